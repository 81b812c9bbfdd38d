import type { ReactNode } from 'react';
import styles from './Drawing.module.css';

export type DrawingName = 'two-people' | 'letter' | 'tea' | 'page' | 'search' | 'unplugged';

/* Each on 96 × 64; class `ink` is the pencil, `wash` a little colour, `warm` the one warm spot. */
const DRAWINGS: Record<DrawingName, ReactNode> = {
  'two-people': (
    <>
      <path className={styles.wash} d="M20 56c0-13 6-20 15-20s15 7 15 20z" />
      <circle className={styles.ink} cx="35" cy="23" r="8" />
      <path className={styles.ink} d="M19 57c0-14 7-21 16-21 5 0 9 2 12 6" />
      <circle className={styles.warm} cx="62" cy="25" r="7" />
      <path className={styles.ink} d="M78 57c0-13-6-20-15-20-8 0-14 6-15 17" />
      <path className={styles.ink} d="M12 57.5h72" />
    </>
  ),
  letter: (
    <>
      <path className={styles.wash} d="M18 18h60v38H18z" />
      <path
        className={styles.ink}
        d="M18 20c0-1 1-2 2-2h56c1 0 2 1 2 2v34c0 1-1 2-2 2H20c-1 0-2-1-2-2z"
      />
      <path className={styles.ink} d="M19 20l27 20c1 1 3 1 4 0l27-20" />
      <circle className={styles.warm} cx="76" cy="17" r="6" />
    </>
  ),
  tea: (
    <>
      <path className={styles.wash} d="M26 32h36c0 15-6 23-18 23s-18-8-18-23z" />
      <path className={styles.ink} d="M25 32h38c0 15-7 23-19 23s-19-8-19-23z" />
      <path className={styles.ink} d="M63 36c7-2 11 1 10 6-1 4-6 6-13 5" />
      <path className={styles.warmLine} d="M37 25c-3-4 3-6 0-11M49 25c-3-4 3-6 0-11" />
      <path className={styles.ink} d="M20 58h50" />
    </>
  ),
  page: (
    <>
      <path className={styles.wash} d="M30 8h36v50H30z" />
      <path
        className={styles.ink}
        d="M28 10c0-1 1-2 2-2h26l12 12v36c0 1-1 2-2 2H30c-1 0-2-1-2-2z"
      />
      <path className={styles.ink} d="M56 8v10c0 1 1 2 2 2h10M36 30h24M36 38h24M36 46h14" />
      <path className={styles.warmLine} d="M36 20h10" />
    </>
  ),
  search: (
    <>
      <circle className={styles.wash} cx="43" cy="29" r="19" />
      <circle className={styles.ink} cx="43" cy="29" r="19" />
      <path className={styles.ink} d="M57 43l14 14" />
      <circle className={styles.warm} cx="43" cy="25" r="5" />
      <path className={styles.ink} d="M34 39c1-5 4-8 9-8s8 3 9 8" />
    </>
  ),
  unplugged: (
    <>
      <path className={styles.wash} d="M32 22h16v20H32z" />
      <path
        className={styles.ink}
        d="M8 32h22M30 24c0-1 1-2 2-2h12c1 0 2 1 2 2v16c0 1-1 2-2 2H32c-1 0-2-1-2-2zM46 27h7M46 37h7"
      />
      <path className={styles.ink} d="M88 32H74M74 22h-5c-6 0-9 4-9 10s3 10 9 10h5z" />
      <path className={styles.warmLine} d="M56 14l2 5M51 16l4 4M62 15l-1 4" />
    </>
  ),
};

/** A small pencil drawing, for places where there is nothing yet. Decoration: hidden from screen readers. */
export function Drawing({ name }: { name: DrawingName }) {
  return (
    <svg className={styles.drawing} viewBox="0 0 96 64" aria-hidden="true" focusable="false">
      {DRAWINGS[name]}
    </svg>
  );
}
