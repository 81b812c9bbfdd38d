import { useState } from 'react';
import { forgetForGood } from '../../utils/store/forget';
import { t } from '../../utils/words/translate';
import { useToast } from '../ui/use-toast';
import { forgetTypedTo } from './typed-mirror';

interface ForgettingState {
  isBusy: boolean;
  /** How much of the copies is cleared, 0 to 1; `null` while they are not being cleared. With many people they take a while. */
  share: number | null;
  /** Forgets somebody for good and says what came of it; false when nothing was changed. */
  forget(person: { id: string; name: string }): Promise<boolean>;
}

/** Forgetting one person at a time. There is no cancelling: half forgotten is neither kept nor gone. */
export function useForgetting(): ForgettingState {
  const showToast = useToast();
  const [isBusy, setBusy] = useState(false);
  const [share, setShare] = useState<number | null>(null);
  return {
    isBusy,
    share,
    async forget({ id, name }) {
      setBusy(true);
      try {
        const outcome = await forgetForGood(id, new Date(), { onProgress: setShare });
        forgetTypedTo(id);
        const isLater = outcome === 'copies-later';
        showToast({
          text: t(isLater ? 'data.privacy.forget.later' : 'data.privacy.forget.done', { name }),
        });
        return true;
      } catch (error) {
        console.error('Somebody could not be forgotten', error);
        showToast({ text: t('data.privacy.forget.failed', { name }), tone: 'problem' });
        return false;
      } finally {
        setBusy(false);
        setShare(null);
      }
    },
  };
}
