import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { composeDraft } from '../../utils/drafting/compose';
import { sharedEmployers } from '../../utils/drafting/shared-employers';
import { smallerAsk } from '../../utils/drafting/smaller-ask';
import { workedTogetherFact } from '../../utils/drafting/worked-together';
import { readCase } from '../../utils/model/case';
import type { MessageKind } from '../../utils/model/message-kind';
import { MESSAGE_KINDS } from '../../utils/model/message-kind';
import type { Situation } from '../../utils/model/situation';

const FILE = new URL('../cases/stranger-informational.json', import.meta.url);

function situation(): Situation {
  const reading = readCase(JSON.parse(readFileSync(FILE, 'utf8')));
  const found = reading.status === 'read' ? reading.situations[0]?.situation : undefined;
  if (!found) throw new Error('The case cannot be read.');
  return found;
}

describe('a sentence of the user’s own', () => {
  const own = 'A page that can be heard is a page that can be read.';
  const base = situation();
  const withOwn: Situation = {
    ...base,
    user: { ...base.user, voice: { ...base.user.voice, sentences: [own] } },
  };

  it('stands word for word in place of the move, and says that it is theirs', () => {
    const draft = composeDraft(withOwn, { own: { self: own } });
    const span = draft.spans.find(({ text }) => text.includes(own));
    expect(span?.facts).toEqual(['own:0']);
    expect(draft.facts.find(({ id }) => id === 'own:0')).toMatchObject({
      source: 'story',
      value: own,
    });
    expect(draft.body).not.toContain('sixteen years');
    expect(draft.moves?.find(({ move }) => move === 'self')?.text).toBe(own);
  });

  it('leaves every other sentence as it was', () => {
    const before = composeDraft(withOwn).moves ?? [];
    const after = composeDraft(withOwn, { own: { self: own } }).moves ?? [];
    expect(after.filter(({ move }) => move !== 'self')).toEqual(
      before.filter(({ move }) => move !== 'self'),
    );
  });

  it('silences the question for words that could not be turned: they are the user’s now', () => {
    const notes = 'Odd one, Isla and me and the thing with the gate.';
    const unclear = (own?: Record<string, string>) =>
      composeDraft({ ...withOwn, notes }, { own }).notes.map(({ id }) => id);
    expect(unclear()).toContain('unclear-note');
    expect(unclear({ self: own })).not.toContain('unclear-note');
  });

  it('is not used once it was taken out of the story', () => {
    expect(composeDraft(base, { own: { self: own } }).body).toBe(composeDraft(base).body);
  });
});

describe('having worked together', () => {
  const base = situation();
  const theirs = base.person?.experience[0]?.org ?? '';
  const shared: Situation = {
    ...base,
    user: { ...base.user, employers: [{ org: theirs, title: null, from: null, to: null }] },
  };
  const together =
    /worked together|colleagues|know each other from|remember me|our time|shared some time/;

  it('is not said of two who were at the same place, met or not', () => {
    const met = { ...shared, relationship: { ...shared.relationship, met: true } };
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      expect(composeDraft(shared, { seed }).body).not.toMatch(together);
      expect(composeDraft(met, { seed }).body).not.toMatch(together);
    }
    expect(sharedEmployers(shared, composeDraft(shared).facts)).toHaveLength(1);
  });

  it('is said once the user says so, and rests on that', () => {
    const confirmed = {
      ...shared,
      confirms: { ...shared.confirms, remembered: [workedTogetherFact(theirs)] },
    };
    const draft = composeDraft(confirmed);
    expect(draft.body).toMatch(together);
    expect(draft.hooks).toContain('remembered:0');
    expect(sharedEmployers(confirmed, draft.facts)).toEqual([]);
    expect(composeDraft(confirmed, { withoutFacts: ['remembered:0'] }).body).not.toMatch(together);
  });
});

it('makes an ask smaller until it is as small as it gets', () => {
  for (const kind of MESSAGE_KINDS) {
    const steps: MessageKind[] = [];
    for (let next = smallerAsk(kind); next; next = smallerAsk(next)) steps.push(next);
    expect(new Set(steps).size).toBe(steps.length);
    if (steps.length > 0) expect(steps.at(-1)).toBe('question');
  }
});
