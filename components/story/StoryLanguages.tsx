import { currentLanguage, t } from '../../utils/words/translate';
import { Checkbox } from '../ui/Checkbox';
import styles from './StoryForm.module.css';

/** The two that Kith has phrases for, then others that many people on LinkedIn write in. */
const OFFERED = ['en', 'de', 'es', 'fr', 'pt', 'it', 'nl', 'pl'];

interface StoryLanguagesProps {
  /** ISO 639-1, best first. */
  languages: string[];
  onChange: (languages: string[]) => void;
}

/** The languages that the user can write in, best first: the order of ticking. */
export function StoryLanguages({ languages, onChange }: StoryLanguagesProps) {
  const names = new Intl.DisplayNames(currentLanguage(), { type: 'language' });
  const list = new Intl.ListFormat(currentLanguage(), { type: 'unit' });
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{t('story.languages')}</legend>
      <p className={styles.hint}>
        {t('story.languages.hint', {
          list: list.format(languages.map((language) => names.of(language) ?? language)),
        })}
      </p>
      <div className={styles.ticks}>
        {[...new Set([...OFFERED, ...languages])].map((language) => (
          <Checkbox
            key={language}
            label={names.of(language) ?? language}
            checked={languages.includes(language)}
            onChange={(isTicked) => {
              const others = languages.filter((known) => known !== language);
              // Nobody writes in no language: the last one stays.
              if (isTicked || others.length > 0)
                onChange(isTicked ? [...others, language] : others);
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
