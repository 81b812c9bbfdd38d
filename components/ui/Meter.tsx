import styles from './Meter.module.css';
import { useWordsAtChange } from './use-words-at-change';

export interface MeterProps {
  /** What is measured, for screen readers: "Length of the note". */
  label: string;
  used: number;
  limit: number;
  /** Shown: "212 of 300". */
  text: string;
  /** From which share of the limit on it counts as near. */
  nearFrom?: number;
  /** Announced once when it comes near: "Nearly full: 12 characters left." */
  nearText: string;
  /** Announced once when it goes over, and shown: "8 too many." */
  overText: string;
}

/** How much of a limit is used. Says so aloud only where it matters: on coming near, and on going over. */
export function Meter({
  label,
  used,
  limit,
  text,
  nearFrom = 0.9,
  nearText,
  overText,
}: MeterProps) {
  const state = used > limit ? 'over' : used >= limit * nearFrom ? 'near' : 'within';
  const share = limit > 0 ? Math.min(1, used / limit) : 1;
  return (
    <div className={`${styles.meter} ${styles[state]}`}>
      {/* biome-ignore lint/a11y/useSemanticElements: Chromium and Firefox each draw <meter> their own way. */}
      <div
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={limit}
        aria-valuenow={Math.min(used, limit)}
        aria-valuetext={state === 'over' ? `${text}. ${overText}` : text}
        className={styles.track}
      >
        <div className={styles.fill} style={{ inlineSize: `${share * 100}%` }} />
      </div>
      <span className={styles.text} aria-hidden="true">
        {state === 'over' ? overText : text}
      </span>
      <Announcement state={state} nearText={nearText} overText={overText} />
    </div>
  );
}

interface AnnouncementProps {
  state: 'within' | 'near' | 'over';
  nearText: string;
  overText: string;
}

/** Speaks when the state changes; the wording of that moment stays, so that not every letter is announced. */
function Announcement({ state, nearText, overText }: AnnouncementProps) {
  const words = useWordsAtChange(state, { within: '', near: nearText, over: overText }[state]);
  return (
    <span role="status" className={styles.unseen}>
      {words}
    </span>
  );
}
