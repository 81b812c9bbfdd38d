import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Chromium's two places for IndexedDB; field trials move users from one to the other (reliability.md, M9). */
export const BACK_ENDS = {
  leveldb: 'IdbSqliteOnDiskRollout:stage/UseLevelDbOnly',
  sqlite: 'IdbSqliteOnDiskRollout:stage/UseSqliteForNewStores',
} as const;
export type BackEnd = keyof typeof BACK_ENDS;

export interface Running {
  /** SIGKILL to every process of the browser at once; resolves when they are gone. */
  kill(): Promise<void>;
  /** What it has said of its databases so far: Chromium names here what it found damaged and threw away. */
  said(): string[];
}

/** Starts Chromium on a profile with the extension, which opens its page itself. */
export function launchChromium(
  program: string,
  profile: string,
  extension: string,
  backEnd: BackEnd,
): Running {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  return started(program, profile, [
    `--user-data-dir=${profile}`,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    `--enable-features=${BACK_ENDS[backEnd]}`,
    '--headless=new',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-gpu',
    '--remote-debugging-port=0',
    '--enable-logging=stderr',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    'about:blank',
  ]);
}

/** Starts Firefox on a profile in which the extension is installed (`installIntoFirefox`). */
export function launchFirefox(program: string, profile: string): Running {
  return started(program, profile, ['--headless', '--no-remote', '--profile', profile]);
}

/** Puts the packed extension into a profile, so that it is there at every start with the same store. */
export function installIntoFirefox(profile: string, id: string, xpi: Uint8Array): void {
  mkdirSync(join(profile, 'extensions'), { recursive: true });
  writeFileSync(join(profile, 'extensions', `${id}.xpi`), xpi);
  const settings = {
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: FIREFOX_UUID }),
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'browser.sessionstore.resume_from_crash': false,
    'toolkit.startup.max_resumed_crashes': -1,
  };
  const lines = Object.entries(settings).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
}

const FIREFOX_UUID = '6b1d5c4e-0000-4000-8000-00000000c1f0';

/** What it says goes into a file beside the profile. */
function started(program: string, profile: string, args: string[]): Running {
  const logFile = `${profile}.log`;
  const log = openSync(logFile, 'w');
  const browser = spawn(program, args, { detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  const gone = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  return {
    async kill() {
      if (browser.pid === undefined) return;
      try {
        // The minus sign: the whole process group.
        process.kill(-browser.pid, 'SIGKILL');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
      }
      await gone;
    },
    said: () =>
      readFileSync(logFile, 'utf8')
        .split('\n')
        .filter((line) => /corrupt|sqlite.*error|the store/i.test(line)),
  };
}
