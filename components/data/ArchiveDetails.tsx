import type { ContactField } from '../../utils/model/contact';
import { localDateOf } from '../../utils/model/local-date';
import type { ImportPlan, PlannedEvent } from '../../utils/transfer/archive/plan-import';
import { formatDay } from '../../utils/words/format-day';
import { formatNumber } from '../../utils/words/format-number';
import { t } from '../../utils/words/translate';
import { useToday } from '../app/use-today';
import { Disclosure } from '../ui/Disclosure';
import styles from './Data.module.css';

/** As many as one looks through. */
const SHOWN = 20;

interface ArchiveDetailsProps {
  plan: ImportPlan;
  /** What would be new in the user's story, a line each. */
  forStory: string[];
}

/** Who would be new, who accepted, who replied, who changed jobs, and where the user says otherwise. */
export function ArchiveDetails({ plan, forStory }: ArchiveDetailsProps) {
  const today = useToday();
  const event = ({ name, at }: PlannedEvent) =>
    `${name}, ${formatDay(localDateOf(new Date(at)), today)}`;
  return (
    <div>
      <Lines
        title={t('data.archive.preview.fresh')}
        total={plan.people.fresh}
        lines={plan.people.examples.slice(0, SHOWN).map(({ name }) => name)}
      />
      <Lines
        title={t('data.archive.preview.acceptances')}
        total={plan.acceptances.total}
        lines={plan.acceptances.list.slice(0, SHOWN).map(event)}
      />
      <Lines
        title={t('data.archive.preview.replies')}
        total={plan.replies.total}
        lines={plan.replies.list.slice(0, SHOWN).map(event)}
      />
      <Lines
        title={t('data.archive.preview.jobChanges')}
        total={plan.jobChanges.total}
        lines={plan.jobChanges.list
          .slice(0, SHOWN)
          .map(({ name, from, to }) => t('data.archive.preview.jobChange', { name, from, to }))}
      />
      <Lines
        title={t('data.archive.preview.differences')}
        total={plan.differences.total}
        lines={plan.differences.list.slice(0, SHOWN).map(({ name, field, yours, archive }) =>
          t('data.archive.preview.difference', {
            name,
            field: nameOf(field),
            yours: textOf(yours),
            archive: textOf(archive),
          }),
        )}
      />
      <Lines title={t('data.archive.preview.story.new')} total={forStory.length} lines={forStory} />
    </div>
  );
}

function Lines({ title, total, lines }: { title: string; total: number; lines: string[] }) {
  if (total === 0) return null;
  return (
    <Disclosure summary={title} aside={formatNumber(total)}>
      <ul className={styles.lines}>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may have the same name and day.
          <li key={index}>
            <bdi>{line}</bdi>
          </li>
        ))}
        {total > lines.length && (
          <li className={styles.soft}>
            {t('data.archive.preview.more', { count: total - lines.length })}
          </li>
        )}
      </ul>
    </Disclosure>
  );
}

function nameOf(field: ContactField): string {
  return t(`panel.field.${field}`);
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.map(textOf).join(', ') : String(value ?? '');
}
