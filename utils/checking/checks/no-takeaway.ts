import type { Check } from '../check';
import { makeFinding } from '../text/make-finding';

/** Thanks that do not name what was learned. */
export const noTakeaway: Check = {
  id: 'no-takeaway',
  source: 'drafting.md section 6',
  look(draft) {
    if (draft.kind !== 'thank_you') return [];
    const sources = draft.support.entries.filter((entry) =>
      ['takeaway', 'note', 'in', 'remembered'].includes(entry.kind),
    );
    if (sources.length === 0) return [];
    const takeaway = sources.filter((entry) => entry.kind === 'takeaway');
    const wanted = new Set(
      (takeaway.length > 0 ? takeaway : sources).flatMap((entry) => [...entry.stems]),
    );
    const said = new Set(
      draft.sentences.filter((s) => s.role === 'text').flatMap((sentence) => sentence.stems),
    );
    const hits = [...wanted].filter((stem) => said.has(stem)).length;
    if (hits >= Math.min(2, wanted.size)) return [];
    return [
      makeFinding('no-takeaway', 'hint', { key: 'checks.noTakeaway' }, null, [
        { kind: 'recompose', label: { key: 'checks.fix.addTakeaway' }, change: 'add-takeaway' },
      ]),
    ];
  },
};
