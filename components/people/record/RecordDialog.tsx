import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { saveFile } from '../../../utils/browser/save-file';
import type { Contact } from '../../../utils/model/contact';
import { forgetForGood } from '../../../utils/store/forget';
import { recordsOf } from '../../../utils/store/records-of';
import { personFile } from '../../../utils/transfer/person-file';
import { contactsVcard } from '../../../utils/transfer/vcard';
import { t } from '../../../utils/words/translate';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Dialog } from '../../ui/Dialog';
import { useToast } from '../../ui/use-toast';
import styles from './Record.module.css';
import { RecordText } from './RecordText';

interface RecordDialogProps {
  contact: Contact;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Everything that is stored about a person, as they themselves would read it; to hand over, or to forget for good. */
export function RecordDialog({ contact, open, onOpenChange }: RecordDialogProps) {
  const toast = useToast();
  const records = useLiveQuery(
    async () => (open ? await recordsOf(contact.id) : []),
    [open, contact.id, contact.updatedAt],
  );
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const { name } = contact;

  const onForget = async () => {
    setBusy(true);
    try {
      await forgetForGood(contact.id);
      toast({ text: t('people.record.forgotten', { name }) });
      onOpenChange(false);
    } catch (error) {
      console.error('Somebody could not be forgotten', error);
      toast({ text: t('people.record.notForgotten', { name }), tone: 'problem' });
    } finally {
      setBusy(false);
      setAsking(false);
    }
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
        onOpenChange={setAsking}
        title={t('people.record.forget.ask', { name })}
        confirmLabel={t('people.record.forget')}
        cancelLabel={t('people.cancel')}
        danger
        busy={busy}
        onConfirm={() => void onForget()}
      >
        {t('people.record.forget.what')}
      </ConfirmDialog>
    </>
  );
}
