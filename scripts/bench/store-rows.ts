import { launchBoth, rest } from './browser';
import { filledProfile } from './fill';
import type { StoreWork } from './in-page/store-work';
import { storeWork } from './store-work';
import type { MeasuredRow } from './table';
import { RUNS, timedRow } from './table';

/** Whole stores are written in these: more runs than this take longer than they tell. */
export const LONG_RUNS = Math.min(3, RUNS);

/** A save until it is acknowledged, beside the two writes that it cannot do without, turn by turn. */
export async function commitRows(people: number): Promise<MeasuredRow[]> {
  const browser = await launchBoth({ profile: await filledProfile(people) });
  try {
    await rest(4000);
    const ask = await storeWork(browser.kith.helper);
    await ask('save', 3);
    const { saves, writes, requests } = await ask('save', RUNS);
    const row = `save acknowledged (journal and strict transaction), ${people.toLocaleString('en')} people`;
    return [
      timedRow(row, saves, writes, { times: 1.3 }),
      timedRow(`${row}, beside the same requests made raw`, saves, requests, {}),
    ];
  } finally {
    await browser.close();
  }
}

/** A backup made and restored, beside the same rows read and written raw. */
export async function backupRows(people: number): Promise<MeasuredRow[]> {
  const browser = await launchBoth({ profile: await filledProfile(people) });
  try {
    await rest(4000);
    const ask = await storeWork(browser.kith.helper);
    const runs: Awaited<ReturnType<StoreWork['backup']>>[] = [];
    for (let run = 0; run < LONG_RUNS; run++) runs.push(await ask('backup'));
    const of = (name: keyof Awaited<ReturnType<StoreWork['backup']>>) =>
      runs.map((run) => run[name]);
    const count = `${people.toLocaleString('en')} people with a touch each`;
    return [
      timedRow(`backup, ${count}`, of('backup'), of('read'), { times: 2 }),
      timedRow(`restore into an empty Kith, ${count}`, of('restore'), of('write'), { times: 2 }),
    ];
  } finally {
    await browser.close();
  }
}
