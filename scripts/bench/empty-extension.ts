import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGE = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Empty</title></head>
  <body style="inline-size: 380px; block-size: 560px"><p elementtiming="first">Somebody</p></body>
</html>
`;

/** Answers at once, and shows a badge that it need not count. */
const WORKER = `
chrome.runtime.onMessage.addListener((message, sender, answer) => {
  chrome.action.setBadgeText({ text: '7' }).then(() => answer(true));
  return true;
});
`;

/** The floor of every surface: an extension that shows one word and does nothing. Returns its folder. */
export function writeEmptyExtension(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    action: { default_popup: 'popup.html' },
    side_panel: { default_path: 'sidepanel.html' },
    permissions: ['sidePanel', 'storage'],
    background: { service_worker: 'worker.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), WORKER);
  for (const page of ['popup', 'sidepanel', 'helper']) {
    writeFileSync(join(folder, `${page}.html`), PAGE);
  }
  return folder;
}
