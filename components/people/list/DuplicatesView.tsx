import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { keepApart, mergeContacts, suggestDuplicates } from '../../../utils/store/merge-contacts';
import { listTrash } from '../../../utils/store/trash';
import { t } from '../../../utils/words/translate';
import { useQuery } from '../../app/use-query';
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
  const pairs = useQuery(() => suggestDuplicates(PAIRS, { onProgress: setShare }), []);
  const merges = useQuery(
    async () => (await listTrash(CHANGES)).filter((change) => change.kind === 'merge'),
    [],
  );
  const { busy, run } = useUndoable();
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
      {pairs === undefined ? (
        <ProgressBar label={t('people.twice.looking')} value={share} />
      ) : pairs.length === 0 ? (
        <EmptyState title={t('people.twice.none.title')} level={3}>
          <p>{t('people.twice.none.text')}</p>
        </EmptyState>
      ) : (
        <div className={styles.pairs}>
          <List
            label={t('people.twice')}
            divided={false}
            items={pairs}
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
                onApart={() =>
                  void run(
                    () => keepApart(pair.a.id, pair.b.id),
                    t('people.twice.keptApart', { a: pair.a.name, b: pair.b.name }),
                  )
                }
              />
            )}
          />
        </div>
      )}
      {merges && merges.length > 0 && <MergedLately merges={merges} />}
    </Section>
  );
}
