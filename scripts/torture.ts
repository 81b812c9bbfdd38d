/**
 * Saves under load in the built Kith, kills the browser at a random moment, opens it again, and compares what is there
 * with what was acknowledged. `npm run torture -- --kills 500 [--browser firefox] [--back-end sqlite] [--corrupt]
 * [--switch] [--upgrade]`
 *
 * The last line is `N kills, N acknowledged, N lost, N healed`; the exit status is 1 when anything was lost.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser, findFirefox } from './find-browser.mjs';
import type { Acknowledged, Job, Verdict } from './torture/acknowledged';
import { buildExtension, FIREFOX_ID } from './torture/build-extension';
import { DAMAGES, damage } from './torture/damage';
import type { BackEnd, Running } from './torture/launch';
import { installIntoFirefox, launchChromium, launchFirefox } from './torture/launch';
import { serve } from './torture/server';
import type { UpgradeVerdict } from './torture/upgrade-for-ever';
import { filesUnder, packFiles } from './zip/pack-files';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '20' },
    browser: { type: 'string', default: 'chromium' },
    'back-end': { type: 'string', default: 'leveldb' },
    /** After each kill, also damage the files of IndexedDB, one kind after the other. */
    corrupt: { type: 'boolean', default: false },
    /** Move from one back end to the other at every start. */
    switch: { type: 'boolean', default: false },
    /** Kill in the middle of upgrades of the database: it must be the old one or the new one, never half. */
    upgrade: { type: 'boolean', default: false },
  },
});
const kills = Number(values.kills);
const isFirefox = values.browser === 'firefox';
const program = isFirefox ? findFirefox() : findBrowser();
if (!program) {
  console.error(`No ${isFirefox ? 'Firefox' : 'Chromium-family browser'} was found.`);
  process.exit(2);
}

/** A fresh profile now and then: comparing grows with what was acknowledged. */
const KILLS_PER_PROFILE = 25;
const LEAST_MS = 200;
const MOST_MS = 1500;
const PATIENCE_MS = 180_000;

const folder = mkdtempSync(join(tmpdir(), 'kith-torture-'));
const extension = join(folder, 'extension');
let acknowledged: Acknowledged[] = [];
let round = 0;
let lastVersion = 0;
let firstRows = 0;
let onVerdict: (verdict: Verdict) => void = () => {};
const server = await serve({
  '/job': (): Job => ({ round, acknowledged, upgrade: values.upgrade }),
  '/upgraded': (body) => onVerdict(asVerdict(body as UpgradeVerdict)),
  '/verdict': (body) => onVerdict(body as Verdict),
  '/acknowledged': (body) => {
    acknowledged.push(...(body as Acknowledged[]));
  },
});
const total = { kills: 0, acknowledged: 0, lost: 0, healed: 0 };
try {
  await buildExtension(extension, isFirefox ? 'firefox' : 'chromium', server.port, !values.upgrade);
  while (total.kills < kills)
    await tortureOneProfile(Math.min(KILLS_PER_PROFILE, kills - total.kills));
} finally {
  server.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
console.log(
  `${total.kills} kills, ${total.acknowledged} acknowledged, ${total.lost} lost, ${total.healed} healed`,
);
process.exit(total.lost > 0 ? 1 : 0);

async function tortureOneProfile(times: number): Promise<void> {
  const profile = mkdtempSync(join(folder, 'profile-'));
  acknowledged = [];
  lastVersion = 0;
  firstRows = 0;
  if (isFirefox) {
    installIntoFirefox(profile, FIREFOX_ID, packFiles(extension, filesUnder(extension)));
  }
  for (let kill = 0; kill <= times; kill += 1) {
    round += 1;
    const { browser, verdict } = await openedAndCompared(profile);
    report(kill, verdict, browser.said());
    // The last start of a profile only compares.
    if (kill < times) {
      await pause(LEAST_MS + Math.random() * (MOST_MS - LEAST_MS));
      total.kills += 1;
    }
    await browser.kill();
    if (values.corrupt && kill < times) {
      const kind = DAMAGES[total.kills % DAMAGES.length] ?? DAMAGES[0];
      console.error(`  damaged: ${kind}, ${damage(profile, kind)} files`);
    }
  }
  total.acknowledged += acknowledged.length;
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

async function openedAndCompared(profile: string): Promise<{ browser: Running; verdict: Verdict }> {
  const verdict = new Promise<Verdict>((resolve, reject) => {
    onVerdict = resolve;
    setTimeout(
      () => reject(new Error('The store was not open within three minutes.')),
      PATIENCE_MS,
    ).unref();
  });
  const browser = isFirefox
    ? launchFirefox(program as string, profile)
    : launchChromium(program as string, profile, extension, backEnd());
  try {
    return { browser, verdict: await verdict };
  } catch (error) {
    await browser.kill();
    throw error;
  }
}

/** Rows that are neither wholly old nor wholly new, or not there, are lost. */
function asVerdict({ version, rows, generations, snapshots }: UpgradeVerdict): Verdict {
  if (snapshots === 0 && version !== lastVersion && lastVersion > 0) {
    throw new Error('An upgrade went through without a snapshot before it.');
  }
  if (lastVersion === 0) acknowledged.push({ kind: 'bulk', id: `${rows} rows` });
  const isWhole = generations.length === 1 && generations[0] === version;
  // Chromium may also delete it all (reliability.md, M1): then the snapshots of before are what counts.
  const isWiped = version < lastVersion && snapshots > 0;
  const isHalf = !isWhole || (version < lastVersion && !isWiped) || rows !== rowsAtFirst(rows);
  lastVersion = version;
  return {
    status: `${isWiped ? 'wiped, made anew, ' : ''}version ${version}, ${rows} rows, ${snapshots} snapshots`,
    healing: null,
    milliseconds: 0,
    lost: isHalf ? [{ kind: 'bulk', id: `rows of ${generations.join(' and ')}` }] : [],
    people: rows,
  };
}

function rowsAtFirst(rows: number): number {
  firstRows ||= rows;
  return firstRows;
}

function backEnd(): BackEnd {
  if (values.switch) return round % 2 === 1 ? 'sqlite' : 'leveldb';
  return values['back-end'] === 'sqlite' ? 'sqlite' : 'leveldb';
}

function report(kill: number, verdict: Verdict, said: string[]): void {
  total.lost += verdict.lost.length;
  if (verdict.healing) total.healed += 1;
  console.error(
    `  ${kill}: ${verdict.status}, ${acknowledged.length} acknowledged, ${verdict.lost.length} lost,` +
      `${verdict.healing ? ' healed,' : ''} ${verdict.people} people, open after ${verdict.milliseconds} ms`,
  );
  if (verdict.healing) {
    console.error(`    put back: ${JSON.stringify(verdict.healing)}`);
    for (const line of said.slice(0, 5)) console.error(`    the browser: ${line}`);
  }
  for (const lost of verdict.lost.slice(0, 5)) console.error(`    lost: ${JSON.stringify(lost)}`);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
