import { CHANNEL_LIMITS, countAsLinkedIn } from '../model/channel';
import type { Span } from '../model/fact';
import type { CommonGround } from './common-ground';
import type { DraftContext } from './context';
import { withoutContractions } from './contractions';
import { languageOf } from './language';
import { phrasesFor } from './phrase-bank';
import type { Move } from './plans';
import { planFor } from './plans';
import { hashText, seededRandom } from './random';
import type { Slots } from './spans';
import { filledLength, fillPhrase, joinSpans, mergeSpans, slotsOver, unique } from './spans';
import { specialBanks } from './special-banks';
import { weigh } from './weigh';

/** One finished version with what the composer knows of it. */
export interface Assembled {
  spans: Span[];
  /** The sentences by move, for comparing versions. */
  sentences: { move: string; text: string }[];
  /** How often a poorer or shorter bank had to do. */
  poorer: number;
  /** How many of its sentences have a wording that belongs to the register alone. */
  inRegister: number;
  hook: CommonGround | null;
  /** Nothing shared was worth a sentence, and the text says so. */
  honest: boolean;
  usesTimes: boolean;
  usedFacts: Set<string>;
  /** Moves that the plan has and this text has not. */
  dropped: string[];
  /** True where the full message would not have fitted the channel. */
  overLimit: boolean;
  /** What it was built of, so that a sentence can be changed and all others stay. */
  said: Said[];
  slots: Slots;
}

interface Said {
  move: Move;
  spans: Span[];
  /** The text of the spans, and its sentences. */
  text: string;
  sentences: string[];
  /** 0 for the best bank of the move; poorer or shorter ones count up. */
  rank: number;
  bank: string;
  /** The wording belongs to the register that is spoken alone. */
  ownWording: boolean;
  /** True where the sentence begins with a captured name, which keeps its capital after "Hi Ada,". */
  startsWithName: boolean;
}

const CANDIDATES = 36;

/** Banks that say that nothing is shared. */
const HONEST = /^(?:hook\.(?:honest|none|field)$|connect\.(?!why))/;

/** Moves whose poorer or shorter banks may be taken when space is short. */
const MAY_BE_SHORTER = new Set(['hook', 'self']);

/** Builds many versions with seeded choices and keeps the one that reads best and fits the channel. */
export function assemble(
  context: DraftContext,
  hooks: (CommonGround | null)[],
  attempt: number,
  earlier: Assembled[],
): Assembled {
  const { situation, options } = context;
  const seed = hashText(
    [
      situation.user.name,
      situation.person?.name ?? '',
      situation.intent.kind,
      options.seed ?? 1,
      attempt,
      // Plainer or warmer is another choice of words, so that it is seen to be one.
      ...(options.register ? [options.register] : []),
    ].join('\u0000'),
  );
  const hook = hooks[attempt % hooks.length] ?? null;
  const plan = planFor(situation.intent.kind, context);
  let best: { assembled: Assembled; weight: number } | null = null;
  const seen = new Set<string>();
  const candidates = options.register ? 2 * CANDIDATES : CANDIDATES;
  for (let number = 0; number < candidates; number++) {
    const assembled = candidate(context, plan, hook, seededRandom(seed + number * 7919), number);
    const body = joinSpans(assembled.spans);
    if (seen.has(body)) continue;
    seen.add(body);
    const most: number = (best?.weight ?? Number.POSITIVE_INFINITY) - number * 0.001;
    const weight: number = weigh(assembled, context, earlier, most) + number * 0.001;
    if (!best || weight < best.weight) best = { assembled, weight };
  }
  if (!best) throw new Error('No version was made');
  return best.assembled;
}

function candidate(
  context: DraftContext,
  plan: Move[],
  hook: CommonGround | null,
  random: () => number,
  number: number,
): Assembled {
  const pick = <T>(items: T[]): T | undefined =>
    items.length > 1 && random() > 0.7
      ? items[1 + Math.floor(random() * (items.length - 1))]
      : items[0];
  const slots = languageOf(context.language).slotsFor(context, hook, pick);
  // Every fourth candidate looks for the shortest wording, so that narrow channels always have some to choose from.
  const brief = number % 4 === 3 || context.options.length === 'shorter';
  const said: Said[] = [];
  for (const move of plan) {
    const chosen = realise(move, context, hook, slots, random, brief);
    if (chosen) said.push({ ...chosen, move });
  }
  return fitToChannel(context, plan, said, slots, hook);
}

/** A version with the sentences of the user's own that they chose; every other sentence stays word for word. */
export function withOwnSentences(
  context: DraftContext,
  version: Assembled,
  hook: CommonGround | null,
): Assembled {
  if (Object.keys(context.options.own ?? {}).length === 0) return version;
  const plan = planFor(context.situation.intent.kind, context);
  const said = plan.flatMap((move) => {
    const own = ownSentence(move, context);
    const composed = version.said.find((entry) => entry.move.id === move.id);
    if (own) return [{ ...own, move }];
    return composed ? [composed] : [];
  });
  return fitToChannel(context, plan, said, version.slots, hook);
}

/** A sentence of the user's own that they chose for this move; it stands as they wrote it. */
function ownSentence(move: Move, context: DraftContext): Omit<Said, 'move'> | null {
  const chosen = context.options.own?.[move.id];
  if (chosen === undefined) return null;
  const index = context.situation.user.voice.sentences?.indexOf(chosen) ?? -1;
  const id = `own:${index}`;
  if (!context.usable.has(id)) return null;
  return {
    ...written([{ text: chosen, facts: [id] }]),
    rank: 0,
    bank: 'own',
    ownWording: false,
    startsWithName: true,
  };
}

function realise(
  move: Move,
  context: DraftContext,
  hook: CommonGround | null,
  slots: Slots,
  random: () => number,
  brief: boolean,
): Omit<Said, 'move'> | null {
  const found = optionsFor(move, context, hook, slots, brief && MAY_BE_SHORTER.has(move.id));
  const chosen = brief
    ? briefOption(found, random)
    : found[Math.floor(random() ** 1.4 * found.length)];
  // Banks list their best first.
  return chosen ? sentenceOf(chosen, context) : null;
}

function written(spans: Span[]): Pick<Said, 'spans' | 'text' | 'sentences'> {
  const text = joinSpans(spans);
  return { spans, text, sentences: text.split(/(?<=[.?!"])\s+/) };
}

/** A phrase filled, once: the versions of a draft choose from the same ones again and again. */
function sentenceOf(chosen: Option, context: DraftContext): Omit<Said, 'move'> | null {
  if (chosen.sentence !== undefined) return chosen.sentence;
  const spans = fillPhrase(chosen.phrase, chosen.slots, chosen.claims);
  chosen.sentence = spans && {
    ...written(voiced(spans, context)),
    rank: chosen.rank,
    bank: chosen.bank,
    ownWording: chosen.own,
    startsWithName: startsWithName(chosen.phrase),
  };
  return chosen.sentence;
}

/** What a move may say with these slots, kept while the draft is made: its versions choose from the same. */
const options = new WeakMap<Slots, Map<Move, { all?: Option[]; first?: Option[] }>>();

function optionsFor(
  move: Move,
  context: DraftContext,
  hook: CommonGround | null,
  slots: Slots,
  withPoorer: boolean,
): Option[] {
  const ofSlots = options.get(slots) ?? new Map<Move, { all?: Option[]; first?: Option[] }>();
  options.set(slots, ofSlots);
  const ofMove = ofSlots.get(move) ?? {};
  ofSlots.set(move, ofMove);
  const which = withPoorer ? 'all' : 'first';
  const found = ofMove[which] ?? findOptions(move, context, hook, slots, withPoorer);
  ofMove[which] = found;
  return found;
}

function findOptions(
  move: Move,
  context: DraftContext,
  hook: CommonGround | null,
  slots: Slots,
  withPoorer: boolean,
): Option[] {
  const { adapt, bank } = languageOf(context.language);
  const found: Option[] = [];
  let rank = 0;
  for (const use of move.banks.flatMap((entry) => specialBanks(entry, context, hook))) {
    const renamed = renameSlots(slots, use.rename);
    const before = found.length;
    for (const { text, own } of phrasesFor(bank[use.bank], context.register)) {
      const phrase = adapt(text, context);
      if (doublesCondition(phrase, renamed) || doublesAnd(phrase, renamed)) continue;
      const length = filledLength(phrase, renamed);
      if (length !== null)
        found.push({
          phrase,
          own,
          length,
          rank,
          bank: use.bank,
          slots: renamed,
          claims: use.claims,
        });
    }
    if (found.length === before) continue;
    // Asks never fall back to a vaguer one for the sake of brevity.
    if (!withPoorer) break;
    rank++;
    if (rank > 5) break;
  }
  return found;
}

/** One of the shortest of a bank, of the better banks more often: the shortest of all would always say the least. */
function briefOption(found: Option[], random: () => number): Option | undefined {
  const ranks = unique(found.map(({ rank }) => String(rank)));
  const rank = Number(ranks[Math.floor(random() ** 1.5 * ranks.length)] ?? 0);
  const short = found.filter((option) => option.rank === rank).sort((a, b) => a.length - b.length);
  return short[Math.floor(random() * Math.min(3, short.length))];
}

/** "I could knot wigs if there is need, if that helps you": one condition in a sentence is enough. */
function doublesCondition(phrase: string, slots: Slots): boolean {
  const condition = /(?<!\p{L})(?:if|when|wenn|falls|sollte)(?!\p{L})/iu;
  return (
    /\{offer\}/.test(phrase) &&
    condition.test(phrase.replace(/\{\w+\}/g, '')) &&
    condition.test(slots.offer?.text ?? '')
  );
}

/** "I was a nurse and a tutor, and now I teach": the "and" between two clauses is for clauses that have none. */
function doublesAnd(phrase: string, slots: Slots): boolean {
  if (!phrase.includes('}, and ') && !phrase.includes('} und ')) return false;
  return JOINED.test(phrase)
    ? /\s(?:and|und)\s/.test(slots[lowerName(phrase.match(JOINED)?.[1] ?? '')]?.text ?? '') ||
        /\s(?:and|und)\s/.test(slots[lowerName(phrase.match(JOINED)?.[2] ?? '')]?.text ?? '')
    : false;
}

const JOINED = /\{(\w+)\},? (?:and|und) (?:now |these days )?\{(\w+)\}/;

const lowerName = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** A phrase that can be filled. */
interface Option {
  phrase: string;
  /** It belongs to the register that is spoken alone. */
  own: boolean;
  length: number;
  rank: number;
  bank: string;
  slots: Slots;
  claims: string[] | undefined;
  /** What it says, when that was asked for once; `null` when a slot has no value. */
  sentence?: Omit<Said, 'move'> | null;
}

/** Slots that hold names and days, which keep their capital after the comma of a greeting. */
const NAME_SLOT =
  /^["„“]?\{(?:City|Group|Line|MyName|Org|Quote|Referrer|School|Target|TargetFirst|Times|Topic)\}/;

function startsWithName(phrase: string): boolean {
  return NAME_SLOT.test(phrase);
}

function renameSlots(slots: Slots, rename: Record<string, string> | undefined): Slots {
  if (!rename) return slots;
  return slotsOver(
    slots,
    Object.fromEntries(Object.entries(rename).map(([name, from]) => [name, slots[from]])),
  );
}

/** The user's voice: contractions or none, in wording alone; the user's own clauses stay as they are. */
function voiced(spans: Span[], { contractions, language }: DraftContext): Span[] {
  if (contractions || language !== 'en') return spans;
  return spans.map((span) => ({ ...span, text: withoutContractions(span.text) }));
}

/** Drops optional moves, the least needed first, until the message fits; sentences are never cut. */
function fitToChannel(
  context: DraftContext,
  plan: Move[],
  said: Said[],
  slots: Slots,
  hook: CommonGround | null,
): Assembled {
  const { intent, limits } = context.situation;
  const own = limits[intent.channel];
  const limit = own?.limit === undefined ? CHANNEL_LIMITS[intent.channel].limit : own.limit;
  const soft = own?.softLimit ?? CHANNEL_LIMITS[intent.channel].softLimit;
  // Two spare: how LinkedIn counts is inferred (drafting.md, section 2).
  const bound = Math.min(
    limit === null ? Number.POSITIVE_INFINITY : limit - 2,
    context.options.length === 'shorter' ? soft * 0.6 : soft,
  );
  const hard = limit === null ? Number.POSITIVE_INFINITY : limit - 2;
  let kept = said;
  let spans = build(context, kept, slots);
  let length = countAsLinkedIn(joinSpans(spans));
  const overLimit = length > hard;
  if (length > bound) {
    const droppable = said
      .filter(({ move }) => move.drop > 0)
      .sort((a, b) => b.move.drop - a.move.drop);
    for (const victim of droppable) {
      if (length <= bound) break;
      kept = kept.filter((entry) => entry !== victim);
      spans = build(context, kept, slots);
      length = countAsLinkedIn(joinSpans(spans));
    }
  }
  const present = new Set(kept.map(({ move }) => move.id));
  return {
    spans,
    sentences: kept.map(({ move, text }) => ({ move: move.id, text })),
    poorer: kept.reduce((sum, { rank }) => sum + rank, 0),
    inRegister: kept.filter(({ ownWording }) => ownWording).length,
    hook: kept.some(
      ({ move }) =>
        move.id === 'hook' ||
        move.id === 'recall' ||
        move.id === 'memory' ||
        move.id === 'words' ||
        move.id === 'what',
    )
      ? hook
      : null,
    honest: kept.some(({ bank }) => HONEST.test(bank)),
    usesTimes: kept.some(({ spans: own }) =>
      own.some((span) => span.facts.some((id) => id.startsWith('slot:'))),
    ),
    usedFacts: new Set(spans.flatMap((span) => span.facts)),
    dropped: unique(plan.map((move) => move.id)).filter((id) => !present.has(id)),
    overLimit,
    said: kept,
    slots,
  };
}

function build(context: DraftContext, said: Said[], slots: Slots): Span[] {
  const isPost = context.situation.person === null;
  const isNote = context.situation.intent.channel.startsWith('invite');
  const { bank, lowerStart } = languageOf(context.language);
  // German goes on in small letters after the comma of the greeting, English only on the same line.
  const goesOn = !isPost && (isNote || context.language === 'de');
  const spans: Span[] = [];
  const add = (text: string) => spans.push({ text, facts: [] });
  if (!isPost) {
    const greeting = slots.name ? 'greet' : 'greet.noName';
    const options = phrasesFor(bank[greeting], context.register);
    const phrase = options[hashText(said[0]?.text ?? '') % options.length];
    spans.push(...(fillPhrase(phrase?.text ?? 'Hello,', slots) ?? []));
    add(isNote ? ' ' : '\n\n');
  }
  said.forEach((entry, index) => {
    const previous = said[index - 1];
    if (previous) add(previous.move.paragraph === entry.move.paragraph || isNote ? ' ' : '\n\n');
    spans.push(
      ...(goesOn && index === 0 && !entry.startsWithName
        ? spansFromSmall(entry.spans, lowerStart)
        : entry.spans),
    );
  });
  if (!isPost || context.situation.user.voice.signoff) {
    const sign = fillPhrase('{signoff}', slots);
    if (sign) {
      add(isNote ? ' ' : '\n\n');
      spans.push(...sign);
    }
  }
  return mergeSpans(spans);
}

/** After "Hi Ada," on the same line a sentence goes on in small letters. */
function spansFromSmall(spans: Span[], lower: (text: string) => string): Span[] {
  return spans.map((span, index) => (index === 0 ? { ...span, text: lower(span.text) } : span));
}
