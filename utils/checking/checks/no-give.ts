import type { Check } from '../check';
import { contentStems } from '../text/content-stems';
import { findDurations } from '../text/durations';
import { makeFinding } from '../text/make-finding';
import { findOffers } from '../text/read-asks';

const ASKED_MINUTES = 15;

/** A quarter of an hour asked for, nothing offered, though the user has something to give. */
export const noGive: Check = {
  id: 'no-give',
  source: 'drafting.md section 6',
  look(draft) {
    const { user, intent } = draft.situation;
    if (draft.phrases === null || user.offers.length === 0 || intent.kind === 'reply_times')
      return [];
    if (
      !['informational_interview', 'coffee', 'question', 'intro_request', 'reconnect'].includes(
        intent.kind,
      )
    )
      return [];
    if (!findDurations(draft.body).some((duration) => duration.minutes >= ASKED_MINUTES)) return [];
    const offered = new Set(user.offers.flatMap(contentStems));
    const said = draft.sentences.some(
      (sentence) => new Set(sentence.stems.filter((stem) => offered.has(stem))).size >= 2,
    );
    if (said || findOffers(draft).length > 0) return [];
    return [
      makeFinding('no-give', 'hint', { key: 'checks.noGive' }, null, [
        { kind: 'recompose', label: { key: 'checks.fix.addOffer' }, change: 'add-offer' },
      ]),
    ];
  },
};
