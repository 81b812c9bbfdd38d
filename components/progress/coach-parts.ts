import type { LocalDate } from '../../utils/model/local-date';
import { localDateOf } from '../../utils/model/local-date';
import type { LookBack } from '../../utils/model/look-back';
import type { Persona, Purpose } from '../../utils/model/story';
import { countOutcomes } from '../../utils/progress/compare-outcomes';
import { withoutNames } from '../../utils/progress/without-names';
import type { PrintablePage } from '../../utils/transfer/printable-page';
import { formatDay } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import { linesOf } from './EarlierLookBacks';
import type { Progress } from './use-progress';

interface CoachPageInput {
  progress: Progress;
  purpose: Purpose | null;
  personas: Persona[];
  lookBacks: LookBack[];
  /** Only then is any contact named. */
  withNames: boolean;
  today: LocalDate;
}

/** What stands on the page for a coach: purpose, personas, rhythm, answers, takeaways, looks back. */
export function coachParts(input: CoachPageInput): PrintablePage['parts'] {
  const { progress, purpose, personas, lookBacks, withNames, today } = input;
  const { settings, week, records } = progress;
  const all = countOutcomes(progress.outcomes);
  const held = records.conversations.filter((one) => one.state === 'held');
  // The user's own words may name people too.
  const clean = (text: string) => (withNames ? text : withoutNames(text, progress.names.values()));
  const parts: PrintablePage['parts'] = [
    {
      title: t('progress.coach.purpose'),
      lines: purpose
        ? [
            purpose.why,
            ...(purpose.role ? [t('progress.coach.role', { role: purpose.role })] : []),
            purpose.roleWhy,
          ].filter(Boolean)
        : [],
    },
    {
      title: t('progress.coach.personas'),
      lines: personas.map((one) => [one.name, one.who, one.why].filter(Boolean).join('\n')),
    },
    {
      title: t('progress.coach.rhythm'),
      lines: [
        t('progress.coach.rhythm.line', {
          people: settings.rhythm.newPeoplePerWeek,
          talks: settings.rhythm.conversationsPerWeek,
          newPeople: week.newPeople,
          held: week.conversations,
        }),
      ],
    },
    {
      title: t('progress.coach.answers'),
      lines: [
        t('progress.replies.count', { answered: all.answered, counted: all.counted }),
        ...(all.tooFew ? [t('progress.replies.tooFew')] : []),
      ],
    },
    {
      title: t('progress.talks.title'),
      lines: held.map((one) => {
        const name = withNames ? progress.names.get(one.contactId) : undefined;
        const day = formatDay(localDateOf(new Date(one.startsAt), one.myTimeZone), today);
        return `${name ?? t('progress.coach.someone')}, ${day}\n${one.takeaway || t('progress.talks.noTakeaway')}`;
      }),
    },
    {
      title: t('progress.back.title'),
      lines: lookBacks.flatMap((one) => linesOf(one).map(({ label, text }) => `${label}\n${text}`)),
    },
  ];
  return parts.map(({ title, lines }) => ({ title, lines: lines.map(clean) }));
}
