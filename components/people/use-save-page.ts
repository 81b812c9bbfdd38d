import { useState } from 'react';
import type { SaveOutcome } from '../../utils/messages/protocol';
import { sendMessage } from '../../utils/messages/protocol';
import { giveConsent } from '../../utils/store/settings';

/** Saving the open page: what the button needs. `outcome` is `null` until the first answer. */
export interface SavePage {
  isSaving: boolean;
  outcome: SaveOutcome | null;
  /** `consenting`: the user agreed in this very click. */
  save(tabId: number, consenting: boolean): Promise<SaveOutcome>;
}

const WORKER_GONE: SaveOutcome = {
  status: 'refused',
  reason: { key: 'reading.refused.worker-gone' },
};

/** Asks the background to read and save the page; a worker that was just being stopped is asked once more. */
export function useSavePage(): SavePage {
  const [isSaving, setSaving] = useState(false);
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null);
  return {
    isSaving,
    outcome,
    async save(tabId, consenting) {
      setSaving(true);
      if (consenting) await giveConsent();
      const answer = await ask(tabId)
        .catch(() => ask(tabId))
        .catch(() => WORKER_GONE);
      setOutcome(answer);
      setSaving(false);
      return answer;
    },
  };
}

const ask = (tabId: number) => sendMessage('savePage', { tabId });
