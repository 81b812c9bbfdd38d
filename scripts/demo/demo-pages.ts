import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../launch-kith';

/** The demonstration's pages by path: made-up people, in LinkedIn's present structure. */
const PAGES: Record<string, string> = {
  '/in/priya-raghunathan-demo/': 'demo-profile.html',
  '/messaging/thread/2-demo/': 'demo-thread.html',
};

const GUIDE = `<aside style="position:sticky;top:0;z-index:9;padding:12px 20px;background:#174a41;color:#fffdf8;font:15px/1.5 system-ui">
  <strong>This is a made-up page, served from your own machine.</strong>
  1. Click Kith in the toolbar (behind the puzzle piece). 2. Save Priya. 3. Open the panel, tell your story in two lines,
  read the draft. 4. Scroll down here and watch her experience being added.
  <a style="color:inherit" href="/messaging/thread/2-demo/">Later: her answer</a>
</aside>`;

/** The demonstration page at an address, `null` when there is none. */
export function demoPage(address: URL, options: { withGuide?: boolean } = {}): string | null {
  const path = address.pathname.endsWith('/') ? address.pathname : `${address.pathname}/`;
  const file = PAGES[path];
  if (!file) return null;
  const html = readFileSync(join(ROOT, 'scripts/demo', file), 'utf8');
  return options.withGuide ? html.replace(/<body([^>]*)>/, `<body$1>${GUIDE}`) : html;
}
