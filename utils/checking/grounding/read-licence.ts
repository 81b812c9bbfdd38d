import type { DraftSentence, DraftView } from '../draft-view';
import { contentStems } from '../text/content-stems';
import { entriesOf, isAboutConfirmed, overlaps, readPostsOf } from './claim-support';
import type { SupportEntry } from './support';

const WORK =
  /\b(?:books?|podcasts?|episodes?|videos?|interviews?|papers?|newsletters?|columns?|webinars?|lectures?|keynotes?|case study|Buch|Bücher|Vortrag|Studie|Interview|Podcast|Video|Newsletter)\b/iu;

const ABOUT = /\b(?:about|on|über|zum|zur)\b/iu;

/** What would license "I read your …": `null` when it is licensed, the id of the post, or the words of the claim. */
export function readLicence(
  draft: DraftView,
  sentence: DraftSentence,
  words: string,
  hasTold: boolean,
): string | null {
  const s = draft.situation;
  // What they wrote to the user, or what the user noted of it, was read as a matter of course.
  if (hasTold && !WORK.test(words)) return null;
  if (/\b(?:follow|admir)\p{L}*\b.*\byour? (?:work|career|posts?|path|progress)\b/iu.test(words))
    return words;
  if (
    /(?<!\p{L})(?:verfolge|folge)(?!\p{L})[^.!?]{0,30}(?:Arbeit|Weg|Beiträge|Karriere)/iu.test(
      sentence.text,
    )
  )
    return words;
  if (/\bprofile?\b|\bprofil\b/i.test(words)) return null;
  if (isFromLetter(draft, sentence, words)) return null;
  const posts = draft.support.entries.filter((entry) => entry.kind === 'post');
  const readIds = new Set(s.confirms.readPosts);
  const score = (entry: SupportEntry) =>
    sentence.stems.filter((stem) => entry.stems.has(stem)).length;
  const best = [...posts].sort((a, b) => score(b) - score(a))[0];
  // To have read a post about something else would not make it true.
  const wanted = () =>
    best?.ref && (score(best) > 0 || !ABOUT.test(sentence.text)) ? best.ref : words;
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
    return overlaps(sentence, entriesOf(draft, ['confirmed', 'about']), 0.34, 2) ? null : wanted();
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
    return wanted();
  }
  return null;
}

/** "what you wrote in 2019", when they wrote to the user: no post is meant, unless the sentence says what about. */
function isFromLetter(draft: DraftView, sentence: DraftSentence, words: string): boolean {
  if (!/\byou\b[^.]*\b(?:wrote|written|said|shared)\b|geschrieben|schrieb/iu.test(words))
    return false;
  if (
    WORK.test(sentence.text) ||
    /\b(?:posts?|articles?|blogs?|Beitr[aä]g\p{L}*|Artikel)\b/iu.test(sentence.text)
  )
    return false;
  const letters = entriesOf(draft, ['in', 'note', 'remembered']);
  if (!letters.some((entry) => entry.kind === 'in')) return false;
  const rest = sentence.text.slice(sentence.text.indexOf(words) + words.length);
  const topic = contentStems(
    /^[^.!?,;]{0,12}\b(?:about|on|über|zu|zum|zur)\b([^.!?,;\n]{3,80})/i.exec(rest)?.[1] ?? '',
  );
  return topic.length === 0 || topic.some((stem) => letters.some((entry) => entry.stems.has(stem)));
}
