import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
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
}

/** Starts Chromium on a profile with the extension, which opens its page itself. */
export function launchChromium(
  program: string,
  profile: string,
  extension: string,
  backEnd: BackEnd,
): Running {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const browser = spawn(
    program,
    [
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
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  );
  return running(browser);
}

/** Starts Firefox on a profile in which the extension is installed (`installIntoFirefox`). */
export function launchFirefox(program: string, profile: string): Running {
  const browser = spawn(program, ['--headless', '--no-remote', '--profile', profile], {
    detached: true,
    stdio: 'ignore',
  });
  return running(browser);
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

function running(browser: ChildProcess): Running {
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
  };
}
