import { useState } from 'react';
import { smallerAsk } from '../../utils/drafting/smaller-ask';
import { hesitationOf } from '../../utils/following-up/hesitation';
import type { LocalDate } from '../../utils/model/local-date';
import { contactRecords } from '../../utils/store/contact-records';
import { draftFor } from '../../utils/store/drafts';
import { currentPurpose } from '../../utils/store/purposes';
import { formatDay } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Chip } from '../ui/Chip';
import styles from './Courage.module.css';
import type { DraftSession } from './use-draft';

const TURNS = ['nervous', 'mistake', 'later'] as const;
type Turn = (typeof TURNS)[number];

interface CourageProps {
  session: DraftSession;
  contactId: string;
  today: LocalDate;
}

/** Where a message has waited for long: a quiet line, and one of three turns for whoever wants one. */
export function Courage({ session, contactId, today }: CourageProps) {
  const [turn, setTurn] = useState<Turn | null>(null);
  const [isOver, setOver] = useState(false);
  const { kind } = session.choices;
  const found = useQuery(async () => {
    const [draft, records, purpose] = await Promise.all([
      draftFor(contactId),
      contactRecords(contactId),
      currentPurpose(),
    ]);
    return {
      hesitation: hesitationOf(
        // What lies there of another kind was another message.
        draft?.kind === kind ? draft : null,
        records?.followUps ?? [],
        records?.touches ?? [],
        today,
      ),
      why: purpose?.why ?? '',
    };
  }, [contactId, kind, today]);
  // Whoever puts a mistake right has found their turn.
  if (!found?.hesitation || isOver || kind === 'repair') return null;
  const { sign, since } = found.hesitation;
  // Where the ask is as small as it gets, there can be fewer words around it.
  const smaller = smallerAsk(kind);
  return (
    <Card tone="warm">
      <div className={styles.courage}>
        <p>{t(`method.courage.${sign}`, { day: formatDay(since, today) })}</p>
        <fieldset>
          <legend className={styles.legend}>{t('method.courage.what')}</legend>
          <div className={styles.turns}>
            {TURNS.map((one) => (
              <Chip
                key={one}
                pressed={turn === one}
                onChange={(isOn) => setTurn(isOn ? one : null)}
              >
                {t(`method.courage.${one}`)}
              </Chip>
            ))}
          </div>
        </fieldset>
        <div role="status" className={styles.answer}>
          {turn !== null && <p>{t(`method.courage.${turn}.turn`)}</p>}
          {turn !== null && turn !== 'mistake' && found.why && (
            <p className={styles.why} dir="auto">
              {t('method.today.purpose', { why: found.why })}
            </p>
          )}
        </div>
        <div className={styles.turns}>
          {turn === 'nervous' && smaller && (
            <Button
              size="small"
              onClick={() =>
                session.recompose({ kind: smaller, attempt: 0, overridden: {}, own: {} })
              }
            >
              {t('draft.smaller', { kind: t(`kind.${smaller}`) })}
            </Button>
          )}
          {turn === 'mistake' && (
            <Button
              size="small"
              onClick={() =>
                session.recompose({ kind: 'repair', attempt: 0, overridden: {}, own: {} })
              }
            >
              {t('method.courage.mistake.do')}
            </Button>
          )}
          {(turn === 'later' || (turn === 'nervous' && !smaller)) && (
            <Button
              size="small"
              onClick={() =>
                session.recompose({ inputs: { ...session.choices.inputs, length: 'shorter' } })
              }
            >
              {t('method.courage.later.do')}
            </Button>
          )}
          <Button size="small" variant="quiet" onClick={() => setOver(true)}>
            {t('method.courage.over')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
