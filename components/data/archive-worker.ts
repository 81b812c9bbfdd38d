import type { ArchiveInput } from '../../utils/transfer/archive/read-archive';
import { readArchive } from '../../utils/transfer/archive/read-archive';
import type { FromArchiveWorker, KeepText } from './read-aside';

/** Reads an archive beside the page, which stays responsive. Ended from outside when the user cancels. */
self.onmessage = async ({ data }: MessageEvent<{ inputs: ArchiveInput[]; keepText: KeepText }>) => {
  const answer = (message: FromArchiveWorker) => self.postMessage(message);
  try {
    const contents = await readArchive(data.inputs, {
      keepText: data.keepText,
      onProgress: (progress) => answer({ progress }),
    });
    answer({ contents });
  } catch (error) {
    answer({ failed: error instanceof Error ? error.message : String(error) });
  }
};
