import type { Check } from './check';
import { address } from './checks/address';
import { askInGift } from './checks/ask-in-gift';
import { badTime } from './checks/bad-time';
import { cliche } from './checks/cliche';
import { copyPaste } from './checks/copy-paste';
import { flattery } from './checks/flattery';
import { genericStyle } from './checks/generic-style';
import { injectionEcho } from './checks/injection-echo';
import { jobAsk } from './checks/job-ask';
import { manyAsks } from './checks/many-asks';
import { meMe } from './checks/me-me';
import { noAsk } from './checks/no-ask';
import { noGive } from './checks/no-give';
import { noIntro } from './checks/no-intro';
import { noReason } from './checks/no-reason';
import { noSpecific } from './checks/no-specific';
import { noTakeaway } from './checks/no-takeaway';
import { noThanks } from './checks/no-thanks';
import { noTimes } from './checks/no-times';
import { overLimit } from './checks/over-limit';
import { overTheirTime } from './checks/over-their-time';
import { placeholder } from './checks/placeholder';
import { pushy } from './checks/pushy';
import { sameOpening } from './checks/same-opening';
import { sensitive } from './checks/sensitive';
import { stiff } from './checks/stiff';
import { timesFirst } from './checks/times-first';
import { tone } from './checks/tone';
import { tooBig } from './checks/too-big';
import { tooLong } from './checks/too-long';
import { uneasy } from './checks/uneasy';
import { unknownFact } from './checks/unknown-fact';
import { unlicensedClaim } from './checks/unlicensed-claim';
import { vagueAsk } from './checks/vague-ask';
import { wrongCompany } from './checks/wrong-company';
import { wrongName } from './checks/wrong-name';
import { youClaim } from './checks/you-claim';

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
  copyPaste,
  pushy,
  askInGift,
  noAsk,
  manyAsks,
  jobAsk,
  tooBig,
  vagueAsk,
  noSpecific,
  noReason,
  noIntro,
  noThanks,
  youClaim,
  cliche,
  flattery,
  sameOpening,
  address,
  noTakeaway,
  noTimes,
  timesFirst,
  noGive,
  tooLong,
  genericStyle,
  stiff,
  meMe,
  tone,
];
