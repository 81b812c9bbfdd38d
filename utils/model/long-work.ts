/** What whoever waits may want of work that can take more than half a second. */
export interface LongWork {
  /** Told the share done, 0 to 1. */
  onProgress?: (done: number) => void;
  /** Work that is cancelled throws the signal's reason, unless it says otherwise. */
  signal?: AbortSignal;
}
