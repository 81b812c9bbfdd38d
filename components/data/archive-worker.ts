import type { ArchiveInput } from '../../utils/transfer/archive/read-archive';
import { readArchive } from '../../utils/transfer/archive/read-archive';
import type { FromArchiveWorker, KeepText } from './read-aside';

const PIECE = 2000;

/** Reads an archive beside the page, which stays responsive. Ended from outside when the user cancels. */
self.onmessage = async ({ data }: MessageEvent<{ inputs: ArchiveInput[]; keepText: KeepText }>) => {
  const answer = (message: FromArchiveWorker) => self.postMessage(message);
  try {
    const contents = await readArchive(data.inputs, {
      keepText: data.keepText,
      onProgress: (progress) => answer({ progress }),
    });
    for (const people of slices(contents.people)) answer({ people });
    for (const touches of slices(contents.touches)) answer({ touches });
    answer({ contents: { ...contents, people: [], touches: [] } });
  } catch (error) {
    answer({ failed: error instanceof Error ? error.message : String(error) });
  }
};

/** Handed over in pieces: one message with everything would hold the page up for a second. */
function slices<T>(items: T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / PIECE) }, (_, index) =>
    items.slice(index * PIECE, (index + 1) * PIECE),
  );
}
