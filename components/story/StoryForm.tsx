import { useState } from 'react';
import type { Availability, UserStory } from '../../utils/model/story';
import { keepWhy } from '../../utils/store/purposes';
import { saveStory } from '../../utils/store/story';
import { t } from '../../utils/words/translate';
import { Disclosure } from '../ui/Disclosure';
import { Field } from '../ui/Field';
import { useKeep } from '../ui/use-keep';
import { StoryAvailability } from './StoryAvailability';
import styles from './StoryForm.module.css';
import { StoryList } from './StoryList';
import { StoryOrigin } from './StoryOrigin';
import { StorySentence } from './StorySentence';
import { StoryVoice } from './StoryVoice';

interface StoryFormProps {
  story: UserStory;
  why: string;
  availability: Availability;
}

/** The story as a form that keeps itself. What is typed here is what drafts are made of, word for word. */
export function StoryForm({ story, why, availability }: StoryFormProps) {
  // What was typed here stands over what is kept: words that come back from the store never jump in between.
  const [said, setSaid] = useState<{ story: Partial<UserStory>; why: string }>({ story: {}, why });
  const typed = { ...story, ...said.story };
  const change = (next: Partial<UserStory>) =>
    setSaid((before) => ({ ...before, story: { ...before.story, ...next } }));
  const isKept = useKeep(said, async (now) => {
    await saveStory(now.story);
    await keepWhy(now.why);
  });

  return (
    <div className={styles.form}>
      <Field
        label={t('story.name')}
        hint={t('story.name.hint')}
        value={typed.name}
        autoComplete="name"
        onChange={(name) => change({ name })}
      />
      {(['was', 'now', 'lookingFor'] as const).map((field) => (
        <StorySentence
          key={field}
          story={typed}
          field={field}
          beginning={`story.${field}`}
          example={`story.${field}.hint`}
          onChange={change}
        />
      ))}
      <StoryList
        story={typed}
        field="offers"
        label="story.offers"
        hint="story.offers.hint"
        lines={typed.offers}
        onChange={(offers) => change({ offers })}
      />
      <StoryList
        story={typed}
        field="learn"
        label="story.learn"
        hint="story.learn.hint"
        lines={typed.learn}
        onChange={(learn) => change({ learn })}
      />
      <Field
        label={t('story.why')}
        hint={t('story.why.hint')}
        value={said.why}
        multiline
        rows={2}
        // One line, however long; it is shown whole all the same.
        onChange={(next) =>
          setSaid((before) => ({ ...before, why: next.replace(/\s*\n\s*/g, ' ') }))
        }
      />
      <Disclosure summary={t('story.availability')}>
        <StoryAvailability story={typed} availability={availability} onChange={change} />
      </Disclosure>
      <Disclosure summary={t('story.stand')}>
        <div className={styles.form}>
          <StoryList
            story={typed}
            field="values"
            label="story.values"
            hint="story.values.hint"
            lines={typed.values}
            onChange={(values) => change({ values })}
          />
          <StorySentence
            story={typed}
            field="rememberedFor"
            beginning="story.rememberedFor"
            example="story.rememberedFor.hint"
            onChange={change}
          />
          <StoryList
            story={typed}
            field="made"
            label="story.made"
            hint="story.made.hint"
            lines={typed.made}
            onChange={(made) => change({ made })}
          />
        </div>
      </Disclosure>
      <Disclosure summary={t('story.more')}>
        <StoryOrigin story={typed} onChange={change} />
      </Disclosure>
      <Disclosure summary={t('story.voice')}>
        <StoryVoice story={typed} onChange={change} />
      </Disclosure>
      <p className={styles.kept} role="status">
        {isKept ? t('story.saved') : ''}
      </p>
    </div>
  );
}
