import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runPageScript } from '../../utils/browser/page-script';

const TAB = 7;
const READING = { status: 'read' };

/** A tab in which each file answers as given; what ran there, in order: files, and what was asked for. */
function openTab(answers: Record<string, unknown>): string[] {
  const ran: string[] = [];
  const executeScript = vi.fn(async ({ files, args }: { files?: string[]; args?: unknown[] }) => {
    ran.push(files?.[0] ?? JSON.stringify(args?.[0]));
    return [{ result: files ? answers[files[0] ?? ''] : undefined }];
  });
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  return ran;
}

describe('running the page scripts', () => {
  beforeEach(() => fakeBrowser.reset());

  it('follows where a script hands over', async () => {
    const ran = openTab({
      '/page-script.js': { next: 'sdui' },
      '/page-script-sdui.js': { next: 'classic' },
      '/page-script-classic.js': { next: 'details' },
      '/page-script-details.js': READING,
    });

    expect(await runPageScript(TAB)).toEqual({ status: 'ran', value: READING });
    expect(ran).toEqual([
      '{}',
      '/page-script.js',
      '/page-script-sdui.js',
      '/page-script-classic.js',
      '/page-script-details.js',
    ]);
  });

  it('listens where it was asked to, to a page that was read and still loads', async () => {
    const files = { '/page-script.js': { next: 'sdui' } };
    const read = openTab({ ...files, '/page-script-sdui.js': READING });
    await runPageScript(TAB, { listen: true });
    expect(read.slice(2)).toEqual(['/page-script-sdui.js', '/page-script-listen.js']);

    const refused = openTab({ ...files, '/page-script-sdui.js': { status: 'still-loading' } });
    await runPageScript(TAB, { listen: true });
    expect(refused.slice(2)).toEqual(['/page-script-sdui.js']);
  });

  it('runs one script where that refuses the page', async () => {
    const ran = openTab({ '/page-script.js': { status: 'other-page' } });

    expect(await runPageScript(TAB)).toEqual({ status: 'ran', value: { status: 'other-page' } });
    expect(ran).toHaveLength(2);
  });

  it('runs nothing that is not one of its own scripts, however the page answers', async () => {
    const ran = openTab({ '/page-script.js': { next: '../popup' } });
    await runPageScript(TAB);

    expect(ran).toEqual(['{}', '/page-script.js']);
  });

  it('reads no profile where a conversation was asked for and none is open', async () => {
    const ran = openTab({ '/page-script.js': { next: 'sdui' }, '/page-script-sdui.js': READING });
    await runPageScript(TAB, { conversation: true });

    expect(ran).toEqual(['{"conversation":true}', '/page-script.js']);
  });

  it('does not go round for ever', async () => {
    const ran = openTab({
      '/page-script.js': { next: 'sdui' },
      '/page-script-sdui.js': { next: 'sdui' },
    });
    await runPageScript(TAB);

    expect(ran.length).toBeLessThan(6);
  });

  it('looks at a tab once at a time, so that each look gets what it was asked for', async () => {
    const ran = openTab({
      '/page-script.js': { next: 'public' },
      '/page-script-public.js': READING,
    });
    await Promise.all([runPageScript(TAB, { listen: true }), runPageScript(TAB)]);

    expect(ran).toEqual([
      '{"listen":true}',
      '/page-script.js',
      '/page-script-public.js',
      '{}',
      '/page-script.js',
      '/page-script-public.js',
    ]);
  });
});
