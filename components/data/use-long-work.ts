import { useRef, useState } from 'react';

/** Work that takes a while: how far it is (0 to 1), or `null` when nothing is going on. */
export interface LongWorkState {
  share: number | null;
  isFailed: boolean;
  /** Runs it; an error of its own, apart from being cancelled, is shown as failed and written to the console. */
  run(
    work: (signal: AbortSignal, onProgress: (share: number) => void) => Promise<void>,
  ): Promise<void>;
  cancel(): void;
}

/** One piece of long work at a time, with progress and a way to stop. */
export function useLongWork(): LongWorkState {
  const [share, setShare] = useState<number | null>(null);
  const [isFailed, setFailed] = useState(false);
  const stop = useRef(new AbortController());
  return {
    share,
    isFailed,
    async run(work) {
      stop.current = new AbortController();
      const { signal } = stop.current;
      setFailed(false);
      setShare(0);
      try {
        await work(signal, setShare);
      } catch (error) {
        if (!signal.aborted) {
          console.error('Long work failed', error);
          setFailed(true);
        }
      }
      setShare(null);
    },
    cancel: () => stop.current.abort(),
  };
}
