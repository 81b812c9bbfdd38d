import {
  Archive,
  EyeOff,
  HeartHandshake,
  House,
  MousePointerClick,
  Send,
  Sprout,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { WordKey } from '../../utils/words/en';
import { t } from '../../utils/words/translate';
import styles from './Promises.module.css';

const PROMISES: { number: 1 | 2 | 3 | 4 | 5 | 6 | 7; icon: ReactNode }[] = [
  { number: 1, icon: <Send /> },
  { number: 2, icon: <MousePointerClick /> },
  { number: 3, icon: <House /> },
  { number: 4, icon: <Sprout /> },
  { number: 5, icon: <EyeOff /> },
  { number: 6, icon: <Archive /> },
  { number: 7, icon: <HeartHandshake /> },
];

/** The seven promises, in plain words. */
export function Promises() {
  return (
    <ul className={styles.promises}>
      {PROMISES.map(({ number, icon }) => (
        <li key={number} className={styles.promise}>
          <span className={styles.icon} aria-hidden="true">
            {icon}
          </span>
          <span>
            <strong className={styles.name}>{t(`firstRun.promises.${number}.title`)}</strong>
            <span className={styles.text}>{t(textKey(number))}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function textKey(number: 1 | 2 | 3 | 4 | 5 | 6 | 7): WordKey {
  return `firstRun.promises.${number}.text`;
}
