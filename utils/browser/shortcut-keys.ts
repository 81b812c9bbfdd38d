import { browser } from '#imports';

/** A command of the manifest with the keys that hold now; none where the user or another extension took them. */
export interface Shortcut {
  name: string;
  /** What it does, in the browser's language; '' for the button's own command. */
  description: string;
  /** Keys to press together, e.g. ["Alt", "Shift", "S"]; empty when there are none. */
  keys: string[];
}

/** The shortcuts of the extension as they stand in the browser. */
export async function listShortcuts(): Promise<Shortcut[]> {
  return (await browser.commands.getAll()).map(({ name, description, shortcut }) => ({
    name: name ?? '',
    description: description ?? '',
    keys: keysOf(shortcut ?? ''),
  }));
}

/** "Alt+Shift+S", or "⌥⇧S" as Chrome says it on a Mac, in its keys. */
export function keysOf(shortcut: string): string[] {
  if (shortcut.includes('+')) return shortcut.split('+').filter(Boolean);
  return shortcut.match(/[⌘⌥⇧⌃]|[^⌘⌥⇧⌃]+/gu) ?? [];
}

/** Where the browser lets the user change them; Firefox has no address that can be opened. */
export function shortcutSettingsUrl(): string | null {
  return import.meta.env.FIREFOX ? null : 'chrome://extensions/shortcuts';
}

/** Opens the browser's own page for shortcuts: an extension may open it, a link may not. */
export async function openShortcutSettings(): Promise<void> {
  const url = shortcutSettingsUrl();
  if (url) await browser.tabs.create({ url });
}
