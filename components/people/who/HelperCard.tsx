import type { MightHelp } from '../../../utils/following-up/who-might-help';
import type { Phrase } from '../../../utils/model/phrase';
import { say, t } from '../../../utils/words/translate';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { Tag } from '../../ui/Tag';
import styles from './Who.module.css';

interface HelperCardProps {
  helper: MightHelp;
  /** Why they are to be left in peace for now. */
  rests?: Phrase;
  onOpen: () => void;
  /** Takes them out of this look; without it there is no such button. */
  onLeave?: () => void;
}

/** Somebody who may be able to help, and everything that speaks for them. */
export function HelperCard({ helper, rests, onOpen, onLeave }: HelperCardProps) {
  const { name, tie, fits, between } = helper;
  return (
    <article className={styles.card} aria-label={name}>
      <header className={styles.head}>
        <Avatar name={name} size="small" />
        <bdi className={styles.name}>{name}</bdi>
        <Tag>{t(`panel.tie.${tie}`)}</Tag>
      </header>
      <ul className={styles.reasons}>
        {fits.map((fit) => (
          <li key={fit.key} dir="auto">
            {say(fit)}
          </li>
        ))}
        <li>{say(between)}</li>
        {rests && <li>{say(rests)}</li>}
      </ul>
      <div className={styles.actions}>
        <Button size="small" aria-label={t('people.who.open.for', { name })} onClick={onOpen}>
          {t('people.who.open')}
        </Button>
        {onLeave && (
          <Button
            size="small"
            variant="quiet"
            aria-label={t('people.who.leave.for', { name })}
            onClick={onLeave}
          >
            {t('people.who.leave')}
          </Button>
        )}
      </div>
    </article>
  );
}
