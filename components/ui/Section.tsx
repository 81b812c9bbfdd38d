import type { ReactNode } from 'react';
import { useId } from 'react';
import { classNames } from './class-names';
import styles from './Section.module.css';

export interface SectionProps {
  title: ReactNode;
  /** Level of the heading, so that the page has no gaps in its outline. */
  level?: 1 | 2 | 3 | 4;
  /** A landmark that screen readers list: only for the few main parts of a page. */
  landmark?: boolean;
  /** Beside the title: a count, a small button. */
  aside?: ReactNode;
  /** On a sheet of its own, apart from the page. */
  card?: boolean;
  /** Under the title. */
  intro?: ReactNode;
  titleHidden?: boolean;
  className?: string;
  children: ReactNode;
}

/** A part of a page with its heading. */
export function Section(props: SectionProps) {
  const {
    title,
    level = 2,
    landmark,
    aside,
    card,
    intro,
    titleHidden,
    className,
    children,
  } = props;
  const id = useId();
  const Heading = `h${level}` as const;
  const Box = landmark ? 'section' : 'div';
  return (
    <Box
      className={classNames(styles.section, card && styles.card, className)}
      aria-labelledby={landmark ? id : undefined}
    >
      <div className={classNames(styles.head, titleHidden && styles.unseen)}>
        <Heading id={id} className={styles.title}>
          {title}
        </Heading>
        {aside != null && <div className={styles.aside}>{aside}</div>}
      </div>
      {intro != null && <p className={styles.intro}>{intro}</p>}
      {children}
    </Box>
  );
}
