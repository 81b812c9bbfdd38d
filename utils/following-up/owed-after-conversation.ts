import type { HeldConversation } from '../model/conversation';
import type { LocalDate } from '../model/local-date';
import {
  addDays,
  addWorkingDays,
  isLocalDate,
  localDateOf,
  offWeekendEarlier,
} from '../model/local-date';
import type { FollowUpSettings } from '../model/settings';
import { isThanks } from './answered-by';
import { followUpId } from './apply-owed';
import { isSameOccasion, isTalk } from './exchange';
import type { Owed } from './owed-after';
import { moved } from './owed-after';
import type { ContactRecords } from './records';

/** What a conversation makes owed: pairs of the last part of the follow-up's id and the follow-up. */
export function owedAfterConversation(
  conversation: HeldConversation,
  records: ContactRecords,
  settings: FollowUpSettings,
  today: LocalDate,
): [string, Owed][] {
  const day = localDateOf(new Date(conversation.startsAt), conversation.myTimeZone);
  switch (conversation.state) {
    case 'planned':
      return owedBefore(day, settings, today);
    case 'held':
      return [
        ...owedThanks(conversation, day, records, settings),
        ...owedPromises(conversation, day, settings),
        ...owedIntroductions(conversation, day, settings),
      ];
    case 'cancelled':
      return owedNewTimes(conversation, records, settings, today);
  }
}

function owedNewTimes(
  conversation: HeldConversation,
  records: ContactRecords,
  settings: FollowUpSettings,
  today: LocalDate,
): [string, Owed][] {
  const id = followUpId(conversation.id, 'offer-times');
  // Once offered, it stays on its day, however often the conversation is saved again; and an answer that is owed anyway
  // is the place for new times.
  const known = records.followUps.some(
    (one) =>
      one.id === id ||
      (one.state === 'pending' &&
        one.madeBy === 'rule' &&
        (one.reason === 'answer-reply' || one.reason === 'offer-times')),
  );
  if (known) return [];
  const dueOn = moved(addDays(today, settings.answerDays), settings);
  return [['offer-times', { reason: 'offer-times', dueOn, suggests: 'reply_times' }]];
}

function owedBefore(
  day: LocalDate,
  settings: FollowUpSettings,
  today: LocalDate,
): [string, Owed][] {
  const before = addDays(day, -settings.prepareDays);
  const wanted = settings.skipWeekends ? offWeekendEarlier(before) : before;
  const preparing: Owed = {
    reason: 'prepare-conversation',
    // Planned at short notice, it is due at once, but never after the talk.
    dueOn: wanted < today ? ([today, day].sort()[0] ?? day) : wanted,
    suggests: null,
  };
  const asking: Owed = {
    reason: 'how-did-it-go',
    dueOn: moved(addDays(day, settings.thankDays), settings),
    suggests: null,
  };
  return day < today
    ? [['how-did-it-go', asking]]
    : [
        ['prepare-conversation', preparing],
        ['how-did-it-go', asking],
      ];
}

function owedThanks(
  conversation: HeldConversation,
  day: LocalDate,
  records: ContactRecords,
  settings: FollowUpSettings,
): [string, Owed][] {
  // A call that was logged by itself has led to thanks already; so have thanks that were sent since.
  const sameTalk = records.touches.filter(
    (touch) => isTalk(touch) && isSameOccasion(touch.at, conversation.startsAt),
  );
  const known = sameTalk.some((touch) =>
    records.followUps.some((one) => one.id === followUpId(touch.id, 'thank')),
  );
  const thanked = records.touches.some(
    (touch) => isThanks(touch) && touch.at > conversation.startsAt,
  );
  if (known || thanked) return [];
  const dueOn = moved(addDays(day, settings.thankDays), settings);
  return [['thank', { reason: 'thank', dueOn, suggests: 'thank_you' }]];
}

function owedPromises(
  conversation: HeldConversation,
  day: LocalDate,
  settings: FollowUpSettings,
): [string, Owed][] {
  return conversation.promises.map((promise) => {
    const mine = promise.by === 'me';
    // With no day agreed: the user's own within a working week, theirs when one would write again anyway.
    const usual = mine
      ? addWorkingDays(day, settings.noReplyWorkingDays)
      : moved(addDays(day, settings.updateDays), settings);
    const dueOn = promise.dueOn !== null && isLocalDate(promise.dueOn) ? promise.dueOn : usual;
    const reason = mine ? 'my-promise' : 'their-promise';
    return [`${reason}:${promise.id}`, { reason, dueOn, suggests: null, note: promise.text }];
  });
}

function owedIntroductions(
  conversation: HeldConversation,
  day: LocalDate,
  settings: FollowUpSettings,
): [string, Owed][] {
  const names = conversation.suggestedPeople.map((name) => name.normalize('NFC').trim());
  return [...new Set(names)].flatMap((name) =>
    name === ''
      ? []
      : [
          [
            `suggested-person:${name.toLowerCase()}`,
            {
              reason: 'suggested-person',
              dueOn: addWorkingDays(day, settings.noReplyWorkingDays),
              suggests: 'intro_request',
              note: name,
            },
          ],
        ],
  );
}
