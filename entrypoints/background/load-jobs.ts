import { browser } from '#imports';
import type { Jobs } from '../background-jobs/jobs';
import { twoParts } from './two-parts';

/** What only a service worker has; Firefox's event page has a document instead. */
interface WorkerScope {
  importScripts?: (script: '/background-jobs.js') => void;
  addEventListener(event: 'install', listener: () => void): void;
}
const scope = globalThis as unknown as WorkerScope;

let loading: Promise<Jobs> | null = null;

/**
 * Everything the worker does but the badge, with the store, the schemas and the words that it takes: loaded when first
 * asked for, because most wakes need none of it. A worker may not `import()`, but it may run a script that it has run
 * while it was installed (`keepJobs`).
 */
export function jobs(): Promise<Jobs> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** While the browser installs the worker: only a script that has been run by then can be run later. */
export function keepJobs(): void {
  if (scope.importScripts) scope.addEventListener('install', runAsWorker);
}

async function load(): Promise<Jobs> {
  const parts = twoParts();
  if (!parts.jobs) {
    if (scope.importScripts) runAsWorker();
    else await loadByDocument();
  }
  if (!parts.jobs) throw new Error('The other half of the background could not be loaded.');
  return parts.jobs;
}

/** The name stands here itself: the manifest test lets no other script be run. */
function runAsWorker(): void {
  scope.importScripts?.('/background-jobs.js');
}

function loadByDocument(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${browser.runtime.getURL('/')}background-jobs.js`;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('The other half of the background is missing.'));
    document.head.append(script);
  });
}
