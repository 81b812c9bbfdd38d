import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningKith } from '../../../scripts/launch-kith';
import { BUILT, launchKith } from '../../../scripts/launch-kith';

/** Kith with a clock that the test sets: the built extension, every script of which begins with the clock. */
export interface ClockedKith {
  /** The browser as it runs now. */
  kith: RunningKith;
  /** Closes the browser and starts it again at another time, and in another zone after a journey; all that is kept is what a restart keeps. */
  restartAt(time: string, timeZone?: string): Promise<RunningKith>;
}

interface ClockedOptions {
  /** What answers LinkedIn's address. */
  answer: (address: URL) => string | null;
  timeZone: string;
  /** Permissions that a user would have given in a dialog of the browser, which no test can press. */
  given?: string[];
}

/** Starts Kith at a time (ISO 8601 with offset). */
export async function launchClocked(time: string, options: ClockedOptions): Promise<ClockedKith> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-clock-'));
  const extension = join(folder, 'extension');
  const profile = join(folder, 'profile');
  const { answer } = options;
  let starts = 0;
  const launchAt = (at: string, timeZone: string) => {
    starts += 1;
    writeClocked(extension, Date.parse(at) - Date.now(), starts, options.given ?? []);
    // The browser would go on with the worker's script as it was, with the clock of another day.
    rmSync(join(profile, 'Default', 'Service Worker'), { recursive: true, force: true });
    return launchKith({ profile, extension, answer, timeZone });
  };
  const clocked: ClockedKith = {
    kith: await launchAt(time, options.timeZone),
    async restartAt(at, timeZone = options.timeZone) {
      await clocked.kith.close();
      clocked.kith = await launchAt(at, timeZone);
      return clocked.kith;
    },
  };
  return clocked;
}

/** The built extension in a folder of its own, always the same, so that it keeps its id and its store. */
function writeClocked(folder: string, ahead: number, starts: number, given: string[]): void {
  cpSync(BUILT, folder, { recursive: true });
  const clock = clockScript(ahead);
  writeFileSync(join(folder, 'clock.js'), clock);
  for (const file of readdirSync(folder)) {
    const path = join(folder, file);
    if (/^(background|page-script.*)\.js$/.test(file)) {
      writeFileSync(path, clock + readFileSync(path, 'utf8'));
    } else if (file.endsWith('.html')) {
      const html = readFileSync(path, 'utf8');
      writeFileSync(path, html.replace('<script', '<script src="/clock.js"></script>\n<script'));
    }
  }
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  // Only another version is registered anew.
  manifest.version = `0.1.${starts}`;
  manifest.permissions.push(...given);
  manifest.optional_permissions = manifest.optional_permissions.filter(
    (one: string) => !given.includes(one),
  );
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
}

/**
 * `Date` as it would be that many ms later (or earlier), and the browser's alarms with it. Put before a script, it leaves
 * the script's value alone.
 */
function clockScript(ahead: number): string {
  return `globalThis.kithClock ??= ((Real, now) => {
  globalThis.Date = new Proxy(Real, {
    construct: (target, args, self) => Reflect.construct(target, args.length ? args : [now()], self),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
  const { alarms } = globalThis.chrome ?? {};
  if (alarms) {
    const create = alarms.create.bind(alarms);
    const onBrowsersClock = (one) => (one?.when ? { ...one, when: one.when - (now() - Real.now()) } : one);
    alarms.create = (...args) => create(...args.map((one) => (typeof one === 'object' ? onBrowsersClock(one) : one)));
  }
  return true;
})(Date, ((real) => () => real() + ${Math.round(ahead)})(Date.now.bind(Date)));
`;
}
