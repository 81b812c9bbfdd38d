import type { Fix } from '../../model/finding';
import type { Position } from '../../model/situation';
import type { Check } from '../check';
import type { DraftSentence, DraftView } from '../draft-view';
import { sentenceAt } from '../draft-view';
import { isEnglishWord } from '../grounding/is-english-word';
import { unsupportedNames } from '../grounding/unsupported';
import { fold } from '../text/fold';
import { makeFinding } from '../text/make-finding';
import { removeSentenceFix } from '../text/removal';

/** An organisation or school of another contact, or one that they have left as if they were still there. */
export const wrongCompany: Check = {
  id: 'wrong-company',
  source: 'drafting.md sections 5 and 6',
  look(draft) {
    const foreign = unsupportedNames(draft).flatMap((name) =>
      name.owner === null
        ? []
        : [
            makeFinding(
              'wrong-company',
              'block',
              { key: 'checks.wrongCompany', values: { x: name.text, other: name.owner } },
              name,
              [
                ...putCurrentOrg(draft, name.start, name.end),
                ...removeSentenceFix(draft, name.start, name.end),
              ],
            ),
          ],
    );
    return [...foreign, ...findEnded(draft)];
  },
};

function currentJob(draft: DraftView): Position | null {
  return draft.situation.person?.experience.find((job) => job.to === null && job.org) ?? null;
}

function putCurrentOrg(draft: DraftView, start: number, end: number): Fix[] {
  const job = currentJob(draft);
  if (!job) return [];
  return [
    {
      kind: 'replace',
      label: { key: 'checks.fix.use', values: { x: job.org } },
      start,
      end,
      text: job.org,
    },
  ];
}

const PRESENT =
  /\b(?:now|currently|today|these days|at present|nowadays|derzeit|aktuell|momentan|gerade|heute|jetzt)\b|\byou(?:['’]re| are)? (?:\p{L}+ly )?(?:work|working|lead|leading|run|running|manage|managing|build|building|test|testing|plan|planning|teach|teaching|do|are)\b|\byour (?:current |present |new )?(?:role|job|position|post|team|work|colleagues?|office|company|employer|department|manager)\b|(?<!\p{L})(?:(?:leiten|arbeiten|lehren|führen|unterrichten|sitzen|forschen|kochen|bauen|sind|planen|verkaufen|betreuen) Sie|(?:leitest|arbeitest|lehrst|führst|sitzt|kochst|baust|bist|planst) du|seid ihr)(?!\p{L})(?![^.!?]*(?:gelernt|gearbeitet|gemacht|angefangen|gewesen))|\b(?:Sie|du) (?:arbeiten|arbeitest|leiten|leitest|sind|bist|führen|führst)\b|\b(?:Ihr(?:e[mnr]?)?|dein(?:e[mnr]?)?) (?:aktuelle\p{L}* |jetzige\p{L}* )?(?:Rolle|Stelle|Team|Arbeit|Position|Abteilung|Kolleg\p{L}*|Firma)\b|\bas (?:an? |the )?[\p{L} -]{3,40} at\b/iu;
const PAST =
  /\b(?:was|were|had|did|been|before|after|left|leaving|then|ago|former(?:ly)?|earlier|previous(?:ly)?|ex-|used to|your (?:years|time|days|start|beginnings|move|step|way|path|change) (?:at|from|with|to|in|out)|(?:Ihre?n?|[Dd]eine?n?) (?:Jahre?n?|Zeit|Anfänge|Weg|Wechsel|Schritt) (?:bei|beim|in|im|an|am|von|vom)|moved|from \p{Lu}|went|came|started|began|learned|learnt|taught|tested|worked|studied|when you|since|until|between|in (?:19|20)\d\d|war(?:st|en)?|hatte[nt]?|haben|hast|früher|gewechselt|gegangen|gekommen|kamen|kamst|vom|damals|vorher|zuvor|ehemalige\p{L}*|nach|von|seit|bis|wurde\p{L}*|\p{L}{3,}ed)\b/u;

/** "Mainbräu, where you brew", "bei Mainbräu, wo Sie brauen" */
const WHERE_THEY = /^[^,;:.!?]{1,50}, (?:where you|wo (?:Sie|du)) [^,;:.!?]{2,24}/u;

/** "your team at Plainform", years after they left it. */
function findEnded(draft: DraftView) {
  const { person } = draft.situation;
  if (!person) return [];
  const current = new Set(person.experience.filter((job) => job.to === null).map((job) => job.org));
  const ended = person.experience.filter(
    (job) => job.to !== null && job.org && !current.has(job.org),
  );
  return ended.flatMap((job) => {
    const short =
      isShared(draft, job.org) || draft.language !== 'en' ? null : shortOf(job.org, current);
    const names = short ? [job.org, short] : [job.org];
    const said = names
      .flatMap((name) => occurrences(draft.body, name).map((start) => ({ name, start })))
      .find(({ start }) => isPresentAt(draft, start));
    if (!said) return [];
    const { start } = said;
    const end = start + said.name.length;
    return [
      makeFinding(
        'wrong-company',
        'block',
        {
          key: 'checks.leftCompany',
          values: { x: job.org, name: draft.callName, year: (job.to ?? '').slice(0, 4) },
        },
        { start, end },
        [...putCurrentOrg(draft, start, end), ...removeSentenceFix(draft, start, end)],
      ),
    ];
  });
}

const THEIRS_AT =
  /(?<!\p{L})(?:your|Ihr(?:e[mnrs]?)?|[Dd]ein(?:e[mnrs]?)?) (?:(?!(?:first|second|last|early|final|year|years|months?|weeks?|time|days?|start|career|path|way|years|move|from|to|past|old|former|previous|erste\p{L}*|Jahre?n?|Zeit|Tage?n?|Weg|Anfang|Wechsel|von|alte\p{L}*|frühere\p{L}*)(?!\p{L}))\p{L}+ ){1,3}(?:at|with|bei|beim|bei der|am|an der) (?:the )?$/u;

const PLACED = /(?<!\p{L})(?:at|with|bei|beim|in|an|im|am|auf)(?: (?:the|der|dem))? $/u;
const OF_READER =
  /(?<!\p{L})(?:you|your|you['’]\p{L}+|Sie|Ihnen|Ihre?[mnrs]?|du|dir|dich|deine?[mnrs]?|ihr|euch|eure?[mnrs]?)(?!\p{L})/u;
const OF_WRITER =
  /(?<!\p{L})(?:I|I['’]\p{L}+|my|me|we|our|us|ich|mein\p{L}*|mich|mir|wir|uns(?:er\p{L}*)?)(?!\p{L})/u;
const IMAGINED = /(?<!\p{L})(?:if|in case|whenever|ever|falls|wenn|mal|einmal|jemals)(?!\p{L})/iu;

/** "How is life at", "falls Ihnen bei … einmal": a place is where they are, unless its clause is of the past or the writer's. */
function isPlacedNow(sentence: string, offset: number): boolean {
  if (!PLACED.test(sentence.slice(0, offset))) return false;
  const from =
    Math.max(...[...',;:.!?–—('].map((edge) => sentence.lastIndexOf(edge, offset - 1))) + 1;
  const behind = sentence.slice(offset).search(/[,;:.!?–—)]/u);
  const clause = sentence.slice(from, behind < 0 ? undefined : offset + behind);
  const asks = behind >= 0 && sentence[offset + behind] === '?';
  if (OF_WRITER.test(clause) || BEGUN_PAST.test(clause)) return false;
  const isTheirs = OF_READER.test(clause) || HOW_IS_IT.test(clause);
  if (IMAGINED.test(clause)) return isTheirs || asks || CONDITION_HEAD.test(clause);
  return isTheirs && (asks || PRESENT_VERB.test(clause));
}
/** A verb of the past in either language; "von oben" and "was schreiben Sie" are none. */
const BEGUN_PAST =
  /(?<!\p{L})(?:were|did|had|been|used to|back then|years? (?:at|with)|time (?:at|with|in)|start|(?:war|hatte)\p{L}{0,3}|[Hh]aben Sie|[Hh]ast du|[Ss]ind Sie|[Bb]ist du|habt ihr|gewesen|früher|damals|Jahre|Zeit|wurden?|you was|when you|ge\p{Ll}{3,}t|\p{Ll}{2,}ten|(?!need|indeed|speed)\p{Ll}{3,}ed|learnt|taught|made|left|began|went|came|saw|said|told|wrote|got|took|kept|from|nach|before|after|since|until|bis)(?!\p{L})|(?<!\p{L})was (?!\p{Ll}+ (?:Sie|du)(?!\p{L}))/u;
const HOW_IS_IT =
  /^\s*(?:[Hh]ow|[Ww]hat|[Ww]ie)(?:['’]s| is| are| goes| does| läuft| ist| geht| sieht)(?!\p{L})/u;
const CONDITION_HEAD = /^\s*(?:in case|falls|if)(?!\p{L})/iu;
const PRESENT_VERB =
  /(?<!\p{L})(?:(?:schreiben|machen|nehmen|finden|sagen|zählen|halten|sehen|haben|brauchen|lesen|messen|prüfen|zeigen|tun) Sie|(?:schreibst|machst|nimmst|findest|sagst|zählst|hältst|siehst|brauchst|liest|misst|prüfst|zeigst|tust) du|do you|are you|can you|could you|would you|will you)(?!\p{L})/u;

/** "you're an officer at", "bei euch in der", "everybody at", "das Team von": whoever is there belongs there now. */
const BELONGS =
  /(?<!\p{L})(?:you(?:['’]re| are) (?:still |now )?(?:(?:an?|the|one of the) (?:[\p{L}-]+ ){1,4})?(?:at|with|for|in|on)|bei (?:euch|Ihnen|dir) (?:in|im|an|am|auf|bei)(?: de[rmn])?|(?:your (?:place|lot|people|end)|(?:you lot|all of you|over)) (?:at|in)|(?:everybody|everyone|all|the (?:team|others|lot|people|crew|rest)|your (?:team|colleagues?|people|crew|boss|manager)) (?:at|from|in)|(?:visit|meet|see|find|reach|catch|pick) you (?:up )?(?:at|in)|(?:alle[nr]?|(?:das|dem|Ihr|dein|Ihrem|deinem) Team|die (?:Kolleg\p{L}*|anderen|Leute|Mannschaft)|(?:Ihre|[Dd]eine)n? (?:Kolleg\p{L}*|Leute)) (?:bei|von|vom|in|im|an|am)(?: de[rmn])?)(?: the)? ?$/u;

function isPresentAt(draft: DraftView, at: number): boolean {
  const sentence = sentenceAt(draft, at);
  return sentence !== null && readsAsPresent(sentence, at - sentence.start);
}

/** Of a place where both were, the writer may tell in any tense. */
function isShared({ situation }: DraftView, org: string): boolean {
  return situation.user.employers.some((own) => fold(own.org) === fold(org));
}

/** "Clydeview" for Clydeview Inspections: the first word, where it is nobody else's and no everyday word. */
function shortOf(org: string, current: ReadonlySet<string>): string | null {
  const [first = '', second] = org.split(' ');
  if (!second || first.length < 5 || isEnglishWord(fold(first))) return null;
  if (
    /^(?:Hotel|Klinik|Kanzlei|Verlag|Museum|Theater|Radio|Schule|Praxis|Werkstatt|Stiftung|Institut)/u.test(
      first,
    )
  )
    return null;
  return [...current].some((other) => fold(other).includes(fold(first))) ? null : first;
}

/** At most a handful: whoever writes a name twenty times has other troubles. */
function occurrences(body: string, words: string): number[] {
  const found: number[] = [];
  for (
    let at = body.indexOf(words);
    at >= 0 && found.length < 20;
    at = body.indexOf(words, at + words.length)
  ) {
    found.push(at);
  }
  return found;
}

/** Only the clause up to and just after the name counts; any word of the past in it is enough to be quiet. */
function readsAsPresent(sentence: DraftSentence, offset: number): boolean {
  const before = sentence.text.slice(0, offset);
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(':')) + 1);
  const after = sentence.text.slice(offset, offset + 60).split(/[,;:.!?]/)[0] ?? '';
  if (
    BELONGS.test(before) &&
    !PAST.test(before.slice(-60).replace(/\bsince (?=you(?:['’]re| are))/u, ''))
  )
    return !PAST.test(after);
  if (isPlacedNow(sentence.text, offset)) return true;
  const relative = WHERE_THEY.exec(sentence.text.slice(offset, offset + 80))?.[0];
  if (relative) return !PAST.test(relative);
  // "your bottom set at Thetford High", "At Oticare you must see a lot": what is theirs there is theirs now.
  if (THEIRS_AT.test(before) && !PAST.test(before.slice(-50)) && !PAST.test(after)) return true;
  if (
    /^(?:At|With|Bei|Beim)\s$/u.test(before) &&
    /^\S*(?: \S+){0,2}?,? (?:you|Sie|du|sehen Sie|haben Sie|hast du)(?!\p{L})/u.test(after) &&
    !PAST.test(after)
  )
    return true;
  return PRESENT.test(`${clause}·${after}`) && !PAST.test(clause) && !PAST.test(after);
}
