import type { UserStory } from '../../utils/model/story';
import type { WordKey } from '../../utils/words/en';
import { t } from '../../utils/words/translate';
import { SentenceField } from '../ui/SentenceField';
import { useStoryPreview } from './use-story-preview';

interface StorySentenceProps {
  story: UserStory;
  field: 'was' | 'now' | 'lookingFor' | 'rememberedFor';
  beginning: WordKey;
  example: WordKey;
  onChange: (changes: Partial<UserStory>) => void;
}

/** A sentence beginning to finish, with what a message makes of it. */
export function StorySentence({ story, field, beginning, example, onChange }: StorySentenceProps) {
  const preview = useStoryPreview(story, field);
  return (
    <SentenceField
      beginning={t(beginning)}
      placeholder={t(example)}
      value={story[field]}
      onChange={(value) => onChange({ [field]: value })}
      preview={preview}
      previewLabel={t('story.previewLabel')}
    />
  );
}
