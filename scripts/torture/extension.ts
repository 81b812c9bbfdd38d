import { browserKeeping } from '../../utils/browser/keeping';
import { countContacts } from '../../utils/store/contacts';
import { dismissHealing, openStore, unseenHealing } from '../../utils/store/open-store';
import type { Acknowledged, Job, Verdict } from './acknowledged';
import { browser } from './browser-shim';
import { saveForEver } from './save-for-ever';
import { upgradeForEver } from './upgrade-for-ever';
import { findLost } from './verify';

/**
 * What is put into the built Kith: a page and a second half of its background. The page opens the store, says what is
 * missing, and then both save until they are killed, beside all that Kith does of itself.
 */
interface Runtime {
  getURL(path: string): string;
  onStartup: { addListener(listener: () => void): void };
  onInstalled: { addListener(listener: () => void): void };
}
const { runtime, tabs } = browser as unknown as {
  runtime: Runtime;
  tabs: { create(tab: { url: string }): Promise<unknown> };
};

/** Not a message of the extension's: Kith's own background listens to those, and refuses what it does not know. */
const channel = new BroadcastChannel('torture');
const isPage = typeof document !== 'undefined' && location.pathname.endsWith('/torture.html');

if (isPage) void runPage();
else {
  let isSaving = false;
  channel.onmessage = ({ data: round }: MessageEvent<number>) => {
    if (isSaving) return;
    isSaving = true;
    void runWorker(round);
  };
  // A page named on the command line would be opened before the extension is there.
  let isOpened = false;
  const open = () => {
    if (!isOpened) void tabs.create({ url: runtime.getURL('torture.html') });
    isOpened = true;
  };
  runtime.onStartup.addListener(open);
  runtime.onInstalled.addListener(open);
}

async function runPage(): Promise<void> {
  const post = await poster();
  const job = (await post('/job', null)) as Job;
  if (job.upgrade) return upgradeForEver((found) => post('/upgraded', found));
  const started = performance.now();
  const state = await openStore(browserKeeping, { deep: true });
  const milliseconds = Math.round(performance.now() - started);
  const isOpen = state.status === 'open';
  const verdict: Verdict = {
    status: isOpen ? 'open' : `${state.status}: ${state.reason.key}`,
    healing: isOpen ? await healingSoFar() : null,
    milliseconds,
    lost: isOpen ? await findLost(job.acknowledged) : job.acknowledged,
    people: isOpen ? await countContacts() : 0,
  };
  await post('/verdict', verdict);
  if (!isOpen) return;
  channel.postMessage(job.round);
  await saveForEver('page', job.round, (done) => void post('/acknowledged', done));
}

/** Whichever context healed it, Kith's own background included. */
async function healingSoFar(): Promise<Verdict['healing']> {
  const healing = await unseenHealing();
  await dismissHealing();
  return healing;
}

async function runWorker(round: number): Promise<void> {
  const post = await poster();
  await openStore(browserKeeping);
  await saveForEver('worker', round, (done: Acknowledged[]) => void post('/acknowledged', done));
}

async function poster(): Promise<(path: string, body: unknown) => Promise<unknown>> {
  const { port } = await (await fetch(runtime.getURL('config.json'))).json();
  return async (path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    return response.json();
  };
}
