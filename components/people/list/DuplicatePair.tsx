import { useState } from 'react';
import type { Contact } from '../../../utils/model/contact';
import type { PossibleDuplicate } from '../../../utils/store/merge-contacts';
import { say, t } from '../../../utils/words/translate';
import { Button } from '../../ui/Button';
import { RadioGroup } from '../../ui/RadioGroup';
import styles from './DuplicatesView.module.css';

interface DuplicatePairProps {
  pair: PossibleDuplicate;
  busy: boolean;
  onMerge: (keep: Contact, gone: Contact) => void;
  onApart: () => void;
}

/** Two rows that may be one person: why, which to keep, and the two ways out. */
export function DuplicatePair({ pair, busy, onMerge, onApart }: DuplicatePairProps) {
  const { a, b, reason } = pair;
  const [keepId, setKeepId] = useState(a.id);
  const [keep, gone] = keepId === a.id ? [a, b] : [b, a];
  return (
    <article className={styles.pair} aria-label={t('people.twice.pair', { a: a.name, b: b.name })}>
      <p className={styles.reason}>{say(reason)}</p>
      <RadioGroup
        label={t('people.twice.keep')}
        value={keepId}
        onChange={setKeepId}
        options={[a, b].map((contact) => ({
          value: contact.id,
          label: <bdi>{contact.name}</bdi>,
          hint: tellApart(contact),
        }))}
      />
      <div className={styles.actions}>
        <Button
          size="small"
          variant="primary"
          busy={busy}
          aria-label={t('people.twice.merge.for', { name: keep.name })}
          onClick={() => onMerge(keep, gone)}
        >
          {t('people.twice.merge')}
        </Button>
        <Button size="small" variant="quiet" onClick={onApart}>
          {t('people.twice.apart')}
        </Button>
      </div>
    </article>
  );
}

/** What tells two people of one name apart. */
function tellApart({ profile, profileUrl, aliases }: Contact): string {
  const mail = aliases.find((alias) => alias.startsWith('mail:'))?.slice('mail:'.length);
  const job = [profile.currentTitle, profile.currentCompany].filter(Boolean).join(', ');
  const place = profileUrl?.replace('https://www.linkedin.com', '') ?? mail;
  return [profile.headline ?? job, profile.location, place].filter(Boolean).join(' · ');
}
