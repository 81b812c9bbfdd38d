import type { WayOfMeeting } from '../../utils/model/settings';
import { WAYS_OF_MEETING } from '../../utils/model/settings';
import { getSettings, saveSettings } from '../../utils/store/settings';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { SegmentedControl } from '../ui/SegmentedControl';
import styles from './Method.module.css';

const ANSWERS = ['gives', 'neither', 'drains'] as const;
type Answer = (typeof ANSWERS)[number];

/** Which ways of meeting give the user energy, and which cost it. */
export function EnergyPart() {
  const energy = useQuery(async () => (await getSettings()).energy, []);
  if (energy === undefined) return null;
  return (
    <div className={styles.fields}>
      {WAYS_OF_MEETING.map((way) => (
        <SegmentedControl<Answer>
          key={way}
          label={t(`method.energy.${way}`)}
          value={energy[way] ?? 'neither'}
          options={ANSWERS.map((answer) => ({
            value: answer,
            label: t(`method.energy.is.${answer}`),
          }))}
          onChange={(answer) => change(way, answer)}
        />
      ))}
    </div>
  );
}

/** Worked out from what is kept at that moment: of two quick answers none is lost. */
function change(way: WayOfMeeting, answer: Answer): void {
  void saveSettings(({ energy: { [way]: _before, ...others } }) => ({
    energy: answer === 'neither' ? others : { ...others, [way]: answer },
  }));
}
