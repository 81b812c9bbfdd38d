import type { Finding } from '../model/finding';

/** The findings to show at once: at most `count`, blocks first (drafting.md, section 6: "show at most 3"). */
export function mostImportant(findings: readonly Finding[], count = 3): Finding[] {
  const blocks = findings.filter((finding) => finding.severity === 'block');
  // Blocks hold up Copy, so none of them may hide behind the limit.
  return blocks.length >= count ? blocks : findings.slice(0, count);
}
