import { Check, X } from 'lucide-react';
import { isEnoughTold } from '../../utils/model/told-lines';
import { countContacts } from '../../utils/store/contacts';
import { currentPurpose } from '../../utils/store/purposes';
import { getSettings, saveSettings } from '../../utils/store/settings';
import { getStory } from '../../utils/store/story';
import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import styles from './Guide.module.css';
import { useQuery } from './use-query';

interface GuideProps {
  /** What the panel shows: no button leads to where one is already. */
  shown: 'save' | 'story' | 'draft' | null;
  /** The view below has a first thing to do itself: the guide's button steps back. */
  isBusy: boolean;
  onStory: () => void;
  onDraft: () => void;
}

const STEPS = ['save', 'story', 'copy'] as const;

/** Three steps to the first message, the next one with its button; gone for good once a message was copied. */
export function Guide({ shown, isBusy, onStory, onDraft }: GuideProps) {
  const found = useQuery(async () => {
    const [settings, people, story, purpose] = await Promise.all([
      getSettings(),
      countContacts(),
      getStory(),
      currentPurpose(),
    ]);
    return {
      isOver: settings.guideDone,
      save: people > 0,
      story: isEnoughTold(story, purpose),
      copy: false,
    };
  }, []);
  if (!found || found.isOver) return null;
  const next = STEPS.find((step) => !found[step]) ?? 'copy';
  const isHere = next === 'copy' ? shown === 'draft' : shown === next;
  return (
    <nav
      className={styles.guide}
      aria-label={t('app.guide.label')}
      data-leads={shown === 'story' || undefined}
    >
      <div className={styles.head}>
        <ol className={styles.steps}>
          {STEPS.map((step, index) => (
            <li
              key={step}
              className={styles.step}
              aria-current={step === next ? 'step' : undefined}
              data-done={found[step] || undefined}
            >
              {step === next ? (
                t(`app.guide.${step}`)
              ) : (
                <>
                  <span className={styles.mark} aria-hidden="true">
                    {found[step] ? <Check className={styles.tick} /> : index + 1}
                  </span>
                  <VisuallyHidden>
                    {t(`app.guide.${step}`)} {found[step] && t('app.guide.done')}
                  </VisuallyHidden>
                </>
              )}
            </li>
          ))}
        </ol>
        <IconButton
          size="small"
          icon={<X />}
          label={t('app.guide.over')}
          onClick={() => void saveSettings({ guideDone: true })}
        />
      </div>
      <div className={styles.how}>
        <p className={styles.text}>
          {t(isHere && next !== 'copy' ? `app.guide.${next}.here` : `app.guide.${next}.how`)}
        </p>
        {!isHere && next === 'story' && (
          <Button size="small" variant={isBusy ? 'secondary' : 'primary'} onClick={onStory}>
            {t('app.guide.story.go')}
          </Button>
        )}
        {!isHere && next === 'copy' && (
          <Button size="small" variant={isBusy ? 'secondary' : 'primary'} onClick={onDraft}>
            {t('app.guide.copy.go')}
          </Button>
        )}
      </div>
    </nav>
  );
}
