/** LinkedIn's own name for the page, on pages for visitors; empty elsewhere. */
export function pageKeyOf(page: Document): string {
  return page.querySelector('meta[name="pageKey"]')?.getAttribute('content') ?? '';
}
