import type { Tie } from '../model/contact';
import type { LocalDate } from '../model/local-date';
import { addDays, localDateOf } from '../model/local-date';
import type { Phrase } from '../model/phrase';
import { describeDay } from './describe-day';
import { inOrder, isInboundMessage, isOutboundMessage, isTalk } from './exchange';
import type { HelpTarget } from './fits-target';
import { fitsOf } from './fits-target';
import { latestFirst } from './latest-first';
import type { ContactRecords } from './records';
import { suggestTie } from './suggest-tie';
import type { DayWords } from './why-now';

/** How the answer is put in order; the user may turn it round. */
export const HELP_ORDERS = ['mixed', 'close-first', 'silent-first'] as const;
export type HelpOrder = (typeof HELP_ORDERS)[number];

/** Somebody who may be able to help, with everything that speaks for or against it. */
export interface MightHelp {
  contactId: string;
  name: string;
  tie: Tie;
  /** What fits the target, the most telling first; never empty. */
  fits: Phrase[];
  /** Where the two stand with each other, and what that is good for. */
  between: Phrase;
}

export interface WhoMightHelp {
  people: MightHelp[];
  /** They fit, but were asked lately: why they had better be left in peace for now. */
  resting: (MightHelp & { rests: Phrase })[];
}

/** Whoever was written to within this time rests: six weeks. */
const REST_DAYS = 42;

/**
 * In which order ties take turns. People ask those they feel easiest with; the ones who bring news are others:
 * moderately weak ties (drafting.md, section 1) and dormant ones. So each of them gets its due.
 */
const TURNS: Record<HelpOrder, Tie[]> = {
  mixed: ['weak', 'dormant', 'close', 'weak', 'dormant', 'stranger'],
  'close-first': ['close', 'weak', 'dormant', 'stranger'],
  'silent-first': ['dormant', 'weak', 'close', 'stranger'],
};

/**
 * Who among these people can help with a target, each with the reason. Not a score: an order in which ties take turns,
 * and within a tie whoever fits in more ways comes first. "Rather not" is never in it.
 */
export function whoMightHelp(
  candidates: readonly ContactRecords[],
  target: HelpTarget,
  order: HelpOrder,
  today: LocalDate,
  words: DayWords = {},
): WhoMightHelp {
  const found = candidates
    .filter(({ contact }) => !contact.about.ratherNot)
    .flatMap((records) => {
      const fits = fitsOf(records.contact, target);
      return fits.length > 0 ? [{ records, fits }] : [];
    })
    .sort((a, b) => b.fits.length - a.fits.length || latestFirst(a.records, b.records));
  const resting: WhoMightHelp['resting'] = [];
  const ready: MightHelp[] = [];
  for (const { records, fits } of found) {
    const one = describeHelper(records, fits, today, words.timeZone);
    const rests = restsAfter(records, today, words);
    if (rests) resting.push({ ...one, rests });
    else ready.push(one);
  }
  const people =
    order === 'mixed' ? takeTurns(ready, TURNS.mixed) : inSequence(ready, TURNS[order]);
  return { people, resting };
}

/** Somebody as they are shown: who they are to the user, and why them. */
export function describeHelper(
  records: ContactRecords,
  fits: Phrase[],
  today: LocalDate,
  timeZone?: string,
): MightHelp {
  const { contact } = records;
  const tie = contact.about.tie ?? suggestTie(records, today, timeZone).tie;
  return { contactId: contact.id, name: contact.name, tie, fits, between: between(records, tie) };
}

/** Where they stand, in a sentence that also says what such a tie is good for. */
function between(records: ContactRecords, tie: Tie): Phrase {
  const last = lastExchange(records);
  const { connectedSince } = records.contact.profile;
  const since = /^\d{4}/.exec(connectedSince ?? '')?.[0];
  switch (tie) {
    case 'close':
      return { key: 'followUps.help.close' };
    case 'dormant': {
      // Dormant is who gives no sign: what the user wrote since does not count.
      const sign = lastSign(records);
      if (sign) return { key: 'followUps.help.dormant', values: { year: yearOf(sign) } };
      return since
        ? { key: 'followUps.help.dormantSilent', values: { year: since } }
        : { key: 'followUps.help.dormantUnknown' };
    }
    case 'weak':
      if (last) return { key: 'followUps.help.weak', values: { year: yearOf(last) } };
      return since
        ? { key: 'followUps.help.weakSilent', values: { year: since } }
        : { key: 'followUps.help.weakUnknown' };
    case 'stranger':
      return { key: 'followUps.help.stranger' };
  }
}

/** Why somebody had better not be asked now; `null` when they may be. */
export function restsAfter(
  records: ContactRecords,
  today: LocalDate,
  words: DayWords,
): Phrase | null {
  const asked = inOrder(records.touches).filter(isOutboundMessage).at(-1);
  if (!asked) return null;
  const until = addDays(localDateOf(new Date(asked.at), words.timeZone), REST_DAYS);
  return until > today
    ? {
        key: 'followUps.help.rests',
        values: { until: describeDay(until, today, words.language) },
      }
    : null;
}

/** Ties take turns; whoever's turn has nobody left passes it on. */
function takeTurns(people: MightHelp[], turns: Tie[]): MightHelp[] {
  const left = new Map<Tie, MightHelp[]>();
  for (const one of people) left.set(one.tie, [...(left.get(one.tie) ?? []), one]);
  const result: MightHelp[] = [];
  while (result.length < people.length) {
    for (const tie of turns) {
      const next = left.get(tie)?.shift();
      if (next) result.push(next);
    }
  }
  return result;
}

function inSequence(people: MightHelp[], ties: Tie[]): MightHelp[] {
  return ties.flatMap((tie) => people.filter((one) => one.tie === tie));
}

function lastExchange({ touches }: ContactRecords): string | null {
  const words = touches.filter((t) => isInboundMessage(t) || isOutboundMessage(t) || isTalk(t));
  return inOrder(words).at(-1)?.at ?? null;
}

/** The last time that they gave a sign of themselves. */
function lastSign({ touches }: ContactRecords): string | null {
  return inOrder(touches.filter((t) => isInboundMessage(t) || isTalk(t))).at(-1)?.at ?? null;
}

function yearOf(instant: string): string {
  return instant.slice(0, 4);
}
