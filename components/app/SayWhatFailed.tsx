import { useEffect } from 'react';
import { t } from '../../utils/words/translate';
import { useToast } from '../ui/use-toast';

/**
 * Says that something was not done where nobody else does: a write that fails, on a full disk for one, must not look like one
 * that went well. What was stopped on purpose is no failure.
 */
export function SayWhatFailed() {
  const toast = useToast();
  useEffect(() => {
    // Autosaving fails again with every word: said once, not three times over.
    let takeAway = () => {};
    const say = ({ reason }: PromiseRejectionEvent) => {
      if (reason instanceof DOMException && reason.name === 'AbortError') return;
      takeAway();
      const text = isFull(reason) ? t('app.notKept.diskFull') : t('app.notKept');
      takeAway = toast({ text, tone: 'problem' });
    };
    window.addEventListener('unhandledrejection', say);
    return () => window.removeEventListener('unhandledrejection', say);
  }, [toast]);
  return null;
}

/** Dexie hands on what the browser said within an error of its own. */
function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { inner } = error as { inner?: unknown };
  return error.name === 'QuotaExceededError' || (inner !== error && isFull(inner));
}
