import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../launch-kith';

/** The demonstration's pages by path: made-up people, in LinkedIn's present structure. */
const PAGES: Record<string, string> = {
  '/': 'demo-home.html',
  '/in/priya-raghunathan-demo/': 'demo-profile.html',
  '/messaging/thread/2-demo/': 'demo-thread.html',
};

const aside = (html: string) =>
  `<aside style="padding:14px 20px 16px;background:#174a41;color:#fffdf8;font:15px/1.5 system-ui">${html}</aside>`;

const STEPS = aside(`
  <strong>This is a made-up page, served from your own machine. Your first message, in five steps:</strong>
  <ol style="margin:6px 0 0;padding-left:22px">
    <li style="list-style:decimal">Click Kith in the toolbar, up on the right. No Kith there? It is behind the puzzle piece.</li>
    <li style="list-style:decimal">Save Priya.</li>
    <li style="list-style:decimal">Press “Draft”. The panel opens beside this page and asks you for two lines about yourself.</li>
    <li style="list-style:decimal">Scroll down this page: her experience loads only then, and the draft takes it up.</li>
    <li style="list-style:decimal">Read the draft, and copy it.</li>
  </ol>
  <p style="margin:6px 0 0">Once you have pressed “I sent it”:
  <a style="color:inherit;text-decoration:underline" href="/messaging/thread/2-demo/">see her answer</a></p>
`);

const ANSWER =
  aside(`<strong>This is a made-up page, served from your own machine. Priya has answered.</strong>
  <p style="margin:6px 0 0">Kith asks in the panel whether to log it. Then let it draft your answer. What stands under
  your name here was written for the demonstration.
  <a style="color:inherit;text-decoration:underline" href="/in/priya-raghunathan-demo/">Back to her profile</a></p>
`);

/** What a page says of the demonstration itself, where there is something to do. */
const GUIDES: Record<string, string> = {
  '/in/priya-raghunathan-demo/': STEPS,
  '/messaging/thread/2-demo/': ANSWER,
};

/** The demonstration page at an address, `null` when there is none. */
export function demoPage(address: URL, options: { withGuide?: boolean } = {}): string | null {
  const path = address.pathname.endsWith('/') ? address.pathname : `${address.pathname}/`;
  const file = PAGES[path];
  if (!file) return null;
  const html = readFileSync(join(ROOT, 'scripts/demo', file), 'utf8');
  const guide = options.withGuide ? (GUIDES[path] ?? '') : '';
  return html.replace(/<body([^>]*)>/, `<body$1>${guide}`);
}
