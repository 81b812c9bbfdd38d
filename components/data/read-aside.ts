import type { ArchiveContents } from '../../utils/transfer/archive/archive-contents';
import type { ArchiveInput, ArchiveProgress } from '../../utils/transfer/archive/read-archive';
import { readArchive } from '../../utils/transfer/archive/read-archive';

/** Whose texts are kept. */
export type KeepText = 'none' | 'mine' | 'all';

/** What the worker says. Each piece of a list is answered, and only then comes the next. */
export type FromArchiveWorker =
  | { progress: ArchiveProgress }
  | Partial<Pick<ArchiveContents, 'people' | 'touches' | 'unusable'>>
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
  const lists: Pick<ArchiveContents, 'people' | 'touches' | 'unusable'> = {
    people: [],
    touches: [],
    unusable: [],
  };
  return new Promise<ArchiveContents>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<FromArchiveWorker>) => {
      if ('progress' in data) onProgress(data.progress);
      else if ('contents' in data) resolve({ ...data.contents, ...lists });
      else if ('failed' in data) reject(new Error(data.failed));
      else {
        lists.people.push(...(data.people ?? []));
        lists.touches.push(...(data.touches ?? []));
        lists.unusable.push(...(data.unusable ?? []));
        worker.postMessage('taken');
      }
    };
    worker.postMessage({ inputs, keepText });
  }).finally(() => worker.terminate());
}
