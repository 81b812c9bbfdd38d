import { beforeEach, describe, expect, it } from 'vitest';
import { composeDraft } from '../../utils/drafting/compose';
import { situationOf } from '../../utils/drafting/situation-of';
import { offeredFact } from '../../utils/model/offered-fact';
import { saveDraft } from '../../utils/store/drafts';
import { situationRecords } from '../../utils/store/situation-records';
import { saveAvailability, saveStory } from '../../utils/store/story';
import { logTouch } from '../../utils/store/touches';
import { freshStore } from '../support/fresh-store';
import { OLUWASEUN, savePerson, tellStory } from '../support/people';

const NOW = new Date('2026-11-22T10:00:00Z');

/** What a draft for a contact offers, made anew from nothing but the store: as in another session. */
async function offeredTo(contactId: string) {
  const records = await situationRecords(contactId);
  const draft = composeDraft(
    situationOf(records, { kind: 'reply_times', channel: 'message' }, NOW),
  );
  expect(draft.refused).toBeNull();
  return { draft, starts: (draft.offered ?? []).map(({ start }) => start) };
}

describe('a free hour', () => {
  let ada: string;
  let ben: string;

  beforeEach(async () => {
    await freshStore();
    await tellStory();
    await saveStory({ timeZone: 'Europe/Berlin' });
    await saveAvailability({
      weekly: [
        { weekday: 2, from: '12:00', to: '12:30' },
        { weekday: 4, from: '12:00', to: '12:30' },
      ],
    });
    ada = await savePerson('ada', { ...OLUWASEUN, name: 'Ada Byrne', nameClean: 'Ada Byrne' });
    ben = await savePerson('ben', { ...OLUWASEUN, name: 'Ben Ode', nameClean: 'Ben Ode' });
  });

  it('is not offered to a second person while it stands in a draft for the first', async () => {
    const first = await offeredTo(ada);
    expect(first.starts).toHaveLength(3);
    await saveDraft({
      contactId: ada,
      kind: 'reply_times',
      channel: 'message',
      subject: null,
      body: first.draft.body,
      spans: first.draft.spans,
      attempt: 0,
      inputs: {},
      withoutFacts: [],
      offered: first.draft.offered ?? [],
      overridden: {},
      edited: false,
      copiedAt: NOW.toISOString(),
    });
    const second = await offeredTo(ben);
    expect(second.starts).toHaveLength(1);
    expect(second.starts.filter((start) => first.starts.includes(start))).toEqual([]);
    // To the first they are still theirs.
    expect((await offeredTo(ada)).starts).toEqual(first.starts);
  });

  it('is not offered to a second person once it was sent to the first', async () => {
    const first = await offeredTo(ada);
    await logTouch({
      contactId: ada,
      type: 'message',
      dir: 'out',
      at: NOW.toISOString(),
      kind: 'reply_times',
      channel: 'message',
      text: first.draft.body,
      facts: (first.draft.offered ?? []).map(offeredFact),
      answer: null,
      source: 'you',
      externalId: null,
    });
    const second = await offeredTo(ben);
    expect(second.starts.filter((start) => first.starts.includes(start))).toEqual([]);
    expect(second.starts).toHaveLength(1);
  });
});
