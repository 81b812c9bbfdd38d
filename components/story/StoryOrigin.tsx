import { useState } from 'react';
import type { UserStory } from '../../utils/model/story';
import { t } from '../../utils/words/translate';
import { Field } from '../ui/Field';
import { SegmentedControl } from '../ui/SegmentedControl';
import { FillStory } from './FillStory';
import styles from './StoryForm.module.css';
import { StoryList } from './StoryList';
import { StoryPreview } from './StoryPreview';

interface StoryOriginProps {
  story: UserStory;
  onChange: (changes: Partial<UserStory>) => void;
}

/** Where the user comes from: what others may have in common with them. */
export function StoryOrigin({ story, onChange }: StoryOriginProps) {
  // Lists keep what is typed in them; after filling they begin anew.
  const [filled, setFilled] = useState(0);
  return (
    <div className={styles.form}>
      <FillStory
        story={story}
        onFill={(additions) => {
          onChange(additions);
          setFilled(filled + 1);
        }}
      />
      <div className={styles.field}>
        <Field label={t('story.city')} value={story.city} onChange={(city) => onChange({ city })} />
        <StoryPreview story={story} field="city" />
      </div>
      <SegmentedControl
        label={t('story.account')}
        value={story.account}
        options={(['free', 'premium'] as const).map((account) => ({
          value: account,
          label: t(`story.account.${account}`),
        }))}
        onChange={(account) => onChange({ account })}
      />
      <StoryList
        story={story}
        field="memberships"
        label="story.memberships"
        hint="story.memberships.hint"
        lines={story.memberships}
        onChange={(memberships) => onChange({ memberships })}
      />
      <StoryList
        key={`schools-${filled}`}
        story={story}
        field="schools"
        label="story.schools"
        hint="story.schools.hint"
        lines={story.schools.map(({ school }) => school)}
        onChange={(lines) =>
          onChange({
            schools: lines.map(
              (school) =>
                story.schools.find((known) => known.school === school) ?? {
                  school,
                  degree: null,
                  year: null,
                },
            ),
          })
        }
      />
      <StoryList
        key={`employers-${filled}`}
        story={story}
        field="employers"
        label="story.employers"
        hint="story.employers.hint"
        lines={story.employers.map(({ org }) => org)}
        onChange={(lines) => onChange({ employers: employersOf(lines, story.employers) })}
      />
      <StoryList
        key={`skills-${filled}`}
        story={story}
        field="skills"
        label="story.skills"
        hint="story.skills.hint"
        lines={story.skills}
        onChange={(skills) => onChange({ skills })}
      />
    </div>
  );
}

/** The same employer may stand there twice, for two roles: each line takes one that is not taken. */
function employersOf(lines: string[], known: UserStory['employers']): UserStory['employers'] {
  const left = [...known];
  return lines.map((org) => {
    const index = left.findIndex((job) => job.org === org);
    const [found] = index < 0 ? [] : left.splice(index, 1);
    return found ?? { org, title: null, from: null, to: null };
  });
}
