// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Welcome } from '../../../components/first-run/Welcome';
import { findExamplePerson } from '../../../utils/store/example-person';
import { listPersonas } from '../../../utils/store/personas';
import { currentPurpose, listPurposes } from '../../../utils/store/purposes';
import { getSettings, giveConsent, saveSettings } from '../../../utils/store/settings';
import { getStory, saveStory } from '../../../utils/store/story';
import { fakeExtension } from '../../support/fake-extension';
import { freshStore } from '../../support/fresh-store';
import { renderUi } from '../../support/render-ui';

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

async function openAt(step: string, props: Partial<Parameters<typeof Welcome>[0]> = {}) {
  await saveSettings({ firstRunStep: step });
  renderUi(<Welcome onArchive={() => undefined} onFinish={() => undefined} {...props} />);
}

describe('the first run', () => {
  beforeEach(async () => {
    await freshStore();
    fakeExtension();
    vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  });

  it('asks for consent before anything else, and takes it only on its own button', async () => {
    renderUi(<Welcome onArchive={() => undefined} onFinish={() => undefined} />);
    await press('Continue');
    expect(await screen.findByText(/forbids extensions that copy profiles/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull();
    expect((await getSettings()).consentedAt).toBeNull();

    await press('I understand and agree');

    await screen.findByRole('heading', { name: 'Five sentences about you' });
    expect((await getSettings()).consentedAt).not.toBeNull();
  });

  it('goes on without consent, and asks again when it is opened the next time', async () => {
    renderUi(<Welcome onArchive={() => undefined} onFinish={() => undefined} />);
    await press('Continue');
    await press('Not now');
    await screen.findByRole('heading', { name: 'Five sentences about you' });
    expect((await getSettings()).consentedAt).toBeNull();
    await waitFor(async () => expect((await getSettings()).firstRunStep).toBe('story'));
    cleanup();

    renderUi(<Welcome onArchive={() => undefined} onFinish={() => undefined} />);

    expect(await screen.findByRole('heading', { name: 'Before Kith reads a page' })).toBeDefined();
  });

  it('goes on, after a late consent, with the step that was open', async () => {
    await openAt('saving');

    await press('I understand and agree');

    await screen.findByRole('heading', { name: 'How to save somebody' });
  });

  it('goes on where it was left', async () => {
    await giveConsent();
    await openAt('why');

    expect(await screen.findByRole('heading', { name: 'Why you network now' })).toBeDefined();
  });

  it('moves the focus to the heading of the step that opens', async () => {
    renderUi(<Welcome onArchive={() => undefined} onFinish={() => undefined} />);
    await press('Continue');

    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
  });

  it('shows how the sentences read while they are typed, and keeps them', async () => {
    await giveConsent();
    await saveStory({ offers: ['old offer', 'a second one'], values: ['honesty'] });
    await openAt('story');

    await userEvent.type(await screen.findByLabelText('I was'), 'a cook.');
    const offer = screen.getByLabelText('I can help with');
    await userEvent.clear(offer);
    await userEvent.type(offer, 'reading aloud');

    expect(screen.getByText('I was a cook.')).toBeDefined();
    expect(screen.getByText(/I can help with reading aloud\./)).toBeDefined();
    await waitFor(async () =>
      expect(await getStory()).toMatchObject({
        was: 'a cook.',
        offers: ['reading aloud', 'a second one'],
        values: ['honesty'],
      }),
    );
  });

  it('says when a beginning was typed twice', async () => {
    await giveConsent();
    await openAt('story');

    await userEvent.click(await screen.findByLabelText('I’m looking for'));
    await userEvent.paste("I'm looking for a job");

    expect(screen.getByText(/The sentence has begun already/)).toBeDefined();
  });

  it('keeps what was typed when one goes on at once', async () => {
    await giveConsent();
    await openAt('story');
    await userEvent.type(await screen.findByLabelText('Now I'), 'bake');

    await press('Continue');

    await waitFor(async () => expect((await getStory()).now).toBe('bake'));
  });

  it('keeps one purpose, however often it is changed', async () => {
    await giveConsent();
    await openAt('why');
    await userEvent.click(await screen.findByLabelText('Knowledge'));
    await userEvent.type(screen.getByLabelText('Your why, in one line'), 'to learn');
    await waitFor(async () => expect((await currentPurpose())?.why).toBe('to learn'));
    await userEvent.click(screen.getByLabelText('Doors'));

    await waitFor(async () =>
      expect((await currentPurpose())?.aims).toEqual(['doors', 'knowledge']),
    );
    expect(await listPurposes()).toHaveLength(1);
  });

  it('starts a type of person from an example, and keeps none without a name', async () => {
    await giveConsent();
    await openAt('persona');
    await userEvent.type(await screen.findByLabelText('Who they are'), 'us');
    expect(screen.getByText(/Give it a name/)).toBeDefined();
    expect(await listPersonas()).toEqual([]);

    await press('Somebody who does the work now');

    await waitFor(async () =>
      expect((await listPersonas()).map(({ name, ask }) => [name, ask])).toEqual([
        ['Somebody who does the work now', 'What does a normal week look like for you?'],
      ]),
    );
  });

  it('asks the browser for access in the click itself', async () => {
    const { permissions } = fakeExtension();
    await giveConsent();
    await openAt('saving');
    expect(await screen.findByText(/Alt\+Shift\+S/)).toBeDefined();

    await press('Allow linkedin.com');

    expect(permissions.request).toHaveBeenCalledWith({ origins: ['https://www.linkedin.com/*'] });
  });

  it('takes a no for an answer', async () => {
    const { permissions } = fakeExtension();
    permissions.request.mockResolvedValue(false);
    await giveConsent();
    await openAt('saving');

    await press('Allow linkedin.com');

    expect(await screen.findByText(/Not allowed, and that is fine/)).toBeDefined();
  });

  it('offers the button on profiles, off, and asks the browser in the click that switches it on', async () => {
    const { permissions } = fakeExtension();
    permissions.request.mockResolvedValue(false);
    await giveConsent();
    await openAt('saving');
    const button = await screen.findByRole('switch', { name: /Save in Kith/ });
    expect(button).toHaveProperty('checked', false);
    await waitFor(() => expect(button).toHaveProperty('disabled', false));
    expect(screen.getByText(/forbids adding anything to its pages/)).toBeDefined();
    expect(permissions.request).not.toHaveBeenCalled();

    await userEvent.click(button);
    expect(await screen.findByText(/Not allowed, and that is fine/)).toBeDefined();
    expect((await getSettings()).profileButton).toBe(false);

    permissions.request.mockResolvedValue(true);
    await userEvent.click(button);
    await waitFor(async () => expect((await getSettings()).profileButton).toBe(true));
  });

  it('says step by step how to ask LinkedIn for the archive', async () => {
    await giveConsent();
    await openAt('people');

    await userEvent.click(await screen.findByText('How to ask LinkedIn for it'));

    expect(screen.getByText(/Get a copy of your data/)).toBeVisible();
    expect(screen.getByText(/Download the zip/)).toBeVisible();
  });

  it('adds a made-up person, and takes her away with a way back', async () => {
    await giveConsent();
    await openAt('people');

    await press('Add Priya Example');
    await press('Remove Priya Example');
    await screen.findByRole('button', { name: 'Add Priya Example' });
    expect(await findExamplePerson()).toBeNull();
    // The toaster's wrapper takes no pointer in happy-dom.
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));

    expect(await screen.findByRole('button', { name: 'Remove Priya Example' })).toBeDefined();
  });

  it('is done at its last step', async () => {
    const onFinish = vi.fn();
    await giveConsent();
    await openAt('people', { onFinish });
    await press('Continue');
    await waitFor(async () => expect((await getSettings()).firstRunDone).toBe(true));

    await press('Open LinkedIn');

    expect(onFinish).toHaveBeenCalledOnce();
  });
});
