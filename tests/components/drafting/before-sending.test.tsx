// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { DraftView } from '../../../components/drafting/DraftView';
import { changeAbout } from '../../../utils/store/contacts';
import { draftFor } from '../../../utils/store/drafts';
import { addGive } from '../../../utils/store/gives';
import { addPersona } from '../../../utils/store/personas';
import { saveStory } from '../../../utils/store/story';
import { touchesOf } from '../../../utils/store/touches';
import { freshStore } from '../../support/fresh-store';
import { OLUWASEUN, savePerson, tellStory, wroteTo } from '../../support/people';
import { renderUi } from '../../support/render-ui';

// Nobody listens in a test: the badge is the background's.
vi.mock('../../../components/app/tell-badge', () => ({ tellBadge: () => undefined }));

/** How long the machine takes to drop a draft. */
const slow = vi.hoisted(() => ({ ms: 0 }));
vi.mock('../../../utils/store/drafts', async (original) => {
  const drafts = await original<typeof import('../../../utils/store/drafts')>();
  const dropDraft = async (id: string) => {
    const isDropped = await drafts.dropDraft(id);
    await new Promise((resolve) => setTimeout(resolve, slow.ms));
    return isDropped;
  };
  return { ...drafts, dropDraft };
});

beforeEach(async () => {
  slow.ms = 0;
  await freshStore();
  localStorage.clear();
});

async function openDraft(contactId: string, kind: string) {
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
}

it('keeps a guess with what was sent, and asks for none where no answer is hoped for', async () => {
  const id = await savePerson('oluwaseun', OLUWASEUN);
  await openDraft(id, 'informational_interview');
  const guess = await screen.findByRole('group', { name: 'How likely is an answer?' });
  await userEvent.click(within(guess).getByRole('radio', { name: '30%' }));
  await userEvent.click(screen.getByRole('button', { name: 'I sent it' }));
  await vi.waitFor(async () => expect(await touchesOf(id)).toMatchObject([{ guess: 0.3 }]));
});

it('leaves no draft of what was sent, however slow the machine: it would look like one that was put off', async () => {
  slow.ms = 700;
  const id = await savePerson('oluwaseun', OLUWASEUN);
  await openDraft(id, 'informational_interview');
  const guess = await screen.findByRole('group', { name: 'How likely is an answer?' });
  await userEvent.click(within(guess).getByRole('radio', { name: '30%' }));
  await userEvent.click(screen.getByRole('button', { name: 'I sent it' }));
  await vi.waitFor(
    () => expect(screen.queryByRole('button', { name: 'I sent it' })).not.toBeInTheDocument(),
    { timeout: 20_000 },
  );
  expect(await draftFor(id)).toBeNull();
});

it('needs no guess to be sent', async () => {
  const id = await savePerson('oluwaseun', OLUWASEUN);
  await openDraft(id, 'informational_interview');
  await userEvent.click(await screen.findByRole('button', { name: 'I sent it' }));
  await vi.waitFor(async () => expect(await touchesOf(id)).toHaveLength(1));
  expect((await touchesOf(id))[0]).not.toHaveProperty('guess');
});

it('says quietly before a third ask that nothing was given, and what would help them', async () => {
  const id = await savePerson('oluwaseun', OLUWASEUN);
  await wroteTo(id, '2026-09-01T09:00:00.000Z');
  await wroteTo(id, '2026-10-01T09:00:00.000Z');
  await openDraft(id, 'question');
  expect(await screen.findByText(/asked Oluwaseun .* 2 times and given nothing/)).toBeVisible();
  // It stops nobody.
  expect(screen.getByRole('button', { name: 'I sent it' })).toBeEnabled();
  await userEvent.click(screen.getByRole('button', { name: 'Offer help' }));
  expect(screen.getByLabelText('What is it for?')).toHaveValue('offering');
  expect(screen.queryByText(/given nothing in between/)).toBeNull();
});

it('says nothing of it once something was given', async () => {
  const id = await savePerson('oluwaseun', OLUWASEUN);
  await wroteTo(id, '2026-09-01T09:00:00.000Z');
  await wroteTo(id, '2026-10-01T09:00:00.000Z');
  const at = '2026-10-02T09:00:00.000Z';
  await addGive({ contactId: id, type: 'give', text: 'a map', at });
  await openDraft(id, 'question');
  await screen.findByText(/What a yes costs them/);
  expect(screen.queryByText(/given nothing in between/)).toBeNull();
});

it('asks what went wrong, then writes it with a sorry and nothing asked', async () => {
  const id = await savePerson('oluwaseun', { ...OLUWASEUN, connectionDegree: 1 });
  await openDraft(id, 'repair');
  expect(await screen.findByText(/What went wrong\?/)).toBeVisible();
  await userEvent.click(screen.getByLabelText('What went wrong: I …'));
  await userEvent.paste('missed our call on Monday');
  const text = await screen.findByRole('textbox', { name: 'Your message' });
  await vi.waitFor(() =>
    expect((text as HTMLTextAreaElement).value).toMatch(/I missed our call on Monday/),
  );
  expect((text as HTMLTextAreaElement).value).toMatch(/sorry|apolog/);
  expect((text as HTMLTextAreaElement).value).not.toContain('?');
});

it('offers somebody nervous the next smaller ask, and only after a sign of hesitation', async () => {
  const id = await savePerson('oluwaseun', OLUWASEUN);
  await openDraft(id, 'informational_interview');
  await screen.findByRole('button', { name: 'Another version' });
  expect(screen.queryByText('What holds you back?')).toBeNull();
  for (let i = 0; i < 5; i++) {
    await userEvent.click(screen.getByRole('button', { name: 'Another version' }));
  }
  expect(await screen.findByText('What holds you back?')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'I’m nervous' }));
  expect(screen.getByText(/^What is in it for you/)).toBeVisible();
  const smaller = screen.getAllByRole('button', { name: 'Easier to say yes to: Ask one question' });
  await userEvent.click(smaller.at(-1) as HTMLElement);
  expect(screen.getByLabelText('What is it for?')).toHaveValue('question');
});

it('asks what the user would ask such people, and brings their other questions', async () => {
  const id = await savePerson('oluwaseun', { ...OLUWASEUN, connectionDegree: 1 });
  const text = { name: 'Same road', who: '', why: '', offer: '', gather: '' };
  const persona = await addPersona({ ...text, ask: 'How did you get there?', kind: 'same' });
  await changeAbout(id, { personaIds: [persona.id] });
  await openDraft(id, 'question');
  await saveStory({ learn: [] });
  const topic = screen.getByLabelText('What would you like to ask or talk about?');
  await vi.waitFor(() => expect(topic).toHaveValue('How did you get there?'));
  await userEvent.click(screen.getByText('From the question bank'));
  await userEvent.click(screen.getByRole('button', { name: /^What do you wish you had known/ }));
  await vi.waitFor(() => expect((topic as HTMLInputElement).value).toMatch(/^What do you wish/));
});

it('keeps what was typed for another message one step back', async () => {
  const id = await savePerson('oluwaseun', OLUWASEUN);
  await openDraft(id, 'question');
  const text = await screen.findByRole('textbox', { name: 'Your message' });
  await userEvent.clear(text);
  await userEvent.type(text, 'My own question');
  await vi.waitFor(async () => expect((await draftFor(id))?.body).toBe('My own question'));
  cleanup();
  await openDraft(id, 'informational_interview');
  await userEvent.click(await screen.findByRole('button', { name: 'Back to the version before' }));
  expect(screen.getByRole('textbox', { name: 'Your message' })).toHaveValue('My own question');
  expect(screen.getByLabelText('What is it for?')).toHaveValue('question');
});
