import type { Channel } from '../model/channel';
import type { MessageKind } from '../model/message-kind';
import type { Phrase } from '../model/phrase';
import type { Standing } from '../model/standing';
import type { UserStory } from '../model/story';

export interface SuggestedKind {
  kind: MessageKind;
  channel: Channel;
  reason: Phrase;
}

/**
 * What to write next and where, from where things stand, with the reason.
 * @param standing `null` for a post, which has no reader.
 */
export function suggestKind(
  standing: Standing | null,
  story: Pick<UserStory, 'account'> | null = null,
): SuggestedKind {
  if (!standing)
    return { kind: 'situation_post', channel: 'post', reason: { key: 'drafting.suggestPost' } };
  const note: Channel = story?.account === 'premium' ? 'invite_premium' : 'invite_free';
  const usual: Channel = standing.connected ? 'message' : note;
  switch (standing.state) {
    case 'reply-to-answer':
    case 'times-to-offer':
      return {
        kind: standing.suggests ?? 'reply_times',
        channel: 'message',
        reason: { key: 'drafting.suggestAnswer' },
      };
    case 'conversation-to-record':
    case 'thanks-owed':
      return {
        kind: standing.suggests ?? 'thank_you',
        channel: 'message',
        reason: { key: 'drafting.suggestThanks' },
      };
    case 'follow-up-1-due':
      return { kind: 'follow_up_1', channel: usual, reason: { key: 'drafting.suggestFollowUp1' } };
    case 'follow-up-2-due':
      return { kind: 'follow_up_2', channel: usual, reason: { key: 'drafting.suggestFollowUp2' } };
    case 'update-due':
      return {
        kind: standing.suggests ?? 'update',
        channel: 'message',
        reason: { key: 'drafting.suggestUpdate' },
      };
    case 'connected-not-written':
      return {
        kind: standing.suggests ?? 'informational_interview',
        channel: 'message',
        reason: { key: 'drafting.suggestFirstMessage' },
      };
    case 'conversation-planned':
      return {
        kind: standing.suggests ?? 'coffee',
        channel: 'message',
        reason: { key: 'drafting.suggestPlanned' },
      };
    case 'resting':
      return {
        kind: standing.suggests ?? 'closing',
        channel: usual,
        reason: { key: 'drafting.suggestResting' },
      };
    case 'waiting-for-reply':
    case 'invited':
      return {
        kind: standing.suggests ?? 'follow_up_1',
        channel: usual,
        reason: { key: 'drafting.suggestWaiting' },
      };
    case 'in-touch':
      return {
        kind: standing.suggests ?? 'coffee',
        channel: 'message',
        reason: { key: 'drafting.suggestInTouch' },
      };
    case 'rather-not':
      return { kind: 'connect', channel: usual, reason: { key: 'drafting.suggestRatherNot' } };
    case 'nothing-yet':
      return standing.connected
        ? {
            kind: standing.suggests ?? 'reconnect',
            channel: 'message',
            reason: { key: 'drafting.suggestReconnect' },
          }
        : {
            kind: standing.suggests ?? 'connect',
            channel: note,
            reason: { key: 'drafting.suggestConnect' },
          };
  }
}
