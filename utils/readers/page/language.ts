/** The interface language that the page itself states, as BCP 47 primary language; `null` when it states none. */
export function statedLanguage(page: Document): string | null {
  const stated =
    page.documentElement?.getAttribute('lang') ||
    page.querySelector('meta[name="locale"]')?.getAttribute('content') ||
    page
      .querySelector('meta[name="como-t"]')
      ?.getAttribute('content')
      ?.match(/"locale":"([A-Za-z_-]+)"/)?.[1] ||
    '';
  const primary = stated.match(/^[A-Za-z]{2,3}(?=$|[-_])/)?.[0];
  return primary ? primary.toLowerCase() : null;
}
