import { useEffect, useRef, useState } from 'react';
import type { UserStory } from '../../utils/model/story';
import { keepWhy } from '../../utils/store/purposes';
import { saveStory } from '../../utils/store/story';
import { t } from '../../utils/words/translate';
import { Disclosure } from '../ui/Disclosure';
import { Field } from '../ui/Field';
import { SegmentedControl } from '../ui/SegmentedControl';
import { SentenceField } from '../ui/SentenceField';
import { Switch } from '../ui/Switch';
import { ListField } from './ListField';
import { previewSentence } from './preview-sentence';
import styles from './StoryForm.module.css';

/** After this long without a key the words are kept. */
const KEEP_AFTER_MS = 400;

const BEGINNINGS = [
  { field: 'was', beginning: 'story.was', example: 'story.was.hint' },
  { field: 'now', beginning: 'story.now', example: 'story.now.hint' },
  { field: 'lookingFor', beginning: 'story.lookingFor', example: 'story.lookingFor.hint' },
] as const;

/** The story as a form that keeps itself. What is typed here is what drafts are made of, word for word. */
export function StoryForm({ story, why }: { story: UserStory; why: string }) {
  const [typed, setTyped] = useState(story);
  const [typedWhy, setTypedWhy] = useState(why);
  const [isKept, setKept] = useState(true);
  const change = (changes: Partial<UserStory>) => {
    setTyped((before) => ({ ...before, ...changes }));
    setKept(false);
  };
  const changeVoice = (changes: Partial<UserStory['voice']>) =>
    change({ voice: { ...typed.voice, ...changes } });
  useKept(typed, typedWhy, isKept, () => setKept(true));

  return (
    <div className={styles.form}>
      <Field
        label={t('story.name')}
        hint={t('story.name.hint')}
        value={typed.name}
        autoComplete="name"
        onChange={(name) => change({ name })}
      />
      {BEGINNINGS.map(({ field, beginning, example }) => (
        <SentenceField
          key={field}
          beginning={t(beginning)}
          placeholder={t(example)}
          value={typed[field]}
          onChange={(value) => change({ [field]: value })}
          preview={previewSentence(typed, field)}
          previewLabel={t('story.previewLabel')}
        />
      ))}
      <ListField
        label={t('story.offers')}
        hint={t('story.offers.hint')}
        lines={typed.offers}
        onChange={(offers) => change({ offers })}
      />
      <ListField
        label={t('story.learn')}
        hint={t('story.learn.hint')}
        lines={typed.learn}
        onChange={(learn) => change({ learn })}
      />
      <Field
        label={t('story.why')}
        hint={t('story.why.hint')}
        value={typedWhy}
        onChange={(next) => {
          setTypedWhy(next);
          setKept(false);
        }}
      />
      <Disclosure summary={t('story.voice')}>
        <div className={styles.form}>
          <SegmentedControl
            label={t('story.voice')}
            labelHidden
            value={typed.voice.formality}
            options={(['plain', 'warm', 'friendly', 'formal'] as const).map((formality) => ({
              value: formality,
              label: t(`story.voice.${formality}`),
            }))}
            onChange={(formality) => changeVoice({ formality })}
          />
          <Switch
            label={t('story.contractions')}
            checked={typed.voice.contractions}
            onChange={(contractions) => changeVoice({ contractions })}
          />
          <Field
            label={t('story.signoff')}
            value={typed.voice.signoff}
            onChange={(signoff) => changeVoice({ signoff })}
          />
        </div>
      </Disclosure>
      <Disclosure summary={t('story.more')}>
        <div className={styles.form}>
          <Field label={t('story.city')} value={typed.city} onChange={(city) => change({ city })} />
          <SegmentedControl
            label={t('story.account')}
            value={typed.account}
            options={(['free', 'premium'] as const).map((account) => ({
              value: account,
              label: t(`story.account.${account}`),
            }))}
            onChange={(account) => change({ account })}
          />
          <ListField
            label={t('story.memberships')}
            hint={t('story.memberships.hint')}
            lines={typed.memberships}
            onChange={(memberships) => change({ memberships })}
          />
          <ListField
            label={t('story.schools')}
            hint={t('story.schools.hint')}
            lines={typed.schools.map((school) => school.school)}
            onChange={(lines) =>
              change({
                schools: lines.map(
                  (school) =>
                    typed.schools.find((known) => known.school === school) ?? {
                      school,
                      degree: null,
                      year: null,
                    },
                ),
              })
            }
          />
          <ListField
            label={t('story.employers')}
            hint={t('story.employers.hint')}
            lines={typed.employers.map((job) => job.org)}
            onChange={(lines) =>
              change({
                employers: lines.map(
                  (org) =>
                    typed.employers.find((known) => known.org === org) ?? {
                      org,
                      title: null,
                      from: null,
                      to: null,
                    },
                ),
              })
            }
          />
        </div>
      </Disclosure>
      <p className={styles.kept} role="status">
        {isKept ? t('story.saved') : ''}
      </p>
    </div>
  );
}

/** Keeps the story shortly after the last key, and when the page goes away. */
function useKept(story: UserStory, why: string, isKept: boolean, onKept: () => void): void {
  const latest = useRef({ story, why, onKept });
  latest.current = { story, why, onKept };
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the words starts the wait anew.
  useEffect(() => {
    if (isKept) return;
    const keep = async () => {
      const now = latest.current;
      await saveStory(now.story);
      await keepWhy(now.why);
      if (latest.current.story === now.story && latest.current.why === now.why) now.onKept();
    };
    const timer = setTimeout(() => void keep(), KEEP_AFTER_MS);
    const onHide = () => void keep();
    window.addEventListener('pagehide', onHide);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', onHide);
    };
  }, [story, why, isKept]);
}
