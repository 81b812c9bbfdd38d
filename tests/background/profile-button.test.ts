import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onProfileButton, onTabForButton } from '../../entrypoints/background/profile-button';
import {
  offerProfileButton,
  saveFromButton,
} from '../../entrypoints/background-jobs/profile-button';
import { saveSettings } from '../../utils/store/settings';
import { fakeExtension } from '../support/fake-extension';
import { freshStore } from '../support/fresh-store';

const saved = vi.hoisted(() => ({ status: 'saved' }));
const savePage = vi.hoisted(() => vi.fn());
vi.mock('../../entrypoints/background-jobs/save-page', () => ({ savePage }));
const jobs = vi.hoisted(() => ({ offerProfileButton: vi.fn(), saveFromButton: vi.fn() }));
vi.mock('../../entrypoints/background/load-jobs', () => ({ jobs: async () => jobs }));
const showProfileButton = vi.hoisted(() => vi.fn());
vi.mock('../../utils/browser/profile-button', () => ({ showProfileButton }));

const states = () => showProfileButton.mock.calls.map(([, look]) => look.state);

describe('the button on profiles', () => {
  beforeEach(async () => {
    await freshStore();
    fakeExtension({ hasAccess: true });
    savePage.mockResolvedValue(saved);
    await saveSettings({ profileButton: true, language: 'de' });
  });

  it('is shown where it was asked for, in the language of Kith', async () => {
    await offerProfileButton(3);
    expect(showProfileButton).toHaveBeenCalledWith(3, {
      state: 'save',
      words: expect.objectContaining({ save: 'In Kith speichern' }),
    });
  });

  it('is not shown, and saves nobody, while it is switched off', async () => {
    await saveSettings({ profileButton: false });
    await offerProfileButton(3);
    await saveFromButton(3);
    expect(showProfileButton).not.toHaveBeenCalled();
    expect(savePage).not.toHaveBeenCalled();
  });

  it('is not shown, and saves nobody, where the access was taken back', async () => {
    fakeExtension({ hasAccess: false });
    await offerProfileButton(3);
    await saveFromButton(3);
    expect(showProfileButton).not.toHaveBeenCalled();
    expect(savePage).not.toHaveBeenCalled();
  });

  it('says what came of a press', async () => {
    await saveFromButton(3);
    savePage.mockResolvedValue({ status: 'refused' });
    await saveFromButton(3);
    expect(savePage).toHaveBeenCalledWith(3);
    expect(states()).toEqual(['saved', 'refused']);
  });

  it('is looked for at a new address of LinkedIn, and nowhere else', async () => {
    onTabForButton(
      3,
      { url: 'https://www.linkedin.com/in/a/' },
      { url: 'https://www.linkedin.com/in/a/' },
    );
    onTabForButton(4, { status: 'complete' }, { url: 'https://linkedin.com.example/in/a/' });
    onTabForButton(5, { status: 'complete' }, {});
    onTabForButton(6, { status: 'loading' }, { url: 'https://www.linkedin.com/in/a/' });
    await vi.waitFor(() => expect(jobs.offerProfileButton).toHaveBeenCalled());
    expect(jobs.offerProfileButton.mock.calls).toEqual([[3]]);
  });
});

describe('a press on it', () => {
  const id = fakeBrowser.runtime.id;
  const sender = { id, frameId: 0, tab: { id: 3, windowId: 7 } };

  it('opens the panel at once, and saves', async () => {
    const { sidePanel } = fakeExtension();
    onProfileButton(sender);
    expect(sidePanel.open).toHaveBeenCalledWith({ windowId: 7 });
    await vi.waitFor(() => expect(jobs.saveFromButton).toHaveBeenCalledWith(3));
  });

  it('saves nobody where the browser saw no press', async () => {
    const { sidePanel } = fakeExtension();
    const refused = Promise.reject(new Error('may only be called in response to a user gesture'));
    sidePanel.open.mockReturnValue(refused);
    onProfileButton(sender);
    await refused.catch(() => undefined);
    await Promise.resolve();
    expect(jobs.saveFromButton).not.toHaveBeenCalled();
  });

  it.each([
    ['another extension', { ...sender, id: 'other' }],
    ['a frame in the page', { ...sender, frameId: 4 }],
    ['no tab', { id, frameId: 0 }],
  ])('counts for nothing from %s', (_, from) => {
    const { sidePanel } = fakeExtension();
    onProfileButton(from);
    expect(sidePanel.open).not.toHaveBeenCalled();
  });
});
