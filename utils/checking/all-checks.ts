import type { Check } from './check';
import { askInGift } from './checks/ask-in-gift';
import { badTime } from './checks/bad-time';
import { cliche } from './checks/cliche';
import { injectionEcho } from './checks/injection-echo';
import { overLimit } from './checks/over-limit';
import { overTheirTime } from './checks/over-their-time';
import { placeholder } from './checks/placeholder';
import { pushy } from './checks/pushy';
import { sensitive } from './checks/sensitive';
import { uneasy } from './checks/uneasy';
import { unknownFact } from './checks/unknown-fact';
import { unlicensedClaim } from './checks/unlicensed-claim';
import { wrongCompany } from './checks/wrong-company';
import { wrongName } from './checks/wrong-name';

/** Every check there is, in the order in which findings of equal weight are shown. */
export const ALL_CHECKS: readonly Check[] = [
  placeholder,
  wrongName,
  wrongCompany,
  unknownFact,
  unlicensedClaim,
  sensitive,
  injectionEcho,
  badTime,
  overTheirTime,
  overLimit,
  uneasy,
  askInGift,
  pushy,
  cliche,
];
