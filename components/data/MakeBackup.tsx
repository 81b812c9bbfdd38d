import { useState } from 'react';
import { saveFile } from '../../utils/browser/save-file';
import { localDateOf } from '../../utils/model/local-date';
import { peopleWithoutCopy } from '../../utils/store/outside-copy';
import { readEverything } from '../../utils/store/read-everything';
import { getSettings, saveSettings } from '../../utils/store/settings';
import { writeBackup } from '../../utils/transfer/backup';
import { formatDate } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { useToday } from '../app/use-today';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { Field } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { ProgressBar } from '../ui/ProgressBar';
import { Section } from '../ui/Section';
import { useToast } from '../ui/use-toast';
import styles from './Data.module.css';
import { useLongWork } from './use-long-work';

const SHORTEST_PASSPHRASE = 10;

/** Everything as a file of the user's own, locked if they want. */
export function MakeBackup() {
  const today = useToday();
  const showToast = useToast();
  const { share, isFailed, run, cancel } = useLongWork();
  const state = useQuery(
    async () => ({ people: await peopleWithoutCopy(), last: (await getSettings()).lastBackupAt }),
    [],
  );
  const [isLocked, setLocked] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [isTried, setTried] = useState(false);
  const isShort = isLocked && passphrase.length < SHORTEST_PASSPHRASE;
  const differs = isLocked && again !== passphrase;

  const make = () => {
    setTried(true);
    if (isShort || differs) return;
    void run(async (signal, onProgress) => {
      // Half of the way is reading, half is packing.
      const everything = await readEverything({
        signal,
        onProgress: (done) => onProgress(done / 2),
      });
      const bytes = await writeBackup(everything, {
        signal,
        onProgress: (done) => onProgress(0.5 + done / 2),
        ...(isLocked ? { passphrase } : {}),
      });
      const file = `kith-backup-${today}.zip`;
      saveFile(file, bytes, 'application/zip');
      await saveSettings({ lastBackupAt: new Date().toISOString() });
      setTried(false);
      setPassphrase('');
      setAgain('');
      showToast({ text: t('data.copies.made', { file }) });
    });
  };
  return (
    <Section card title={t('data.copies.outside.title')} intro={t('data.copies.outside.intro')}>
      {state && state.people > 0 && (
        <Notice tone="warning" announce={false}>
          {t('data.copies.outside.reminder', { count: state.people })}
        </Notice>
      )}
      {state && (
        <p className={styles.soft}>
          {state.last
            ? t('data.copies.outside.last', {
                day: formatDate(localDateOf(new Date(state.last))),
              })
            : t('data.copies.outside.never')}
        </p>
      )}
      <Checkbox
        label={t('data.copies.lock')}
        hint={t('data.copies.lock.hint')}
        checked={isLocked}
        onChange={setLocked}
      />
      {isLocked && (
        <div className={styles.fields}>
          <Field
            type="password"
            autoComplete="new-password"
            label={t('data.copies.passphrase')}
            hint={t('data.copies.passphrase.hint')}
            value={passphrase}
            onChange={setPassphrase}
            error={
              isTried && isShort
                ? t('data.copies.passphrase.short', { count: SHORTEST_PASSPHRASE })
                : null
            }
          />
          <Field
            type="password"
            autoComplete="new-password"
            label={t('data.copies.passphrase.again')}
            value={again}
            onChange={setAgain}
            error={isTried && !isShort && differs ? t('data.copies.passphrase.differs') : null}
          />
        </div>
      )}
      {share === null ? (
        <div className={styles.actions}>
          <Button variant="primary" onClick={make}>
            {t('data.copies.make')}
          </Button>
        </div>
      ) : (
        <ProgressBar
          label={t('data.copies.making')}
          value={share}
          onCancel={cancel}
          cancelLabel={t('data.cancel')}
        />
      )}
      {isFailed && <Notice tone="problem">{t('data.copies.failed')}</Notice>}
    </Section>
  );
}
