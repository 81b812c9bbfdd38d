import { expect, it } from 'vitest';
import { applyFix } from '../../utils/checking/apply-fix';
import { checkCorpusText, readCorpus } from './measure-corpus';

/** Blocks that a text has, told apart by the words they are about. */
function blocksOf(text: string, entry: { case: string; person?: string }): string[] {
  return checkCorpusText({ ...entry, text })
    .filter((finding) => finding.severity === 'block')
    .map((finding) => `${finding.id}:${text.slice(finding.start, finding.end)}`);
}

it('mends what it says it mends, and breaks nothing', () => {
  let applied = 0;
  for (const fault of readCorpus().faults) {
    const before = blocksOf(fault.text, fault);
    for (const finding of checkCorpusText(fault)) {
      const words = fault.text.slice(finding.start, finding.end);
      for (const fix of finding.fixes) {
        const mended = applyFix(fault.text, fix);
        if (mended === null) continue;
        applied += 1;
        const after = checkCorpusText({ ...fault, text: mended });
        const stays = after.filter(
          (other) =>
            other.id === finding.id &&
            other.end > other.start &&
            mended.slice(other.start, other.end) === words,
        );
        const where = `${finding.id} in ${fault.case}: “${words}” ← ${fix.kind === 'replace' ? fix.text || 'removed' : ''}\n${mended}`;
        const had = checkCorpusText(fault).filter(
          (other) => other.id === finding.id && fault.text.slice(other.start, other.end) === words,
        ).length;
        expect(stays.length, where).toBeLessThan(had);
        const added = blocksOf(mended, fault).filter((block) => !before.includes(block));
        expect(added, where).toEqual([]);
        expect(mended, where).not.toMatch(/\n{4}| {2}\S|\n +\S/);
      }
    }
  }
  expect(applied).toBeGreaterThan(200);
});
