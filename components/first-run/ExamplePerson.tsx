import { openPanel, requestPanelView } from '../../utils/browser/panel';
import {
  addExamplePerson,
  findExamplePerson,
  removeExamplePerson,
} from '../../utils/store/example-person';
import { undoChange } from '../../utils/store/trash';
import { t } from '../../utils/words/translate';
import { useOwnWindow } from '../app/use-own-window';
import { useQuery } from '../app/use-query';
import { Button } from '../ui/Button';
import { useToast } from '../ui/use-toast';
import styles from './Steps.module.css';

/** The made-up person: added, shown in the panel and removed with one click each. */
export function ExamplePerson() {
  const windowId = useOwnWindow();
  const showToast = useToast();
  const example = useQuery(() => findExamplePerson(), []);
  const remove = async () => {
    const changeId = await removeExamplePerson();
    if (!changeId) return;
    showToast({
      text: t('firstRun.people.example.removed'),
      actionLabel: t('firstRun.people.undo'),
      onAction: () => void undoChange(changeId),
    });
  };
  if (example === undefined) return null;
  if (example === null) {
    return (
      <div className={styles.actions}>
        <Button onClick={() => void addExamplePerson()}>{t('firstRun.people.example.add')}</Button>
      </div>
    );
  }
  const show = () => {
    if (windowId !== null) void openPanel(windowId);
    void requestPanelView({ view: 'person', contactId: example.id, kind: null });
  };
  return (
    <>
      <p role="status">{t('firstRun.people.example.added')}</p>
      <div className={styles.actions}>
        <Button onClick={show}>{t('firstRun.people.example.show')}</Button>
        <Button variant="quiet" onClick={() => void remove()}>
          {t('firstRun.people.example.remove')}
        </Button>
      </div>
    </>
  );
}
