import { useState } from 'react';
import type { Change } from '../../utils/model/kept-record';
import { daysBetween, localDateOf } from '../../utils/model/local-date';
import { PEOPLE_AT_ONCE } from '../../utils/store/in-pieces';
import { listTrash, trashedContacts, undoChange } from '../../utils/store/trash';
import { formatDay } from '../../utils/words/format-day';
import { currentLanguage, t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { useToday } from '../app/use-today';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { EmptyState } from '../ui/EmptyState';
import { List } from '../ui/List';
import { Notice } from '../ui/Notice';
import { ProgressBar } from '../ui/ProgressBar';
import { Skeleton } from '../ui/Skeleton';
import { useToast } from '../ui/use-toast';
import styles from './Data.module.css';
import { ForgetDialog } from './ForgetDialog';
import { useLongWork } from './use-long-work';

/** As many as one looks through; older ones are gone after 30 days. */
const SHOWN = 200;
const KEPT_DAYS = 30;

/** A change with the one person that it deleted, where it deleted one. */
interface TrashRow {
  change: Change;
  person: { id: string; name: string } | null;
}

/** What was deleted, merged or changed at once, each with the way back. */
export function TrashView() {
  const today = useToday();
  const showToast = useToast();
  const rows = useQuery(() => listRows(), []);
  const [asked, setAsked] = useState<{ id: string; name: string } | null>(null);
  const { share, isFailed, run, cancel } = useLongWork();
  // Which change of many people is being taken back.
  const [undoing, setUndoing] = useState<string | null>(null);

  const undo = async (change: Change) => {
    if (isLong(change)) setUndoing(change.id);
    await run(async (signal, onProgress) => {
      const isUndone = await undoChange(change.id, new Date(), { signal, onProgress });
      if (isUndone) showToast({ text: t('data.trash.undone', { what: nameOf(change) }) });
      else if (signal.aborted) showToast({ text: t('data.trash.stopped') });
      else showToast({ text: t('data.trash.tooLate'), tone: 'problem' });
    });
    setUndoing(null);
  };
  if (rows === undefined) return <Skeleton label={t('data.loading')} rows={4} />;
  return (
    <>
      <p className={styles.soft}>{t('data.trash.intro')}</p>
      {isFailed && <Notice tone="problem">{t('data.trash.failed')}</Notice>}
      {rows.length === 0 ? (
        <EmptyState title={t('data.trash.empty.title')} drawing="tea">
          {t('data.trash.empty.text')}
        </EmptyState>
      ) : (
        <Card>
          <List
            items={rows}
            keyOf={({ change }) => change.id}
            label={t('options.page.trash')}
            renderItem={({ change, person }) => (
              <div className={styles.row}>
                <div className={styles.grow}>
                  <bdi className={styles.name}>{nameOf(change)}</bdi>
                  <span className={styles.hint}>{whenOf(change, today)}</span>
                </div>
                <Button
                  size="small"
                  aria-label={t('data.trash.undoLabel', { what: nameOf(change) })}
                  busy={undoing !== null}
                  onClick={() => void undo(change)}
                >
                  {t('data.trash.undo')}
                </Button>
                {person && (
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={t('data.privacy.forget.buttonLabel', { name: person.name })}
                    busy={undoing !== null}
                    onClick={() => setAsked(person)}
                  >
                    {t('data.privacy.forget.button')}
                  </Button>
                )}
                {undoing === change.id && share !== null && (
                  <div className={styles.whole}>
                    <ProgressBar
                      label={t('data.trash.undoing')}
                      value={share}
                      onCancel={cancel}
                      cancelLabel={t('data.cancel')}
                    />
                  </div>
                )}
              </div>
            )}
          />
        </Card>
      )}
      <ForgetDialog person={asked} onClose={() => setAsked(null)} />
    </>
  );
}

/** More than one commit's worth: minutes with thousands of people. */
function isLong({ count }: Change): boolean {
  return count > PEOPLE_AT_ONCE;
}

async function listRows(): Promise<TrashRow[]> {
  const changes = await listTrash(SHOWN);
  return Promise.all(
    changes.map(async (change) => {
      if (change.kind !== 'delete' || change.count !== 1) return { change, person: null };
      const [contact] = await trashedContacts(change.id);
      return { change, person: contact ? { id: contact.id, name: contact.name } : null };
    }),
  );
}

function nameOf({ kind, name, count }: Change): string {
  const values = { name: name || t('data.trash.nameless'), count, others: count - 1 };
  switch (kind) {
    case 'merge':
      return t('data.trash.merge', values);
    case 'bulk':
      return t('data.trash.bulk', values);
    default:
      return t('data.trash.delete', values);
  }
}

function whenOf({ at }: Change, today: string): string {
  const day = localDateOf(new Date(at));
  const left = Math.max(0, KEPT_DAYS - daysBetween(day, today));
  const days = new Intl.NumberFormat(currentLanguage(), {
    style: 'unit',
    unit: 'day',
    unitDisplay: 'long',
  });
  return t('data.trash.when', { day: formatDay(day, today), left: days.format(left) });
}
