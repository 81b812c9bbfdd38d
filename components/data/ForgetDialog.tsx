import { useState } from 'react';
import { t } from '../../utils/words/translate';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useToast } from '../ui/use-toast';

interface ForgetDialogProps {
  /** Whom to forget; `null` closes it. */
  person: { id: string; name: string } | null;
  onClose: () => void;
  onForget: (contactId: string) => Promise<unknown>;
}

/** Asks once more, because there is no way back. */
export function ForgetDialog({ person, onClose, onForget }: ForgetDialogProps) {
  const showToast = useToast();
  const [isBusy, setBusy] = useState(false);
  const name = person?.name ?? '';
  const forget = async () => {
    if (!person) return;
    setBusy(true);
    await onForget(person.id);
    setBusy(false);
    onClose();
    showToast({ text: t('data.privacy.forget.done', { name }) });
  };
  return (
    <ConfirmDialog
      open={person !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen && !isBusy) onClose();
      }}
      title={t('data.privacy.forget.ask', { name })}
      confirmLabel={t('data.privacy.forget.confirm')}
      cancelLabel={t('data.cancel')}
      danger
      busy={isBusy}
      onConfirm={() => void forget()}
    >
      {t('data.privacy.forget.what', { name })}
    </ConfirmDialog>
  );
}
