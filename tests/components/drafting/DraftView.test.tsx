// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftView } from '../../../components/drafting/DraftView';
import { draftFor } from '../../../utils/store/drafts';
import { followUpsOf } from '../../../utils/store/follow-ups';
import { touchesOf } from '../../../utils/store/touches';
import { freshStore } from '../../support/fresh-store';
import { OLUWASEUN, savePerson, tellStory } from '../../support/people';
import { renderUi } from '../../support/render-ui';

async function openDraft(kind = 'informational_interview') {
  const contactId = await savePerson('oluwaseun', OLUWASEUN);
  await tellStory();
  renderUi(
    <DraftView
      contactId={contactId}
      wantedKind={kind}
      today="2026-11-23"
      onStory={() => undefined}
      onPeople={() => undefined}
    />,
  );
  const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your message' });
  return { contactId, text };
}

describe('the draft', () => {
  beforeEach(async () => {
    await freshStore();
    localStorage.clear();
  });

  it('greets this person and stands on their move from teaching, which is the user’s too', async () => {
    const { text } = await openDraft();
    expect(text.value).toContain('Oluwaseun');
    expect(text.value).toMatch(/teacher|Lindenhain/);
  });

  it('says where the words under the cursor come from', async () => {
    const { text } = await openDraft();
    const at = text.value.search(/Lindenhain|teacher/);
    await userEvent.click(text);
    text.setSelectionRange(at + 2, at + 2);
    fireEvent.keyUp(text, { key: 'ArrowRight' });
    const source = screen.getByRole('status', { name: 'Where this comes from' });
    expect(
      await within(source).findAllByText(/from their profile|from your story/),
    ).not.toHaveLength(0);
  });

  it('keeps what was typed, word for word, also when the panel is closed at once', async () => {
    const { contactId, text } = await openDraft();
    await userEvent.type(text, ' One more line.');
    await vi.waitFor(async () => {
      expect((await draftFor(contactId))?.body).toBe(text.value);
    });
    expect(text.value.endsWith(' One more line.')).toBe(true);
  });

  it('offers another version and the way back to the typed one', async () => {
    const { text } = await openDraft();
    await userEvent.clear(text);
    await userEvent.type(text, 'My own words.');
    await userEvent.click(screen.getByRole('button', { name: 'Another version' }));
    expect(text.value).not.toBe('My own words.');
    await userEvent.click(screen.getByRole('button', { name: 'Back to the version before' }));
    expect(text.value).toBe('My own words.');
  });

  it('names the sentence that makes it theirs, or says that there is none', async () => {
    const { text } = await openDraft();
    expect(await screen.findByText('Only Oluwaseun could have got this.')).toBeVisible();
    await userEvent.clear(text);
    await userEvent.type(text, 'Hi Oluwaseun, may I ask you something? Jonas');
    expect(await screen.findByText('Nothing here is only Oluwaseun’s.')).toBeVisible();
  });

  it('asks once more before a text that one would regret is copied', async () => {
    const { text } = await openDraft();
    await userEvent.clear(text);
    await userEvent.type(text, 'Hi [[First name], how did you get in? Jonas');
    await screen.findAllByText(/still a blank/);
    await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByRole('dialog', { name: 'Before you copy' })).toBeVisible();
  });

  it('logs what was sent, plans the follow-up and can take it back', async () => {
    const { contactId, text } = await openDraft();
    await userEvent.selectOptions(screen.getByLabelText('Where does it go?'), 'message');
    const body = text.value;
    await userEvent.click(screen.getByRole('button', { name: 'I sent it' }));

    expect(await screen.findByText(/has not answered by/)).toBeVisible();
    const [touch] = await touchesOf(contactId);
    expect(touch).toMatchObject({ type: 'message', dir: 'out', text: body });
    expect((await followUpsOf(contactId)).map((one) => one.reason)).toEqual(['no-reply-1']);

    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await vi.waitFor(async () => expect(await touchesOf(contactId)).toEqual([]));
    expect(await screen.findByRole('textbox', { name: 'Your message' })).toHaveValue(body);
  });
});
