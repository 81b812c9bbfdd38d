import type { DraftSentence, DraftView } from '../draft-view';
import type { ClaimSort } from '../phrases/claim-frames';
import { CLAIM_FRAMES, SUGGESTION_FRAMES } from '../phrases/claim-frames';
import { allMatches } from '../text/all-matches';
import { contentStems } from '../text/content-stems';
import { fold } from '../text/fold';
import type { SupportEntry } from './support';

/** A claim to have read, met, used … that nothing licenses. */
export interface UnlicensedClaim {
  sort: ClaimSort;
  start: number;
  end: number;
  /** What would license it, where one thing would: the id of the post, or the words of the claim. */
  wants: string;
}

/** The claims of a draft that lack their licence, in order; one per place. */
export function findUnlicensedClaims(draft: DraftView): UnlicensedClaim[] {
  if (draft.phrases === null || !draft.situation.person) return [];
  const found: UnlicensedClaim[] = [];
  const add = (claim: UnlicensedClaim) => {
    if (!found.some((other) => claim.start < other.end && claim.end > other.start))
      found.push(claim);
  };
  for (const sentence of draft.sentences) {
    if (sentence.role === 'greeting') continue;
    for (const [sort, frame] of CLAIM_FRAMES[draft.phrases]) {
      for (const match of allMatches(frame, sentence.text)) {
        const start = sentence.start + match.index;
        const claim = { sort, start, end: start + match[0].length, wants: match[0] };
        const wants = missingLicence(draft, sort, sentence, match[0]);
        if (wants !== null) add({ ...claim, wants });
      }
    }
    for (const match of allMatches(SUGGESTION_FRAMES[draft.phrases], sentence.text)) {
      const who = match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[0];
      if (isLicensedSuggestion(draft, who)) continue;
      const start = sentence.start + match.index;
      add({ sort: 'suggested', start, end: start + match[0].length, wants: who });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `null` when the claim is licensed; otherwise what would license it. */
function missingLicence(
  draft: DraftView,
  sort: ClaimSort,
  sentence: DraftSentence,
  words: string,
): string | null {
  const s = draft.situation;
  const talk = entriesOf(draft, [
    'in',
    'note',
    'how',
    'remembered',
    'confirmed',
    'takeaway',
    'next',
  ]);
  const hasTold = overlaps(sentence, talk, 0.34, 2);
  switch (sort) {
    case 'read':
      return readLicence(draft, sentence, words, hasTold);
    case 'heard':
      return hasTold || s.confirms.attended.length > 0 ? null : words;
    case 'used':
      return hasTold ||
        overlaps(sentence, entriesOf(draft, ['confirmed']).concat(readPostsOf(draft)), 0.2, 1) ||
        isAboutConfirmed(draft, sentence)
        ? null
        : words;
    case 'met': {
      const { met, how } = s.relationship;
      const isNoted =
        how !== null ||
        s.history.some((entry) => entry.dir === 'note') ||
        /\b(?:met|spoke|talked|coffee|call|conversation|chat|told me|said|getroffen|gesprochen|kaffee|telefonat)\b/i.test(
          s.notes,
        );
      if (met || isNoted || hasTold) return null;
      // An answer in writing is a conversation; it is no handshake.
      const hasWritten = s.history.some((entry) => entry.dir === 'in');
      return hasWritten && !IN_PERSON.test(words) ? null : words;
    }
    case 'together':
      return haveWorkedTogether(draft) ||
        (hasTold &&
          /\b(?:work|worked|studied|stud|class|together|team|colleague|gearbeitet|zusammen|kolleg|studier)/i.test(
            talk.map((entry) => entry.text).join(' '),
          ))
        ? null
        : words;
    case 'said': {
      const said = [...entriesOf(draft, ['in', 'remembered', 'takeaway', 'how', 'note'])];
      if (said.length === 0) return words;
      return null;
    }
    case 'congratulated':
      return congratulationLicence(draft, sentence, words);
    case 'shared':
      return isShared(draft, words) || isShared(draft, sentence.text) ? null : words;
    case 'suggested':
      return words;
  }
}

function readLicence(
  draft: DraftView,
  sentence: DraftSentence,
  words: string,
  hasTold: boolean,
): string | null {
  const s = draft.situation;
  // What they wrote to the user, or what the user noted of it, was read as a matter of course.
  if (hasTold) return null;
  if (/\b(?:follow|admir)\p{L}*\b.*\byour? (?:work|career|posts?|path|progress)\b/iu.test(words))
    return words;
  if (
    /(?<!\p{L})(?:verfolge|folge)(?!\p{L})[^.!?]{0,30}(?:Arbeit|Weg|Beiträge|Karriere)/iu.test(
      sentence.text,
    )
  )
    return words;
  if (/\bprofile?\b|\bprofil\b/i.test(words)) return null;
  const posts = draft.support.entries.filter((entry) => entry.kind === 'post');
  const readIds = new Set(s.confirms.readPosts);
  const score = (entry: SupportEntry) =>
    sentence.stems.filter((stem) => entry.stems.has(stem)).length;
  const best = [...posts].sort((a, b) => score(b) - score(a))[0];
  // A book, a film or a talk is no post, however alike the matter.
  if (WORK.test(words) && !isAboutConfirmed(draft, sentence)) {
    const kind = contentStems(WORK.exec(words)?.[0] ?? '');
    const named = readPostsOf(draft).concat(entriesOf(draft, ['note', 'in', 'about', 'headline']));
    return named.some((entry) => kind.some((stem) => entry.stems.has(stem))) ? null : words;
  }
  // "your thread", when the user's note speaks of a thread of theirs.
  const noted = entriesOf(draft, ['note', 'in', 'how', 'remembered']);
  const said = contentStems(words).filter((stem) => noted.some((entry) => entry.stems.has(stem)));
  if (said.length > 0 && (!best || score(best) <= said.length)) return null;
  const read = posts.filter((post) => post.ref !== null && readIds.has(post.ref));
  if (read.length === 0)
    return overlaps(sentence, entriesOf(draft, ['confirmed', 'about']), 0.34, 2)
      ? null
      : (best?.ref ?? words);
  if (/\ball (?:of )?your\b|\beverything you\b/i.test(words) && read.length < posts.length) {
    return posts.find((post) => !read.includes(post))?.ref ?? words;
  }
  const bestRead = [...read].sort((a, b) => score(b) - score(a))[0];
  if (best && bestRead && best !== bestRead && score(best) > score(bestRead)) return best.ref;
  // "your post about X": X must be in the post that was read.
  const topic = /(?:about|on|über|zu|zum|zur) ([^.!?,;\n]{3,80})/i.exec(
    sentence.text.slice(sentence.text.indexOf(words)),
  )?.[1];
  const topicStems = topic ? contentStems(topic) : [];
  if (
    bestRead &&
    topicStems.length > 0 &&
    !topicStems.some((stem) => bestRead.stems.has(stem)) &&
    score(bestRead) === 0
  ) {
    return best?.ref ?? words;
  }
  return null;
}

function congratulationLicence(
  draft: DraftView,
  sentence: DraftSentence,
  words: string,
): string | null {
  const { person } = draft.situation;
  const now = draft.support.today;
  const isRecent = person?.experience.some(
    (job) => job.to === null && job.from !== null && monthsBetween(job.from, now) <= 12,
  );
  if (
    isRecent &&
    /\b(?:role|job|position|promotion|new|start|move|joining|title|rolle|stelle|aufgabe|beförderung|neue)/iu.test(
      sentence.text,
    )
  )
    return null;
  const known = entriesOf(draft, ['in', 'note', 'how', 'remembered', 'confirmed']).concat(
    readPostsOf(draft),
  );
  return overlaps(sentence, known, 0.3, 1) ? null : words;
}

function readPostsOf(draft: DraftView): SupportEntry[] {
  return draft.support.entries.filter(
    (entry) =>
      entry.kind === 'post' &&
      entry.ref !== null &&
      draft.situation.confirms.readPosts.includes(entry.ref),
  );
}

function monthsBetween(from: string, today: string): number {
  const [year = 0, month = 1] = from.split('-').map(Number);
  return (Number(today.slice(0, 4)) - year) * 12 + Number(today.slice(5, 7)) - month;
}

function entriesOf(draft: DraftView, kinds: readonly string[]): SupportEntry[] {
  return draft.support.entries.filter(
    (entry) =>
      kinds.includes(entry.kind) || (entry.owner === 'told' && kinds.includes('remembered')),
  );
}

/** True when enough of a sentence's words stand in the entries: a share of them, and at least `least`. */
function overlaps(
  sentence: DraftSentence,
  entries: readonly SupportEntry[],
  share: number,
  least: number,
): boolean {
  const names = new Set<string>();
  const stems = [...new Set(sentence.stems)].filter((stem) => !names.has(stem));
  if (stems.length === 0 || entries.length === 0) return false;
  const hits = stems.filter((stem) => entries.some((entry) => entry.stems.has(stem))).length;
  return hits >= Math.min(least, stems.length) && hits / stems.length >= share;
}

function isAboutConfirmed(draft: DraftView, sentence: DraftSentence): boolean {
  const plain = fold(sentence.text);
  return draft.situation.confirms.usedWork.some((work) => plain.includes(fold(work)));
}

/** Same employer in overlapping years, or what the user said of how they know each other. */
function haveWorkedTogether(draft: DraftView): boolean {
  const { person, relationship, user } = draft.situation;
  if (
    relationship.how &&
    /\b(?:work|job|team|colleague|class|stud|school|course|kolleg|arbeit|schul|kurs|projekt|project)/i.test(
      relationship.how,
    )
  )
    return true;
  return (person?.experience ?? []).some((job) =>
    user.employers.some((own) => {
      if (fold(own.org) !== fold(job.org) || !own.from || !job.from) return false;
      const now = draft.support.today;
      return own.from <= (job.to ?? now) && job.from <= (own.to ?? now);
    }),
  );
}

/** "we both …": what follows must be true of both. */
function isShared(draft: DraftView, words: string): boolean {
  const stems = contentStems(words).filter(
    (stem) => !/^(?:both|fellow|share|common|same|beid|teil)/.test(stem),
  );
  if (stems.length === 0) return true;
  const told = draft.support.entries.filter((e) => e.owner === 'talk' || e.owner === 'told');
  if (stems.some((stem) => told.some((entry) => entry.stems.has(stem)))) return true;
  const theirs = draft.support.entries.filter((e) => e.owner === 'them' || e.kind === 'location');
  const mine = draft.support.entries.filter((e) => e.owner === 'me' || e.kind === 'city');
  const has = (entries: readonly SupportEntry[], stem: string) =>
    entries.some(
      (entry) =>
        entry.stems.has(stem) ||
        [...entry.stems].some(
          (own) => own.length >= 5 && stem.length >= 5 && own.slice(0, 5) === stem.slice(0, 5),
        ),
    );
  const shared = stems.filter((stem) => has(theirs, stem) && has(mine, stem));
  const known = stems.filter((stem) => has(theirs, stem) || has(mine, stem));
  // Somebody may say the same thing in words of their own; a name that only one of them has may not be said of both.
  return (
    shared.length > 0 && known.every((stem) => shared.includes(stem) || !isProper(words, stem))
  );
}

function isProper(words: string, stem: string): boolean {
  return [...words.matchAll(/\p{Lu}[\p{L}'’-]+/gu)].some((match) =>
    contentStems(match[0]).includes(stem),
  );
}

const WORK =
  /\b(?:books?|podcasts?|episodes?|videos?|interviews?|papers?|newsletters?|columns?|webinars?|lectures?|keynotes?|case study|Buch|Bücher|Vortrag|Studie|Interview|Podcast|Video|Newsletter)\b/iu;
const IN_PERSON =
  /\b(?:we (?:\p{L}+ ){0,2}met|met you|meeting you|to (?:have )?(?:meet|met) you|seeing you|to (?:see|have seen) you|coffee|lunch|tea|dinner|kennengelernt|kennenzulernen|getroffen|trafen|kaffee)\b/iu;
const SUGGESTION =
  /\b(?:suggest|recommend|mention|told|said|point|refer|gave|introduc|advis|offer|agreed|happy|ask|send|greet|empfohl|geraten|erzähl|gesagt|genannt|vorgeschlagen)/i;

/** A name counts when the user's own notes or the history say that this person had a part in it. */
function isLicensedSuggestion(draft: DraftView, who: string): boolean {
  const words = fold(who)
    .split(/\s+/)
    .filter((word) => word.length > 1);
  const own = new Set(
    [...(draft.name?.words ?? []), ...draft.situation.user.name.split(/\s+/)].map(fold),
  );
  if (
    words.every(
      (word) =>
        own.has(word) || /^(?:i|you|she|he|they|we|it|who|that|ich|sie|er|es|man|wer)$/.test(word),
    )
  )
    return true;
  return draft.support.entries.some(
    (entry) =>
      (entry.owner === 'talk' || entry.owner === 'told') &&
      words.some((word) => entry.words.has(word)) &&
      SUGGESTION.test(entry.text),
  );
}
