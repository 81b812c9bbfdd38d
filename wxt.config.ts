import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { lateModule } from './scripts/build/late-module';
import { findBrowser } from './scripts/find-browser.mjs';

/** Oldest browsers that have all that Kith stands on; each reason is in docs/browsers.md. */
const MINIMUM_CHROME = '120';
const MINIMUM_FIREFOX = '142.0';

/** No network for Kith's own pages; while developing, the development server alone. */
const CONNECT = "connect-src 'none'";
const CONNECT_TO_DEV_SERVER = 'connect-src ws://localhost:* http://localhost:*';

/** Without a display `npm run dev` builds and watches, and opens no browser. */
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const browserFound = findBrowser();
/** What stands in for what in the scripts of a first paint, which have no time for the whole of it. */
const FIRST_PAINT = {
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react-dom/client': 'preact/compat/client',
  'react-dom': 'preact/compat',
  react: 'preact/compat',
  './SnoozeChoices': fileURLToPath(
    new URL('entrypoints/popup-first/no-choices.ts', import.meta.url),
  ),
};

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  webExt: {
    disabled: !hasDisplay,
    ...(browserFound ? { binaries: { chrome: browserFound } } : {}),
    chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
  vite: () => ({ plugins: [lateModule(['popup/index.html', 'sidepanel/index.html'])] }),
  hooks: {
    'vite:build:extendConfig': ([entrypoint], config) => {
      const name = entrypoint?.name ?? '';
      if (name !== 'popup-first' && name !== 'panel-first') return;
      const words = fileURLToPath(new URL(`entrypoints/${name}/words.ts`, import.meta.url));
      const alias = { ...config.resolve?.alias, ...FIRST_PAINT, './en': words };
      config.resolve = { ...config.resolve, alias };
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // Together these show no warning at install; no later version may add a required one (design.md, Manifest).
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'alarms',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Asked for when the user chooses a time for the daily notice (components/follow-ups/DailyNotice.tsx).
    optional_permissions: ['notifications'],
    // Asked for only in the first run or the options, in the user's own click, with reasons for and against.
    optional_host_permissions: ['https://www.linkedin.com/*'],
    incognito: 'not_allowed',
    content_security_policy: {
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; font-src 'self'; ${mode === 'development' ? CONNECT_TO_DEV_SERVER : CONNECT}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
    commands: {
      'save-person': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandSavePerson__',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandOpenPanel__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'kith@kith.example',
              strict_min_version: MINIMUM_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: MINIMUM_CHROME }),
  }),
});
