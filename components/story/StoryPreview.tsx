import type { PreviewedField } from '../../utils/drafting/preview-sentence';
import type { Availability, UserStory } from '../../utils/model/story';
import { t } from '../../utils/words/translate';
import styles from './StoryForm.module.css';
import { useStoryPreview } from './use-story-preview';

interface StoryPreviewProps {
  story: UserStory;
  field: PreviewedField;
  availability?: Availability;
}

/** Under a field: how it reads in a message, as the composer says it. */
export function StoryPreview({ story, field, availability }: StoryPreviewProps) {
  const sentence = useStoryPreview(story, field, availability);
  if (!sentence) return null;
  return (
    <p className={styles.preview}>
      <span className={styles.previewLabel}>{t('story.previewLabel')}</span>{' '}
      <span dir="auto">{sentence}</span>
    </p>
  );
}
