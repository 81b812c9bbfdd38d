import type { FollowUp, FollowUpReason } from '../model/follow-up';
import type { LocalDate } from '../model/local-date';
import { localDateOf } from '../model/local-date';
import type { FollowUpSettings } from '../model/settings';
import { DEFAULT_FOLLOW_UP_SETTINGS } from '../model/settings';
import type { Standing, StandingState } from '../model/standing';
import {
  exchangeNow,
  inOrder,
  isInboundMessage,
  isOutboundMessage,
  isTalk,
  restsUntil,
} from './exchange';
import { invitationBlockedUntil } from './invitation-block';
import type { ContactRecords } from './records';
import { originDay } from './why-now';

/** Settings and zone, where they differ from the defaults and the browser's own. */
export interface StandingOptions {
  settings?: FollowUpSettings;
  timeZone?: string;
}

/** The states that a pending follow-up means, most pressing first; the last ones only from the day they are due. */
const OWED: readonly [FollowUpReason, StandingState][] = [
  ['answer-reply', 'reply-to-answer'],
  ['offer-times', 'times-to-offer'],
];
const THANKS: readonly [FollowUpReason, StandingState][] = [
  ['thank', 'thanks-owed'],
  ['thank-introducer', 'thanks-owed'],
];
const WHEN_DUE: readonly [FollowUpReason, StandingState][] = [
  ['no-reply-1', 'follow-up-1-due'],
  ['no-reply-2', 'follow-up-2-due'],
  ['let-it-rest', 'resting'],
  ['send-update', 'update-due'],
  ['tell-introducer', 'update-due'],
];

/** Where things stand with a contact: for the status line and for suggesting what to write. */
export function standingBetween(
  records: ContactRecords,
  today: LocalDate,
  options: StandingOptions = {},
): Standing {
  const { timeZone, settings = DEFAULT_FOLLOW_UP_SETTINGS } = options;
  const ordered = inOrder(records.touches);
  const lastTouch = ordered.at(-1) ?? null;
  const found = pressing(records, today, timeZone) ?? quiet(records, today, settings, timeZone);
  return {
    ...found,
    lastTouch,
    unanswered: exchangeNow(records.touches, settings, timeZone).unanswered,
    connected: isConnected(records),
    invitationBlockedUntil: invitationBlockedUntil(records, settings, today, timeZone),
  };
}

type Found = Pick<Standing, 'state' | 'since' | 'suggests'>;

/** What somebody waits for, the user among them. */
function pressing(records: ContactRecords, today: LocalDate, timeZone?: string): Found | null {
  if (records.contact.about.ratherNot) {
    return { state: 'rather-not', since: null, suggests: null };
  }
  const pending = records.followUps.filter((followUp) => followUp.state === 'pending');
  const due = pending.filter((followUp) => followUp.dueOn <= today);
  return (
    pendingState(pending, OWED, records, timeZone) ??
    conversationState(records, today) ??
    pendingState(pending, THANKS, records, timeZone) ??
    pendingState(due, WHEN_DUE, records, timeZone)
  );
}

function pendingState(
  followUps: FollowUp[],
  states: readonly [FollowUpReason, StandingState][],
  records: ContactRecords,
  timeZone?: string,
): Found | null {
  for (const [reason, state] of states) {
    const followUp = followUps.find((one) => one.reason === reason);
    if (!followUp) continue;
    return {
      state,
      since: originDay(followUp, records, { timeZone }),
      suggests: followUp.suggests,
    };
  }
  return null;
}

function conversationState(records: ContactRecords, today: LocalDate): Found | null {
  const planned = records.conversations.filter((one) => one.state === 'planned');
  const dayOf = (one: (typeof planned)[number]) =>
    localDateOf(new Date(one.startsAt), one.myTimeZone);
  const past = planned.find((one) => dayOf(one) < today);
  if (past) return { state: 'conversation-to-record', since: dayOf(past), suggests: 'thank_you' };
  const next = planned.sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1))[0];
  return next ? { state: 'conversation-planned', since: dayOf(next), suggests: null } : null;
}

/** Nobody waits for the user: what the history says. */
function quiet(
  records: ContactRecords,
  today: LocalDate,
  settings: FollowUpSettings,
  timeZone?: string,
): Found {
  const ordered = inOrder(records.touches);
  const last = ordered.at(-1);
  const since = last ? localDateOf(new Date(last.at), timeZone) : null;
  const invitation = ordered.findLast((touch) => touch.type.startsWith('invitation'));
  const exchanged = ordered.some((t) => isOutboundMessage(t) || isInboundMessage(t) || isTalk(t));
  const invited = invitation?.type === 'invitation' && invitation.dir === 'out';

  if (!exchanged || last === invitation) {
    if (isConnected(records)) {
      return { state: 'connected-not-written', since, suggests: 'informational_interview' };
    }
    if (invited || records.contact.profile.invitationPending === true) {
      return { state: 'invited', since, suggests: null };
    }
  }
  if (!exchanged) return { state: 'nothing-yet', since, suggests: null };
  return { state: afterWriting(records, today, settings, timeZone), since, suggests: null };
}

function afterWriting(
  records: ContactRecords,
  today: LocalDate,
  settings: FollowUpSettings,
  timeZone?: string,
): StandingState {
  const { unanswered } = exchangeNow(records.touches, settings, timeZone);
  const pending = records.followUps.filter((followUp) => followUp.state === 'pending');
  if (pending.some((followUp) => followUp.reason === 'later')) return 'resting';
  if (unanswered === 0) return 'in-touch';
  const last = inOrder(records.touches).at(-1);
  const lastDay = last ? localDateOf(new Date(last.at), timeZone) : today;
  const stillWaiting = pending.some((followUp) => followUp.fromId === last?.id);
  if (stillWaiting) return 'waiting-for-reply';
  return unanswered > 2 || today >= restsUntil(lastDay, settings) ? 'resting' : 'waiting-for-reply';
}

/** 1st degree by page or archive, or an accepted invitation. */
function isConnected(records: ContactRecords): boolean {
  return (
    records.contact.profile.connectionDegree === 1 ||
    records.touches.some((touch) => touch.type === 'invitation-accepted')
  );
}
