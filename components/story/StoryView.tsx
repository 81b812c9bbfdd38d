import { useLiveQuery } from 'dexie-react-hooks';
import { currentPurpose } from '../../utils/store/purposes';
import { getStory } from '../../utils/store/story';
import { t } from '../../utils/words/translate';
import { Disclosure } from '../ui/Disclosure';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import { EnergyPart } from './EnergyPart';
import styles from './Method.module.css';
import { PersonasPart } from './PersonasPart';
import { PurposePart } from './PurposePart';
import { StoryForm } from './StoryForm';

/** "Story": who the user is, in sentence beginnings to finish. */
export function StoryView() {
  const story = useLiveQuery(() => getStory(), []);
  const why = useLiveQuery(async () => (await currentPurpose())?.why ?? '', []);
  return (
    <Section title={t('story.title')} landmark intro={t('story.intro')}>
      {story === undefined || why === undefined ? (
        <Skeleton label={t('panel.loading')} />
      ) : (
        <StoryForm story={story} why={why} />
      )}
      <Section title={t('method.title')} level={3}>
        <Disclosure summary={t('method.purpose')}>
          <PurposePart />
        </Disclosure>
        <Disclosure summary={t('method.personas')}>
          <PersonasPart />
        </Disclosure>
        <Disclosure summary={t('method.energy')}>
          <p className={styles.soft}>{t('method.energy.intro')}</p>
          <EnergyPart />
        </Disclosure>
      </Section>
    </Section>
  );
}
