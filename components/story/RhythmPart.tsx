import type { Settings } from '../../utils/model/settings';
import { DEFAULT_SETTINGS } from '../../utils/model/settings';
import { getSettings, saveSettings } from '../../utils/store/settings';
import { currentLanguage, t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { NumberSetting } from '../settings/NumberSetting';
import { Chip } from '../ui/Chip';
import styles from './Method.module.css';

type Rhythm = Settings['rhythm'];

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
/** 5 January 1970 was a Monday. */
const MONDAY = 4;

/** How many new people and conversations a week, and on which days. Kept as it is changed. */
export function RhythmPart() {
  const rhythm = useQuery(async () => (await getSettings()).rhythm, []);
  if (rhythm === undefined) return null;
  const days = rhythm.days ?? [];
  const name = new Intl.DateTimeFormat(currentLanguage(), { weekday: 'short', timeZone: 'UTC' });
  return (
    <div className={styles.fields}>
      <p className={styles.soft}>{t('method.rhythm.intro')}</p>
      {(['newPeoplePerWeek', 'conversationsPerWeek'] as const).map((field) => (
        <NumberSetting
          key={field}
          label={t(`options.${field}`)}
          hint={t(`options.${field}.hint`)}
          unit={t('options.unit.perWeek', { count: rhythm[field] })}
          value={rhythm[field]}
          standard={DEFAULT_SETTINGS.rhythm[field]}
          min={0}
          max={field === 'newPeoplePerWeek' ? 20 : 10}
          onChange={(value) => change(() => ({ [field]: value }))}
        />
      ))}
      <fieldset>
        <legend className={styles.legend}>{t('method.rhythm.days')}</legend>
        <div className={styles.chips}>
          {WEEKDAYS.map((day) => (
            <Chip
              key={day}
              pressed={days.includes(day)}
              onChange={(isOn) => change((kept) => ({ days: withDay(kept.days ?? [], day, isOn) }))}
            >
              {name.format((MONDAY + day - 1) * 86_400_000)}
            </Chip>
          ))}
        </div>
        <p className={styles.soft}>
          {t(days.length === 0 ? 'method.rhythm.anyDay' : 'method.rhythm.someDays')}
        </p>
      </fieldset>
    </div>
  );
}

/** The change is worked out from what is kept at that moment: of two quick ones none is lost. */
function change(next: (kept: Rhythm) => Partial<Rhythm>): void {
  void saveSettings(({ rhythm }) => ({ rhythm: { ...rhythm, ...next(rhythm) } }));
}

function withDay(days: readonly number[], day: number, isOn: boolean): number[] {
  return WEEKDAYS.filter((one) => (one === day ? isOn : days.includes(one)));
}
