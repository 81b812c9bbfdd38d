import type { Phrase } from '../model/phrase';
import type { CommonGround } from './common-ground';

/** What user and reader share, in a line for the panel: "You were both at Larkspur in 2019." */
export function describeCommonGround({ kind, values }: CommonGround): Phrase {
  return { key: `ground.${kind}`, values };
}
