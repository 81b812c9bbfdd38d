import type { FollowUpSettings, Settings } from '../../utils/model/settings';
import { DEFAULT_SETTINGS } from '../../utils/model/settings';

/** A setting that is a whole number: where it stands, its unit, and what is sensible. */
export interface NumberRow {
  id: string;
  section: 'followUps' | 'keepInTouch' | 'rhythm';
  unit: 'days' | 'workingDays' | 'months' | 'perWeek';
  min: number;
  max: number;
  read: (settings: Settings) => number;
  /** The change that sets it. */
  write: (settings: Settings, value: number) => Partial<Settings>;
}

type DayField = {
  [F in keyof FollowUpSettings]: FollowUpSettings[F] extends number ? F : never;
}[keyof FollowUpSettings];

/** Every number of the settings, in the order of the page. */
export const NUMBER_ROWS: NumberRow[] = [
  followUp('invitationDays', 'days', 1, 60),
  followUp('noReplyWorkingDays', 'workingDays', 1, 60),
  followUp('secondFollowUpWorkingDays', 'workingDays', 1, 60),
  followUp('letItRestMonths', 'months', 0, 24),
  followUp('answerDays', 'days', 0, 14),
  followUp('prepareDays', 'days', 0, 7),
  followUp('thankDays', 'days', 0, 14),
  followUp('updateDays', 'days', 1, 180),
  followUp('withdrawnBlockDays', 'days', 0, 60),
  keepInTouch('close'),
  keepInTouch('weak'),
  keepInTouch('dormant'),
  rhythm('newPeoplePerWeek', 20),
  rhythm('conversationsPerWeek', 10),
];

/** The settings that this page shows, as Kith came: what "set everything back" writes. */
export const STANDARD: Partial<Settings> = {
  followUps: DEFAULT_SETTINGS.followUps,
  rhythm: DEFAULT_SETTINGS.rhythm,
  limits: DEFAULT_SETTINGS.limits,
  keepReplyText: DEFAULT_SETTINGS.keepReplyText,
  logRepliesAtOnce: DEFAULT_SETTINGS.logRepliesAtOnce,
  notifyAt: DEFAULT_SETTINGS.notifyAt,
  theme: DEFAULT_SETTINGS.theme,
};

function followUp(field: DayField, unit: NumberRow['unit'], min: number, max: number): NumberRow {
  return {
    id: field,
    section: 'followUps',
    unit,
    min,
    max,
    read: ({ followUps }) => followUps[field],
    write: ({ followUps }, value) => ({ followUps: { ...followUps, [field]: value } }),
  };
}

function keepInTouch(tie: keyof FollowUpSettings['keepInTouchDays']): NumberRow {
  return {
    id: `keepInTouch.${tie}`,
    section: 'keepInTouch',
    unit: 'days',
    min: 7,
    max: 730,
    read: ({ followUps }) => followUps.keepInTouchDays[tie],
    write: ({ followUps }, value) => ({
      followUps: {
        ...followUps,
        keepInTouchDays: { ...followUps.keepInTouchDays, [tie]: value },
      },
    }),
  };
}

function rhythm(field: 'newPeoplePerWeek' | 'conversationsPerWeek', max: number): NumberRow {
  return {
    id: field,
    section: 'rhythm',
    unit: 'perWeek',
    min: 0,
    max,
    read: (settings) => settings.rhythm[field],
    write: (settings, value) => ({ rhythm: { ...settings.rhythm, [field]: value } }),
  };
}
