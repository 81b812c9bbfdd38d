import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerOwnPages } from '../../entrypoints/background-jobs/answer';
import { z } from '../../utils/zod';

const schema = z.object({ tabId: z.number() });
const own = () => ({ id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') });

describe('requests to the background', () => {
  it('are answered for our own pages', () => {
    const handle = vi.fn().mockReturnValue('done');
    const answer = answerOwnPages(schema, handle);
    expect(answer({ data: { tabId: 7 }, sender: own() })).toBe('done');
    expect(handle).toHaveBeenCalledWith({ tabId: 7 });
  });

  it.each([
    [
      'a page of LinkedIn, also with our id',
      () => ({ ...own(), url: 'https://www.linkedin.com/in/ada/' }),
    ],
    ['another extension', () => ({ ...own(), id: 'somebody-else' })],
    [
      'another extension’s page',
      () => ({ ...own(), url: 'chrome-extension://somebody-else/popup.html' }),
    ],
    [
      'an address that only begins like ours',
      () => ({ ...own(), url: 'https://evil.example/?chrome-extension://x' }),
    ],
    ['nobody', () => ({})],
    ['a sender without an address', () => ({ id: fakeBrowser.runtime.id })],
  ])('are refused from %s', (_who, sender) => {
    const handle = vi.fn();
    const answer = answerOwnPages(schema, handle);
    expect(() => answer({ data: { tabId: 7 }, sender: sender() })).toThrow();
    expect(handle).not.toHaveBeenCalled();
  });

  it.each([
    ['nothing', undefined],
    ['a word', 'tabId'],
    ['a tab that is a word', { tabId: '7' }],
    ['a list', [7]],
  ])('are refused with %s in them', (_what, data) => {
    const handle = vi.fn();
    const answer = answerOwnPages(schema, handle);
    expect(() => answer({ data, sender: own() })).toThrow();
    expect(handle).not.toHaveBeenCalled();
  });
});
