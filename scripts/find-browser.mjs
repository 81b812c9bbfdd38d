import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Chromium-family browsers usually are; `KITH_CHROMIUM` comes first. */
const CHROMIUM_PLACES = [
  process.env.KITH_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/usr/bin/brave-browser',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const FIREFOX_PLACES = [process.env.KITH_FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** The path of a Chromium-family browser, or `null`. */
export function findBrowser() {
  return CHROMIUM_PLACES.find((place) => place && existsSync(place)) ?? null;
}

/** The path of a Firefox, or `null`. */
export function findFirefox() {
  return FIREFOX_PLACES.find((place) => place && existsSync(place)) ?? null;
}

const OFFICE_PLACES = [
  process.env.KITH_OFFICE,
  '/usr/bin/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];

/** The path of LibreOffice, or `null`: one test opens an export with it. */
export function findOffice() {
  return OFFICE_PLACES.find((place) => place && existsSync(place)) ?? null;
}

/**
 * Makes sure that the Debian packages are there, installing them when that is possible without asking anybody.
 * @param {string[]} packages
 * @returns {boolean} whether apt-get said that they are there now
 */
export function installDebianPackages(packages) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return (
    apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...packages)
  );
}

/** What to tell a person who has no browser that Kith can be shown in. */
export const NO_BROWSER = [
  'Kith needs a Chromium-family browser (Chromium, Chrome, Edge or Brave), and none was found.',
  '  Debian or Ubuntu:  sudo apt-get install chromium',
  '  Elsewhere:         install Chrome, Edge or Brave',
  'If it is in an unusual place, say where:  KITH_CHROMIUM=/path/to/browser npm start',
].join('\n');

/** What the test of CSV exports says when it cannot be run. */
export const NO_OFFICE =
  'That no cell of an export evaluates is proved in LibreOffice, and none was found:  sudo apt-get install libreoffice-calc-nogui';
