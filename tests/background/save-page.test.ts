import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onPageReading } from '../../entrypoints/background-jobs/page-reading';
import { glanceAtPage, savePage } from '../../entrypoints/background-jobs/save-page';
import { findPageState } from '../../utils/browser/page-state';
import { countContacts, findContactByAddress } from '../../utils/store/contacts';
import { giveConsent } from '../../utils/store/settings';
import { readingOf } from '../support/build-reading';
import { freshStore } from '../support/fresh-store';
import { OLUWASEUN } from '../support/people';

const URL_OF_TAB = 'https://www.linkedin.com/in/oluwaseun/';
const TAB = 7;

/** The tab as the browser has it: its address, and what its page script answers. */
function openTab(url: string, answer: unknown) {
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: TAB, url } as never);
  const run = vi.fn(async (injection: { files?: string[] }) => [
    { result: injection.files ? answer : undefined },
  ]);
  Object.assign(fakeBrowser, { scripting: { executeScript: run } });
  return run;
}

describe('saving the page in a tab', () => {
  beforeEach(async () => {
    await freshStore();
  });

  it('reads nothing before the consent', async () => {
    const run = openTab(URL_OF_TAB, readingOf('oluwaseun', OLUWASEUN));
    expect(await savePage(TAB)).toEqual({ status: 'needs-consent' });
    expect(run).not.toHaveBeenCalled();
  });

  it('saves the person and goes on listening for what has not loaded', async () => {
    await giveConsent();
    const run = openTab(
      URL_OF_TAB,
      readingOf('oluwaseun', OLUWASEUN, { notLoaded: ['education', 'skills'] }),
    );
    expect(await savePage(TAB)).toMatchObject({
      status: 'saved',
      name: 'Oluwaseun Adeyemi-Brandt',
      notLoaded: ['education', 'skills'],
    });
    expect(await findPageState(TAB)).toMatchObject({ notLoaded: ['education', 'skills'] });
    await vi.waitFor(() =>
      expect(run.mock.calls.at(-2)?.[0]).toMatchObject({ args: [{ listen: true }] }),
    );
  });

  it('adds what came between the save and the listening', async () => {
    await giveConsent();
    const answers = [
      readingOf('oluwaseun', OLUWASEUN, { notLoaded: ['education'] }),
      readingOf('oluwaseun', { ...OLUWASEUN, location: 'Leipzig, Germany' }),
    ];
    openTab(URL_OF_TAB, null).mockImplementation(async ({ files }) => [
      { result: files ? (answers.length > 1 ? answers.shift() : answers[0]) : undefined },
    ]);
    await savePage(TAB);
    await vi.waitFor(async () => {
      const contact = await findContactByAddress(URL_OF_TAB);
      expect(contact?.profile.location).toBe('Leipzig, Germany');
      expect(await findPageState(TAB)).toMatchObject({ notLoaded: [] });
    });
  });

  it('stores nobody when the tab has moved to another person meanwhile', async () => {
    await giveConsent();
    openTab('https://www.linkedin.com/in/somebody-else/', readingOf('oluwaseun', OLUWASEUN));
    expect(await savePage(TAB)).toMatchObject({ status: 'refused' });
    expect(await countContacts()).toBe(0);
  });

  it('stores nothing of an answer that is no reading', async () => {
    await giveConsent();
    openTab(URL_OF_TAB, { status: 'read', profile: '<script>alert(1)</script>' });
    expect(await savePage(TAB)).toMatchObject({ status: 'refused' });
    expect(await countContacts()).toBe(0);
  });

  it('says that it may not look where the browser does not let it', async () => {
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: TAB } as never);
    Object.assign(fakeBrowser, {
      scripting: { executeScript: vi.fn().mockRejectedValue(new Error('Cannot access contents')) },
    });
    expect(await glanceAtPage(TAB)).toMatchObject({ status: 'refused', refusal: 'no-access' });
  });

  it('sees no name where the page shows none that can be read', async () => {
    const unnamed = { ...OLUWASEUN, name: null, nameClean: null };
    openTab(URL_OF_TAB, readingOf('oluwaseun', unnamed, { unread: ['name'] }));
    expect(await glanceAtPage(TAB)).toMatchObject({ status: 'profile', name: null });
  });
});

describe('what a listening page script sends', () => {
  beforeEach(async () => {
    await freshStore();
    await giveConsent();
    openTab(URL_OF_TAB, readingOf('oluwaseun', OLUWASEUN, { notLoaded: ['skills'] }));
    await savePage(TAB);
  });
  const sender = (over = {}) => ({ id: fakeBrowser.runtime.id, tab: { id: TAB }, ...over });
  const message = (slug: string, skills: string[]) => ({
    type: 'kith:page-reading',
    reading: readingOf(slug, { ...OLUWASEUN, skills }),
  });
  const skillsOf = async () => (await findContactByAddress(URL_OF_TAB))?.profile.skills ?? null;

  it('is added to the person who was saved from that tab', async () => {
    onPageReading(message('oluwaseun', ['Cartography']), sender());
    await vi.waitFor(async () => expect(await skillsOf()).toEqual(['Cartography']));
    await vi.waitFor(async () => expect((await findPageState(TAB))?.notLoaded).toEqual([]));
  });

  it('saves nobody else, whatever the page says', async () => {
    onPageReading(message('mallory', ['Forgery']), sender());
    onPageReading(message('oluwaseun', ['Forgery']), sender({ id: 'somebody-else' }));
    onPageReading(message('oluwaseun', ['Forgery']), sender({ tab: { id: 99 } }));
    onPageReading({ type: 'kith:page-reading', reading: { status: 'read' } }, sender());
    onPageReading(message('oluwaseun', ['Last']), sender());
    await vi.waitFor(async () => expect(await skillsOf()).toEqual(['Last']));
    expect(await countContacts()).toBe(1);
  });
});
