// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { applyTheme, followTheme, THEME_KEY } from '../../../components/ui/theme';

const root = document.documentElement;
/** Runs the script that every page loads in its head. */
const loadPage = () => {
  delete root.dataset.theme;
  new Function(readFileSync('public/theme-first.js', 'utf8'))();
};

beforeEach(() => {
  localStorage.clear();
  delete root.dataset.theme;
});

describe('theme', () => {
  it.each(['light', 'dark'] as const)(
    '%s is there before the first paint of the next page',
    (theme) => {
      applyTheme(theme);
      expect(root.dataset.theme).toBe(theme);

      loadPage();

      expect(root.dataset.theme).toBe(theme);
    },
  );

  it('follows the system again when asked to', () => {
    applyTheme('dark');
    applyTheme('system');
    expect(root.dataset.theme).toBeUndefined();

    loadPage();

    expect(root.dataset.theme).toBeUndefined();
  });

  it('ignores what it does not know', () => {
    localStorage.setItem(THEME_KEY, 'sepia');
    loadPage();
    expect(root.dataset.theme).toBeUndefined();
  });

  it('changes in an open page when another page of Kith changes it, until stopped', () => {
    const stop = followTheme();
    window.dispatchEvent(new StorageEvent('storage', { key: THEME_KEY, newValue: 'dark' }));
    expect(root.dataset.theme).toBe('dark');
    window.dispatchEvent(new StorageEvent('storage', { key: 'other', newValue: 'light' }));
    expect(root.dataset.theme).toBe('dark');
    window.dispatchEvent(new StorageEvent('storage', { key: THEME_KEY, newValue: null }));
    expect(root.dataset.theme).toBeUndefined();

    stop();
    window.dispatchEvent(new StorageEvent('storage', { key: THEME_KEY, newValue: 'dark' }));

    expect(root.dataset.theme).toBeUndefined();
  });
});
