import { useLiveQuery } from 'dexie-react-hooks';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { mergeContacts, suggestDuplicates } from '../../../utils/store/merge-contacts';
import { listTrash } from '../../../utils/store/trash';
import { t } from '../../../utils/words/translate';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { List } from '../../ui/List';
import { ProgressBar } from '../../ui/ProgressBar';
import { Section } from '../../ui/Section';
import { DuplicatePair } from './DuplicatePair';
import styles from './DuplicatesView.module.css';
import { MergedLately } from './MergedLately';
import { useUndoable } from './use-undoable';

/** Pairs shown at once; more come when these are settled. */
const PAIRS = 30;
/** Changes looked through for merges that can be taken apart. */
const CHANGES = 100;

/** Rows that may be one person, to be put together by the user and taken apart again. */
export function DuplicatesView({ onBack }: { onBack: () => void }) {
  const [share, setShare] = useState(0);
  const pairs = useLiveQuery(() => suggestDuplicates(PAIRS, { onProgress: setShare }), []);
  const merges = useLiveQuery(
    async () => (await listTrash(CHANGES)).filter((change) => change.kind === 'merge'),
    [],
  );
  // Only for this look: the store has no room for "they are two", and the user may come back to it.
  const [apart, setApart] = useState<ReadonlySet<string>>(new Set());
  const { busy, run } = useUndoable();
  const open = pairs?.filter(({ a, b }) => !apart.has(`${a.id} ${b.id}`));
  return (
    <Section
      title={t('people.twice')}
      landmark
      intro={t('people.twice.intro')}
      aside={
        <Button size="small" variant="quiet" icon={<ArrowLeft />} onClick={onBack}>
          {t('people.twice.back')}
        </Button>
      }
    >
      {open === undefined ? (
        <ProgressBar label={t('people.twice.looking')} value={share} />
      ) : open.length === 0 ? (
        <EmptyState title={t('people.twice.none.title')} level={3}>
          <p>{t('people.twice.none.text')}</p>
        </EmptyState>
      ) : (
        <div className={styles.pairs}>
          <List
            label={t('people.twice')}
            divided={false}
            items={open}
            keyOf={({ a, b }) => `${a.id} ${b.id}`}
            renderItem={(pair) => (
              <DuplicatePair
                pair={pair}
                busy={busy}
                onMerge={(keep, gone) =>
                  void run(
                    () => mergeContacts(keep.id, gone.id),
                    t('people.twice.merged', { name: keep.name }),
                  )
                }
                onApart={() => setApart(new Set([...apart, `${pair.a.id} ${pair.b.id}`]))}
              />
            )}
          />
        </div>
      )}
      {merges && merges.length > 0 && <MergedLately merges={merges} />}
    </Section>
  );
}
