import { t } from '../../utils/words/translate';
import { Figures } from './Figures';

/** What a user would count, in the order that matters to them; bookkeeping is left out. */
const TABLES = [
  'contacts',
  'touches',
  'followUps',
  'conversations',
  'introductions',
  'gives',
  'drafts',
  'posts',
  'purposes',
  'personas',
  'lookBacks',
  'experiments',
  'singles',
  'trash',
  'forgotten',
] as const;

/** How much of what is stored, or stands in a backup; what there is none of is left out. */
export function StoredFigures({ counts }: { counts: Record<string, number> }) {
  return (
    <Figures
      figures={TABLES.filter((table) => (counts[table] ?? 0) > 0).map((table) => ({
        label: t(`data.table.${table}`),
        value: counts[table] ?? 0,
      }))}
    />
  );
}
