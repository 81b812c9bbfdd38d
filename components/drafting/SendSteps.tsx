import { Copy, Send } from 'lucide-react';
import { useRef, useState } from 'react';
import { checkDraft } from '../../utils/checking/check-draft';
import { overrideKey } from '../../utils/checking/override';
import type { Finding } from '../../utils/model/finding';
import { saveSettings } from '../../utils/store/settings';
import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { useToast } from '../ui/use-toast';
import { AnyBlocks } from './AnyBlocks';
import { markPosted } from './mark-posted';
import type { Sent } from './mark-sent';
import { markSent } from './mark-sent';
import styles from './SendSteps.module.css';
import type { DraftSession } from './use-draft';

interface SendStepsProps {
  session: DraftSession;
  contactId: string | null;
  onSent: (sent: Sent) => void;
}

/** Copy, then "I sent it": the user sends, Kith remembers. Blocks are looked at once more before either. */
export function SendSteps({ session, contactId, onSent }: SendStepsProps) {
  const toast = useToast();
  const [asked, setAsked] = useState<'copy' | 'sent' | null>(null);
  const [isBusy, setBusy] = useState(false);
  const takeCopiedAway = useRef<(() => void) | null>(null);
  const [blocks, setBlocks] = useState<Finding[]>([]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(session.body);
      takeCopiedAway.current?.();
      takeCopiedAway.current = toast({
        text: t(contactId === null ? 'draft.copied.post' : 'draft.copied'),
      });
      void session.keepCopied();
      // The first message is on its way: the guide to it has done its work.
      void saveSettings({ guideDone: true });
    } catch {
      // The browser may refuse, for example when the panel has no focus.
      toast({ text: t('draft.copyFailed'), tone: 'problem' });
    }
  };
  const sent = async () => {
    setBusy(true);
    // It says what to do next, and that is done now.
    takeCopiedAway.current?.();
    session.end();
    // Who copies by hand presses this alone.
    void saveSettings({ guideDone: true });
    onSent(contactId === null ? await markPosted(session) : await markSent(session, contactId));
  };
  const act = (step: 'copy' | 'sent') => {
    // Looked at anew: the last key stroke may not have been checked yet.
    const open = checkDraft(session.checked).filter(({ severity }) => severity === 'block');
    setBlocks(open);
    if (open.length > 0) setAsked(step);
    else void (step === 'copy' ? copy() : sent());
  };

  return (
    <div className={styles.steps}>
      <Button
        variant="primary"
        icon={<Copy />}
        disabled={!session.body.trim()}
        onClick={() => act('copy')}
      >
        {t('draft.copy')}
      </Button>
      <Button
        icon={<Send />}
        busy={isBusy}
        disabled={!session.body.trim()}
        onClick={() => act('sent')}
      >
        {t(contactId === null ? 'draft.posted' : 'draft.sent')}
      </Button>
      <AnyBlocks
        blocks={asked ? blocks : []}
        onBack={() => setAsked(null)}
        onAnyway={(reason) => {
          const step = asked;
          setAsked(null);
          session.change({
            overridden: {
              ...session.choices.overridden,
              ...Object.fromEntries(
                blocks.map((block) => [overrideKey(block, session.body), reason]),
              ),
            },
          });
          if (step) void (step === 'copy' ? copy() : sent());
        }}
      />
    </div>
  );
}
