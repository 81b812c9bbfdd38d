import type { Check } from '../check';
import { makeFinding } from '../text/make-finding';

const DOUBT =
  /\b(?:rather not (?:write|contact|message|ask|talk|reach)|(?:do not|don['’]t|never|should not|shouldn['’]t|better not|prefer not to|not going to|would not|wouldn['’]t) (?:want to |like to )?(?:write|contact|message|approach|bother|reach out)\b(?! (?:before|until|about|on|at|in|more|too|again (?:before|until)))|made me (?:feel )?(?:uncomfortable|uneasy|unsafe)|(?:feel|felt|am|was) (?:uneasy|uncomfortable|unsafe|uncertain) (?:about|with|around)|(?:asked|told) me (?:not to|to stop|to leave)|left a bad taste|leave (?:him|her|them) (?:alone|be|in peace)|lieber nicht (?:schreiben|kontaktieren|anschreiben|ansprechen)|nicht (?:mehr )?(?:anschreiben|kontaktieren)|ungutes gefühl|unwohl)\b/iu;

/** Somebody the user marked, or noted, they would rather not write to. */
export const uneasy: Check = {
  id: 'uneasy',
  source: 'drafting.md section 6: nobody should be written to over their own stated doubt',
  look({ situation, body }) {
    if (!body.trim()) return [];
    const notes = [
      situation.notes,
      situation.relationship.how ?? '',
      ...situation.history.filter((entry) => entry.dir === 'note').map((entry) => entry.text),
    ];
    if (!situation.relationship.uneasy && !notes.some((note) => DOUBT.test(note))) return [];
    return [
      makeFinding('uneasy', 'block', { key: 'checks.uneasy' }, null, [
        { kind: 'choose', label: { key: 'checks.fix.skipPerson' }, what: 'skip' },
      ]),
    ];
  },
};
