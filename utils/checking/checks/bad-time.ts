import type { Finding, Fix } from '../../model/finding';
import type { Slot } from '../../model/situation';
import type { Check } from '../check';
import type { DraftView } from '../draft-view';
import { readTimeOffers } from '../grounding/read-time-offers';
import { describeSlot } from '../text/describe-slot';
import { makeFinding } from '../text/make-finding';
import { removeSentenceFix } from '../text/removal';

/** A time that is over, not the user's to offer, in the reader's night, on another weekday, or on nobody's clock. */
export const badTime: Check = {
  id: 'bad-time',
  source: 'drafting.md sections 1 and 6',
  look(draft) {
    return readTimeOffers(draft)
      .filter(notOwnStory(draft))
      .map(({ problem, start, end, when, insert }): Finding => {
        const fixes: Fix[] = [];
        if (insert) {
          fixes.push({
            kind: 'replace',
            label: { key: 'checks.fix.use', values: { x: insert.trim() } },
            start: end,
            end,
            text: insert,
          });
        }
        fixes.push(...removeSentenceFix(draft, start, end));
        const values = {
          t: when,
          name: draft.callName,
          x: draft.body.slice(start, end),
          slots: listSlots(draft),
        };
        return makeFinding(
          'bad-time',
          'block',
          { key: `checks.badTime.${problem}`, values },
          { start, end },
          fixes,
        );
      });
  },
};

/** "what happens on a ward at 3 a.m." is the user's own offer or story, no time for a talk. */
function notOwnStory(draft: DraftView) {
  const { story, offers } = draft.situation.user;
  const own = [story.past, story.present, story.future, ...offers].join('\n').toLowerCase();
  // The last words of the place are enough: a date said before may have been read with the hour.
  return ({ start, end }: { start: number; end: number }) => {
    const said = draft.body.slice(start, end).trim().toLowerCase();
    // "eptember" of a date is no hour.
    return !own.includes(/\d/.test(said.slice(-8)) ? said.slice(-8) : said);
  };
}

function listSlots(draft: DraftView): string {
  const open = draft.slots.filter((slot: Slot) => Date.parse(slot.end) > draft.asOf);
  return open
    .slice(0, 3)
    .map((slot) =>
      describeSlot(slot, draft.situation.person?.timeZone ?? draft.situation.user.timeZone, 'en'),
    )
    .join(' · ');
}
