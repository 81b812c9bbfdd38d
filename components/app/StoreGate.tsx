import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { browserKeeping } from '../../utils/browser/keeping';
import type { StoreState } from '../../utils/store/open-store';
import { openStore } from '../../utils/store/open-store';
import { say, t } from '../../utils/words/translate';
import { ProgressBar } from '../ui/ProgressBar';
import { Failed } from './Failed';
import { HealedNotice } from './HealedNotice';

export interface StoreGateProps {
  /** Also count the rows. */
  deep?: boolean;
  /** How the store stands, where it was opened before this was shown. */
  opened?: StoreState | null;
  children: ReactNode;
}

/**
 * Shows what depends on the store only when the store is open and sound. A store that cannot be opened is said so,
 * with a way to try again: never an empty list that looks like the truth.
 */
export function StoreGate({ deep = false, opened = null, children }: StoreGateProps) {
  const [state, setState] = useState(opened);
  const [attempt, setAttempt] = useState(0);
  const [healed, setHealed] = useState<number | null>(null);

  useEffect(() => {
    if (opened && attempt === 0) return;
    let isCurrent = true;
    void openStore(browserKeeping, {
      deep,
      onSuperseded: () => location.reload(),
      onHealing: setHealed,
    }).then((opened) => {
      if (isCurrent) setState(opened);
    });
    return () => {
      isCurrent = false;
    };
  }, [attempt, deep, opened]);

  if (state === null) {
    return healed === null ? null : (
      <main>
        <ProgressBar label={t('app.healing')} value={healed} />
      </main>
    );
  }
  if (state.status !== 'open') {
    return (
      <main>
        <Failed
          title={t('panel.failed.title')}
          text={say(state.reason)}
          retryLabel={t('panel.failed.retry')}
          onRetry={() => {
            setState(null);
            setAttempt(attempt + 1);
          }}
          level={1}
        />
      </main>
    );
  }
  return (
    <>
      <HealedNotice />
      {children}
    </>
  );
}
