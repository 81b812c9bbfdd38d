import { useLiveQuery } from 'dexie-react-hooks';
import { Check } from 'lucide-react';
import { countContacts } from '../../utils/store/contacts';
import { getSettings, saveSettings } from '../../utils/store/settings';
import { getStory } from '../../utils/store/story';
import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import styles from './Guide.module.css';

interface GuideProps {
  onStory: () => void;
  onDraft: () => void;
}

const STEPS = ['save', 'story', 'copy'] as const;

/** Three steps to the first message, the next one with its button; gone for good once a message was copied. */
export function Guide({ onStory, onDraft }: GuideProps) {
  const found = useLiveQuery(async () => {
    const [settings, people, story] = await Promise.all([
      getSettings(),
      countContacts(),
      getStory(),
    ]);
    return {
      isOver: settings.guideDone,
      save: people > 0,
      story: story.was.trim() !== '' || story.now.trim() !== '',
      copy: false,
    };
  }, []);
  if (!found || found.isOver) return null;
  const next = STEPS.find((step) => !found[step]) ?? 'copy';
  return (
    <nav className={styles.guide} aria-label={t('app.guide.label')}>
      <ol className={styles.steps}>
        {STEPS.map((step) => (
          <li
            key={step}
            className={styles.step}
            aria-current={step === next ? 'step' : undefined}
            data-done={found[step] || undefined}
          >
            {found[step] && <Check className={styles.tick} aria-hidden="true" />}
            {t(`app.guide.${step}`)}
            {found[step] && <VisuallyHidden>{t('app.guide.done')}</VisuallyHidden>}
          </li>
        ))}
      </ol>
      <p className={styles.how}>{t(`app.guide.${next}.how`)}</p>
      <div className={styles.buttons}>
        {next === 'story' && (
          <Button size="small" variant="primary" onClick={onStory}>
            {t('app.guide.story.go')}
          </Button>
        )}
        {next === 'copy' && (
          <Button size="small" variant="primary" onClick={onDraft}>
            {t('app.guide.copy.go')}
          </Button>
        )}
        <Button size="small" variant="quiet" onClick={() => void saveSettings({ guideDone: true })}>
          {t('app.guide.over')}
        </Button>
      </div>
    </nav>
  );
}
