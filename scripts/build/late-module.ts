import type { Plugin } from 'vite';

const MODULE = /\s*<script type="module"[^>]* src="([^"]+)"[^>]*><\/script>/;
const PRELOADS = /\s*<link rel="modulepreload"[^>]*>/g;

/**
 * Takes the module out of the built popup and leaves its address in a `meta`: a popup is shown when its page has loaded, so
 * that whatever the page names is waited for. `popup-first` loads the module when the first view has been painted.
 */
export function lateModule(page: string): Plugin {
  return {
    name: 'kith:late-module',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { filename }) {
        if (!filename.endsWith(page)) return html;
        if (!MODULE.test(html)) throw new Error(`There is no module in ${page}.`);
        return html
          .replace(PRELOADS, '')
          .replace(MODULE, '\n    <meta name="after-first-paint" content="$1">');
      },
    },
  };
}
