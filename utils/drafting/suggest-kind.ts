import type { Channel } from '../model/channel';
import type { MessageKind } from '../model/message-kind';
import type { Phrase } from '../model/phrase';
import type { Settings } from '../model/settings';
import type { Standing } from '../model/standing';
import type { Persona, UserStory } from '../model/story';
import { byEnergy, firstKindsFor } from './first-kinds-for';

export interface SuggestedKind {
  kind: MessageKind;
  channel: Channel;
  reason: Phrase;
}

/** Where a first message is to be written. */
const FIRST: Standing['state'][] = ['connected-not-written', 'nothing-yet'];

/**
 * What to write next and where, from where things stand, with the reason.
 * @param standing `null` for a post, which has no reader.
 * @param persona the type of person they are to the user, `null` for none; it decides on a first message.
 * @param energy what the user said of ways of meeting.
 */
export function suggestKind(
  standing: Standing | null,
  story: Pick<UserStory, 'account'> | null = null,
  persona: Persona | null = null,
  energy: Settings['energy'] = {},
): SuggestedKind {
  if (!standing)
    return { kind: 'situation_post', channel: 'post', reason: { key: 'drafting.suggestPost' } };
  if (standing.connected && FIRST.includes(standing.state)) {
    const [kind] = firstKindsFor(persona?.kind ?? null, energy);
    const isTurned = kind !== firstKindsFor(persona?.kind ?? null, {})[0];
    if (kind && persona) {
      return {
        kind,
        channel: 'message',
        reason: {
          key: isTurned ? 'method.suggest.energy' : 'method.suggest.persona',
          values: { persona: persona.name },
        },
      };
    }
  }
  const note: Channel = story?.account === 'premium' ? 'invite_premium' : 'invite_free';
  const usual: Channel = standing.connected ? 'message' : (wayOf(standing) ?? note);
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
      return talkOr('question', energy, {
        kind: standing.suggests ?? 'informational_interview',
        channel: 'message',
        reason: { key: 'drafting.suggestFirstMessage' },
      });
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
      return talkOr('question', energy, {
        kind: standing.suggests ?? 'coffee',
        channel: 'message',
        reason: { key: 'drafting.suggestInTouch' },
      });
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
            reason: {
              key: prefersIntroduction(energy)
                ? 'method.suggest.introduced'
                : 'drafting.suggestConnect',
            },
          };
  }
}

/** What is usual, or something written in its place where that costs the user less. */
function talkOr(
  written: MessageKind,
  energy: Settings['energy'],
  usual: SuggestedKind,
): SuggestedKind {
  const [kind = usual.kind] = byEnergy([usual.kind, written], energy);
  const isTurned = kind !== usual.kind;
  return isTurned ? { ...usual, kind, reason: { key: 'method.suggest.turned' } } : usual;
}

/** The way that the last words went: what follows them goes there too, and is no new invitation. */
function wayOf({ lastTouch }: Standing): Channel | null {
  const channel = lastTouch?.channel ?? null;
  return channel === 'message' || channel === 'inmail' || channel === 'email' ? channel : null;
}

/** Whom a note to a stranger drains, or an introduction suits, may take the other way to the same person. */
function prefersIntroduction({ introduced, seekingOut }: Settings['energy']): boolean {
  return introduced !== 'drains' && (introduced === 'gives' || seekingOut === 'drains');
}
