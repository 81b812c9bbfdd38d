#!/usr/bin/env node
/**
 * Sets up what the other commands need, on a machine that has Node and npm and nothing else. Plain Node, because it
 * runs before there is a node_modules. `--browser` also sees to a Chromium, `--firefox` to a Firefox, `--office` tries for
 * a LibreOffice, which one test wants.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  findBrowser,
  findFirefox,
  findOffice,
  installDebianPackages,
  NO_BROWSER,
  NO_OFFICE,
} from './find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Kith needs Node 20.19 or newer; this is ${process.versions.node}.`);
}

installDependencies();
if (!existsSync('.wxt/tsconfig.json')) run('npx', ['--no-install', 'wxt', 'prepare']);
if (process.argv.includes('--browser')) needBrowser();
if (process.argv.includes('--firefox')) needFirefox();
if (process.argv.includes('--office')) tryOffice();

function installDependencies() {
  const stamp = 'node_modules/.kith-lock-hash';
  const hash = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  console.error('Kith: installing dependencies from the lock file, about a minute …');
  // No package needs a script at install (docs/dependencies.md), so nobody else's code runs here.
  const ci = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=warn'];
  // npm's own path, so that the npm that runs this is the npm that installs.
  const npm = process.env.npm_execpath;
  if (npm) run(process.execPath, [npm, ...ci]);
  else run('npm', ci);
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(stamp, hash);
}

function needBrowser() {
  if (findBrowser()) return;
  console.error('Kith: no Chromium-family browser found, trying to install Debian’s …');
  installDebianPackages(['chromium']);
  if (!findBrowser()) fail(NO_BROWSER);
}

function needFirefox() {
  if (findFirefox()) return;
  console.error('Kith: no Firefox found, trying to install Debian’s …');
  installDebianPackages(['firefox-esr']);
  if (!findFirefox()) fail('These tests need Firefox:  sudo apt-get install firefox-esr');
}

/** Tried for, and no more: the one test that wants it fails with a sentence when it is missing, and all others run. */
function tryOffice() {
  if (findOffice()) return;
  console.error('Kith: no LibreOffice found, trying to install Debian’s …');
  installDebianPackages(['libreoffice-calc-nogui']);
  if (!findOffice()) console.error(`Kith: going on without. ${NO_OFFICE}`);
}

function run(command, args) {
  // Everything to stderr: a command's own stdout may be a JSON document.
  const { status } = spawnSync(command, args, { stdio: ['ignore', 2, 2] });
  if (status !== 0) fail(`Kith: "${command} ${args.join(' ')}" failed.`);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
