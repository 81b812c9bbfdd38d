import { useRef } from 'react';

/**
 * Brings the focus back to whatever had it before a dialog opened. Radix does so only for its own trigger, and Kith's
 * dialogs are opened from anywhere.
 */
export function useFocusReturn() {
  const before = useRef<HTMLElement | null>(null);
  return {
    /** Call while the dialog opens, before the focus moves into it. */
    remember: () => {
      before.current = document.activeElement as HTMLElement | null;
    },
    /** For `onCloseAutoFocus`. What has gone from the page meanwhile gets no focus. */
    giveBack: (event: Event) => {
      event.preventDefault();
      if (before.current?.isConnected) before.current.focus();
    },
  };
}
