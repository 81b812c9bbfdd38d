import { CHANNEL_LIMITS, countAsLinkedIn } from '../model/channel';
import type { Assembled } from './assemble';
import type { DraftContext } from './context';
import type { Register } from './phrase-bank';
import { opensLikeSent, overlapOf, overlapWithSent } from './sent-overlap';
import { joinSpans } from './spans';

const FIRST_NOTES = new Set(['connect', 'question', 'informational_interview']);

const LONGEST: Partial<Record<string, number>> = {
  thank_you: 90,
  reply_times: 95,
  follow_up_1: 70,
  follow_up_2: 70,
  appreciation: 70,
  closing: 60,
  repair: 70,
  intro_request: 150,
};

/**
 * How far a version is from what one would send: the lower the better. Weights are judgement; limits are law.
 * What weighs `most` already is not looked at further: it will not be chosen.
 */
export function weigh(
  version: Assembled,
  context: DraftContext,
  earlier: Assembled[],
  most: number,
): number {
  const { situation } = context;
  const { intent, limits, user } = situation;
  const body = joinSpans(version.spans);
  const limit =
    limits[intent.channel]?.limit === undefined
      ? CHANNEL_LIMITS[intent.channel].limit
      : limits[intent.channel]?.limit;
  let weight = 0;

  // The user's own words about the thing are worth more than any phrase.
  if (version.hook?.values.replyId && version.usedFacts.has(version.hook.values.replyId))
    weight -= 8;
  if (limit != null && countAsLinkedIn(body) > limit - 2) weight += 10_000;
  weight += version.dropped.length * 4 + version.poorer * 3;
  if (version.dropped.includes('self')) weight += 12;
  // What the message is for, said or not, is no matter of tone.
  if (version.dropped.includes('ask')) weight += 8;
  // A first note without a word about them could go to anyone.
  const knowsWork = situation.person?.experience.some((job) => job.org) ?? false;
  if (
    FIRST_NOTES.has(intent.kind) &&
    context.isStranger &&
    !version.hook &&
    knowsWork &&
    ![...version.usedFacts].some((id) => /^(?:job|headline|how|note)/.test(id))
  )
    weight += 14;
  // "Looking ahead, I'm looking for": two of a kind side by side.
  if (/\b(?:looking ahead|plan:|next,) I(?:['’]m| am) looking\b/i.test(body)) weight += 12;
  // From here on it can but grow.
  if (weight >= most) return weight;
  const words = body.split(/\s+/).length;
  const sentences = version.said.flatMap((entry) => entry.sentences);
  weight += Math.max(0, words - (LONGEST[intent.kind] ?? 110)) * 0.6;
  weight += Math.max(0, (body.match(/\?/g)?.length ?? 0) - 1) * 6;
  weight += sentencesInARowWithI(sentences) * 4;
  weight += sameStarts(sentences) * 5;
  weight += repeatedRuns(body) * 7;
  // One "My news: …" reads well, two like a form.
  weight += Math.max(0, (body.match(/: /g)?.length ?? 0) - 1) * 4;
  weight += offTone(body, words, context.options.register ?? null);
  // The shared wordings are plain enough for a plain voice; a warm or a formal one is heard in its own.
  const { register, options } = context;
  weight -= version.inRegister * (register !== 'plain' ? 2.5 : options.register ? 1.5 : 0);
  weight += gushing(body) * 5;
  weight +=
    tooMuchOfMe(body) + sentences.filter((sentence) => sentence.split(' ').length > 30).length * 3;

  if (weight >= most) return weight;
  if (opensLikeSent(body, user.sentLog)) weight += 200;
  weight += Math.max(0, overlapWithSent(body, user.sentLog) - 0.05) * 400;

  for (const other of earlier) {
    const theirs = new Map(other.sentences.map(({ move, text }) => [move, text]));
    const same = version.sentences.filter(({ move, text }) => theirs.get(move) === text).length;
    weight += same * 6;
    if (version.sentences[0]?.text === other.sentences[0]?.text) weight += 25;
    weight += overlapOf(body, joinSpans(other.spans)) * 20;
  }
  return weight;
}

/** Words that make a sentence warm; a plain one does without. */
const WARM =
  /(?<!\p{L})(?:glad(?:ly)?|happy|grateful|kind|hope|wish|gladly|pleased|I['’]d like|would like|thank you|much|welcome|freu\p{L}+|gern\p{L}*|herzlich\p{L}*|lieb\p{L}*|dankbar|schön\p{L}*|vielen|willkommen)(?!\p{L})/giu;

/** Asked for plainer or warmer, the version that sounds so is taken: every move has wordings of both kinds. */
function offTone(body: string, words: number, register: Register | null): number {
  if (register !== 'plain' && register !== 'warm') return 0;
  const warm = new Set((body.match(WARM) ?? []).map((word) => word.toLowerCase())).size;
  return register === 'warm' ? -3 * Math.min(warm, 4) : 3 * warm + words * 0.15;
}

/** Feelings beyond two in a message, and each that is named again: one that is glad in every line is not believed. */
function gushing(body: string): number {
  const felt = (body.match(FEELING) ?? []).map((word) => word.toLowerCase());
  return Math.max(0, felt.length - 2) + (felt.length - new Set(felt).size);
}

const FEELING =
  /(?<!\p{L})(?:glad(?:ly)?|happy|happily|grateful|lovely|love|so much|mean a lot|pleased|freue?n?|freut|gefreut|froh|so gern|dankbar|von Herzen)(?!\p{L})/giu;

/** The check "a lot of I" counts the same way: what it would remark on is not chosen where there is a choice. */
function tooMuchOfMe(body: string): number {
  const me = body.match(/\b(?:I|me|my|mine|myself|ich|mich|mir|mein\p{L}*)\b/giu)?.length ?? 0;
  const you =
    body.match(/\b(?:you|your|yours|yourself|Sie|Ihnen|Ihr\p{L}*|du|dich|dir|dein\p{L}*)\b/gu)
      ?.length ?? 0;
  return me >= 7 && me > 2 * you ? 9 : 0;
}

function sentencesInARowWithI(sentences: string[]): number {
  let run = 0;
  let over = 0;
  for (const sentence of sentences) {
    run = /^I\b/.test(sentence) ? run + 1 : 0;
    if (run >= 3) over++;
  }
  return over;
}

function sameStarts(sentences: string[]): number {
  const starts = sentences.map((sentence) => sentence.split(' ', 2).join(' ').toLowerCase());
  return starts.filter((start, index) => index > 0 && start === starts[index - 1]).length;
}

/** Runs of three words that stand twice in one message ("a few lines … a few lines"). */
function repeatedRuns(body: string): number {
  const words = body.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
  const seen = new Set<string>();
  let repeated = 0;
  for (let index = 0; index + 3 <= words.length; index++) {
    const run = `${words[index]} ${words[index + 1]} ${words[index + 2]}`;
    if (seen.has(run)) repeated++;
    seen.add(run);
  }
  return repeated;
}
