import { useMemo } from 'react';
import type { GiveOrAsk } from '../../utils/model/conversation';
import { giveBalance, wantsGiveFirst } from '../../utils/progress/give-balance';
import type { WrittenTo } from '../../utils/store/progress-records';
import { t } from '../../utils/words/translate';
import { Figures } from '../data/Figures';
import { Section } from '../ui/Section';
import styles from './Progress.module.css';

/** What was given, offered and asked, over everybody; and whether somebody has been asked often. */
export function GivenAndAsked({ gives, written }: { gives: GiveOrAsk[]; written: WrittenTo[] }) {
  const { total, asked } = useMemo(() => {
    const touches = written.flatMap((one) => one.touches);
    const byContact = new Map<string, GiveOrAsk[]>();
    for (const give of gives) {
      const theirs = byContact.get(give.contactId);
      if (theirs) theirs.push(give);
      else byContact.set(give.contactId, [give]);
    }
    const often = written.filter(({ contactId, touches }) => {
      const theirs = byContact.get(contactId) ?? [];
      // Most people were written to once: of them nothing need be counted.
      return touches.length + theirs.length > 1 && wantsGiveFirst(giveBalance(theirs, touches));
    });
    return { total: giveBalance(gives, touches), asked: often.length };
  }, [gives, written]);
  return (
    <Section title={t('progress.give.title')} level={3}>
      <Figures
        figures={[
          { label: t('progress.give.gives'), value: total.gives },
          { label: t('progress.give.offers'), value: total.offers },
          { label: t('progress.give.asks'), value: total.asks },
        ]}
      />
      {gives.length === 0 && <p className={styles.soft}>{t('progress.give.none')}</p>}
      {asked > 0 && <p className={styles.soft}>{t('progress.give.first', { count: asked })}</p>}
    </Section>
  );
}
