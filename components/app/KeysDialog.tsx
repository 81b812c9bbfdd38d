import { t } from '../../utils/words/translate';
import { Dialog } from '../ui/Dialog';
import { KeyHint } from '../ui/KeyHint';
import styles from './KeysDialog.module.css';

const KEYS = [
  { does: 'tab', keys: ['Tab'] },
  { does: 'arrows', keys: ['↑', '↓'] },
  { does: 'enter', keys: ['Enter'] },
  { does: 'done', keys: ['D'] },
  { does: 'snooze', keys: ['S'] },
  { does: 'undo', keys: ['U'] },
  { does: 'toasts', keys: ['F8'] },
  { does: 'escape', keys: ['Esc'] },
  { does: 'this', keys: ['?'] },
] as const;

/** Every key there is, and what it does. */
export default function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={t('app.keys.title')}
      closeLabel={t('app.close')}
    >
      <dl className={styles.keys}>
        {KEYS.map(({ does, keys }) => (
          <div key={does} className={styles.row}>
            <dt>{t(`app.keys.${does}`)}</dt>
            <dd className={styles.key}>
              {keys.map((key) => (
                <KeyHint key={key} keys={[key]} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.more}>{t('app.keys.more')}</p>
    </Dialog>
  );
}
