import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton';
import { useFocusReturn } from './use-focus-return';

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** Read out after the title when it opens. */
  description?: ReactNode;
  closeLabel: string;
  /** Buttons at the foot, the main one last. */
  actions?: ReactNode;
  size?: 'normal' | 'large';
  children?: ReactNode;
}

/** A sheet over the page for one thing at a time. Focus goes in and comes back; Escape and a click outside close it. */
export function Dialog(props: DialogProps) {
  const {
    open,
    onOpenChange,
    title,
    description,
    closeLabel,
    actions,
    size = 'normal',
    children,
  } = props;
  const focus = useFocusReturn();
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={styles.scrim} />
        <Radix.Content
          className={`${styles.dialog} ${styles[size]}`}
          onOpenAutoFocus={(event) => {
            focus.remember();
            focusWhatToFillIn(event);
          }}
          onCloseAutoFocus={focus.giveBack}
          // Without a description Radix warns unless it is told that there is none.
          {...(description == null && { 'aria-describedby': undefined })}
        >
          <div className={styles.head}>
            <Radix.Title className={styles.title}>{title}</Radix.Title>
            <Radix.Close asChild>
              <IconButton label={closeLabel} icon={<X aria-hidden="true" />} size="small" />
            </Radix.Close>
          </div>
          <div className={styles.body}>
            {description != null && (
              <Radix.Description className={styles.description}>{description}</Radix.Description>
            )}
            {children}
          </div>
          {actions != null && <div className={styles.actions}>{actions}</div>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** To the first field, else to the dialog itself: Radix would go to the close button, which nobody came for. */
function focusWhatToFillIn(event: Event) {
  event.preventDefault();
  const dialog = event.currentTarget as HTMLElement;
  const field = dialog.querySelector<HTMLElement>('input, select, textarea');
  (field ?? dialog).focus();
}
