import type { Fact, Span } from '../../utils/model/fact';
import type { LocalDate } from '../../utils/model/local-date';
import { isLocalDate } from '../../utils/model/local-date';
import { formatDay } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { SOURCES } from './fact-sources';
import styles from './SourceLine.module.css';

interface SourceLineProps {
  /** The piece of the text that the cursor is in. */
  piece: Span | null;
  facts: Fact[];
  today: LocalDate;
  onLeaveOut: (factIds: string[]) => void;
}

/** Where the words under the cursor come from. Always there, so that nothing jumps; read out politely. */
export function SourceLine({ piece, facts, today, onLeaveOut }: SourceLineProps) {
  const used = piece ? facts.filter((fact) => piece.facts.includes(fact.id)) : [];
  return (
    <div className={styles.source} role="status" aria-label={t('draft.source')}>
      {used.length > 0 ? (
        <>
          {used.map((fact) => (
            <p key={fact.id}>
              <q dir="auto">{fact.value}</q>{' '}
              <span className={styles.where}>
                {t(SOURCES[fact.source])}
                {fact.date && isLocalDate(fact.date.slice(0, 10)) && (
                  <>, {t('draft.source.seen', { day: formatDay(fact.date.slice(0, 10), today) })}</>
                )}
              </span>
            </p>
          ))}
          {used.some((fact) => fact.about !== 'me') && (
            <Button
              size="small"
              variant="quiet"
              onClick={() => onLeaveOut(used.map((fact) => fact.id))}
            >
              {t('draft.source.leaveOut')}
            </Button>
          )}
        </>
      ) : (
        <p className={styles.where}>
          {piece?.facts.includes('you')
            ? t('draft.source.words')
            : piece
              ? t('draft.source.wording')
              : t('draft.source.hint')}
        </p>
      )}
    </div>
  );
}
