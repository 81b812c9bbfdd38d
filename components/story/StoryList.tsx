import type { PreviewedField } from '../../utils/drafting/preview-sentence';
import type { UserStory } from '../../utils/model/story';
import type { WordKey } from '../../utils/words/en';
import { t } from '../../utils/words/translate';
import { ListField } from './ListField';
import styles from './StoryForm.module.css';
import { StoryPreview } from './StoryPreview';

interface StoryListProps {
  story: UserStory;
  field: PreviewedField;
  label: WordKey;
  hint: WordKey;
  lines: string[];
  onChange: (lines: string[]) => void;
}

/** Several short things of the story, one a line, with what a message makes of the first. */
export function StoryList({ story, field, label, hint, lines, onChange }: StoryListProps) {
  return (
    <div className={styles.field}>
      <ListField label={t(label)} hint={t(hint)} lines={lines} onChange={onChange} />
      <StoryPreview story={story} field={field} />
    </div>
  );
}
