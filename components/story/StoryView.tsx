import { currentPurpose } from '../../utils/store/purposes';
import { getAvailability, getStory } from '../../utils/store/story';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { useToday } from '../app/use-today';
import { Disclosure } from '../ui/Disclosure';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import { EnergyPart } from './EnergyPart';
import styles from './Method.module.css';
import { OfficeHoursPart } from './OfficeHoursPart';
import { PersonasPart } from './PersonasPart';
import { PurposePart } from './PurposePart';
import { RhythmPart } from './RhythmPart';
import { StoryForm } from './StoryForm';
import { StoryPosts } from './StoryPosts';

/** "Story": who the user is, in sentence beginnings to finish, and the two posts that it makes. */
export function StoryView({ onPost }: { onPost: (kind: string) => void }) {
  const today = useToday();
  const told = useQuery(async () => {
    const purpose = await currentPurpose();
    return {
      story: await getStory(),
      why: purpose?.why ?? '',
      availability: await getAvailability(),
    };
  }, []);
  return (
    <Section title={t('story.title')} landmark intro={t('story.intro')}>
      {told === undefined ? (
        <Skeleton label={t('panel.loading')} />
      ) : (
        <>
          <StoryForm {...told} />
          <StoryPosts onPost={onPost} />
          <Section title={t('method.title')} level={3}>
            <Disclosure summary={t('method.purpose')}>
              <PurposePart />
            </Disclosure>
            <Disclosure summary={t('method.personas')}>
              <PersonasPart />
            </Disclosure>
            <Disclosure summary={t('method.rhythm')}>
              <RhythmPart />
            </Disclosure>
            <Disclosure summary={t('method.office')}>
              <OfficeHoursPart today={today} onPost={onPost} />
            </Disclosure>
            <Disclosure summary={t('method.energy')}>
              <p className={styles.soft}>{t('method.energy.intro')}</p>
              <EnergyPart />
            </Disclosure>
          </Section>
        </>
      )}
    </Section>
  );
}
