import type { MessageKind } from '../model/message-kind';
import type { Phrase } from '../model/phrase';

/**
 * What a yes would cost the reader: minutes, preparation, their good name. `null` where nothing is asked.
 * @param minutes the length of the conversation that is asked for; `null` where none is.
 */
export function askSize(kind: MessageKind, minutes: number | null): Phrase | null {
  switch (kind) {
    case 'question':
    case 'recruiter_question':
    case 'follow_up_1':
    case 'follow_up_2':
      return { key: 'method.size.lines' };
    case 'connect':
      return { key: 'method.size.click' };
    case 'reconnect':
      return { key: 'method.size.reconnect' };
    case 'informational_interview':
      return { key: 'method.size.talk', values: { count: minutes ?? 20 } };
    case 'coffee':
      return { key: 'method.size.coffee', values: { count: minutes ?? 20 } };
    case 'intro_request':
      return { key: 'method.size.intro' };
    default:
      return null;
  }
}
