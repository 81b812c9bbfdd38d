/** Loads the popup's module, whose address the build has left in the page; in development the page loads it itself. */
export function loadRest(page: Document): void {
  const address = page.querySelector<HTMLMetaElement>('meta[name="after-first-paint"]')?.content;
  if (!address) return;
  const script = page.createElement('script');
  script.type = 'module';
  script.src = address;
  page.head.append(script);
}
