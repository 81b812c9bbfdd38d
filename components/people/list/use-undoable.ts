import { useState } from 'react';
import { undoChange } from '../../../utils/store/trash';
import { t } from '../../../utils/words/translate';
import { useToast } from '../../ui/use-toast';

/**
 * Runs a command that returns the id of its change, says what came of it and offers the way back. `null` means that
 * there was nothing to change.
 */
export function useUndoable() {
  const toast = useToast();
  const [busy, setBusy] = useState(false);

  async function run(command: () => Promise<string | null>, said: string): Promise<void> {
    setBusy(true);
    try {
      const changeId = await command();
      if (changeId === null) {
        toast({ text: t('people.unchanged') });
        return;
      }
      toast({
        text: said,
        actionLabel: t('people.undo'),
        onAction: () => void undoChange(changeId).then(() => toast({ text: t('people.undone') })),
      });
    } catch (error) {
      // A commit is whole or not at all.
      console.error(error);
      toast({ text: t('people.select.failed'), tone: 'problem' });
    } finally {
      setBusy(false);
    }
  }

  return { busy, run };
}
