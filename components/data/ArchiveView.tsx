import { useState } from 'react';
import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { ProgressBar } from '../ui/ProgressBar';
import { RadioGroup } from '../ui/RadioGroup';
import { Section } from '../ui/Section';
import { ArchiveDone } from './ArchiveDone';
import { ArchivePreview } from './ArchivePreview';
import { AskForArchive } from './AskForArchive';
import styles from './Data.module.css';
import { FileDrop } from './FileDrop';
import type { KeepText } from './read-aside';
import { UnfinishedImport } from './UnfinishedImport';
import { useArchiveImport } from './use-archive-import';

/** LinkedIn's own export: how to get it, a look before anything is stored, then bringing it in. */
export function ArchiveView() {
  const { state, look, bring, takeBack, cancel, startAgain } = useArchiveImport();
  const [keepText, setKeepText] = useState<KeepText>('none');
  switch (state.status) {
    case 'choosing':
      return (
        <ChooseArchive
          keepText={keepText}
          onKeepText={setKeepText}
          onFiles={(files) => void look(files, keepText)}
        />
      );
    case 'reading':
      return (
        <ProgressBar
          label={t('data.archive.reading')}
          value={state.share}
          text={[state.file, t('data.archive.rows', { count: state.rows })]
            .filter(Boolean)
            .join(', ')}
          onCancel={cancel}
          cancelLabel={t('data.cancel')}
        />
      );
    case 'comparing':
      return (
        <ProgressBar
          label={t('data.archive.comparing')}
          value={null}
          onCancel={cancel}
          cancelLabel={t('data.cancel')}
        />
      );
    case 'preview':
      return (
        <ArchivePreview
          contents={state.contents}
          plan={state.plan}
          forStory={state.forStory}
          onBring={(wanted) => void bring(state.contents, wanted)}
          onAgain={startAgain}
        />
      );
    case 'writing':
    case 'securing':
      return (
        <ProgressBar
          label={t(`data.archive.${state.status}`)}
          value={state.share}
          onCancel={cancel}
          cancelLabel={t('data.cancel')}
        />
      );
    case 'done':
      return (
        <ArchiveDone
          merged={state.merged}
          filled={state.filled}
          onTakeBack={takeBack}
          onAgain={startAgain}
        />
      );
    case 'failed':
      return (
        <Notice
          tone="problem"
          title={t('data.archive.failed.title')}
          actions={
            <Button size="small" onClick={startAgain}>
              {t('data.archive.again')}
            </Button>
          }
        >
          {t('data.archive.failed.text')}
        </Notice>
      );
  }
}

interface ChooseArchiveProps {
  keepText: KeepText;
  onKeepText: (keepText: KeepText) => void;
  onFiles: (files: File[]) => void;
}

function ChooseArchive({ keepText, onKeepText, onFiles }: ChooseArchiveProps) {
  return (
    <>
      <UnfinishedImport isHere />
      <p className={styles.soft}>{t('data.archive.intro')}</p>
      <FileDrop
        isMain
        label={t('data.archive.drop')}
        hoverLabel={t('data.archive.dropNow')}
        buttonLabel={t('data.archive.choose')}
        accept=".zip,.csv"
        multiple
        onFiles={onFiles}
      />
      <p className={styles.hint}>{t('data.archive.which')}</p>
      <Section card title={t('data.archive.texts')} titleHidden>
        <RadioGroup
          label={t('data.archive.texts')}
          hint={t('data.archive.texts.hint')}
          value={keepText}
          options={[
            { value: 'none', label: t('data.archive.texts.none') },
            {
              value: 'mine',
              label: t('data.archive.texts.mine'),
              hint: t('data.archive.texts.mine.hint'),
            },
            { value: 'all', label: t('data.archive.texts.all') },
          ]}
          onChange={onKeepText}
        />
      </Section>
      <AskForArchive defaultOpen />
    </>
  );
}
