import type { ReactNode } from 'react';
import styles from './VisuallyHidden.module.css';

interface VisuallyHiddenProps {
  children: ReactNode;
  id?: string;
  /** `h1` for the name of a page whose parts are headed one step further in. */
  as?: 'span' | 'h1';
}

/** Words for screen readers alone. Use little: what helps to hear mostly helps to see. */
export function VisuallyHidden({ children, id, as: Box = 'span' }: VisuallyHiddenProps) {
  return (
    <Box id={id} className={styles.hidden}>
      {children}
    </Box>
  );
}
