import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onProfileButton, onTabForButton } from '../../entrypoints/background/profile-button';
import { lookAhead } from '../../entrypoints/background-jobs/look-ahead';
import {
  offerProfileButton,
  saveFromButton,
} from '../../entrypoints/background-jobs/profile-button';
import type { KeyValue } from '../../utils/model/keeping';
import { localDateOf } from '../../utils/model/local-date';
import { CANARY_KEY } from '../../utils/store/journal';
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
  let keyValue: KeyValue;
  beforeEach(async () => {
    ({ keyValue } = await freshStore());
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
    const url = 'https://www.linkedin.com/in/a/';
    await onTabForButton(3, { url }, { url });
    await onTabForButton(4, { status: 'complete' }, { url: 'https://linkedin.com.example/in/a/' });
    await onTabForButton(5, { status: 'complete' }, {});
    await onTabForButton(6, { status: 'loading' }, { url });
    expect(jobs.offerProfileButton.mock.calls).toEqual([[3]]);
  });

  it('wakes nothing where it is known to be switched off, until it is switched on', async () => {
    const url = 'https://www.linkedin.com/in/a/';
    await saveSettings({ profileButton: false });
    // The store of a test keeps its canary elsewhere than in the browser's storage.
    await fakeBrowser.storage.local.set(await keyValue.get([CANARY_KEY]));
    await lookAhead(localDateOf(new Date()));
    await onTabForButton(3, { url }, { url });
    expect(jobs.offerProfileButton).not.toHaveBeenCalled();

    // What was worked out ahead is older than the switch: the store is asked.
    await saveSettings({ profileButton: true });
    await fakeBrowser.storage.local.set(await keyValue.get([CANARY_KEY]));
    await onTabForButton(4, { url }, { url });
    expect(jobs.offerProfileButton).toHaveBeenCalledWith(4);
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
