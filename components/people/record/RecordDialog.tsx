import { useState } from 'react';
import { saveFile } from '../../../utils/browser/save-file';
import type { Contact } from '../../../utils/model/contact';
import { recordsOf } from '../../../utils/store/records-of';
import { personFile } from '../../../utils/transfer/person-file';
import { contactsVcard } from '../../../utils/transfer/vcard';
import { t } from '../../../utils/words/translate';
import { useForgetting } from '../../app/use-forgetting';
import { useQuery } from '../../app/use-query';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Dialog } from '../../ui/Dialog';
import { ProgressBar } from '../../ui/ProgressBar';
import styles from './Record.module.css';
import { RecordText } from './RecordText';

interface RecordDialogProps {
  contact: Contact;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Everything that is stored about a person, as they themselves would read it; to hand over, or to forget for good. */
export function RecordDialog({ contact, open, onOpenChange }: RecordDialogProps) {
  const records = useQuery(
    async () => (open ? await recordsOf(contact.id) : []),
    [open, contact.id, contact.updatedAt],
  );
  const [asking, setAsking] = useState(false);
  const { isBusy, share, forget } = useForgetting();
  const { name } = contact;

  const onForget = async () => {
    if (await forget(contact)) onOpenChange(false);
    setAsking(false);
  };
  return (
    <>
      <Dialog
        open={open}
        onOpenChange={onOpenChange}
        title={t('people.record.title', { name })}
        description={t('people.record.intro')}
        closeLabel={t('people.close')}
        size="large"
        actions={
          <div className={styles.actions}>
            <Button variant="quiet" onClick={() => setAsking(true)}>
              {t('people.record.forget')}
            </Button>
            <Button
              onClick={() => saveFile('kith-person.vcf', contactsVcard([contact]), 'text/vcard')}
            >
              {t('people.record.vcard')}
            </Button>
            <Button
              variant="primary"
              disabled={!records}
              onClick={() => {
                const { file, text } = personFile(name, records ?? []);
                saveFile(file, text, 'application/json');
              }}
            >
              {t('people.record.export')}
            </Button>
          </div>
        }
      >
        {records && <RecordText contact={contact} records={records} />}
      </Dialog>
      <ConfirmDialog
        open={asking}
        onOpenChange={(isOpen) => {
          if (!isBusy) setAsking(isOpen);
        }}
        title={t('people.record.forget.ask', { name })}
        confirmLabel={t('people.record.forget')}
        cancelLabel={t('people.cancel')}
        danger
        busy={isBusy}
        onConfirm={() => void onForget()}
      >
        <p>{t('people.record.forget.what')}</p>
        {share !== null && <ProgressBar label={t('data.privacy.forget.doing')} value={share} />}
      </ConfirmDialog>
    </>
  );
}
