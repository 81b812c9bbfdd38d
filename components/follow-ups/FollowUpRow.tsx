import { Check, ExternalLink } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useId, useRef } from 'react';
import type { LocalDate } from '../../utils/model/local-date';
import type { PendingRow } from '../../utils/store/pending';
import { say, t } from '../../utils/words/translate';
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import styles from './FollowUpRow.module.css';
import { SnoozeMenu } from './SnoozeMenu';
import type { FollowUpActions } from './use-follow-up-actions';

interface FollowUpRowProps {
  row: PendingRow;
  today: LocalDate;
  actions: FollowUpActions;
}

/** One person, why now, and what one can do about it. */
export function FollowUpRow({ row, today, actions }: FollowUpRowProps) {
  const { contact } = row;
  const nameId = useId();
  const snoozeButton = useRef<HTMLButtonElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof HTMLInputElement) return;
    if (event.key === 'd') void actions.done(row);
    else if (event.key === 's') snoozeButton.current?.click();
    else return;
    event.preventDefault();
  };

  return (
    <li className={styles.row} onKeyDown={onKeyDown}>
      <Avatar name={contact.name} />
      <div className={styles.words}>
        <p className={styles.name} id={nameId}>
          <bdi>{contact.name}</bdi>
        </p>
        <p className={styles.why}>{say(row.why)}</p>
        <div className={styles.actions}>
          <Button
            size="small"
            variant="primary"
            data-row-focus
            aria-describedby={nameId}
            onClick={() => actions.draft(row)}
          >
            {t('popup.draft')}
          </Button>
          {row.isWaiting && (
            <Button
              size="small"
              aria-describedby={nameId}
              onClick={() => void actions.replied(row)}
            >
              {t('popup.theyReplied')}
            </Button>
          )}
          <span className={styles.quiet}>
            {contact.profileUrl && (
              <IconButton
                size="small"
                icon={<ExternalLink />}
                label={t('popup.openProfile')}
                aria-describedby={nameId}
                onClick={() => actions.openProfile(row)}
              />
            )}
            <SnoozeMenu
              buttonRef={snoozeButton}
              describedBy={nameId}
              today={today}
              onSnooze={(day) => void actions.snooze(row, day)}
            />
            <IconButton
              size="small"
              icon={<Check />}
              label={t('popup.done')}
              keys="D"
              aria-describedby={nameId}
              onClick={() => void actions.done(row)}
            />
          </span>
        </div>
      </div>
    </li>
  );
}
