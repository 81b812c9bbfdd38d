import { useState } from 'react';
import type { MessageKind } from '../../utils/model/message-kind';
import { giveBalance, isAsk, wantsGiveFirst } from '../../utils/progress/give-balance';
import { givesOf } from '../../utils/store/gives';
import { touchesOf } from '../../utils/store/touches';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import styles from './Courage.module.css';
import type { DraftSession } from './use-draft';

const GIVING = ['offering', 'appreciation'] as const satisfies MessageKind[];

/** Before a third ask with nothing given in between: a quiet line and something to give. It never stops anybody. */
export function GiveFirst({ session, contactId }: { session: DraftSession; contactId: string }) {
  const [isOver, setOver] = useState(false);
  const found = useQuery(async () => {
    const [gives, touches] = await Promise.all([givesOf(contactId), touchesOf(contactId)]);
    const wanted = gives.findLast((one) => one.helpWanted)?.helpWanted ?? '';
    return { balance: giveBalance(gives, touches), wanted };
  }, [contactId]);
  if (isOver || !found || !isAsk(session.choices.kind) || !wantsGiveFirst(found.balance)) {
    return null;
  }
  const name = session.situation.person?.name ?? '';
  return (
    <Card>
      <div className={styles.courage}>
        <p>
          <bdi>{t('method.giveFirst', { name, count: found.balance.asksSinceGive })}</bdi>
        </p>
        {found.wanted && (
          <p className={styles.why} dir="auto">
            {t('method.giveFirst.wanted', { wanted: found.wanted })}
          </p>
        )}
        <div className={styles.turns}>
          {GIVING.map((kind) => (
            <Button
              key={kind}
              size="small"
              onClick={() => session.recompose({ kind, attempt: 0, overridden: {}, own: {} })}
            >
              {t(`kind.${kind}`)}
            </Button>
          ))}
          <Button size="small" variant="quiet" onClick={() => setOver(true)}>
            {t('method.giveFirst.over')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
