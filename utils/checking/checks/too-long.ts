import { CHANNEL_LIMITS, countAsLinkedIn } from '../../model/channel';
import { POST_KINDS } from '../../model/message-kind';
import type { Check } from '../check';
import { makeFinding } from '../text/make-finding';

const MANY_WORDS = 130;

/** Within the limit, and longer than people answer. */
export const tooLong: Check = {
  id: 'too-long',
  source: 'drafting.md section 1: under 400 characters is answered most, 50-125 words best [S1-S5]',
  look(draft) {
    const { channel, kind } = draft.situation.intent;
    const { softLimit, unit } = { ...CHANNEL_LIMITS[channel], ...draft.situation.limits[channel] };
    const words = draft.words.length;
    const isPost = POST_KINDS.includes(kind);
    const over =
      countAsLinkedIn(draft.body, unit) > softLimit * 1.1 || (!isPost && words > MANY_WORDS);
    if (!over) return [];
    return [
      makeFinding(
        'too-long',
        'hint',
        { key: 'checks.tooLong', values: { n: words, count: words } },
        null,
        [{ kind: 'recompose', label: { key: 'checks.fix.shorter' }, change: 'shorter' }],
      ),
    ];
  },
};
