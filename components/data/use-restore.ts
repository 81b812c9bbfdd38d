import { useRef, useState } from 'react';
import type { Phrase } from '../../utils/model/phrase';
import type { Restored } from '../../utils/store/restore';
import { mergeRecords } from '../../utils/store/restore';
import type { BackupReading } from '../../utils/transfer/backup';
import { readBackup } from '../../utils/transfer/backup';

type Read = Extract<BackupReading, { status: 'read' }>;

/** Where restoring a backup stands. */
export type Restoring =
  | { status: 'choosing'; problem: Phrase | null }
  | { status: 'reading'; share: number }
  | { status: 'locked'; bytes: Uint8Array; problem: Phrase | null }
  | { status: 'preview'; backup: Read }
  | { status: 'writing'; share: number }
  /** All is merged; the copy that makes it safe is being taken. */
  | { status: 'securing'; share: number }
  | { status: 'done'; restored: Restored };

export interface RestoreSteps {
  state: Restoring;
  choose(file: File): Promise<void>;
  unlock(bytes: Uint8Array, passphrase: string): Promise<void>;
  restore(backup: Read): Promise<void>;
  cancel(): void;
  startAgain(): void;
}

const CHOOSING: Restoring = { status: 'choosing', problem: null };

/** Checks a backup, shows what it holds, and merges it; a damaged or foreign file changes nothing. */
export function useRestore(): RestoreSteps {
  const [state, setState] = useState<Restoring>(CHOOSING);
  const stop = useRef(new AbortController());

  const run = async (
    work: (signal: AbortSignal) => Promise<void>,
    failed: Phrase['key'] = 'data.copies.failed',
  ) => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    try {
      await work(signal);
    } catch (error) {
      if (!signal.aborted) console.error('The backup could not be restored', error);
      setState({
        status: 'choosing',
        problem: signal.aborted ? null : { key: failed },
      });
    }
  };

  const read = (bytes: Uint8Array, passphrase: string) =>
    run(async (signal) => {
      setState({ status: 'reading', share: 0 });
      const reading = await readBackup(bytes, {
        passphrase,
        signal,
        onProgress: (share) => setState({ status: 'reading', share }),
      });
      switch (reading.status) {
        case 'read':
          return setState({ status: 'preview', backup: reading });
        case 'locked':
          return setState({ status: 'locked', bytes, problem: null });
        case 'wrong-passphrase':
          return setState({ status: 'locked', bytes, problem: reading.reason });
        case 'refused':
          return setState({ status: 'choosing', problem: reading.reason });
      }
    });

  return {
    state,
    async choose(file) {
      const bytes = await file.arrayBuffer().catch((error: unknown) => {
        console.warn('A chosen file cannot be read', error);
        return null;
      });
      if (bytes) await read(new Uint8Array(bytes), '');
      else setState({ status: 'choosing', problem: { key: 'data.copies.unreadable' } });
    },
    unlock: read,
    restore: ({ records }) =>
      run(async (signal) => {
        setState({ status: 'writing', share: 0 });
        const restored = await mergeRecords(records, {
          signal,
          onProgress: (share) => setState({ status: 'writing', share }),
          onSecuring: (share) => setState({ status: 'securing', share }),
        });
        setState({ status: 'done', restored });
      }, 'data.copies.restoreFailed'),
    cancel: () => stop.current.abort(),
    startAgain: () => setState(CHOOSING),
  };
}
