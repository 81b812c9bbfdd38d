import type { Tie } from '../model/contact';
import type { LocalDate } from '../model/local-date';
import { addMonths, isLocalDate, localDateOf } from '../model/local-date';
import type { Phrase } from '../model/phrase';
import { inOrder, isInboundMessage, isTalk } from './exchange';
import type { ContactRecords } from './records';

/** "Dormant" begins after three years of silence (drafting.md, section 1: the reconnecting study). */
const DORMANT_AFTER_MONTHS = 36;
const CLOSE_TALKS = 2;
const CLOSE_MESSAGES = 6;

/**
 * How close the two seem to be, from dates and history, with the reason; the user's own word (`about.tie`) stands above
 * it. Only signs of the other person count: having written to somebody ten times makes nobody close.
 */
export function suggestTie(
  records: ContactRecords,
  today: LocalDate,
  timeZone?: string,
): { tie: Tie; reason: Phrase } {
  const { contact } = records;
  const dormantBefore = addMonths(today, -DORMANT_AFTER_MONTHS);
  const talks = talkDays(records, timeZone);
  const replies = inOrder(records.touches)
    .filter(isInboundMessage)
    .map((touch) => localDateOf(new Date(touch.at), timeZone));
  const lastSign = [...talks, ...replies].sort().at(-1);

  const yearAgo = addMonths(today, -12);
  const recentTalks = talks.filter((day) => day > yearAgo).length;
  const recentReplies = replies.filter((day) => day > yearAgo).length;
  if (recentTalks >= CLOSE_TALKS) {
    return { tie: 'close', reason: tieReason('followUps.tie.talked', { count: recentTalks }) };
  }
  if (recentReplies >= CLOSE_MESSAGES) {
    return { tie: 'close', reason: tieReason('followUps.tie.wrote', { count: recentReplies }) };
  }
  if (lastSign !== undefined) {
    const year = lastSign.slice(0, 4);
    return lastSign <= dormantBefore
      ? { tie: 'dormant', reason: tieReason('followUps.tie.silentSince', { year }) }
      : { tie: 'weak', reason: tieReason('followUps.tie.fewWords') };
  }
  const connectedOn = contact.profile.connectedSince;
  if (connectedOn !== null && isLocalDate(connectedOn) && connectedOn <= dormantBefore) {
    const year = connectedOn.slice(0, 4);
    return { tie: 'dormant', reason: tieReason('followUps.tie.connectedSilent', { year }) };
  }
  if (contact.about.metOrWorkedTogether || contact.about.howWeMet !== '') {
    return { tie: 'weak', reason: tieReason('followUps.tie.met') };
  }
  if (contact.profile.connectionDegree === 1 || connectedOn !== null) {
    return { tie: 'weak', reason: tieReason('followUps.tie.connected') };
  }
  return { tie: 'stranger', reason: tieReason('followUps.tie.stranger') };
}

/** The tie that counts: the user's word, else the suggestion. */
export function tieOf(records: ContactRecords, today: LocalDate, timeZone?: string): Tie {
  return records.contact.about.tie ?? suggestTie(records, today, timeZone).tie;
}

/** The days on which the two talked; a logged call that is also a recorded conversation counts once. */
function talkDays(records: ContactRecords, timeZone?: string): LocalDate[] {
  const instants = [
    ...records.touches.filter(isTalk).map((touch) => touch.at),
    ...records.conversations.flatMap((one) => (one.state === 'held' ? [one.startsAt] : [])),
  ];
  return [...new Set(instants.map((at) => localDateOf(new Date(at), timeZone)))];
}

function tieReason(key: Phrase['key'], values?: Phrase['values']): Phrase {
  return values ? { key, values } : { key };
}
