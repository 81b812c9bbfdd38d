import type { Page } from '@playwright/test';
import type { RunningKith } from '../../../scripts/launch-kith';

declare global {
  /** Set by hostile text that ran, or by a report of the page's own content security policy. */
  var kithRan: unknown;
  var kithHarm: () => string[];
}

/** What happened in any page of a browser that page text must never bring about, as it comes. */
export async function watchForHarm(kith: RunningKith): Promise<string[]> {
  const harm: string[] = [];
  kith.context.on('dialog', (dialog) => {
    harm.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  kith.context.on('console', (message) => {
    if (/Content.Security.Policy|TrustedHTML/i.test(message.text())) harm.push(message.text());
  });
  kith.context.on('request', (request) => {
    if (/^(https?|ws|data:text)/.test(request.url()) && !request.isNavigationRequest()) {
      harm.push(`request: ${request.url()}`);
    }
  });
  await kith.context.addInitScript(`globalThis.kithHarm = ${findHarm.toString()};
    document.addEventListener('securitypolicyviolation', (event) => {
      globalThis.kithRan = 'report: ' + event.violatedDirective + ' ' + event.blockedURI;
    });`);
  return harm;
}

/** What a page shows right now that page text must never bring about, each said with where. */
export async function harmIn(page: Page, where: string): Promise<string[]> {
  const found = await page.evaluate(findHarm);
  return found.map((what) => `${where}: ${what}`);
}

/** Runs in the page: looks at every element, link, handler, text and field, and at the width. */
function findHarm(): string[] {
  const found: string[] = [];
  if (globalThis.kithRan !== undefined) found.push(`ran: ${globalThis.kithRan}`);
  for (const element of document.body.querySelectorAll(
    'script:not([src]), iframe, object, embed, base, meta, style, img:not([src^="/icon/"]), math, form[action]',
  )) {
    found.push(`element: ${element.outerHTML.slice(0, 120)}`);
  }
  for (const element of document.body.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) found.push(`handler: ${name}`);
      if (!/^(xlink:)?href$|^src$|^(form)?action$/.test(name)) continue;
      if (element.localName === 'script' || element.localName === 'link') continue;
      if (!/^(https:\/\/|mailto:|tel:|#|\/[^/])/.test(value)) {
        found.push(`${name}: ${value.slice(0, 120)}`);
      }
    }
  }
  // What is there for the layout alone (the underlines below a draft) may carry a zero-width space.
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const shown: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest('[aria-hidden=true]')) shown.push(node.nodeValue ?? '');
  }
  // What stands in a search field was put there by whoever searches.
  for (const field of document.querySelectorAll('input:not([type=search]), textarea')) {
    shown.push((field as HTMLInputElement).value);
  }
  for (const text of shown) {
    const hidden = text.match(/[\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}\u200B\uFEFF]/u);
    if (!hidden) continue;
    const near = text.slice(Math.max(0, (hidden.index ?? 0) - 30), (hidden.index ?? 0) + 30);
    const code = hidden[0].codePointAt(0)?.toString(16);
    found.push(`hidden character U+${code} in ${JSON.stringify(near)}`);
  }
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth + 1) {
    found.push('wider than the window');
  }
  return found;
}
