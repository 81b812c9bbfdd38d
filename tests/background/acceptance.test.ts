import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookForAcceptance } from '../../entrypoints/background-jobs/notice-acceptance';
import { unlogNoticed } from '../../utils/store/noticed';
import { logTouch, touchesOf } from '../../utils/store/touches';
import { readingOf } from '../support/build-reading';
import { freshStore } from '../support/fresh-store';
import { OLUWASEUN, savePerson } from '../support/people';

const URL_OF_TAB = 'https://www.linkedin.com/in/oluwaseun/';
const TAB = 7;
const NOW = new Date('2026-11-09T12:00:00.000Z');
vi.mock('../../utils/browser/badge', () => ({ showDueCount: async () => undefined }));

/** The profile in the tab, with a degree. */
function openProfile(connectionDegree: 1 | 2) {
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: TAB, url: URL_OF_TAB } as never);
  const run = vi.fn(async ({ files }: { files?: string[] }) => [
    { result: files ? readingOf('oluwaseun', { ...OLUWASEUN, connectionDegree }) : undefined },
  ]);
  Object.assign(fakeBrowser, { scripting: { executeScript: run } });
  return run;
}

describe('an accepted invitation', () => {
  let contactId = '';

  beforeEach(async () => {
    await freshStore();
    contactId = await savePerson('oluwaseun', OLUWASEUN);
  });

  it('is noticed by looking at the profile, once, and stays taken back', async () => {
    await invite();
    openProfile(1);
    const look = await lookForAcceptance(TAB, NOW);
    expect(look).toMatchObject({ status: 'accepted', contactId });
    expect(await lookForAcceptance(TAB, NOW)).toEqual({ status: 'nothing' });
    if (look.status === 'accepted') await unlogNoticed([look.touchId]);
    expect(await lookForAcceptance(TAB, NOW)).toEqual({ status: 'nothing' });
    expect((await touchesOf(contactId)).map((touch) => touch.type)).toEqual(['invitation']);
  });

  it('is not seen in a second degree', async () => {
    await invite();
    openProfile(2);
    expect(await lookForAcceptance(TAB, NOW)).toEqual({ status: 'nothing' });
  });

  it('is not looked for where nobody was invited', async () => {
    const run = openProfile(1);
    expect(await lookForAcceptance(TAB, NOW)).toEqual({ status: 'nothing' });
    expect(run).not.toHaveBeenCalled();
  });

  async function invite() {
    await logTouch(
      {
        contactId,
        type: 'invitation',
        dir: 'out',
        at: '2026-11-02T09:00:00.000Z',
        kind: 'connect',
        channel: 'invite_free',
        text: null,
        facts: [],
        answer: null,
        source: 'you',
        externalId: null,
      },
      new Date('2026-11-02T09:00:00.000Z'),
    );
  }
});
