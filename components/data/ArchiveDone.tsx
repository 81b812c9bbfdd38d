import { useState } from 'react';
import { openPanel, requestPanelView } from '../../utils/browser/panel';
import type { MergedArchive } from '../../utils/store/merge-archive';
import { newInStory } from '../../utils/transfer/archive/own-story';
import { t } from '../../utils/words/translate';
import { useOwnWindow } from '../app/use-own-window';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import type { FilledStory } from './use-archive-import';

interface ArchiveDoneProps {
  merged: MergedArchive;
  /** What came into the user's story with it. */
  filled: FilledStory | null;
  onTakeBack: (filled: FilledStory) => Promise<void>;
  onAgain: () => void;
}

/** What came of bringing an archive in. */
export function ArchiveDone({ merged, filled, onTakeBack, onAgain }: ArchiveDoneProps) {
  const [isTakenBack, setTakenBack] = useState(false);
  const windowId = useOwnWindow();
  const show = (id: number) => {
    void openPanel(id);
    void requestPanelView({ view: 'people', contactId: null, kind: null });
  };
  const { status, added, changed, touches, leftAlone } = merged;
  const inStory = filled ? newInStory(filled.after, filled.before).length : 0;
  const brought = [
    added > 0 && t('data.archive.done.added', { count: added }),
    changed > 0 && t('data.archive.done.changed', { count: changed }),
    touches > 0 && t('data.archive.done.touches', { count: touches }),
    inStory > 0 && !isTakenBack && t('data.archive.done.story', { count: inStory }),
  ].filter((line) => line !== false);
  return (
    <Notice
      tone={status === 'merged' ? 'success' : 'info'}
      title={status === 'merged' ? t('data.archive.done.title') : t('data.archive.cancelled')}
      actions={
        <>
          {windowId !== null && (
            <Button size="small" onClick={() => show(windowId)}>
              {t('data.archive.done.show')}
            </Button>
          )}
          {filled && !isTakenBack && (
            <Button
              size="small"
              variant="quiet"
              onClick={() => void onTakeBack(filled).then(() => setTakenBack(true))}
            >
              {t('data.archive.done.takeBack')}
            </Button>
          )}
          <Button size="small" variant="quiet" onClick={onAgain}>
            {t('data.archive.again')}
          </Button>
        </>
      }
    >
      {brought.length === 0 ? (
        <p>{t('data.archive.done.nothing')}</p>
      ) : (
        <ul>
          {brought.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {isTakenBack && <p>{t('data.archive.done.takenBack')}</p>}
      {leftAlone > 0 && <p>{t('data.archive.done.leftAlone', { count: leftAlone })}</p>}
    </Notice>
  );
}
