import { useRef, useState } from 'react';
import type { LongWork } from '../../../utils/model/long-work';
import { undoChange } from '../../../utils/store/trash';
import { t } from '../../../utils/words/translate';
import { useToast } from '../../ui/use-toast';

/** A change of people; `null` means that there was nothing to change. */
export type UndoableCommand = (work: LongWork) => Promise<string | null>;

/** Runs a command that returns the id of its change, says what came of it and offers the way back. */
export function useUndoable() {
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  // How far a change of very many people is, 0 to 1; `null` when none is under way.
  const [share, setShare] = useState<number | null>(null);
  const stop = useRef(new AbortController());

  function begin(): LongWork {
    setBusy(true);
    setShare(0);
    stop.current = new AbortController();
    return { onProgress: setShare, signal: stop.current.signal };
  }

  async function undo(changeId: string): Promise<void> {
    try {
      const work = begin();
      const isUndone = await undoChange(changeId, new Date(), work);
      if (work.signal?.aborted && !isUndone) toast({ text: t('people.undo.stopped') });
      else if (isUndone) toast({ text: t('people.undone') });
      else toast({ text: t('data.trash.tooLate'), tone: 'problem' });
    } catch (error) {
      console.error(error);
      toast({ text: t('people.select.failed'), tone: 'problem' });
    } finally {
      setBusy(false);
      setShare(null);
    }
  }

  async function run(command: UndoableCommand, said: string): Promise<void> {
    try {
      const work = begin();
      const changeId = await command(work);
      if (changeId === null) {
        toast({ text: t('people.unchanged') });
        return;
      }
      toast({
        text: work.signal?.aborted ? t('people.select.stopped') : said,
        actionLabel: t('people.undo'),
        onAction: () => void undo(changeId),
      });
    } catch (error) {
      console.error(error);
      toast({ text: t('people.select.failed'), tone: 'problem' });
    } finally {
      setBusy(false);
      setShare(null);
    }
  }

  return { busy, share, cancel: () => stop.current.abort(), run };
}
