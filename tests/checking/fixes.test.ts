import { expect, it } from 'vitest';
import { applyFix } from '../../utils/checking/apply-fix';
import type { Finding } from '../../utils/model/finding';
import { checkCorpusText, readCorpus } from './measure-corpus';

/** Blocks, told apart by the words they are about. */
function blocksOf(text: string, findings: readonly Finding[]): string[] {
  return findings
    .filter((finding) => finding.severity === 'block')
    .map((finding) => `${finding.id}:${text.slice(finding.start, finding.end)}`);
}

it('mends what it says it mends, and breaks nothing', { timeout: 120_000 }, () => {
  let applied = 0;
  for (const fault of readCorpus().faults) {
    const findings = checkCorpusText(fault);
    const before = blocksOf(fault.text, findings);
    for (const finding of findings.filter(({ id }) => id === fault.expect)) {
      const words = fault.text.slice(finding.start, finding.end);
      for (const fix of finding.fixes) {
        const mended = applyFix(fault.text, fix);
        if (mended === null) continue;
        applied += 1;
        const after = checkCorpusText({ ...fault, text: mended });
        const where = `${finding.id} in ${fault.case}: “${words}”\n${mended}`;
        const same = (text: string) => (other: Finding) =>
          other.id === finding.id &&
          other.end > other.start &&
          text.slice(other.start, other.end) === words;
        expect(after.filter(same(mended)).length, where).toBeLessThan(
          findings.filter(same(fault.text)).length,
        );
        expect(
          blocksOf(mended, after).filter((block) => !before.includes(block)),
          where,
        ).toEqual([]);
        expect(mended, where).not.toMatch(/\n{4}|[^\n] {2}\S|\n +\S/);
      }
    }
  }
  expect(applied).toBeGreaterThan(200);
});
