import type { Change } from '../../../utils/model/kept-record';
import { undoChange } from '../../../utils/store/trash';
import { t } from '../../../utils/words/translate';
import { Button } from '../../ui/Button';
import { List } from '../../ui/List';
import { Section } from '../../ui/Section';
import { useToast } from '../../ui/use-toast';
import styles from './DuplicatesView.module.css';

/** People who were put together within the last 30 days and can be taken apart again. */
export function MergedLately({ merges }: { merges: readonly Change[] }) {
  const toast = useToast();
  return (
    <Section title={t('people.twice.lately')} level={3}>
      <List
        label={t('people.twice.lately')}
        items={merges}
        keyOf={({ id }) => id}
        renderItem={({ id, name }) => (
          <div className={styles.merged}>
            <bdi>{name}</bdi>
            <Button
              size="small"
              onClick={() =>
                void undoChange(id).then(() =>
                  toast({ text: t('people.twice.unmerged', { name }) }),
                )
              }
            >
              {t('people.twice.unmerge', { name })}
            </Button>
          </div>
        )}
      />
    </Section>
  );
}
