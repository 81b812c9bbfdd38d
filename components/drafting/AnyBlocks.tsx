import { useState } from 'react';
import type { Finding } from '../../utils/model/finding';
import { say, t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Field } from '../ui/Field';

interface AnyBlocksProps {
  /** Open while there are any. */
  blocks: Finding[];
  onBack: () => void;
  /** The user says why it is right; remembered for this draft only. */
  onAnyway: (reason: string) => void;
}

/** The last look before copying: what one would regret, with a way to say that it is right. */
export function AnyBlocks({ blocks, onBack, onAnyway }: AnyBlocksProps) {
  const [reason, setReason] = useState('');
  return (
    <Dialog
      open={blocks.length > 0}
      onOpenChange={(open) => {
        if (!open) onBack();
      }}
      title={t('draft.open')}
      description={t('draft.open.text')}
      closeLabel={t('app.close')}
      actions={
        <>
          <Button disabled={!reason.trim()} onClick={() => onAnyway(reason.trim())}>
            {t('draft.open.anyway')}
          </Button>
          <Button variant="primary" onClick={onBack}>
            {t('draft.open.back')}
          </Button>
        </>
      }
    >
      <ul>
        {blocks.map((block) => (
          <li key={`${block.id}-${block.start}`}>{say(block.message)}</li>
        ))}
      </ul>
      <Field label={t('draft.open.reason')} value={reason} onChange={setReason} />
    </Dialog>
  );
}
