import type { LocalDate } from '../../utils/model/local-date';
import { formatDay } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import styles from './SentAlready.module.css';

interface SentAlreadyProps {
  /** `null` for a post. */
  name: string | null;
  body: string;
  /** The day on which Kith speaks of it again. */
  nextDue: LocalDate | null;
  today: LocalDate;
  onUndo: () => void;
  onAnother: () => void;
}

/** The end of a draft: it is sent, what comes next is remembered, and one can put the panel away. */
export function SentAlready(props: SentAlreadyProps) {
  const { name, body, nextDue, today, onUndo, onAnother } = props;
  return (
    <div className={styles.sent}>
      <Notice
        tone="success"
        title={t(name === null ? 'draft.posted.title' : 'draft.sent.title')}
        actions={
          <>
            <Button size="small" onClick={onUndo}>
              {t('popup.undo')}
            </Button>
            <Button size="small" variant="quiet" onClick={onAnother}>
              {t('draft.sent.another')}
            </Button>
          </>
        }
      >
        {nextDue && name !== null
          ? t('draft.sent.said', { name, day: formatDay(nextDue, today) })
          : t('draft.sent.saidPlain')}
      </Notice>
      <blockquote className={styles.body} dir="auto">
        {body}
      </blockquote>
    </div>
  );
}
