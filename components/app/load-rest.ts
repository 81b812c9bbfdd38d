/** Loads the module of a page, whose address the build has left in the page; where the page names it itself (development), nothing. */
export function loadRest(page: Document): void {
  const address = page.querySelector<HTMLMetaElement>('meta[name="after-first-paint"]')?.content;
  if (!address) return;
  const script = page.createElement('script');
  script.type = 'module';
  script.src = address;
  page.head.append(script);
}
