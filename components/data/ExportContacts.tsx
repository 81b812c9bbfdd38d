import { saveFile } from '../../utils/browser/save-file';
import type { Contact } from '../../utils/model/contact';
import { everyContact } from '../../utils/store/contacts';
import { contactsCsv } from '../../utils/transfer/contacts-csv';
import { contactsVcard } from '../../utils/transfer/vcard';
import { t } from '../../utils/words/translate';
import { useToday } from '../app/use-today';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { ProgressBar } from '../ui/ProgressBar';
import { Section } from '../ui/Section';
import { useToast } from '../ui/use-toast';
import styles from './Data.module.css';
import { useLongWork } from './use-long-work';

const FORMATS = {
  csv: { type: 'text/csv;charset=utf-8', write: contactsCsv },
  vcf: { type: 'text/vcard;charset=utf-8', write: contactsVcard },
} satisfies Record<string, { type: string; write: (contacts: Contact[]) => string }>;

/** People as files for spreadsheets and address books. */
export function ExportContacts() {
  const today = useToday();
  const showToast = useToast();
  const { share, isFailed, run, cancel } = useLongWork();
  const save = (format: keyof typeof FORMATS) =>
    run(async (signal, onProgress) => {
      const contacts = await everyContact({ signal, onProgress });
      const { type, write } = FORMATS[format];
      const file = `kith-people-${today}.${format}`;
      saveFile(file, write(contacts), type);
      showToast({ text: t('data.copies.made', { file }) });
    });
  return (
    <Section card title={t('data.export.title')} intro={t('data.export.intro')}>
      {share === null ? (
        <div className={styles.actions}>
          <Button onClick={() => void save('csv')}>{t('data.export.csv')}</Button>
          <Button onClick={() => void save('vcf')}>{t('data.export.vcard')}</Button>
        </div>
      ) : (
        <ProgressBar
          label={t('data.export.reading')}
          value={share}
          onCancel={cancel}
          cancelLabel={t('data.cancel')}
        />
      )}
      {isFailed && <Notice tone="problem">{t('data.export.failed')}</Notice>}
      <p className={styles.hint}>{t('data.export.hint')}</p>
    </Section>
  );
}
