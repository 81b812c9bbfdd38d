import type { Channel } from '../model/channel';
import type { MessageKind } from '../model/message-kind';
import type { TouchType } from '../model/touch';

/** What sort of touch a sent draft is: an invitation goes by its channel, thanks and introductions by what they are for. */
export function touchTypeOfSent(kind: MessageKind, channel: Channel): TouchType {
  if (channel === 'invite_free' || channel === 'invite_premium') return 'invitation';
  if (kind === 'thank_you') return 'thanks';
  return 'message';
}
