import { useState } from 'react';
import { saveFile } from '../../utils/browser/save-file';
import type { ArchiveContents } from '../../utils/transfer/archive/archive-contents';
import type { ImportPlan } from '../../utils/transfer/archive/plan-import';
import { unusableAsCsv } from '../../utils/transfer/archive/unusable-as-csv';
import { say, t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { EmptyState } from '../ui/EmptyState';
import { Field } from '../ui/Field';
import { Section } from '../ui/Section';
import { ArchiveDetails } from './ArchiveDetails';
import styles from './Data.module.css';
import { Figures } from './Figures';
import { UnusableRows } from './UnusableRows';
import type { ForStory } from './use-archive-import';

interface ArchivePreviewProps {
  contents: ArchiveContents;
  plan: ImportPlan;
  /** What of the user's own is not in their story yet, a line each. */
  forStory: string[];
  onBring: (wanted: ForStory) => void;
  onAgain: () => void;
}

/** What an archive would bring, and every row that it would not, before anything is stored. */
export function ArchivePreview({
  contents,
  plan,
  forStory,
  onBring,
  onAgain,
}: ArchivePreviewProps) {
  const [withStory, setWithStory] = useState(true);
  const [withVoice, setWithVoice] = useState(false);
  const [lines, setLines] = useState(() => contents.ownLines.join('\n\n'));
  const { self } = contents;
  const hasStory = forStory.length > 0;
  const unusable =
    plan.unusable.total > 0 ? (
      <UnusableRows
        contents={contents}
        plan={plan}
        onDownload={() =>
          saveFile('kith-rows.csv', unusableAsCsv(contents.unusable, say), 'text/csv')
        }
      />
    ) : null;
  if (contents.people.length === 0 && !hasStory && contents.ownLines.length === 0) {
    return (
      <>
        <EmptyState
          title={t('data.archive.nothing.title')}
          drawing="page"
          action={<Button onClick={onAgain}>{t('data.archive.again')}</Button>}
        />
        {unusable}
      </>
    );
  }
  return (
    <Section
      card
      title={t('data.archive.preview.title')}
      intro={[
        self?.name ? t('data.archive.preview.self', { name: self.name }) : '',
        t('data.archive.preview.intro'),
      ]
        .filter(Boolean)
        .join(' ')}
    >
      <Figures
        figures={[
          { label: t('data.archive.preview.fresh'), value: plan.people.fresh },
          { label: t('data.archive.preview.known'), value: plan.people.known },
          { label: t('data.archive.preview.touches'), value: plan.touches.fresh },
          { label: t('data.archive.preview.acceptances'), value: plan.acceptances.total },
          { label: t('data.archive.preview.replies'), value: plan.replies.total },
        ]}
      />
      <ArchiveDetails plan={plan} forStory={withStory ? forStory : []} />
      {unusable}
      {hasStory && (
        <Checkbox
          label={t('data.archive.preview.story')}
          hint={t('data.archive.preview.story.hint')}
          checked={withStory}
          onChange={setWithStory}
        />
      )}
      {contents.ownLines.length > 0 && (
        <>
          <Checkbox
            label={t('data.archive.preview.voice')}
            hint={t('data.archive.preview.voice.hint')}
            checked={withVoice}
            onChange={setWithVoice}
          />
          {withVoice && (
            <Field
              label={t('data.archive.preview.voice.lines')}
              hint={t('data.archive.preview.voice.lines.hint')}
              value={lines}
              multiline
              onChange={setLines}
            />
          )}
        </>
      )}
      <div className={styles.actions}>
        <Button
          variant="primary"
          onClick={() =>
            onBring({ own: hasStory && withStory, lines: withVoice ? lines.trim() : '' })
          }
        >
          {plan.people.fresh > 0
            ? t('data.archive.bring', { count: plan.people.fresh })
            : t('data.archive.bringAgain')}
        </Button>
        <Button variant="quiet" onClick={onAgain}>
          {t('data.archive.again')}
        </Button>
      </div>
    </Section>
  );
}
