import type { Check } from '../check';
import { findLinks } from '../text/find-links';
import { makeFinding } from '../text/make-finding';
import { removeSentenceFix } from '../text/removal';
import { isStranger } from './too-big';

const WRITTEN =
  /\b(?:writ(?:e|ing|ten)|typing|type|repl(?:y|ies)|answer(?:s|ing)?(?: here)?|message|by text|lines?|words?|sentences?|paragraph|here|voice note|email|schriftlich|schreib\p{L}*|zeilen?|antwort\p{L}*|nachricht|hier|sätze)\b/iu;
const BOOKING =
  /calendly|cal\.com|doodle|youcanbook|savvycal|tidycal|zcal|hubspot\.com\/meetings|bookings?[./]|\/(?:book|meet|schedule)/i;

/** Free slots or a booking link for somebody who has not agreed to anything. */
export const timesFirst: Check = {
  id: 'times-first',
  source:
    'drafting.md section 1: slots before a yes read as entitled, a link sent upward as a power move [S22,S23]',
  look(draft) {
    if (!isStranger(draft) || !draft.situation.person || draft.kind === 'office_hours_post')
      return [];
    const link = findLinks(draft.body).find(({ text }) => BOOKING.test(text));
    if (link) {
      return [
        makeFinding(
          'times-first',
          'hint',
          { key: 'checks.timesFirst' },
          link,
          removeSentenceFix(draft, link.start, link.end),
        ),
      ];
    }
    const [clock] = draft.clocks;
    if (!clock || WRITTEN.test(draft.body)) return [];
    return [
      makeFinding(
        'times-first',
        'hint',
        { key: 'checks.timesFirst' },
        clock,
        removeSentenceFix(draft, clock.start, clock.end),
      ),
    ];
  },
};
