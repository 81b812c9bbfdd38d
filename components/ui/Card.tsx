import type { ComponentProps } from 'react';
import styles from './Card.module.css';
import { classNames } from './class-names';

export interface CardProps extends ComponentProps<'div'> {
  /** warm: waits for you; accent: belongs to the page in front of you. */
  tone?: 'plain' | 'accent' | 'warm';
}

/** A sheet of paper for what belongs together. With a heading, use Section with `card`. */
export function Card({ tone = 'plain', className, ...rest }: CardProps) {
  return <div {...rest} className={classNames(styles.card, styles[tone], className)} />;
}
