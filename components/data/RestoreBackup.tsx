import { useState } from 'react';
import { localDateOf } from '../../utils/model/local-date';
import { formatDay } from '../../utils/words/format-day';
import { say, t } from '../../utils/words/translate';
import { useToday } from '../app/use-today';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { ProgressBar } from '../ui/ProgressBar';
import { Section } from '../ui/Section';
import styles from './Data.module.css';
import { FileDrop } from './FileDrop';
import { StoredFigures } from './StoredFigures';
import type { RestoreSteps } from './use-restore';
import { useRestore } from './use-restore';

/** The way back from a backup: chosen, checked, shown, and only then merged. */
export function RestoreBackup() {
  return (
    <Section card title={t('data.copies.restore.title')} intro={t('data.copies.restore.intro')}>
      <Steps steps={useRestore()} />
    </Section>
  );
}

function Steps({ steps }: { steps: RestoreSteps }) {
  const today = useToday();
  const { state } = steps;
  switch (state.status) {
    case 'choosing':
      return (
        <>
          {state.problem && <Notice tone="problem">{say(state.problem)}</Notice>}
          <FileDrop
            label={t('data.copies.restore.drop')}
            hoverLabel={t('data.archive.dropNow')}
            buttonLabel={t('data.copies.restore.choose')}
            accept=".zip"
            onFiles={([file]) => {
              if (file) void steps.choose(file);
            }}
          />
        </>
      );
    case 'reading':
    case 'writing':
    case 'securing':
      return (
        <ProgressBar
          label={t(`data.copies.restore.${state.status}`)}
          value={state.share}
          onCancel={steps.cancel}
          cancelLabel={t('data.cancel')}
        />
      );
    case 'locked':
      return (
        <Unlock
          problem={state.problem ? say(state.problem) : null}
          onUnlock={(passphrase) => void steps.unlock(state.bytes, passphrase)}
          onAgain={steps.startAgain}
        />
      );
    case 'preview': {
      const { manifest } = state.backup;
      const day = formatDay(localDateOf(new Date(manifest.createdAt)), today);
      return (
        <>
          <p>{t('data.copies.restore.preview', { day })}</p>
          <StoredFigures counts={manifest.counts} />
          <div className={styles.actions}>
            <Button variant="primary" onClick={() => void steps.restore(state.backup)}>
              {t('data.copies.restore.go')}
            </Button>
            <Button variant="quiet" onClick={steps.startAgain}>
              {t('data.copies.restore.other')}
            </Button>
          </div>
        </>
      );
    }
    case 'done': {
      const { status, changed } = state.restored;
      const said =
        changed > 0
          ? t('data.copies.restore.done', { count: changed })
          : t('data.copies.restore.nothing');
      return (
        <Notice
          tone={status === 'restored' ? 'success' : 'info'}
          actions={
            <Button size="small" onClick={steps.startAgain}>
              {t('data.copies.restore.other')}
            </Button>
          }
        >
          {status === 'restored' ? said : t('data.copies.restore.cancelled')}
        </Notice>
      );
    }
  }
}

interface UnlockProps {
  problem: string | null;
  onUnlock: (passphrase: string) => void;
  onAgain: () => void;
}

function Unlock({ problem, onUnlock, onAgain }: UnlockProps) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase) onUnlock(passphrase);
      }}
    >
      <p>{t('data.copies.restore.locked')}</p>
      <Field
        type="password"
        autoComplete="off"
        label={t('data.copies.passphrase')}
        value={passphrase}
        onChange={setPassphrase}
        error={problem}
      />
      <div className={styles.actions}>
        <Button variant="primary" type="submit">
          {t('data.copies.restore.unlock')}
        </Button>
        <Button variant="quiet" onClick={onAgain}>
          {t('data.copies.restore.other')}
        </Button>
      </div>
    </form>
  );
}
