import { isOrdinaryStart } from '../grounding/known-words';
import { fold } from './fold';

/** How a message addresses its reader. */
export interface Greeting {
  /** The whole greeting, its comma included. */
  start: number;
  end: number;
  /** The words in the place of the name; `null` for "Hi," alone. */
  name: { text: string; start: number; end: number } | null;
}

const HELLO =
  /^\s*(?:(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|greetings|hallo|lieber?|liebes|guten (?:tag|morgen|abend)|moin(?: moin)?|servus|grüezi|grüß dich|sehr geehrte[rs]?|kia ora|t[eē]n[aā] koe|hola|buenos días|estimad[oa]|bonjour|salut|cher|chère|ch[eè]r[e]?|ciao|buongiorno|gentile|ahoj|dobrý den|hej|dag|beste|geachte|olá|oi|cześć|dzień dobry)(?![\p{L}]))(?:[ \t]+(?:again|nochmals?|wieder))?/iu;

/** Finds the greeting at the very start: "Hi Rosa,", "Dear Dr. Havlová", "Marguerite, …" or `null`. */
export function readGreeting(body: string): Greeting | null {
  const head = body.slice(0, 160);
  const hello = HELLO.exec(head);
  // "Liebe Grüße" closes a letter.
  if (hello && !/^\s*gr(?:ü|ue)(?:ß|ss)/iu.test(head.slice(hello[0].length))) {
    const rest = head.slice(hello[0].length);
    const reach =
      /^[ \t]*((?:[^\n,!:;.–—?]|(?<=\b(?:Dr|Prof|Ing|Mr|Mrs|Ms|Dipl|Mag|St|\p{Lu}))\.|\.(?=\p{L}))*)([ \t]*[,!:;.–—?]?)/u.exec(
        rest,
      );
    const raw = reach?.[1] ?? '';
    const named = leadingName(raw);
    const offset = hello[0].length + (rest.length - rest.trimStart().length);
    const wholeIsName = named === raw.trim();
    const end =
      hello[0].length +
      (wholeIsName ? (reach?.[0].length ?? 0) : rest.indexOf(named) + named.length);
    return {
      start: hello[0].length - hello[0].trimStart().length,
      end: Math.max(end, hello[0].length),
      name: named ? { text: named, start: offset, end: offset + named.length } : null,
    };
  }
  // "Marguerite, thank you …": a name alone, if the word is none that begins sentences.
  const bare =
    /^\s*(\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?)(?:,|!|[ \t]*[–—]|[ \t]*\n)/u.exec(
      head,
    );
  if (!bare?.[1] || isOrdinaryStart(fold(bare[1].split(' ')[0] ?? ''))) return null;
  const start = bare[0].indexOf(bare[1]);
  return {
    start,
    end: bare[0].trimEnd().length,
    name: { text: bare[1], start, end: start + bare[1].length },
  };
}

/** "Rosa thanks for the coffee" → "Rosa"; a short text is a name as it stands. */
function leadingName(raw: string): string {
  const text = raw.trim();
  const words = text.split(/\s+/);
  if (words.length <= 1) return text;
  const kept: string[] = [];
  for (const word of words) {
    const isName = /^[("“]?(?:\p{Lu}|\p{Lo}|\p{Extended_Pictographic}|[|·•])/u.test(word);
    const isParticle = /^(?:van|von|de|der|den|del|da|di|dos|la|le|bin|al|el|ter|zu|y|e)$/i.test(
      word,
    );
    const isEverybody =
      /^(?:there|all|everyone|everybody|team|friends|both|folks|zusammen|alle)$/i.test(word);
    if (!isName && !isParticle && !isEverybody) break;
    if (
      kept.length > 0 &&
      isOrdinaryStart(fold(word)) &&
      !/^(?:dr|prof|professor(?:in)?|doktor(?:in)?|doctor|magistra?|ingenieur(?:in)?|direktor(?:in)?|mr|mrs|ms|mx|herrn?|frau|sir|madam|captain|coach)\.?$/i.test(
        word,
      )
    )
      break;
    kept.push(word);
  }
  while (
    kept.length > 1 &&
    /^\p{Ll}/u.test(kept.at(-1) ?? '') &&
    !/^(?:there|all|everyone|everybody|team|friends|both|folks|zusammen|alle)$/i.test(
      kept.at(-1) ?? '',
    )
  )
    kept.pop();
  return kept.join(' ').slice(0, 80);
}
