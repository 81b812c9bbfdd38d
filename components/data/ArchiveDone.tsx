import { openPanel, requestPanelView } from '../../utils/browser/panel';
import type { MergedArchive } from '../../utils/store/merge-archive';
import { t } from '../../utils/words/translate';
import { useOwnWindow } from '../app/use-own-window';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

interface ArchiveDoneProps {
  merged: MergedArchive;
  onAgain: () => void;
}

/** What came of bringing an archive in. */
export function ArchiveDone({ merged, onAgain }: ArchiveDoneProps) {
  const windowId = useOwnWindow();
  const show = (id: number) => {
    void openPanel(id);
    void requestPanelView({ view: 'people', contactId: null, kind: null });
  };
  const { status, added, changed, touches, leftAlone } = merged;
  const brought = [
    added > 0 && t('data.archive.done.added', { count: added }),
    changed > 0 && t('data.archive.done.changed', { count: changed }),
    touches > 0 && t('data.archive.done.touches', { count: touches }),
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
      {leftAlone > 0 && <p>{t('data.archive.done.leftAlone', { count: leftAlone })}</p>}
    </Notice>
  );
}
