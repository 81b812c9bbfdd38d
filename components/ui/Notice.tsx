import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Notice.module.css';

const ICONS = { info: Info, success: CircleCheck, warning: TriangleAlert, problem: CircleAlert };

export interface NoticeProps {
  tone?: keyof typeof ICONS;
  title?: ReactNode;
  children?: ReactNode;
  /** Buttons under the words. */
  actions?: ReactNode;
  /**
   * Announced when it appears: politely, or at once for a problem. Set it to false for what stands on the page from
   * the start, so that nothing is read out of turn.
   */
  announce?: boolean;
}

/** Says what happened or what to know, where the eyes are. */
export function Notice({ tone = 'info', title, children, actions, announce = true }: NoticeProps) {
  const Icon = ICONS[tone];
  const role = announce ? (tone === 'problem' ? 'alert' : 'status') : undefined;
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={role}>
      <Icon className={styles.icon} aria-hidden="true" />
      <div className={styles.words}>
        {title != null && <p className={styles.title}>{title}</p>}
        {children != null && <div className={styles.text}>{children}</div>}
        {actions != null && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
