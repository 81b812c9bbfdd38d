import type { z } from '../../utils/zod';
import type { Sender } from '../background/from-own-page';
import { assertOwnPage } from '../background/from-own-page';

/**
 * Wraps a handler of privileged requests: only our own pages may ask, and only with a payload that the schema accepts.
 * Anything else is an error to the sender, and nothing happens.
 */
export function answerOwnPages<Schema extends z.ZodMiniType, Answer>(
  schema: Schema,
  handle: (request: z.output<Schema>) => Answer,
): (message: { data: unknown; sender: Sender }) => Answer {
  return ({ data, sender }) => {
    assertOwnPage(sender);
    const request = schema.safeParse(data);
    if (!request.success)
      throw new Error('Kith: a message that does not match the contract was refused.');
    return handle(request.data);
  };
}
