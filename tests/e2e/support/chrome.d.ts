/** What stands as `chrome` inside the worker that a test evaluates in. */
declare const chrome: typeof import('wxt/browser').browser;
