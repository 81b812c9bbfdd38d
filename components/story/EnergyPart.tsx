import { useLiveQuery } from 'dexie-react-hooks';
import type { WayOfMeeting } from '../../utils/model/settings';
import { WAYS_OF_MEETING } from '../../utils/model/settings';
import { getSettings, saveSettings } from '../../utils/store/settings';
import { t } from '../../utils/words/translate';
import { SegmentedControl } from '../ui/SegmentedControl';
import styles from './Method.module.css';

const ANSWERS = ['gives', 'neither', 'drains'] as const;
type Answer = (typeof ANSWERS)[number];

/** Which ways of meeting give the user energy, and which cost it. */
export function EnergyPart() {
  const energy = useLiveQuery(async () => (await getSettings()).energy, []);
  if (energy === undefined) return null;
  const change = (way: WayOfMeeting, answer: Answer) => {
    const { [way]: _before, ...others } = energy;
    void saveSettings({ energy: answer === 'neither' ? others : { ...others, [way]: answer } });
  };
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
