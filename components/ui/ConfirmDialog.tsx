import { AlertDialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { Button } from './Button';
import styles from './Dialog.module.css';
import { useFocusReturn } from './use-focus-return';

export interface ConfirmDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** A question: "Forget Ada Lovelace for good?" */
  title: string;
  /** What happens then, and whether there is a way back. */
  children: ReactNode;
  /** The deed, not "OK": "Forget for good". */
  confirmLabel: string;
  cancelLabel: string;
  onConfirm: () => void;
  danger?: boolean;
  busy?: boolean;
}

/** Asks before something that cannot be undone. What can be undone needs no question but an Undo. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const {
    open,
    onOpenChange,
    title,
    children,
    confirmLabel,
    cancelLabel,
    onConfirm,
    danger,
    busy,
  } = props;
  const focus = useFocusReturn();
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={styles.scrim} />
        <Radix.Content
          className={styles.dialog}
          onOpenAutoFocus={focus.remember}
          onCloseAutoFocus={focus.giveBack}
        >
          <div className={styles.head}>
            <Radix.Title className={styles.title}>{title}</Radix.Title>
          </div>
          <Radix.Description asChild>
            <div className={styles.body}>{children}</div>
          </Radix.Description>
          <div className={styles.actions}>
            {/* First in order, so that Enter on opening does no harm. */}
            <Radix.Cancel asChild>
              <Button busy={busy}>{cancelLabel}</Button>
            </Radix.Cancel>
            <Button variant={danger ? 'danger' : 'primary'} busy={busy} onClick={onConfirm}>
              {confirmLabel}
            </Button>
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
