import type { FollowUp } from '../model/follow-up';
import type { ContactRecords } from './records';

/** The instant from which a follow-up can be answered: of what it follows from, else of its making. */
export function originOf(followUp: FollowUp, records: ContactRecords): string {
  const { fromId } = followUp;
  const from =
    records.touches.find((touch) => touch.id === fromId)?.at ??
    records.conversations.find((conversation) => conversation.id === fromId)?.startsAt ??
    records.introductions.find((introduction) => introduction.id === fromId)?.madeAt;
  return from ?? followUp.createdAt;
}
