import { useMemo } from 'react';
import { findCommonGround } from '../../utils/drafting/common-ground';
import { describeCommonGround } from '../../utils/drafting/describe-common-ground';
import { gatherFacts } from '../../utils/drafting/gather-facts';
import { situationOf } from '../../utils/drafting/situation-of';
import type { Contact } from '../../utils/model/contact';
import { situationRecords } from '../../utils/store/situation-records';
import { say, t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import styles from './CommonGround.module.css';

/** What user and contact share, rarest first, or honestly nothing. */
export function CommonGround({ contact, onStory }: { contact: Contact; onStory: () => void }) {
  const records = useQuery(() => situationRecords(contact.id), [contact.id, contact.updatedAt]);
  const common = useMemo(() => {
    if (!records) return undefined;
    const wanted = { kind: 'informational_interview', channel: 'message' } as const;
    const situation = situationOf(records, wanted, new Date());
    return findCommonGround(situation, gatherFacts(situation)).slice(0, 4);
  }, [records]);
  if (!records || common === undefined) return null;
  const { was, now, employers, schools, skills } = records.story;
  // What the archive filled in can be compared too.
  const hasStory = [was, now, ...employers, ...schools, ...skills].some((one) => one !== '');

  return (
    <Section title={t('panel.common.title')} level={3}>
      {common.length > 0 ? (
        <ul className={styles.list}>
          {common.map((ground) => (
            <li key={ground.factIds.join()}>{say(describeCommonGround(ground))}</li>
          ))}
        </ul>
      ) : (
        <p className={styles.none}>{t(hasStory ? 'panel.common.none' : 'panel.common.noStory')}</p>
      )}
      {!hasStory && (
        <Button size="small" onClick={onStory}>
          {t('panel.common.tellStory')}
        </Button>
      )}
    </Section>
  );
}
