import type { ArchiveInput } from '../../utils/transfer/archive/read-archive';
import { readArchive } from '../../utils/transfer/archive/read-archive';
import type { FromArchiveWorker, KeepText } from './read-aside';

/** So few that taking them over costs the page less than half a frame. */
const PIECE = 500;

/**
 * Reads an archive beside the page, which stays responsive. The first message says what to read, each further one that a
 * piece was taken over. Ended from outside when the user cancels.
 */
self.addEventListener(
  'message',
  async ({ data }: MessageEvent<{ inputs: ArchiveInput[]; keepText: KeepText }>) => {
    try {
      const contents = await readArchive(data.inputs, {
        keepText: data.keepText,
        onProgress: (progress) => answer({ progress }),
      });
      for (const people of slices(contents.people)) await handOver({ people });
      for (const touches of slices(contents.touches)) await handOver({ touches });
      for (const unusable of slices(contents.unusable)) await handOver({ unusable });
      answer({ contents: { ...contents, people: [], touches: [], unusable: [] } });
    } catch (error) {
      answer({ failed: error instanceof Error ? error.message : String(error) });
    }
  },
  { once: true },
);

function answer(message: FromArchiveWorker): void {
  self.postMessage(message);
}

/**
 * Hands a piece over and waits until it was taken: one message with everything would hold the page up for a second, and
 * many at once leave it no room for a frame in between.
 */
function handOver(piece: FromArchiveWorker): Promise<void> {
  return new Promise((resolve) => {
    self.addEventListener('message', () => resolve(), { once: true });
    answer(piece);
  });
}

function slices<T>(items: T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / PIECE) }, (_, index) =>
    items.slice(index * PIECE, (index + 1) * PIECE),
  );
}
