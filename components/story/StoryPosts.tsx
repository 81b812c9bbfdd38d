import { POST_KINDS } from '../../utils/model/message-kind';
import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import styles from './StoryForm.module.css';

/** What the story makes for everybody who follows the user; the draft is where a person's would be. */
export function StoryPosts({ onPost }: { onPost: (kind: string) => void }) {
  return (
    <Section title={t('story.posts')} level={3} intro={t('story.posts.text')}>
      <div className={styles.row}>
        {POST_KINDS.map((kind) => (
          <Button key={kind} size="small" onClick={() => onPost(kind)}>
            {t(`kind.${kind}`)}
          </Button>
        ))}
      </div>
    </Section>
  );
}
