import type { DraftView } from '../draft-view';
import { allMatches } from '../text/all-matches';
import { contentStems } from '../text/content-stems';

/**
 * A clause that states something of the reader: "you" at its head, then an indicative verb. Questions, conditions,
 * wishes and courtesies state nothing.
 */
const CLAUSE: Record<'en' | 'de', RegExp> = {
  en: /(?:^|[,;:–—(]\s*|\b(?:and|but|because|since|that|when|after|before|as|where|while|so|now|saw|noticed|see|know|heard|understand)\s+)(you(?:['’](?:re|ve))?(?![\p{L}]|['’](?:d|ll))(?! (?:can|could|may|might|would|will|should|must|need|want|like|prefer|think|feel|choose|mind|wish|say|know|see|see fit|are (?:free|open|able|willing|up|around|comfortable|happy|busy|interested|right|welcome|kind)|have (?:time|any|a (?:moment|minute|free|few|spare|line)|twenty|fifteen|ten|\d+|to)|do(?:n['’]t| not)?\b|don['’]t|didn['’]t|haven['’]t|ever|and I|or|get|find|in\b|for\b|to\b|all\b|both\b|very\b|so much|again|too\b|as\b|at\b|on\b|with\b|by\b|this\b|next\b|if\b))['’]?[^.!?;\n–—]{6,160})/giu,
  de: /(?:^|[,;:–—(]\s*|(?:und|aber|denn|dass|weil|als|da)\s+)((?:Sie|[Dd]u) (?!(?:mit|ohne|und|als|auf|von|vom|aus|bei|beim|am|im|selbst|allein|können|könnten|kannst|würden|würdest|mögen|möchten|möchtest|wollen|sollten|hätten|hättest|wären|dürfen|brauchen|und ich|mir|mich|oder|haben (?:Zeit|Lust|eine|zwanzig|\d{1,2} )))[^.!?;\n–—]{6,160})/gu,
};
const YOUR: Record<'en' | 'de', RegExp> = {
  en: /(?:^|[,;:]\s*|\b(?:and|that|because)\s+)(your (?:\p{L}+ ){1,3}?(?:won|is|are|was|were|has|have|had|received|launched|grew|became|helped|made|raised|got|runs?|serves?|covers?)\b[^.!?;\n–—]{4,160})/giu,
  de: /(?:^|[,;:]\s*)((?:Ihr|Ihre|[Dd]eine?) (?:\p{L}+ ){1,2}?(?:hat|haben|ist|sind|war|waren|wurde|gewann|bekam)\b[^.!?;\n–—]{4,160})/giu,
};
const CONDITION =
  /\b(?:if|whether|unless|in case|whenever|whichever|how|what|which|why|who|hope|wonder(?:ed|ing)?|imagine|guess|suppose|assume|perhaps|maybe|ob|falls|wenn|wie|was|welche\p{L}*|warum|vielleicht|hoffe)\b[^,;]{0,60}$/iu;
/** "when you're in the car park": some time or other. */
const WHENEVER =
  /(?<!\p{L})(?:when|once|before|until|till|next time|as soon as|sobald|bevor|bis)\s*$/iu;
const NOW = /^(?:you(?:['’](?:re|ve)| are| have| get| go| come)|(?:sie|du) )/iu;
const BACK_THEN = /(?<!\p{L})(?:used to|back then|in those days|früher|damals)(?!\p{L})/iu;
/** "Sie sagte", "Sie leitet": she, or somebody; whoever is addressed takes another form of the verb. */
const SHE =
  /^Sie (?:hat|ist|war|wird|kann|will|muss|soll|darf|mag|weiß|(?!heute|bitte|heutige)\p{Ll}{2,}te|(?!seit|jetzt|nicht|dort|oft|erst|selbst|fast|sonst|zuerst|vielleicht|damit|zuletzt)\p{Ll}{3,}t)(?!\p{L})/u;
const LEAST_SHARE = 0.5;
/** What they said is told in other words; the check of claims asks whether they said anything at all. */
const LEAST_SHARE_SAID = 0.25;
/** To be the first or the only one is much to say. */
const LEAST_SHARE_UNIQUE = 0.7;
const UNIQUE =
  /^(?:you(?:['’]re| are| were)|sie (?:sind|waren)|du (?:bist|warst)) (?:the|der|die|das) (?:first|only|best|youngest|oldest|most|last|erste|einzige|beste|jüngste|älteste|letzte)/iu;
const SAID =
  /^you(?:['’](?:ve|d))? (?:\p{L}+ )?(?:used to say|always say|say|said|told|wrote|mentioned|asked|offered|promised|suggested|advised|recommended|warned|explained|showed)\b|^(?:sie|du) (?:sagte|meinte|riet|schrieb|erwähnte)|^(?:sie|du) (?:hast|haben|hatten|hattest)\b[^.!?\n]{0,80}(?:gesagt|erzählt|geschrieben|erwähnt|empfohlen|geraten|angeboten|gefragt|gezeigt|erklärt|versprochen|gemeint)/iu;
/** Whoever says "surely" guesses, and says so. */
const GUESS =
  /(?<!\p{L})(?:will have|surely|probably|no doubt|presumably|must (?:have|know|be)|may well|I (?:guess|imagine|suppose|bet)|sicher(?:lich)?|bestimmt|wohl|vermutlich|wahrscheinlich|gewiss)(?!\p{L})/iu;
/** What they gave the writer, who knows best: time, patience, an ear. */
const COURTESY =
  /(?<!\p{L})(?:(?:so viel |viel |die )?Zeit (?:genommen|nehmen|hatten|hattest)|took the time|taken the time|made (?:the )?time|were (?:so |very )?(?:kind|patient|generous|helpful)|are (?:so |very )?(?:kind|patient|generous|helpful)|(?:so )?(?:freundlich|geduldig|nett) (?:waren|warst|sind|bist))(?!\p{L})/iu;
/** "You cut my reports": the writer was there. */
const OF_MINE = /(?<!\p{L})(?:my|mine|our|mein\p{L}*|unser\p{L}*)(?!\p{L})/iu;
const ANSWERED =
  /^(?:you(?:['’]ve| have)? (?:answered|replied|responded|wrote back|took)|(?:sie|du) (?:haben|hast)\b.*\bgeantwortet|(?:sie|du) (?:\p{L}+ ){0,3}(?:geschrieben|geantwortet|gefragt) (?:hast|haben|hattest|hatten))(?!\p{L})/iu;
/** Verbs of a career, which its dates bear out, and words that say nothing by themselves. */
const TURNS = new Set(
  contentStems(
    'finished started joined moved left began became became graduated changed switched studied ended stayed spent happened thing things bit start end world worlds side sides kennen kennst Welt Welten Seite Seiten gewechselt angefangen begonnen aufgehört verlassen geworden',
  ),
);
const EFFECT =
  /\b(?:me|us|mir|mich|uns)\b|\b(?:made|makes|had|got|let) (?:\p{L}+ ){1,5}(?:laugh|smile|think|cry|wonder|stop|check|ask|listen|talk)\b/iu;

/** What one congratulates on or is sorry for: one word is a claim. */
const NEWS =
  /^you(?:['’]ve| have|['’]re| are| were| had)?(?: just| recently| been)? (?:(?:got |been )?(?:promoted|appointed|elected|knighted|nominated|awarded|retired|retiring|moved|moving|hired|fired|honoured|shortlisted)|won|retired|quit|resigned|emigrated|opened|founded)\b|^(?:sie|du) [^.!?]{0,40}(?:gewonnen|befördert|berufen|gekündigt|gegründet|ausgezeichnet|gewählt|eröffnet)(?!\p{L})/iu;

/** What they gave is the writer's to tell of: "your advice has made the rounds". */
const OF_ADVICE =
  /^(?:your|ihre?|deine?) (?:\p{L}+ )?(?:advice|tip|hint|idea|question|sentence|line|words?|answer|reply|encouragement|rat|tipp|hinweis|idee|frage|satz|worte?|antwort|zuspruch)(?!\p{L})/iu;
const MOVED_ME =
  /^you(?:['’]ve| have)? (?:made|got|had|let|gave|helped|taught|showed|saved|inspired|encouraged|reminded|kept|left) (?:me|us)\b|^(?:sie|du) (?:haben|hast) (?:mich|mir|uns)(?!\p{L})/iu;

/** The statements about the reader of which less than half is borne out. */
export function findYouClaims(draft: DraftView): { start: number; end: number }[] {
  const { phrases } = draft;
  if (phrases === null || !draft.situation.person) return [];
  const known = new Set<string>();
  for (const entry of draft.support.entries) {
    if (entry.owner !== 'me') for (const stem of entry.stems) known.add(stem);
  }
  const found: { start: number; end: number }[] = [];
  for (const sentence of draft.sentences) {
    if (sentence.role !== 'text' || /[?？]["'”’»)\]]*$/.test(sentence.text)) continue;
    for (const pattern of [CLAUSE[phrases], YOUR[phrases]]) {
      for (const match of allMatches(pattern, sentence.text)) {
        const clause = match[1] ?? '';
        const at = match.index + match[0].length - clause.length;
        const ahead = sentence.text.slice(0, at);
        if (CONDITION.test(ahead) || (WHENEVER.test(ahead) && NOW.test(clause))) continue;
        if (phrases === 'de' && SHE.test(clause)) continue;
        // The desk that was theirs is looked at every day by whoever stayed.
        if (
          draft.situation.relationship.how &&
          /^(?:your old|dein(?:e[mnr]?)? alte[mnrs]?|ihre?[mn]? alte[mnrs]?) /iu.test(clause)
        )
          continue;
        // Whoever worked side by side with somebody knows how they did it.
        if (draft.situation.relationship.how && BACK_THEN.test(clause)) continue;
        // The part about the writer that follows is another matter.
        const own =
          clause.split(
            /,? (?:and|but) (?:now |then |also |later |still )?you\b|,? (?:and|but|which is why|so) I\b|, (?:und|aber|deshalb) ich\b|, (?=I\b|ich\b)|,? (?:and|but) (?:that|this|it|which)\b|, (?:which|after|before|bevor|ehe|while|whereas|as|only|just|too|nur|während|nachdem|was|und (?:das|so))\b|, (?=\p{L}+ing\b)/iu,
          )[0] ?? clause;
        if (GUESS.test(own) || COURTESY.test(own) || OF_MINE.test(own)) continue;
        if (ANSWERED.test(own) && draft.situation.history.some(({ dir }) => dir === 'in')) continue;
        const stems = [...new Set(contentStems(own))].filter((stem) => !TURNS.has(stem));
        if (stems.length === 0 || (stems.length < 2 && !/\d/.test(own) && !NEWS.test(own)))
          continue;
        const hits = stems.filter(
          (stem) => known.has(stem) || isNear(known, stem) || isTheirYear(draft, stem),
        ).length;
        // "Your advice saved me a week", "you made me think": the writer knows best.
        if (
          pattern === YOUR[phrases] ? EFFECT.test(own) || OF_ADVICE.test(own) : MOVED_ME.test(own)
        )
          continue;
        // "I pay, you complain": a plan for two.
        if (
          /(?:^|[.!?:,–—]\s*)(?:ich|I)(?:['’]ll| will)? (?:\p{L}+ ?){1,3},\s*$/iu.test(
            sentence.text.slice(0, at),
          )
        )
          continue;
        const least = SAID.test(own)
          ? LEAST_SHARE_SAID
          : UNIQUE.test(own)
            ? LEAST_SHARE_UNIQUE
            : LEAST_SHARE;
        if (hits / stems.length >= least) continue;
        const start = sentence.start + at;
        if (!found.some((other) => start < other.end && start + own.length > other.start))
          found.push({ start, end: start + own.length });
      }
    }
  }
  return found;
}

/** A year in which something of theirs began or ended. */
function isTheirYear(draft: DraftView, stem: string): boolean {
  if (!/^(?:19|20)\d\d$/.test(stem)) return false;
  const { counted, numbers } = draft.support;
  return (
    counted.theirYears.has(Number(stem)) ||
    numbers.has(Number(stem)) ||
    draft.situation.history.some((entry) => entry.date.startsWith(stem))
  );
}

/** "accessibility" and "accessible" are one matter. */
function isNear(known: ReadonlySet<string>, stem: string): boolean {
  if (stem.length < 5) return false;
  const head = stem.slice(0, 5);
  for (const word of known) if (word.startsWith(head)) return true;
  return false;
}
