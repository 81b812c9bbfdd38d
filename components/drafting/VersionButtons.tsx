import { Undo2 } from 'lucide-react';
import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { useToast } from '../ui/use-toast';
import type { DraftChoices, DraftSession } from './use-draft';
import styles from './VersionButtons.module.css';

/** Other ways to say it. What the user's hand changed is never lost: the last version is one tap away. */
export function VersionButtons({ session }: { session: DraftSession }) {
  const toast = useToast();
  const { choices } = session;
  const recompose = (next: Partial<DraftChoices>) => {
    if (session.isEdited) {
      toast({ text: t('draft.keptYours', { undo: t('draft.undoVersion') }) });
    }
    session.recompose(next);
  };
  const withInput = (input: 'length' | 'register', value: string) =>
    recompose({ inputs: { ...choices.inputs, [input]: value } });
  return (
    <div className={styles.buttons}>
      <Button size="small" onClick={() => recompose({ attempt: choices.attempt + 1 })}>
        {t('draft.version')}
      </Button>
      <Button size="small" variant="quiet" onClick={() => withInput('length', 'shorter')}>
        {t('draft.shorter')}
      </Button>
      <Button size="small" variant="quiet" onClick={() => withInput('register', 'plain')}>
        {t('draft.plainer')}
      </Button>
      <Button size="small" variant="quiet" onClick={() => withInput('register', 'warm')}>
        {t('draft.warmer')}
      </Button>
      {session.canUndo && (
        <Button size="small" variant="quiet" icon={<Undo2 />} onClick={session.undo}>
          {t('draft.undoVersion')}
        </Button>
      )}
    </div>
  );
}
