import { expect, it } from 'vitest';
import { checkDraft } from '../../utils/checking/check-draft';
import type { Finding, Fix } from '../../utils/model/finding';
import type { Situation } from '../../utils/model/situation';
import { readCorpus, situationOf } from './measure-corpus';

/** What the panel does with "It's true": the words are kept with the person, and the checks are asked again. */
function granted(situation: Situation, fix: Fix): Situation | null {
  const { confirms, relationship } = situation;
  const keep = (list: 'remembered' | 'readPosts' | 'usedWork' | 'attended', value: string) => ({
    ...situation,
    confirms: { ...confirms, [list]: [...confirms[list], value] },
  });
  if (fix.kind === 'remember') return keep('remembered', fix.fact.value);
  if (fix.kind !== 'confirm') return null;
  if (fix.confirm === 'met' || fix.confirm === 'workedTogether') {
    return { ...keep('remembered', fix.value), relationship: { ...relationship, met: true } };
  }
  return keep(fix.confirm, fix.value);
}

const look = (body: string, situation: Situation) =>
  checkDraft({ body, subject: null, spans: null, situation, facts: [], overridden: {} });

it('is quiet about what the user said is true', { timeout: 120_000 }, () => {
  let applied = 0;
  for (const fault of readCorpus('fourth').faults) {
    const situation = situationOf(fault.case, fault.person, fault);
    const findings = look(fault.text, situation);
    for (const finding of findings) {
      const words = fault.text.slice(finding.start, finding.end);
      const same = (other: Finding) => other.id === finding.id && other.start === finding.start;
      for (const fix of finding.fixes) {
        const next = granted(situation, fix);
        if (!next) continue;
        applied += 1;
        const where = `${finding.id} in ${fault.case}: “${words}”`;
        expect(look(fault.text, next).filter(same), where).toEqual([]);
      }
    }
  }
  expect(applied).toBeGreaterThan(100);
});
