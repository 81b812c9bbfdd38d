import type { MessageKind } from '../model/message-kind';

/**
 * What is easier to say yes to: an introduction costs somebody's good name, a conversation their time, a question a few
 * lines. `null` where the ask is as small as it gets, or nothing is asked.
 */
export function smallerAsk(kind: MessageKind): MessageKind | null {
  switch (kind) {
    case 'intro_request':
      return 'informational_interview';
    case 'informational_interview':
    case 'coffee':
      return 'question';
    default:
      return null;
  }
}
