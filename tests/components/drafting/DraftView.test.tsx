// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftView } from '../../../components/drafting/DraftView';
import { sentenceAt } from '../../../components/drafting/sentence-at';
import { getContact } from '../../../utils/store/contacts';
import { draftFor } from '../../../utils/store/drafts';
import { followUpsOf } from '../../../utils/store/follow-ups';
import { recentSent } from '../../../utils/store/sent-texts';
import { getStory, saveStory } from '../../../utils/store/story';
import { touchesOf } from '../../../utils/store/touches';
import { freshStore } from '../../support/fresh-store';
import { OLUWASEUN, savePerson, tellStory } from '../../support/people';
import { renderUi } from '../../support/render-ui';

async function openDraft(kind = 'informational_interview', profile = OLUWASEUN) {
  const contactId = await savePerson('oluwaseun', profile);
  await tellStory();
  renderUi(
    <DraftView
      contactId={contactId}
      wantedKind={kind}
      today="2026-11-23"
      onStory={() => undefined}
      onPeople={() => undefined}
      onPost={() => undefined}
    />,
  );
  await screen.findByLabelText('What is it for?');
  return { contactId, text: textOf() };
}

/** The text; absent while Kith asks for something first. */
function textOf(): HTMLTextAreaElement {
  return screen.queryByRole('textbox', { name: 'Your message' }) as HTMLTextAreaElement;
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

  it('says what a post of theirs is about only after one tap says that it was read', async () => {
    const { contactId } = await openDraft('appreciation', {
      ...OLUWASEUN,
      posts: [{ id: 'p1', date: '2026-11-10', text: 'A timetable is a promise to a stranger.' }],
    });
    expect(await screen.findByText(/What of theirs have you read/)).toBeVisible();
    await userEvent.click(screen.getByText('What the message may use'));
    await userEvent.click(screen.getByRole('button', { name: 'I’ve read this post' }));
    await vi.waitFor(() =>
      expect(textOf().value).toContain('A timetable is a promise to a stranger'),
    );
    expect((await getContact(contactId))?.about.readPosts).toEqual(['p1']);
  });

  it('speaks of working together only after one tap says that they did', async () => {
    const together = /worked together|colleagues|know each other|remember me|our time|shared some/;
    await saveStory({
      employers: [{ org: 'Lindenhain School', title: null, from: '2014-01', to: '2019-12' }],
    });
    await openDraft('coffee');
    expect(textOf().value).not.toMatch(together);
    await userEvent.click(screen.getByText('What the message may use'));
    await userEvent.click(screen.getByRole('button', { name: 'We worked together' }));
    await vi.waitFor(() => expect(textOf().value).toMatch(together));
    expect(screen.queryByRole('button', { name: 'We worked together' })).toBeNull();
  });

  it('keeps a sentence, and puts one of the user’s own in the place of another', async () => {
    await saveStory({
      voice: {
        ...(await getStory()).voice,
        sentences: ['A map is worth an hour of talk.'],
      },
    });
    const { text } = await openDraft();
    const at = text.value.indexOf('?');
    await userEvent.click(text);
    text.setSelectionRange(at, at);
    fireEvent.keyUp(text, { key: 'ArrowRight' });
    const asked = sentenceAt(text.value, [], at)?.text ?? '';

    await userEvent.click(await screen.findByRole('button', { name: 'Keep this sentence' }));
    await vi.waitFor(async () =>
      expect((await getStory()).voice.sentences).toEqual([
        'A map is worth an hour of talk.',
        asked,
      ]),
    );
    await userEvent.click(screen.getByText('Use one of my sentences'));
    await userEvent.click(screen.getByRole('button', { name: 'A map is worth an hour of talk.' }));
    await vi.waitFor(() => expect(text.value).toContain('A map is worth an hour of talk.'));
    expect(text.value).not.toContain(asked);
    await userEvent.click(screen.getByRole('button', { name: 'Back to the version before' }));
    await vi.waitFor(() => expect(text.value).toContain(asked));
  });

  it('does not keep a sentence that is about this one person', async () => {
    const { text } = await openDraft();
    await userEvent.click(text);
    const at = text.value.indexOf('\n\n') + 4;
    text.setSelectionRange(at, at);
    fireEvent.keyUp(text, { key: 'ArrowRight' });
    await screen.findByRole('button', { name: 'Leave it out' });
    expect(screen.queryByRole('button', { name: 'Keep this sentence' })).toBeNull();
  });

  it('writes the post about one’s own situation, bound to nobody, and keeps that it was published', async () => {
    await tellStory();
    renderUi(
      <DraftView
        contactId={null}
        wantedKind="situation_post"
        today="2026-11-23"
        onStory={() => undefined}
        onPeople={() => undefined}
        onPost={() => undefined}
      />,
    );
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your message' });
    expect(text.value).toContain('a geography teacher for eleven years');
    const body = text.value;
    await userEvent.click(screen.getByRole('button', { name: 'I posted it' }));
    expect(await screen.findByText('Posted')).toBeVisible();
    expect((await recentSent(5)).map((sent) => sent.text)).toEqual([body]);
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
