import type { UserStory } from '../../utils/model/story';
import { t } from '../../utils/words/translate';
import { Field } from '../ui/Field';
import { SegmentedControl } from '../ui/SegmentedControl';
import { Switch } from '../ui/Switch';
import { ListField } from './ListField';
import styles from './StoryForm.module.css';
import { StoryLanguages } from './StoryLanguages';

interface StoryVoiceProps {
  story: UserStory;
  onChange: (changes: Partial<UserStory>) => void;
}

/** How the user sounds: register, contractions, sign-off, languages, a sample, and whole sentences of their own. */
export function StoryVoice({ story, onChange }: StoryVoiceProps) {
  const { voice } = story;
  const change = (changes: Partial<UserStory['voice']>) =>
    onChange({ voice: { ...voice, ...changes } });
  return (
    <div className={styles.form}>
      <SegmentedControl
        label={t('story.voice')}
        labelHidden
        value={voice.formality}
        options={(['plain', 'warm', 'friendly', 'formal'] as const).map((formality) => ({
          value: formality,
          label: t(`story.voice.${formality}`),
        }))}
        onChange={(formality) => change({ formality })}
      />
      <Switch
        label={t('story.contractions')}
        checked={voice.contractions}
        onChange={(contractions) => change({ contractions })}
      />
      <Field
        label={t('story.signoff')}
        value={voice.signoff}
        onChange={(signoff) => change({ signoff })}
      />
      <StoryLanguages
        languages={story.languages}
        onChange={(languages) => onChange({ languages })}
      />
      <Field
        label={t('story.sample')}
        hint={t('story.sample.hint')}
        value={voice.sample}
        multiline
        onChange={(sample) => change({ sample })}
      />
      <ListField
        label={t('story.sentences')}
        hint={t('story.sentences.hint')}
        lines={voice.sentences}
        onChange={(sentences) => change({ sentences })}
      />
    </div>
  );
}
