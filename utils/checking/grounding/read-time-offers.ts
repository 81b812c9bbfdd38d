import { addDays, weekdayOf } from '../../model/local-date';
import { POST_KINDS } from '../../model/message-kind';
import type { Slot } from '../../model/situation';
import { instantOf, isZone, offsetMinutes, wallClock } from '../../model/zoned-time';
import type { DraftSentence, DraftView } from '../draft-view';
import { sentenceAt } from '../draft-view';
import type { ClockMention } from '../text/clock-mentions';
import type { DayMention } from '../text/day-mentions';
import { daysMeant } from '../text/day-mentions';
import { fold } from '../text/fold';
import type { ZoneMention } from '../text/zone-mentions';
import { cityOfZone } from './zone-places';

export type TimeProblem =
  | 'past'
  | 'weekday'
  | 'notOffered'
  | 'night'
  | 'noZone'
  | 'noSuchDay'
  | 'mismatch';

/** Something wrong with a time in the draft. */
export interface TimeOffer {
  problem: TimeProblem;
  start: number;
  end: number;
  /** The time on the reader's clock, for the message; empty where it does not matter. */
  when: string;
  /** Text that names the zone, to be put in at `end`. */
  insert: string | null;
}

const PAST_TENSE =
  /\b(?:was|were|met|had|said|told|wrote|sent|took|spoke|talked|came|went|thanks? (?:you )?(?:so much |very much |again )?for|yesterday|last|ago|changed|read|war|hatte\p{L}*|gestern|letzte\p{L}*|danke für|dank für|trafen|sprachen)\b/iu;
/** "one Friday, 11 till 3": any Friday, so that no slot has to fit. */
const SOME_DAY = /(?<!\p{L})(?:one|any|some|every|each|jeden|irgendeine[nm]?|mal eine[nm])\s$/iu;
const PROMISES = /\b(?:by|until|till|bis(?: zum)?|spätestens(?: am)?|before)\s(?:\p{L}+,?\s)?$/iu;
const OFFERING_KINDS = [
  'reply_times',
  'coffee',
  'informational_interview',
  'reconnect',
  'follow_up_1',
  'follow_up_2',
  'question',
  'intro_request',
];
const DAY_START = 8 * 60;
const DAY_END = 19 * 60;
const EVENING_END = 21 * 60;

/** What is wrong with the days and times that a draft names, in order. Times told of the past are left alone. */
export function readTimeOffers(draft: DraftView): TimeOffer[] {
  const found: TimeOffer[] = [];
  for (const mention of draft.days) {
    const problem = dayProblem(draft, mention);
    if (problem)
      found.push({ problem, start: mention.start, end: mention.end, when: '', insert: null });
  }
  found.push(...findMismatches(draft));
  for (const clock of draft.clocks) {
    const sentence = sentenceAt(draft, clock.start);
    if (!sentence || PAST_TENSE.test(sentence.text) || isInRecord(draft, clock)) continue;
    const days = daysOf(draft, clock, sentence);
    if (
      found.some(({ start }) => start === clock.start || days.some((day) => day?.start === start))
    )
      continue;
    const [day = null] = days;
    if (day && SOME_DAY.test(draft.body.slice(Math.max(0, day.start - 14), day.start))) continue;
    const zone = zoneOf(draft, clock, sentence);
    const offers = days.map((day) => judge(draft, clock, day, zone));
    const [offer] = offers;
    if (offer && offers.every(Boolean)) found.push(offer);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "15:00 your time, which is 11:00 here", "10 Uhr bei Ihnen, das ist 14 Uhr in Wien" */
const SAME_TIME =
  /(?:(?:,|[?.!]| [–—-]) (?:which|[Tt]hat|[Tt]his|[Dd]as|[Dd]ies)(?:['’]s| is| are| would be|['’]d be| ist| sind| wäre\p{L}*)|,? (?:i\.e\.|also|=)|(?:here|there|your time|my time|hier|dort|bei (?:Ihnen|dir|mir|uns)|(?:Ihrer|deiner|meiner) Zeit),? (?:is|are|means|will be|ist|sind|wären?|heißt))(?: \p{Ll}+)?\s$/u;

/** "17 Uhr bei Ihnen. Bei uns ist das 10 Uhr", "In Oban that's 8": the other clock is named before the time. */
const SAME_TIME_THERE =
  /[,;.?!–—]\s(?:(?:und|and|dann|so|also) )?(?:[Oo]ver )?(?:[Bb]ei (?:uns|mir|Ihnen|dir)|[Ii]n \p{Lu}[\p{L}'’-]+(?: \p{Lu}\p{L}+)?|[Hh]ier|[Hh]ere|[Tt]here|[Ff]or (?:me|you)|[Dd]ort),? (?:ist|wäre|sind|that|it|this)(?:['’]s|['’]d be| is| would be)?(?: (?:es|das|dann|also|then|already|schon|erst|only))*\s$/u;

/** "10:00 in Halifax (14:00 here)": the same hour on two clocks, and it is not the same hour. */
function findMismatches(draft: DraftView): TimeOffer[] {
  const found: TimeOffer[] = [];
  draft.clocks.forEach((second, index) => {
    const first = draft.clocks[index - 1];
    if (!first || second.start - first.end > 60) return;
    const gap = draft.body.slice(first.end, second.start);
    const sentence = sentenceAt(draft, second.start);
    const there = SAME_TIME_THERE.exec(gap);
    const isSameTime =
      there !== null || (gap.length <= 40 && (/^[^().!?]*\($/u.test(gap) || SAME_TIME.test(gap)));
    if (!isSameTime || !sentence) return;
    const theirs = draft.situation.person?.timeZone ?? null;
    const mine = draft.situation.user.timeZone;
    if (!isZone(theirs) || !isZone(mine)) return;
    const edge = first.end + (there?.index ?? gap.length);
    const inner = draft.zones.find((z) =>
      there
        ? z.start >= edge && z.end <= second.start
        : z.start >= second.end && z.start - second.end <= 24,
    );
    const outer = draft.zones.find((z) => z.start >= first.end && z.end <= edge);
    if (!inner?.zone) return;
    const other = outer?.zone ?? outer?.offset ?? (inner.zone === theirs ? mine : theirs);
    if (other === inner.zone) return;
    const day = dayOf(draft, first, sentence);
    const date = (day && daysMeant(day, draft.support.today)[0]) ?? draft.support.today;
    const isSame = first.readings.some((a) =>
      second.readings.some(
        (b) => (at(date, a.from, other) - at(date, b.from, inner.zone ?? mine)) % 86_400_000 === 0,
      ),
    );
    if (!isSame)
      found.push({
        problem: 'mismatch',
        start: second.start,
        end: second.end,
        when: '',
        insert: null,
      });
  });
  return found;
}

/** Weekday and date that do not belong together, days that do not exist, and days offered that are over. */
function dayProblem(draft: DraftView, mention: DayMention): TimeProblem | null {
  const { weekday, day, month } = mention;
  const { today } = draft.support;
  if (day === null) return null;
  const meant = daysMeant(mention, today);
  if (meant.length === 0 && month !== null) return 'noSuchDay';
  const sentence = sentenceAt(draft, mention.start);
  const isStory = sentence !== null && PAST_TENSE.test(sentence.text);
  if (weekday !== null) {
    const near = meant.filter((candidate) => weekdayOf(candidate) === weekday);
    const close =
      month === null
        ? near.filter((d) => d >= addDays(today, -14) && d <= addDays(today, 45))
        : near;
    if (close.length === 0) return 'weekday';
    if (!isStory && isOfferSentence(draft, sentence) && close.every((d) => d < today))
      return 'past';
  } else if (
    month !== null &&
    !isStory &&
    isOfferSentence(draft, sentence) &&
    meant.every((d) => d < today)
  ) {
    return 'past';
  }
  // "By 11 November there will be a pilot": a promise for a day that is over, whatever the message is for.
  if (
    month !== null &&
    !(
      sentence &&
      PAST_TENSE.test(sentence.text.replace(/\blast (?:one|day|date|slot|time)\b/gi, ''))
    ) &&
    POST_KINDS.includes(draft.kind) &&
    mention.year === null &&
    meant.every((d) => d < today)
  )
    return 'past';
  if (
    month !== null &&
    !isStory &&
    sentence !== null &&
    PROMISES.test(draft.body.slice(Math.max(sentence.start, mention.start - 24), mention.start)) &&
    meant.every((d) => d < today)
  )
    return 'past';
  const offersDay =
    (month !== null || (weekday !== null && meant.length > 0)) &&
    !isStory &&
    isOfferSentence(draft, sentence) &&
    draft.slots.length > 0 &&
    !POST_KINDS.includes(draft.kind);
  const isKnown =
    month === null
      ? [...draft.support.monthDays].some((known) => known.endsWith(`-${day}`))
      : draft.support.monthDays.has(`${month}-${day}`);
  const hasClock =
    sentence &&
    draft.clocks.some(
      (c) =>
        c.start >= sentence.start &&
        c.end <= sentence.end &&
        // The time of another day is none of this one.
        !(
          c.end <= mention.start &&
          draft.days.some(
            (day) => day !== mention && day.start >= sentence.start && day.end <= c.start,
          )
        ),
    );
  return offersDay && !isKnown && !hasClock ? 'notOffered' : null;
}

function isOfferSentence(draft: DraftView, sentence: DraftSentence | null): boolean {
  if (!sentence || !OFFERING_KINDS.includes(draft.kind)) return false;
  return (
    /\?|\b(?:free|available|could|can|works?|suits?|how about|either|any of|times?|slots?|options?|passt|passen|könnte\p{L}*|kann|frei|zeit|termine?)\b/iu.test(
      sentence.text,
    ) ||
    sentence.words.length <= 9 ||
    /(?<!\p{L})(?:I['’]m|I am|I['’]ll be|ich bin|bin ich)(?!\p{L})/iu.test(sentence.text)
  );
}

/** "(Glasgow time; 16:30 and 12:00 my time)": times said again on the other clock belong to any of the days before. */
function daysOf(
  draft: DraftView,
  clock: ClockMention,
  sentence: DraftSentence,
): (DayMention | null)[] {
  const before = draft.body.slice(sentence.start, clock.start);
  if (/\([^()]*;[^()]*$/.test(before)) {
    const days = draft.days.filter((day) => day.start >= sentence.start && day.end <= clock.start);
    if (days.length > 0) return days;
  }
  return [dayOf(draft, clock, sentence)];
}

/** "9 Uhr, weil wir am Sonntag die Uhren umstellen": the day is of another clause. */
const REASON = /,? (?:because|since|as|weil|da|denn|if|wenn|but|aber) /iu;

/** The day that belongs to a time: the last one before it in its sentence, the first after it, or the one above it in a list. */
function dayOf(draft: DraftView, clock: ClockMention, sentence: DraftSentence): DayMention | null {
  const inside = draft.days.filter((day) => day.start >= sentence.start && day.end <= sentence.end);
  const before = inside.filter((day) => day.end <= clock.start).at(-1);
  const after = inside.find(
    (day) =>
      day.start >= clock.end &&
      day.start - clock.end < 30 &&
      !REASON.test(draft.body.slice(clock.end, day.start)),
  );
  // "13:30 there is 7:30 on Tuesday here": the second time has its day behind it.
  const otherBetween =
    before && draft.clocks.some((c) => c.start >= before.end && c.end <= clock.start);
  if (after && otherBetween && after.start - clock.end <= 6) return after;
  if (before) return before;
  if (after) return after;
  const earlier = draft.days
    .filter((day) => day.end <= clock.start && clock.start - day.end < 160)
    .at(-1);
  return earlier ?? null;
}

/** The zone that belongs to a time: right behind it, else in its sentence, else the one of the whole text. */
function zoneOf(
  draft: DraftView,
  clock: ClockMention,
  sentence: DraftSentence,
): ZoneMention | null {
  const behind = draft.zones.find(
    (zone) =>
      zone.start >= clock.end &&
      zone.start - clock.end <= 28 &&
      !draft.clocks.some(
        (c) =>
          c.start >= clock.end &&
          c.end <= zone.start &&
          /[(/]/.test(draft.body.slice(clock.end, c.start)),
      ),
  );
  if (behind) return behind;
  const inside = draft.zones.filter(
    (zone) => zone.start >= sentence.start && zone.end <= sentence.end,
  );
  const firm = draft.zones.filter((zone) => !zone.loose);
  // "15 to 18 my time (10 to 13 for you) and 14 to 16": what stands in brackets is said of what stands in them.
  const said = inside.filter(
    (zone) => bracketOf(draft, zone.start) === bracketOf(draft, clock.start),
  );
  return (
    said.filter((zone) => zone.end <= clock.start).at(-1) ??
    said[0] ??
    inside.filter((zone) => zone.end <= clock.start).at(-1) ??
    inside[0] ??
    // "(both Lima time)" under a list, else what an earlier sentence said of all times.
    firm.find((zone) => zone.start >= clock.end && zone.start - clock.end < 160) ??
    firm.filter((zone) => zone.end <= clock.start).at(-1) ??
    firm[0] ??
    null
  );
}

/** Where the bracket around a place opens; -1 outside of any. */
function bracketOf(draft: DraftView, place: number): number {
  const opens = draft.body.lastIndexOf('(', place);
  return opens > draft.body.lastIndexOf(')', place) && place - opens < 120 ? opens : -1;
}

function judge(
  draft: DraftView,
  clock: ClockMention,
  day: DayMention | null,
  zone: ZoneMention | null,
): TimeOffer | null {
  const { person, user } = draft.situation;
  const mine = isZone(user.timeZone) ? user.timeZone : null;
  const theirs = isZone(person?.timeZone ?? null) ? (person?.timeZone ?? null) : null;
  const isPost = POST_KINDS.includes(draft.kind);
  const start = Math.min(
    clock.start,
    day && day.start > clock.end ? clock.start : (day?.start ?? clock.start),
  );
  const end = Math.max(clock.end, day && day.start > clock.end ? day.end : clock.end);
  const problem = (kind: TimeProblem, when = '', insert: string | null = null): TimeOffer => ({
    problem: kind,
    start,
    end,
    when,
    insert,
  });

  const clocks: (string | number)[] = zone
    ? [zone.zone ?? zone.offset ?? 0]
    : [theirs, mine].filter((z): z is string => z !== null);
  const instants = instantsOf(draft, clock, day, clocks);
  if (day && instants.length > 0) {
    const slots = slotsOf(draft);
    if (instants.every(({ to }) => to <= draft.asOf)) return problem('past');
    const fitting = instants.filter(({ from, to }) => slots.some((slot) => fits(slot, from, to)));
    if (slots.length > 0 && fitting.length === 0) {
      const awake = instants.filter(({ from }) => isDaytime(from, theirs));
      const first = instants[0];
      if (awake.length === 0 && first && theirs)
        return problem('night', tellTime(first.from, theirs));
      return problem('notOffered');
    }
    const open = (fitting.length > 0 ? fitting : instants).filter(({ to }) => to > draft.asOf);
    if (open.length === 0) return problem('past');
    const awake = open.filter(
      ({ from }) =>
        isDaytime(from, theirs) ||
        isSharedEvening(from, theirs, mine) ||
        isChosenEvening(draft, from, theirs, zone),
    );
    const first = open[0];
    if (awake.length === 0 && first && theirs)
      return problem('night', tellTime(first.from, theirs));
  }
  if (zone || isPost || !theirs || !mine || clock.isSpoken) return null;
  const differ = offsetMinutes(draft.asOf, theirs) !== offsetMinutes(draft.asOf, mine);
  if (!differ) return null;
  const onTheirs = instantsOf(draft, clock, day, [theirs]);
  const city = cityOfZone(
    slotsOf(draft).some((slot) => onTheirs.some(({ from, to }) => fits(slot, from, to)))
      ? theirs
      : mine,
  );
  return problem('noZone', '', draft.language === 'de' ? ` (Zeit in ${city})` : ` (${city} time)`);
}

interface Stretch {
  from: number;
  to: number;
}

/**
 * "That's Monday 10 am for me": a bare weekday may repeat a date said before, a day off where the zones differ, be the
 * one after it ("Wednesday 2 December, or the Friday after"), or lie in the week that the two are speaking of.
 */
function datesRepeated(
  draft: DraftView,
  { weekday, day, relative }: DayMention,
  today: string,
): string[] {
  if (weekday === null || day !== null || relative !== null) return [];
  return draft.days
    .filter((other) => other.day !== null && other.month !== null)
    .flatMap((other) => daysMeant(other, today))
    .flatMap((date) => [-1, 0, 1, 2, 3, 4, 5, 6, 7].map((shift) => addDays(date, shift)))
    .concat([7, 8, 9, 10, 11, 12, 13].map((shift) => addDays(today, shift)))
    .filter((date) => weekdayOf(date) === weekday);
}

function instantsOf(
  draft: DraftView,
  clock: ClockMention,
  day: DayMention | null,
  clocks: readonly (string | number)[],
): Stretch[] {
  if (!day) return [];
  const found: Stretch[] = [];
  for (const zone of clocks) {
    const today = typeof zone === 'string' ? wallClock(draft.asOf, zone).day : draft.support.today;
    const days = [...daysMeant(day, today), ...datesRepeated(draft, day, today)];
    const right = day.weekday === null ? days : days.filter((d) => weekdayOf(d) === day.weekday);
    for (const date of right.length > 0 ? right : days) {
      for (const reading of clock.readings) {
        const from = at(date, reading.from, zone);
        found.push({ from, to: reading.to === null ? from : at(date, reading.to, zone) });
      }
    }
  }
  // "the 18th" may be in three months: only what is near can be meant.
  const near = found.filter(({ from }) => Math.abs(from - draft.asOf) < 46 * 86_400_000);
  return day.month === null && near.length > 0 ? near : found;
}

function at(day: string, minutes: number, zone: string | number): number {
  if (typeof zone === 'string') return instantOf(day, minutes, zone);
  return Date.parse(`${day}T00:00:00Z`) + (minutes - zone) * 60_000;
}

function slotsOf(draft: DraftView): Stretch[] {
  const written: Slot[] = draft.situation.intent.slots.flatMap((slot) => {
    const [start, end] = slot.split('/');
    return start && end ? [{ start, end }] : [];
  });
  return [...draft.slots, ...written].flatMap((slot) => {
    const from = Date.parse(slot.start);
    const to = Date.parse(slot.end);
    return Number.isNaN(from) || Number.isNaN(to) ? [] : [{ from, to }];
  });
}

/** A time fits a slot when it begins in it; a stretch, when it does not run over its end. */
function fits(slot: Stretch, from: number, to: number): boolean {
  return from >= slot.from && from <= slot.to && to <= slot.to;
}

function isDaytime(instant: number, zone: string | null): boolean {
  if (zone === null) return true;
  const { minutes } = wallClock(instant, zone);
  return minutes >= DAY_START && minutes <= DAY_END;
}

/** In one zone, an evening hour that the user chose to offer is an evening for both. */
function isSharedEvening(instant: number, theirs: string | null, mine: string | null): boolean {
  if (theirs === null || mine === null) return false;
  if (offsetMinutes(instant, theirs) !== offsetMinutes(instant, mine)) return false;
  const { minutes } = wallClock(instant, theirs);
  return minutes >= DAY_START && minutes <= EVENING_END;
}

/** An evening that they named, or that the writer names on the reader's own clock, is no slip of zones. */
function isChosenEvening(
  draft: DraftView,
  instant: number,
  theirs: string | null,
  zone: ZoneMention | null,
): boolean {
  if (theirs === null) return false;
  const { minutes } = wallClock(instant, theirs);
  if (minutes < DAY_START || minutes > EVENING_END) return false;
  const onTheirClock =
    zone !== null && (zone.zone === theirs || zone.offset === offsetMinutes(instant, theirs));
  return (
    onTheirClock ||
    draft.support.entries.some((entry) => entry.kind === 'in' && EVENING.test(entry.text))
  );
}

const EVENING = /\b(?:evenings?|tonight|after (?:work|dinner)|abends?|feierabend)\b/i;

function tellTime(instant: number, zone: string): string {
  const { minutes } = wallClock(instant, zone);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A time that they named themselves, or that the user noted, is nobody's slip. */
function isInRecord(draft: DraftView, clock: ClockMention): boolean {
  const text = fold(clock.text);
  return draft.support.entries.some(
    (entry) =>
      (entry.owner === 'talk' || entry.owner === 'wish') && fold(entry.text).includes(text),
  );
}
