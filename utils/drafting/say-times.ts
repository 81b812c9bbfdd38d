import type { Situation, Slot } from '../model/situation';
import { isZone, zonedParts } from '../model/zoned-time';

export interface SaidTimes {
  /** "Wednesday 2 December at 15:30 or Friday 4 December at 11:00 (Glasgow time; 16:30 and 12:00 my time)" */
  said: string;
  /** Each by itself: "Wednesday 2 December at 15:30". */
  each: string[];
  /** "Glasgow time"; `null` when both clocks show the same and nobody can be mistaken. */
  zone: string | null;
}

const TWELVE_HOURS =
  /^(?:America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Detroit|Anchorage|Boise|Indiana|Kentucky|Toronto|Vancouver|Winnipeg|Edmonton|Halifax|Regina|St_Johns)|Pacific\/Honolulu|Australia\/|US\/|Canada\/|Asia\/Manila)/;
const MONTH_FIRST =
  /^(?:America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Detroit|Anchorage|Boise|Indiana|Kentucky)|Pacific\/Honolulu|US\/)/;

const namesIn = (locale: string) => ({
  weekday: new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }),
});

/** Made once: a formatter takes longer to make than a draft to write. */
const NAMES = { en: namesIn('en-GB'), de: namesIn('de-DE') };

/** Times in the reader's zone, named by city, in the language of the message. Unknown zone: the user's own, named. */
export function sayTimes(
  slots: Slot[],
  situation: Situation,
  language: 'en' | 'de',
): SaidTimes | null {
  if (slots.length === 0) return null;
  const userZone = situation.user.timeZone;
  const known = situation.person?.timeZone ?? null;
  const readerZone = isZone(known) ? known : null;
  const zone = readerZone ?? userZone;
  const each = slots.map((slot) => sayMoment(slot.start, zone, language));
  const sameClock =
    readerZone !== null &&
    slots.every((slot) => clockOf(slot.start, readerZone) === clockOf(slot.start, userZone));
  const city = readerZone
    ? cityOf(readerZone, situation.person?.location ?? null)
    : (situation.user.city ?? cityOf(userZone, null));
  const zoneName = sameClock ? null : language === 'de' ? `Zeit in ${city}` : `${city} time`;
  const list = orList(sameDaysOnce(each), language);
  const mine =
    readerZone && !sameClock ? `; ${sayMine(slots, readerZone, userZone, language)}` : '';
  return {
    said: zoneName ? `${list} (${zoneName}${mine})` : list,
    each,
    zone: zoneName,
  };
}

/** "Tuesday 1 December at 08:00", "Tuesday 1 December at 09:00" → the day once, then "09:00". */
function sameDaysOnce(each: string[]): string[] {
  const split = (text: string) => text.split(/(?<= (?:at|um) )/);
  return each.map((moment, index) => {
    const [day = '', clock] = split(moment);
    return index > 0 && clock && split(each[index - 1] ?? '')[0] === day ? clock : moment;
  });
}

/** "Wednesday 2 December at 15:30"; in the United States "Wednesday, December 2 at 3:30 pm". */
export function sayMoment(instant: string, zone: string, language: 'en' | 'de'): string {
  const at = zonedParts(instant, zone);
  const day = new Date(Date.UTC(at.year, at.month - 1, at.day));
  const weekday = NAMES[language].weekday.format(day);
  const month = NAMES[language].month.format(day);
  if (language === 'de')
    return `${weekday}, ${at.day}. ${month}, um ${sayClock(instant, zone, language)}`;
  const date = MONTH_FIRST.test(zone)
    ? `${weekday}, ${month} ${at.day}`
    : `${weekday} ${at.day} ${month}`;
  return `${date} at ${sayClock(instant, zone, language)}`;
}

function sayClock(instant: string, zone: string, language: 'en' | 'de'): string {
  const { hour, minute } = zonedParts(instant, zone);
  const minutes = String(minute).padStart(2, '0');
  if (language === 'de') return minute === 0 ? `${hour} Uhr` : `${hour}:${minutes} Uhr`;
  if (!TWELVE_HOURS.test(zone)) return `${String(hour).padStart(2, '0')}:${minutes}`;
  const twelve = hour % 12 || 12;
  return `${twelve}${minute === 0 ? '' : `:${minutes}`} ${hour < 12 ? 'am' : 'pm'}`;
}

function sayMine(
  slots: Slot[],
  readerZone: string,
  userZone: string,
  language: 'en' | 'de',
): string {
  const sameDays = slots.every(
    ({ start }) => zonedParts(start, readerZone).day === zonedParts(start, userZone).day,
  );
  const said = slots.map((slot) => {
    const mine = zonedParts(slot.start, userZone);
    const clock = sayClock(slot.start, userZone, language);
    if (sameDays) return clock;
    const day = new Date(Date.UTC(mine.year, mine.month - 1, mine.day));
    return `${NAMES[language].weekday.format(day)} ${clock}`;
  });
  const list = new Intl.ListFormat(language === 'de' ? 'de' : 'en-GB', {
    type: 'conjunction',
  }).format(said);
  return language === 'de' ? `bei mir ${list}` : `${list} my time`;
}

function clockOf(instant: string, zone: string): string {
  const at = zonedParts(instant, zone);
  return `${at.day} ${at.hour}:${at.minute}`;
}

/** The city to name a zone by: where the reader says they are, else the zone's own. */
export function cityOf(zone: string, location: string | null): string {
  const parts = (location ?? '').split(',').map((part) => part.trim());
  const first = parts[0] ?? '';
  const isCity =
    parts.length > 1 &&
    /^\p{Lu}[\p{L}\p{M}'’. -]{1,28}$/u.test(first) &&
    !/\b(?:area|region|greater|metropolitan|county|großraum|raum|remote)\b/i.test(first);
  if (isCity) return first;
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

function orList(items: string[], language: 'en' | 'de'): string {
  if (language === 'de') return new Intl.ListFormat('de', { type: 'disjunction' }).format(items);
  // Dates hold commas in some places, so that the list is built by hand.
  if (items.length <= 1) return items.join('');
  return `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
}
