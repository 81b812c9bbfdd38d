import type { Introduction } from './conversation';

/** True where the user brings two others together; else `byContactId` introduced the user. */
export function isMadeByMe(introduction: Introduction): boolean {
  return introduction.byMe !== undefined;
}
