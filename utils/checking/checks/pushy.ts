import { daysBetween } from '../../model/local-date';
import { TELLING_KINDS } from '../../model/message-kind';
import type { Check } from '../check';
import type { DraftView } from '../draft-view';
import { makeFinding } from '../text/make-finding';
import { findPhrases, phrasePatterns } from '../text/phrase-hits';
import { removeSentenceFix } from '../text/removal';

const GUILT = [
  ...phrasePatterns([
    "(haven't|have not|have yet to|still haven't|never) (heard|received|got|gotten|had) (anything |a (reply|response|word) |back )?(from you|back|a (reply|response)|any (reply|response))",
    "you (haven't|have not|never|still haven't|didn't|did not|don't|couldn't|can't|could not) (even )?(replied|responded|answered|reply|respond|answer|written back|write back|got back|get back|bother*|acknowledge*)",
    "(I'm|I am|I was|it's|it is|that's|a (bit|little)|rather|quite) (a (bit|little) |rather |quite |really |very |honestly )?(disappoint*|hurt|surprised|frustrat*|sad) (that|to|by|you|not|about|your)",
    '(ignoring|ignored|ghosting|ghosted) (me|my)',
    '(the )?(least|minimum) you (can|could) do',
    'after (all|everything) I',
    '(I )?(thought|expected|hoped) (that )?you (would|might) (at least|have)',
    'at least (reply|answer|let me know|have the courtesy|say no)',
    'at least (a|an|one|some) (short |quick |brief )?(reply|answer|response)',
    '(expect*|expected) (at least )?(a|an|one|some|your|any) (short |single )?(reply|answer|response|line|word|note)',
    '(erwarte|erwartet*) (ich )?(wirklich |schon |jetzt |nun |doch |wenigstens )*(eine |ihre |deine )?(kurze )?(antwort*|rückmeldung|zeile|nachricht)',
    '(erwarte|erwartet*) (ich )?(wirklich |schon |jetzt |nun |doch )*dass (sie sich|du dich|sie mir|du mir)',
    '(common|basic|simple) (courtesy|decency|manners|politeness)',
    'the (decency|courtesy|manners) (to|of)',
    'courtesy of a (reply|response|answer)',
    "(third|fourth|fifth|3rd|4th|5th|last) (time|attempt) (I|I'm|I've|to)",
    '(please )?(answer|reply|respond|write back) (to )?(me )?(this time|finally|at last)',
    '(you|to) ignore (me|my messages?)',
    '(waiting|waited) (for|on) (your|a) (reply|answer|response) (for|since|now|and)',
    "(still|been|I'm|I am) waiting (for|on) (your|a) (reply|answer|response)",
    '(you )?(must|probably) (have )?(forgot*|missed|overlooked) (my|about|to (reply|answer)|me)',
    '(in case|maybe|perhaps) you (forgot|missed|overlooked) (my|it|this)',
    '(did|have) you (forget|forgotten|ignore*|even) (me|my|read|about)',
    '(it )?(only takes|would only take|takes only) (you )?(a|one|two|\\d+) (minute*|second*)',
    'surely you (can|have|could)',
    '(I )?(really )?need (you|an answer|a reply|your (reply|answer))',
    '(please )?(reply|answer|respond|get back to me) (asap|as soon as possible|immediately|today|by tomorrow|urgently)',
    '(urgent|urgently|asap)',
    'you owe me',
    "I (would|will|'d|'ll) take (your )?(silence|that) (as|to mean)",
    '(everyone|everybody) else (has |have )?(replied|answered|said yes)',
    'you promised',
    "why (haven't|didn't|won't|don't) you",
    'have you (not|still not) (yet )?(answered|replied|responded|written)',
    'not to (hear|have heard) (back |anything )?from you',
    '(last|final) chance',
    'now or never',
    // German
    '(schade|traurig|enttäuschend|bedauerlich),? dass (sie|du)( es)? … (nicht|nie|keine*)',
    '(verstehe|begreife) (ich )?(wirklich |einfach )?nicht,? (warum|wieso|weshalb) (sie|du)',
    "(don't|do not|can't|cannot) understand why you",
    '(nicht )?für nötig (halten|hältst|befunden)',
    '(leider |immer noch |bisher |noch |noch immer )?(keine|nie eine) (antwort|rückmeldung|reaktion) (von ihnen|von dir|erhalten|bekommen)',
    '(haben|hast) (sie|du) (mich|meine nachricht*) (vergessen|ignoriert|übersehen)',
    '(haben sie|hast du) (mir |mich )?(immer noch |noch |leider |bisher |bis heute |noch immer )*(nicht|nie) (geantwortet|reagiert|zurückgeschrieben|gemeldet)',
    '(sie haben|du hast) (mir |mich )?(immer noch |noch |leider |bis heute )?(nicht|nie) (geantwortet|reagiert|zurückgeschrieben|gemeldet)',
    '(warum|wieso) (antworten|antwortest|melden|meldest) (sie|du)',
    '(bin|war) (etwas |ein wenig |sehr |wirklich |schon )?(enttäuscht|traurig|verletzt|verwundert)',
    '(wenigstens|zumindest) (eine )?(kurze )?(antwort*|rückmeldung|absage)',
    '(frage|gebot) der höflichkeit',
    '(bitte )?(antworten|melden) sie (sich )?(umgehend|dringend|sofort|schnellstmöglich)',
    '(dringend|umgehend) (um )?(eine )?(antwort|rückmeldung)',
    'warte (immer noch |noch immer |noch |weiterhin |seit … )?auf (ihre|deine|eine) (antwort|rückmeldung)',
    'nach allem,? was ich',
  ]),
  /\b(?:you(?:['’]ve| have)? (?:chose|chosen|decided|preferred|seem to prefer) (?:not to|to not) (?:answer|reply|respond|write)|(?:left|leave|leaving) me (?:on read|hanging|waiting|in the dark)|(?:you(?:['’]ve| have)|I (?:can )?see (?:that )?you(?:['’]ve| have)?) (?:read|seen|opened) (?:my|the|this) (?:\p{L}+ )?(?:message|note|letter)|(?:rude|impolite|unprofessional|unkind|unfair) (?:of you|not to|that you)|silence (?:from you|from your side|is (?:rude|telling|an answer))|still no (?:answer|reply|word|response|news)|how (?:long|many times) (?:do|must|should|will) I|I (?:have|['’]ve) (?:now )?(?:written|asked|messaged|tried)(?: to you| you| this)? (?:\p{L}+ )?(?:twice|three|four|five|several|many)\b(?: times)?)/giu,
  // What they did not do, and that they should have: "you haven't had the decency to reply".
  /\b(?:you )?(?:haven['’]t|have not|hadn['’]t|never|didn['’]t|did not|couldn['’]t|can['’]t|won['’]t|don['’]t) (?:even )?(?:had |have |having |show(?:n|ed)? |found |find |feel )?(?:the (?:decency|courtesy|manners|grace|guts|nerve|respect|politeness)|bothered?|care[d]?|deigned?|see(?:n)? fit|worth(?:y)?)(?: \p{L}+){0,3}? (?:to )?(?:repl(?:y|ied)|answer(?:ed)?|respond(?:ed)?|writ(?:e|ten)(?: back)?|get back|acknowledge|say)\b/giu,
  /(?<!\p{L})(?:(?:nicht einmal |nicht mal |weder )?(?:den Anstand|die Höflichkeit|den Mut|die Güte|so viel (?:Anstand|Höflichkeit))|nicht (?:einmal |mal )?für nötig|sich zu schade|zu fein)(?: \p{L}+){0,4}(?=[ ,.!?])/giu,
  /(?<!\p{L})(?:dass (?:Sie|du) (?:sich |dich |mir |mich |mir noch |gar |auf \p{L}+ \p{L}+ ){0,3}(?:nicht|nie|keine \p{L}+) (?:\p{L}+ )?(?:melden|meldest|antworten|antwortest|reagieren|reagierst|zurückschreiben|zurückschreibst|geben|gibst)|(?:unhöflich|respektlos|unfair|unprofessionell|frech) (?:von (?:Ihnen|dir)|dass|finde|,)|(?:Sie haben|du hast) (?:meine|die) (?:\p{L}+ )?Nachricht (?:\p{L}+ ){0,3}gelesen|(?:immer noch|noch immer) (?:keine|nichts)|lassen Sie mich (?:nicht )?(?:warten|hängen)|lässt du mich (?:warten|hängen))(?!\p{L})/giu,
  /(?<!\p{L})(?:I['’]m|I am|ich warte|warte) (?:still waiting|immer noch|noch immer)(?=\s*[.!?…])/giu,
];

const FIRST_WAIT_DAYS = 7;

/** A follow-up too soon or once too often, and words that press. */
export const pushy: Check = {
  id: 'pushy',
  source: 'drafting.md sections 1 and 6: wait seven days, at most two follow-ups [S5,S21]',
  look: (draft) => [...pressingWords(draft), ...tooOften(draft)],
};

/** "please don't feel you owe me one" takes the pressure off. */
const NEGATED =
  /\b(?:don['’]t|do not|never|no need to|not that|nor|nobody|without|keinesfalls|nicht|bloß nicht)\b[^.!?;\n]{0,24}$/iu;

function pressingWords(draft: DraftView) {
  return findPhrases(draft.body, GUILT)
    .filter((hit) => !NEGATED.test(draft.body.slice(Math.max(0, hit.start - 40), hit.start)))
    .map((hit) =>
      makeFinding(
        'pushy',
        'warn',
        { key: 'checks.pushyWords', values: { x: hit.text } },
        hit,
        removeSentenceFix(draft, hit.start, hit.end),
      ),
    );
}

function tooOften(draft: DraftView) {
  const { history, intent } = draft.situation;
  if (!draft.body.trim()) return [];
  const messages = history.filter((entry) => entry.dir !== 'note');
  const { lastSignOn } = draft.situation;
  const unanswered = messages
    .slice(messages.findLastIndex((entry) => entry.dir === 'in') + 1)
    // Told with one tap, a reply has no text and is not among the messages.
    .filter((entry) => !lastSignOn || entry.date.slice(0, 10) > lastSignOn);
  const last = unanswered.at(-1);
  if (!last || intent.kind === 'reply_times' || TELLING_KINDS.includes(intent.kind)) return [];
  const days = daysBetween(last.date.slice(0, 10), draft.support.today);
  const rest = [
    { kind: 'choose' as const, label: { key: 'checks.fix.remindLater' as const }, what: 'rest' },
  ];
  const values = { n: days, k: unanswered.length, count: unanswered.length };
  if (unanswered.length >= 3) {
    return [makeFinding('pushy', 'block', { key: 'checks.pushyOften', values }, null, rest)];
  }
  if (days < FIRST_WAIT_DAYS && days >= 0) {
    const words =
      days === 0
        ? { key: 'checks.pushyToday' as const }
        : { key: 'checks.pushySoon' as const, values: { n: days, count: days } };
    return [makeFinding('pushy', 'warn', words, null, rest)];
  }
  return [];
}
