import { t } from '../../utils/words/translate';
import styles from './PinPicture.module.css';

/** A toolbar with its list of extensions open and the pin beside Kith set. */
export function PinPicture() {
  return (
    <svg
      className={styles.picture}
      viewBox="0 0 320 150"
      role="img"
      aria-label={t('firstRun.done.pin.picture')}
    >
      <rect className={styles.bar} x="0.5" y="0.5" width="319" height="38" rx="8" />
      <rect className={styles.field} x="12" y="9" width="208" height="21" rx="10.5" />
      <path className={styles.faint} d="M26 19.5h92" />
      {/* The puzzle piece. */}
      <path
        className={styles.puzzle}
        d="M234 14h4a3 3 0 1 1 6 0h4v5a3 3 0 1 1 0 6v5h-14v-5a3 3 0 1 0 0-6z"
      />
      <circle className={styles.ring} cx="241" cy="21" r="15" />
      <circle className={styles.faintFill} cx="300" cy="20" r="9" />
      {/* The list under it. */}
      <rect className={styles.sheet} x="136.5" y="48.5" width="170" height="94" rx="8" />
      <circle className={styles.faintFill} cx="156" cy="70" r="7" />
      <path className={styles.faint} d="M172 70h72" />
      <rect className={styles.row} x="142" y="84" width="159" height="26" rx="6" />
      <g transform="translate(148 89) scale(.5)" className={styles.kith}>
        <path className={styles.pine} d="M5.5 4.5c3 7.5 3 15.5 0 23" />
        <path className={styles.clay} d="M27 4.5c-1 7-5 11-10.5 11.5 5.5.5 9.5 4.5 10.5 11.5" />
      </g>
      <text className={styles.name} x="172" y="101.5">
        Kith
      </text>
      {/* The pin. */}
      <path className={styles.pin} d="M277 90h10l-1.5 2v5l2.5 3h-12l2.5-3v-5zM282 100v5" />
      <circle className={styles.faintFill} cx="156" cy="125" r="7" />
      <path className={styles.faint} d="M172 125h54" />
    </svg>
  );
}
