import { t } from '../../utils/words/translate';
import { useForgetting } from '../app/use-forgetting';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { ProgressBar } from '../ui/ProgressBar';

interface ForgetDialogProps {
  /** Whom to forget; `null` closes it. */
  person: { id: string; name: string } | null;
  onClose: () => void;
}

/** Asks once more, because there is no way back. */
export function ForgetDialog({ person, onClose }: ForgetDialogProps) {
  const { isBusy, share, forget } = useForgetting();
  const name = person?.name ?? '';
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
      onConfirm={() => person && void forget(person).then(onClose)}
    >
      <p>{t('data.privacy.forget.what', { name })}</p>
      {share !== null && <ProgressBar label={t('data.privacy.forget.doing')} value={share} />}
    </ConfirmDialog>
  );
}
