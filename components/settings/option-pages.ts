/** The pages of the options, in the order of the navigation; each is a hash of the address. */
export const OPTION_PAGES = [
  'settings',
  'archive',
  'copies',
  'trash',
  'privacy',
  'health',
  'shortcuts',
  'about',
] as const;
export type OptionPage = (typeof OPTION_PAGES)[number] | 'welcome';

/** The page that a hash names ("#privacy"); `null` when it names none. */
export function pageOfHash(hash: string): OptionPage | null {
  const name = hash.replace(/^#/, '');
  if (name === 'welcome') return 'welcome';
  return OPTION_PAGES.find((page) => page === name) ?? null;
}
