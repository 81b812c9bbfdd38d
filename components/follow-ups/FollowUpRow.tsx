import { Check, ExternalLink } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useId, useRef } from 'react';
import type { LocalDate } from '../../utils/model/local-date';
import type { PendingRow } from '../../utils/model/pending';
import { formatDay } from '../../utils/words/format-day';
import { say, t } from '../../utils/words/translate';
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { paintedAs } from '../ui/painted-as';
import styles from './FollowUpRow.module.css';
import type { FollowUpActions } from './follow-up-actions';
import { SnoozeMenu } from './SnoozeMenu';

interface FollowUpRowProps {
  row: PendingRow;
  today: LocalDate;
  actions: FollowUpActions;
  /** They replied: it is logged, and may now be told what they said. */
  onReplied: (touchId: string, row: PendingRow) => void;
}

/** One person, why now, and what one can do about it. */
export function FollowUpRow({ row, today, actions, onReplied }: FollowUpRowProps) {
  const { contact, followUp } = row;
  const id = useId();
  const described = `${id}-name ${id}-why`;
  const snoozeButton = useRef<HTMLButtonElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
    const key = event.key.toLowerCase();
    if (key === 'd') void actions.done(row);
    else if (key === 's') snoozeButton.current?.click();
    else return;
    event.preventDefault();
  };

  return (
    <li className={styles.row} onKeyDown={onKeyDown}>
      <Avatar name={contact.name} />
      <div className={styles.words}>
        <p className={styles.name} id={`${id}-name`} {...paintedAs('follow-up')}>
          <bdi>{contact.name}</bdi>
        </p>
        <p className={styles.why} id={`${id}-why`} dir="auto">
          {say(row.why)}
        </p>
        {(followUp.dueOn !== today || row.others > 0) && (
          <p className={styles.due}>
            {[
              followUp.dueOn !== today &&
                t('popup.dueOn', { day: formatDay(followUp.dueOn, today) }),
              row.others > 0 && t('popup.moreWithThem', { count: row.others }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        )}
        <div className={styles.actions}>
          <NextAction row={row} actions={actions} described={described} />
          {row.isWaiting && followUp.reason !== 'invitation-pending' && (
            <Button
              size="small"
              aria-describedby={described}
              onClick={() =>
                void actions.replied(row).then((touchId) => touchId && onReplied(touchId, row))
              }
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
                aria-describedby={described}
                onClick={() => actions.openProfile(row)}
              />
            )}
            <SnoozeMenu
              buttonRef={snoozeButton}
              describedBy={described}
              today={today}
              onSnooze={(day) => void actions.snooze(row, day)}
            />
            <IconButton
              size="small"
              icon={<Check />}
              label={t('popup.done')}
              keys="D"
              aria-describedby={described}
              onClick={() => void actions.done(row)}
            />
          </span>
        </div>
      </div>
    </li>
  );
}

interface NextActionProps {
  row: PendingRow;
  actions: FollowUpActions;
  /** Id of the words that say who and why. */
  described: string;
}

/** What to do next, and a draft where words may help: never more than the one thing in green. */
function NextAction({ row, actions, described }: NextActionProps) {
  const { followUp } = row;
  const first = firstAction(row, actions);
  return (
    <>
      {first && (
        <Button
          size="small"
          variant="primary"
          data-row-focus
          aria-describedby={described}
          onClick={first.onClick}
        >
          {first.label}
        </Button>
      )}
      {followUp.reason !== 'invitation-pending' && (
        <Button
          size="small"
          variant={first ? 'secondary' : 'primary'}
          data-row-focus={first ? undefined : true}
          aria-describedby={described}
          onClick={() => actions.draft(row)}
        >
          {t('popup.draft')}
        </Button>
      )}
      {(followUp.reason === 'no-reply-2' || followUp.reason === 'invitation-pending') && (
        <Button
          size="small"
          variant="quiet"
          aria-describedby={described}
          onClick={() => void actions.letRest(row)}
        >
          {t('popup.letRest')}
        </Button>
      )}
    </>
  );
}

/** Where the next thing to do is not to write. */
function firstAction(row: PendingRow, actions: FollowUpActions) {
  switch (row.followUp.reason) {
    case 'prepare-conversation':
      return { label: t('popup.prepare'), onClick: () => actions.showPerson(row.contact.id) };
    case 'how-did-it-go':
      return { label: t('popup.howWasIt'), onClick: () => actions.showPerson(row.contact.id) };
    case 'invitation-pending':
      // Before they accept, no message reaches them.
      return { label: t('popup.theyAccepted'), onClick: () => void actions.accepted(row) };
    case 'let-it-rest':
      return { label: t('popup.letRest'), onClick: () => void actions.letRest(row) };
    default:
      return null;
  }
}

/** Letters typed into a field are words, not commands. */
function isTyping(event: KeyboardEvent): boolean {
  return (
    event.target instanceof Element &&
    event.target.closest('input, textarea, select, [role=dialog]') !== null
  );
}
