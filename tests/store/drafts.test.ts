import { beforeEach, expect, it } from 'vitest';
import type { DraftToSave } from '../../utils/store/drafts';
import { draftFor, saveDraft } from '../../utils/store/drafts';
import { freshStore } from '../support/fresh-store';

beforeEach(async () => {
  await freshStore();
});

const draft: DraftToSave = {
  contactId: 'ada',
  kind: 'question',
  channel: 'message',
  subject: null,
  body: '',
  spans: [],
  attempt: 0,
  inputs: {},
  withoutFacts: [],
  overridden: {},
  edited: true,
  copiedAt: null,
};

it('counts how often all of a draft was deleted by hand, and not how long it stays empty', async () => {
  for (const body of ['Hi Ada', '', ' ', 'Dear Ada', '']) await saveDraft({ ...draft, body });
  expect((await draftFor('ada'))?.emptied).toBe(2);
  await saveDraft({ ...draft, kind: 'coffee', body: 'Hi' });
  expect((await draftFor('ada', 'coffee'))?.emptied).toBeUndefined();
});

it('begins anew with another kind: it is another message', async () => {
  const id = 'draft:ada';
  const [monday, friday] = [new Date('2026-11-16T09:00:00Z'), new Date('2026-11-20T09:00:00Z')];
  await saveDraft({ ...draft, id, body: 'Hi' }, monday);
  await saveDraft({ ...draft, id, body: 'Hi Ada' }, friday);
  expect((await draftFor('ada'))?.createdAt).toBe(monday.toISOString());
  await saveDraft({ ...draft, id, kind: 'offering', body: 'Hi Ada' }, friday);
  expect((await draftFor('ada'))?.createdAt).toBe(friday.toISOString());
});
