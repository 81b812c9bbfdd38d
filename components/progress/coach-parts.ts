import { localDateOf } from '../../utils/model/local-date';
import type { LookBack } from '../../utils/model/look-back';
import type { Persona, Purpose } from '../../utils/model/story';
import { countOutcomes } from '../../utils/progress/compare-outcomes';
import type { Outcome } from '../../utils/progress/outcome';
import type { weeksBefore } from '../../utils/progress/week-so-far';
import { namesWithin, withoutNames } from '../../utils/progress/without-names';
import type { ProgressRecords } from '../../utils/store/progress-records';
import type { PrintablePage } from '../../utils/transfer/printable-page';
import { formatDate } from '../../utils/words/format-day';
import { t } from '../../utils/words/translate';
import { linesOf } from './EarlierLookBacks';
import type { Progress } from './use-progress';

interface CoachPageInput {
  progress: Progress;
  outcomes: readonly Outcome[];
  purpose: Purpose | null;
  personas: Persona[];
  lookBacks: LookBack[];
  /** Those before this one, the last first. */
  weeks: ReturnType<typeof weeksBefore>;
  /** Of everybody who is saved: the user's own words may name any of them. */
  names: string[];
  /** Only then is any contact named. */
  withNames: boolean;
}

/** What stands on the page for a coach: purpose, personas, rhythm, answers, takeaways, looks back. */
export function coachParts(input: CoachPageInput): PrintablePage['parts'] {
  const { progress, outcomes, purpose, personas, lookBacks, weeks, names, withNames } = input;
  const { settings, week, records } = progress;
  const all = countOutcomes(outcomes);
  const held = records.conversations
    .filter((one) => one.state === 'held')
    .sort((a, b) => (a.startsAt > b.startsAt ? -1 : 1));
  const clean = withNames
    ? (text: string) => text
    : withoutNames({
        near: namesNear(records, progress.names),
        others: namesWithin(ownWords(input), names),
      });
  return [
    { title: t('progress.coach.purpose'), lines: purpose ? purposeLines(purpose, clean) : [] },
    {
      title: t('progress.coach.personas'),
      lines: personas.map((one) => clean([one.name, one.who, one.why].filter(Boolean).join('\n'))),
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
        ...weeks.map(({ monday, newPeople, conversations }) =>
          t('progress.coach.rhythm.week', {
            day: formatDate(monday),
            newPeople,
            held: conversations,
          }),
        ),
      ],
    },
    {
      title: t('progress.coach.answers'),
      lines: [
        t('progress.coach.answers.line', { answered: all.answered, counted: all.counted }),
        ...(all.tooFew ? [t('progress.replies.tooFew')] : []),
      ],
    },
    {
      title: t('progress.talks.title'),
      lines: held.map((one) => {
        const name = withNames ? progress.names.get(one.contactId) : undefined;
        const day = formatDate(localDateOf(new Date(one.startsAt), one.myTimeZone));
        return `${name ?? t('progress.coach.someone')}, ${day}\n${clean(one.takeaway) || t('progress.talks.noTakeaway')}`;
      }),
    },
    {
      title: t('progress.back.title'),
      lines: lookBacks.flatMap((one) => [
        t('progress.back.span', { from: formatDate(one.from), to: formatDate(one.to) }),
        ...linesOf(one).map(({ label, text }) => `${label}\n${clean(text)}`),
      ]),
    },
  ];
}

/** `clean` is for the user's own words alone: a month ("May") may be somebody's name. */
function purposeLines(purpose: Purpose, clean: (text: string) => string): string[] {
  const { why, aims, role, roleWhy, place, until } = purpose;
  const helps = aims.map((aim) => t(`firstRun.why.${aim}`)).join(', ');
  return [
    clean(why),
    helps && t('progress.coach.aims', { aims: helps }),
    role && t('progress.coach.role', { role: clean(role) }),
    clean(roleWhy),
    place && t('progress.coach.place', { place: clean(place) }),
    until ? t('progress.coach.until', { day: formatDate(until) }) : '',
  ].filter(Boolean);
}

/** Everything on the page that the user wrote: whoever is named, is named here. */
function ownWords({ progress, purpose, personas, lookBacks }: CoachPageInput): string[] {
  return [
    ...(purpose ? [purpose.why, purpose.role, purpose.roleWhy, purpose.place] : []),
    ...personas.flatMap((one) => [one.name, one.who, one.why]),
    ...progress.records.conversations.map((one) => one.takeaway),
    ...lookBacks.flatMap((one) => linesOf(one).map(({ text }) => text)),
  ];
}

/** Those the page is about: talked with, given to, introduced. */
function namesNear(records: ProgressRecords, names: Map<string, string>): string[] {
  const { conversations, gives, introductions } = records;
  const ids = [...conversations, ...gives].map((one) => one.contactId);
  const introduced = introductions.flatMap((one) => [one.byContactId, one.toContactId ?? '']);
  return [
    ...[...ids, ...introduced].flatMap((id) => names.get(id) ?? []),
    ...introductions.map((one) => one.toName),
  ];
}
