import { useState } from 'react';
import { openExtensionPage } from '../../utils/browser/extension-pages';
import { findOpenPage } from '../../utils/browser/open-page';
import type { OwnProfile } from '../../utils/messages/protocol';
import { sendMessage } from '../../utils/messages/protocol';
import type { UserStory } from '../../utils/model/story';
import { storyFromArchive } from '../../utils/transfer/archive/own-story';
import { say, t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import styles from './StoryForm.module.css';

interface FillStoryProps {
  story: UserStory;
  onFill: (additions: Partial<UserStory>) => void;
}

/** Fills employers, schools, skills and place from the user's archive, or from the profile in front once they say it is theirs. */
export function FillStory({ story, onFill }: FillStoryProps) {
  const [found, setFound] = useState<OwnProfile | null>(null);
  const [isDone, setDone] = useState(false);
  const look = async () => {
    setDone(false);
    const page = await findOpenPage();
    setFound(await readOwnProfile(page?.tabId ?? null));
  };
  return (
    <div className={styles.field}>
      <p className={styles.hint}>{t('story.fill.why')}</p>
      <div className={styles.row}>
        <Button size="small" onClick={() => void openExtensionPage('options', 'archive')}>
          {t('story.fill.archive')}
        </Button>
        <Button size="small" onClick={() => void look()}>
          {t('story.fill.page')}
        </Button>
      </div>
      {found?.status === 'refused' && <Notice tone="info">{say(found.reason)}</Notice>}
      {found?.status === 'read' && (
        <Notice
          tone="info"
          title={t('story.fill.isThisYou', { name: found.name })}
          actions={
            <>
              <Button
                size="small"
                variant="primary"
                onClick={() => {
                  onFill(storyFromArchive(found, story));
                  setFound(null);
                  setDone(true);
                }}
              >
                {t('story.fill.take')}
              </Button>
              <Button size="small" variant="quiet" onClick={() => setFound(null)}>
                {t('story.fill.leave')}
              </Button>
            </>
          }
        >
          {t('story.fill.found', {
            jobs: t('story.fill.jobs', { count: found.positions.length }),
            schools: t('story.fill.schools', { count: found.schools.length }),
            skills: t('story.fill.skills', { count: found.skills.length }),
          })}
          {found.hasMore && ` ${t('story.fill.more')}`}
        </Notice>
      )}
      <p role="status" className={styles.hint}>
        {isDone ? t('story.fill.done') : ''}
      </p>
    </div>
  );
}

async function readOwnProfile(tabId: number | null): Promise<OwnProfile> {
  if (tabId === null) return { status: 'refused', reason: { key: 'reading.refused.no-access' } };
  return sendMessage('readOwnProfile', { tabId }).catch(
    (): OwnProfile => ({ status: 'refused', reason: { key: 'reading.refused.worker-gone' } }),
  );
}
