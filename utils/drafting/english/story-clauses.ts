import type { StoryPart } from './first-person';
import { toFirstPerson } from './first-person';
import { withPerfect } from './mixed-tenses';
import { headWords, lowerFirst, namesRole } from './noun-phrases';
import { baseOfThird, isPastVerb } from './verbs';

/** One clause of the story, said in the first person at several lengths. */
export interface StoryClause {
  /** As the user wrote it. */
  original: string;
  /** "I was a primary-school teacher for sixteen years"; begins with "I", no full stop. */
  sentence: string;
  /** The same without what may fall away at the end ("every week", "in March 2027"). */
  shorter: string;
  /** "electrician", where the clause names a role. */
  role: string | null;
  /** True for what the user is or does now; false for what is done ("I took a course"). */
  ongoing: boolean;
  /** Its place among the clauses of this part, as in the fact ids. */
  index: number;
}

const TRAILING_TIME =
  /,?\s+(?:(?:for|in|since|by|until|from|during|over|at)\s+(?:(?:the|about|over|almost|nearly|more than|early|late|mid)\s+)*(?:(?:last|next|past|end of)\s+)?(?:spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December|\d{4}|\d+ (?:years?|months?|weeks?)|\p{L}+ (?:years?|months?|weeks?|decades?)|weekends?|evenings?|weekend|years?|decade)(?:\s+(?:of\s+)?\d{4})?|every \p{L}+|each \p{L}+|once a \p{L}+|twice a \p{L}+|this (?:year|spring|summer|autumn|winter|month)|last (?:year|spring|summer|autumn|winter|month))$/u;

/** What is added after a comma and may fall away: ", mostly radio", ", the last five on night shift". */
const TAIL =
  /,\s(?:the (?:last|first)|mostly|mainly|lastly|most recently|before that|after that|including|partly|part[- ]time|full[- ]time|evenings|weekends|nights|in the evenings|at weekends|with)\b[^;.]*$/iu;

/** Splits what the user wrote into clauses, in order; abbreviations and decimals do not end one. */
export function splitClauses(text: string): string[] {
  return text
    .replace(/\b(St|Dr|Mr|Mrs|Ms|Prof|No|e\.g|i\.e|approx|vs|Jr|Sr|dept)\./g, '$1\u0000')
    .split(/(?<=[.!?])\s+|;\s*|\n+/)
    .map((piece) =>
      piece
        .replaceAll('\u0000', '.')
        .trim()
        .replace(/[.!]+$/, ''),
    )
    .filter((piece) => piece.length > 1);
}

/** The clauses of one part of the story that can be said safely, in the order in which the user wrote them. */
export function storyClauses(
  text: string,
  part: StoryPart,
  ownNames: string[] = [],
): StoryClause[] {
  return splitClauses(text).flatMap((original, index) => {
    const told = toFirstPerson(original, part, ownNames);
    if (!told) return [];
    const ongoing = isOngoing(original, told, part);
    const sentence = ongoing && part === 'present' ? withPerfect(told) : told;
    return [
      {
        original,
        sentence,
        shorter: withoutTrailingTime(sentence),
        role: roleOf(original, sentence),
        ongoing,
        index,
      },
    ];
  });
}

/** "I was an electrician in old houses for twelve years" → "I was an electrician in old houses". */
export function withoutTrailingTime(sentence: string): string {
  const shorter = sentence.replace(TAIL, '').replace(TRAILING_TIME, '');
  return shorter.split(' ').length >= 3 ? shorter : sentence;
}

function isOngoing(original: string, sentence: string, part: StoryPart): boolean {
  if (part !== 'present') return part === 'future';
  const verb =
    sentence.match(/^I(?:['’]\w+)? (?:also |just |still |recently )?(\p{L}+)/u)?.[1] ?? '';
  const first = original.split(' ')[0] ?? '';
  // "I have built a dashboard" is done; "I have a shop" is now.
  if (
    /^I(?:['’]ve| have) (?:\p{L}+ )?(?:\p{L}+(?:ed|en|wn|ught)|built|made|run|led|read|sent|set|met|held|kept|left|done|begun|become|won|put|cut)\b/u.test(
      sentence,
    )
  )
    return false;
  if (/^I['’](?:m|ve)\b|^I (?:am|have)\b/.test(sentence)) return true;
  // "Reads timetables" became "I read": only the original tells that it is today.
  if (baseOfThird(first)) return true;
  return !isPastVerb(verb);
}

function roleOf(original: string, sentence: string): string | null {
  const fromRole = /^I(?: was|'m|'d like to work as) an? /.test(sentence);
  // The form asks for "I was …": what follows is the same as where the user left it out.
  const named = original.replace(
    /^(?:I )?(?:was|['’]m|I['’]m|am|['’]d like to work as|I['’]d like to work as) (?=an? )/i,
    '',
  );
  if (!fromRole || !namesRole(named) || /^(?:I|I['’]\w+|she|he|they)\s/i.test(named)) return null;
  const bare = named.replace(/^(?:an?|the)\s+/i, '');
  const words = headWords(bare);
  // "Owner of a bakery": the head alone would say something else.
  if (/^\s*of\b/.test(bare.slice(words.join(' ').length))) return null;
  if (/^(?:now|currently|recently|formerly)\b/i.test(bare)) return null;
  return lowerFirst(words.join(' '));
}
