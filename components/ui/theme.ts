/** 'system' follows the browser; the other two override it. */
export type ThemeSetting = 'system' | 'light' | 'dark';

/** Where the setting is mirrored: settings live in the store, which answers too late for the first paint. */
export const THEME_KEY = 'kith.theme';

/**
 * Shows a theme at once and remembers it for the first paint of every other page of Kith.
 * `public/theme-first.js`, a classic script in the head of each page, reads what this writes.
 */
export function applyTheme(setting: ThemeSetting, page: Document = document): void {
  if (setting === 'system') localStorage.removeItem(THEME_KEY);
  else localStorage.setItem(THEME_KEY, setting);
  showTheme(setting, page);
}

/** Shows a theme and remembers nothing. */
export function showTheme(setting: ThemeSetting, page: Document = document): void {
  if (setting === 'system') delete page.documentElement.dataset.theme;
  else page.documentElement.dataset.theme = setting;
}

/** What `applyTheme` mirrored. */
export function rememberedTheme(): ThemeSetting {
  const theme = localStorage.getItem(THEME_KEY);
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

/** Follows a change made in another page of Kith (say, the options while the panel is open). Returns the stop. */
export function followTheme(page: Document = document): () => void {
  const view = page.defaultView;
  if (!view) return () => {};
  const onStorage = (event: StorageEvent) => {
    if (event.key !== THEME_KEY && event.key !== null) return;
    const theme = event.newValue;
    if (theme === 'light' || theme === 'dark') page.documentElement.dataset.theme = theme;
    else delete page.documentElement.dataset.theme;
  };
  view.addEventListener('storage', onStorage);
  return () => view.removeEventListener('storage', onStorage);
}
