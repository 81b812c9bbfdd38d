import { beforeEach, expect, it } from 'vitest';
import type { DraftToSave } from '../../utils/store/drafts';
import { draftFor, saveDraft } from '../../utils/store/drafts';
import { freshStore } from '../support/fresh-store';

beforeEach(async () => {
  await freshStore();
});

it('counts how often all of a draft was deleted by hand, and not how long it stays empty', async () => {
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
  for (const body of ['Hi Ada', '', ' ', 'Dear Ada', '']) await saveDraft({ ...draft, body });
  expect((await draftFor('ada'))?.emptied).toBe(2);
  await saveDraft({ ...draft, kind: 'coffee', body: 'Hi' });
  expect((await draftFor('ada', 'coffee'))?.emptied).toBeUndefined();
});
