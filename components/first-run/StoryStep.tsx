import { useState } from 'react';
import type { UserStory } from '../../utils/model/story';
import { getStory, saveStory } from '../../utils/store/story';
import { currentLanguage, t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { Card } from '../ui/Card';
import { Field } from '../ui/Field';
import { SentenceField } from '../ui/SentenceField';
import { Skeleton } from '../ui/Skeleton';
import { useKeep } from '../ui/use-keep';
import { Kept } from './Kept';
import type { FiveClauses } from './preview-note';
import { previewNote, repeatsBeginning } from './preview-note';
import styles from './Steps.module.css';

const BEGINNINGS = ['was', 'now', 'lookingFor', 'offer', 'learn'] as const;

/** Step 3: five sentence beginnings to finish, and how they read in a message. */
export function StoryStep() {
  const story = useQuery(() => getStory(), []);
  return story ? (
    <FiveSentences story={story} />
  ) : (
    <Skeleton label={t('firstRun.loading')} rows={6} />
  );
}

function FiveSentences({ story }: { story: UserStory }) {
  // What the story was when the step opened: what else it holds is added back on keeping.
  const [before] = useState(story);
  const [typed, setTyped] = useState<FiveClauses>({
    name: story.name,
    was: story.was,
    now: story.now,
    lookingFor: story.lookingFor,
    offer: story.offers[0] ?? '',
    learn: story.learn[0] ?? '',
  });
  const isKept = useKeep(typed, ({ offer, learn, ...rest }) =>
    saveStory({
      ...rest,
      offers: withFirst(offer, before.offers),
      learn: withFirst(learn, before.learn),
    }),
  );
  const note = previewNote(typed, before.voice, currentLanguage() === 'de' ? 'de' : 'en');
  return (
    <>
      <p className={styles.soft}>{t('firstRun.story.intro')}</p>
      <div className={styles.fields}>
        <Field
          label={t('firstRun.story.name')}
          hint={t('firstRun.story.name.hint')}
          className={styles.short}
          autoComplete="given-name"
          value={typed.name}
          onChange={(name) => setTyped({ ...typed, name })}
        />
        {BEGINNINGS.map((field) => {
          const beginning = t(`firstRun.story.${field}`);
          return (
            <SentenceField
              key={field}
              beginning={beginning}
              placeholder={t(`firstRun.story.${field}.example`)}
              value={typed[field]}
              error={
                repeatsBeginning(beginning, typed[field])
                  ? t('firstRun.story.onlyTheRest', { beginning })
                  : null
              }
              onChange={(value) => setTyped({ ...typed, [field]: value })}
            />
          );
        })}
      </div>
      <Card tone="accent">
        <h2 className={styles.previewTitle}>{t('firstRun.story.preview')}</h2>
        <div className={styles.preview}>
          {note.length === 0 ? (
            <p className={styles.soft}>{t('firstRun.story.preview.empty')}</p>
          ) : (
            note.map((paragraph) => (
              <p key={paragraph} dir="auto">
                {paragraph}
              </p>
            ))
          )}
        </div>
      </Card>
      <Kept isKept={isKept} />
    </>
  );
}

function withFirst(first: string, before: string[]): string[] {
  const clause = first.trim();
  return clause ? [clause, ...before.slice(1)] : before.slice(1);
}
