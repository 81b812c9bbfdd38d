// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { pageOfHash } from '../../../components/settings/option-pages';
import { ShortcutsView } from '../../../components/settings/ShortcutsView';
import { keysOf } from '../../../utils/browser/shortcut-keys';
import { fakeExtension } from '../../support/fake-extension';
import { renderUi } from '../../support/render-ui';

describe('the shortcuts', () => {
  beforeEach(() => {
    fakeExtension();
  });

  it('shows the keys that hold, and says where there are none', async () => {
    renderUi(<ShortcutsView />);

    expect((await screen.findByText('Save this person')).parentElement?.textContent).toContain('S');
    expect(screen.getByText('Open the panel').parentElement?.textContent).toContain('no keys');
  });

  it('says so when the browser does not tell', async () => {
    fakeExtension().commands.getAll.mockRejectedValue(new Error('no'));
    renderUi(<ShortcutsView />);

    expect(await screen.findByText(/did not say which keys/)).toBeDefined();
  });
});

describe('keysOf', () => {
  it.each([
    ['Alt+Shift+S', ['Alt', 'Shift', 'S']],
    ['⌥⇧S', ['⌥', '⇧', 'S']],
    ['⌘F12', ['⌘', 'F12']],
    ['', []],
  ])('%s', (shortcut, keys) => {
    expect(keysOf(shortcut)).toEqual(keys);
  });
});

describe('pageOfHash', () => {
  it.each([
    ['#privacy', 'privacy'],
    ['#welcome', 'welcome'],
    ['', null],
    ['#constructor', null],
  ])('%s', (hash, page) => {
    expect(pageOfHash(hash)).toBe(page);
  });
});
