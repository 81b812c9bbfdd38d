import type { Plugin } from 'vite';

const MODULE = /\s*<script type="module"[^>]* src="([^"]+)"[^>]*><\/script>/;
const PRELOADS = /\s*<link rel="modulepreload"[^>]*>/g;

/**
 * Takes the module out of a built page and leaves its address in a `meta`: a popup is shown when its page has loaded, so
 * that whatever the page names is waited for. `popup-first` and `panel-first` load it when the first view has been painted.
 */
export function lateModule(pages: readonly string[]): Plugin {
  return {
    name: 'kith:late-module',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { filename }) {
        if (!pages.some((page) => filename.endsWith(page))) return html;
        if (!MODULE.test(html)) throw new Error(`There is no module in ${filename}.`);
        return html
          .replace(PRELOADS, '')
          .replace(MODULE, '\n    <meta name="after-first-paint" content="$1">');
      },
    },
  };
}
