import { ExternalLink } from 'lucide-react';
import type { ComponentProps } from 'react';
import styles from './Link.module.css';
import { safeAddress } from './safe-address';
import { VisuallyHidden } from './VisuallyHidden';

export interface LinkProps extends Omit<ComponentProps<'a'>, 'href' | 'target' | 'rel'> {
  /** https, mailto or tel; anything else is shown as plain text. */
  href: string;
  /** What to say after the words when it opens a new tab, e.g. "opens in a new tab". */
  newTabLabel?: string;
}

/** A link out of Kith. With `newTabLabel` it opens a new tab; LinkedIn never learns where from. */
export function Link({ href, newTabLabel, children, ...rest }: LinkProps) {
  const address = safeAddress(href);
  if (!address) return <span>{children}</span>;
  return (
    <a
      {...rest}
      className={styles.link}
      href={address}
      rel="noopener noreferrer"
      target={newTabLabel ? '_blank' : undefined}
    >
      {children}
      {newTabLabel && (
        <>
          <ExternalLink className={styles.icon} aria-hidden="true" />
          <VisuallyHidden> ({newTabLabel})</VisuallyHidden>
        </>
      )}
    </a>
  );
}
