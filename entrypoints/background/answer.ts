import { browser } from '#imports';
import { isOwnPage } from '../../utils/browser/extension-pages';
import type { z } from '../../utils/zod';

/** Who sent a message, as the browser says it (`runtime.MessageSender`). */
export interface Sender {
  id?: string;
  url?: string;
  tab?: { id?: number };
}

/**
 * Wraps a handler of privileged requests: only our own pages may ask (a page's renderer may be compromised and speak
 * with our id, reliability.md T8), and only with a payload that the schema accepts. Anything else is an error to the
 * sender, and nothing happens.
 */
export function answerOwnPages<Schema extends z.ZodMiniType, Answer>(
  schema: Schema,
  handle: (request: z.output<Schema>) => Answer,
): (message: { data: unknown; sender: Sender }) => Answer {
  return ({ data, sender }) => {
    if (sender.id !== browser.runtime.id || !isOwnPage(sender.url)) {
      throw new Error('Kith: a message from elsewhere was refused.');
    }
    const request = schema.safeParse(data);
    if (!request.success)
      throw new Error('Kith: a message that does not match the contract was refused.');
    return handle(request.data);
  };
}
