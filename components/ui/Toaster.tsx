import { X } from 'lucide-react';
import { Toast } from 'radix-ui';
import type { ReactNode } from 'react';
import { useCallback, useRef, useState } from 'react';
import styles from './Toaster.module.css';
import type { ShowToast, ToastMessage } from './use-toast';
import { ToastContext } from './use-toast';

/** Long enough to read twice; with an action, long enough to reach it by keyboard (F8, Tab, Enter). */
const STAYS_MS = 7_000;
const STAYS_WITH_ACTION_MS = 15_000;
/** More would cover what they speak of. */
const AT_MOST = 3;

export interface ToasterProps {
  label: string;
  dismissLabel: string;
  dir: 'ltr' | 'rtl';
  children: ReactNode;
}

/**
 * The place where results of actions are said. Politely announced; F8 moves the focus there; hovering, focusing or
 * leaving the window stops the clock; Escape dismisses.
 */
export function Toaster({ label, dismissLabel, dir, children }: ToasterProps) {
  const [toasts, setToasts] = useState<(ToastMessage & { id: number })[]>([]);
  const nextId = useRef(0);

  const remove = useCallback((id: number) => {
    setToasts((shown) => shown.filter((toast) => toast.id !== id));
  }, []);
  const show = useCallback<ShowToast>(
    (message) => {
      nextId.current += 1;
      const id = nextId.current;
      setToasts((shown) => [...shown, { ...message, id }].slice(-AT_MOST));
      return () => remove(id);
    },
    [remove],
  );

  return (
    <Toast.Provider
      label={label.replace(/\s*\(\{hotkey\}\)/, '')}
      swipeDirection={dir === 'rtl' ? 'left' : 'right'}
    >
      <ToastContext.Provider value={show}>{children}</ToastContext.Provider>
      {toasts.map((toast) => (
        <Toast.Root
          key={toast.id}
          className={`${styles.toast} ${toast.tone === 'problem' ? styles.problem : ''}`}
          // 'background' is announced politely, 'foreground' at once.
          type={toast.tone === 'problem' ? 'foreground' : 'background'}
          duration={toast.onAction ? STAYS_WITH_ACTION_MS : STAYS_MS}
          // Radix lets clicks through the viewport until it has counted its toasts, a moment after they are painted.
          style={{ pointerEvents: 'auto' }}
          onOpenChange={(open) => {
            if (!open) remove(toast.id);
          }}
        >
          <Toast.Description className={styles.text}>{toast.text}</Toast.Description>
          {toast.onAction && toast.actionLabel && (
            <Toast.Action
              className={styles.action}
              altText={toast.actionHint ?? toast.actionLabel}
              onClick={toast.onAction}
            >
              {toast.actionLabel}
            </Toast.Action>
          )}
          <Toast.Close className={styles.close} aria-label={dismissLabel}>
            <X aria-hidden="true" />
          </Toast.Close>
        </Toast.Root>
      ))}
      <Toast.Viewport className={styles.viewport} label={label} />
    </Toast.Provider>
  );
}
