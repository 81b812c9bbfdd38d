import type { ArchiveContents } from '../../utils/transfer/archive/archive-contents';
import type { ArchiveInput, ArchiveProgress } from '../../utils/transfer/archive/read-archive';
import { readArchive } from '../../utils/transfer/archive/read-archive';

/** Whose texts are kept. */
export type KeepText = 'none' | 'mine' | 'all';

/** What the worker says. */
export type FromArchiveWorker =
  | { progress: ArchiveProgress }
  | { people: ArchiveContents['people'] }
  | { touches: ArchiveContents['touches'] }
  /** Everything else; it comes last. */
  | { contents: ArchiveContents }
  | { failed: string };

interface ReadAsideOptions {
  keepText: KeepText;
  signal: AbortSignal;
  onProgress: (progress: ArchiveProgress) => void;
}

/**
 * Reads an archive in a worker; where there is none (tests), on the page.
 * @throws the signal's reason when it is aborted
 */
export function readAside(
  inputs: ArchiveInput[],
  { keepText, signal, onProgress }: ReadAsideOptions,
): Promise<ArchiveContents> {
  if (typeof Worker === 'undefined') {
    return readArchive(inputs, { keepText, signal, onProgress });
  }
  const worker = new Worker(new URL('./archive-worker.ts', import.meta.url), { type: 'module' });
  const people: ArchiveContents['people'] = [];
  const touches: ArchiveContents['touches'] = [];
  return new Promise<ArchiveContents>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<FromArchiveWorker>) => {
      if ('progress' in data) onProgress(data.progress);
      else if ('people' in data) people.push(...data.people);
      else if ('touches' in data) touches.push(...data.touches);
      else if ('contents' in data) resolve({ ...data.contents, people, touches });
      else reject(new Error(data.failed));
    };
    worker.postMessage({ inputs, keepText });
  }).finally(() => worker.terminate());
}
