import { createContext, useContext } from 'react';

export interface ToastMessage {
  /** What happened, in a sentence: "Saved Ada Lovelace." */
  text: string;
  /** Both or neither: the way back, e.g. "Undo". The toast stays longer when there is one. */
  actionLabel?: string;
  onAction?: () => void;
  /** How to reach the same without the toast, for screen readers: "Undo from the trash". */
  actionHint?: string;
  tone?: 'plain' | 'problem';
}

/** Shows a toast; returns how to take it away again. */
export type ShowToast = (message: ToastMessage) => () => void;

export const ToastContext = createContext<ShowToast | null>(null);

/** The function that says what came of an action. Throws outside of UiProvider: a result nobody sees is a bug. */
export function useToast(): ShowToast {
  const show = useContext(ToastContext);
  if (!show) throw new Error('useToast() needs a <UiProvider> around it');
  return show;
}
