import { expect, test } from '@playwright/test';
import { launchFirefox } from './support/firefox';

test('in a Firefox that never remembers history, Kith is not there and keeps nothing', async () => {
  const firefox = await launchFirefox({ prefs: { 'browser.privatebrowsing.autostart': true } });
  try {
    const seen = await firefox.inBrowserWindow(`(() => {
      const policy = WebExtensionPolicy.getByID('kith@kith.example');
      const button = document.getElementById('kith_kith_example-BAP');
      return JSON.stringify({ installed: policy.active, mayUse: policy.canAccessWindow(window), button: Boolean(button) });
    })()`);
    expect(JSON.parse(String(seen))).toEqual({ installed: true, mayUse: false, button: false });
  } finally {
    await firefox.close();
  }
});
