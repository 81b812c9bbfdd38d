import type { ComposeOptions, Draft, DraftNote } from '../model/draft';
import type { Fact } from '../model/fact';
import type { Phrase } from '../model/phrase';
import type { Situation } from '../model/situation';
import type { Assembled } from './assemble';
import { assemble, withOwnSentences } from './assemble';
import { chooseHooks } from './choose-hooks';
import { chooseLanguage } from './choose-language';
import { findCommonGround } from './common-ground';
import type { DraftContext } from './context';
import { draftNotes } from './draft-notes';
import { freeSlots } from './free-slots';
import { gatherFacts } from './gather-facts';
import { missingForKind } from './missing-for-kind';
import { noteFacts } from './note-facts';
import { greetingOf } from './own-names';
import type { Register } from './phrase-bank';
import { reasonToRefuse } from './refuse';
import { joinSpans } from './spans';
import { statedMinutes } from './stated-minutes';
import { subjectFor } from './subject';

/** Kinds that ask for a conversation, and how long one is unless the user says so. */
const USUAL_MINUTES = 20;

/**
 * Writes one message from what is known, or refuses with the reason. Pure and deterministic: the same situation and
 * options give the same text. `attempt` gives another version, `withoutFacts` leaves facts out.
 */
export function composeDraft(situation: Situation, options: ComposeOptions = {}): Draft {
  const facts = gatherFacts(situation);
  const choice = chooseLanguage(situation);
  const context = contextFor(situation, options, facts, choice.language, choice.storyFits);
  const refused = reasonToRefuse(situation) ?? missingForKind(context);
  if (refused) return emptyDraft(context, refused, draftNotes(context, choice, null));

  const assembled = assembleAttempt(context);
  const notes = draftNotes(context, choice, assembled);
  const { spans } = assembled;
  return {
    kind: situation.intent.kind,
    channel: situation.intent.channel,
    language: context.language,
    subject: subjectFor(context, assembled.hook),
    body: joinSpans(spans),
    spans,
    facts,
    hooks: assembled.hook?.factIds ?? [],
    notes,
    moves: assembled.sentences,
    refused: null,
    offered: assembled.usesTimes ? context.slots : [],
  };
}

/** Versions made so far, by what they were made of: the tenth "another version" need not make nine again. */
const made = new Map<string, Assembled[]>();
const KEPT_DRAFTS = 6;

/** The version that was asked for; each is chosen to differ from those before it. */
function assembleAttempt(context: DraftContext): Assembled {
  const attempt = Math.min(context.options.attempt ?? 0, 40);
  const hooks = chooseHooks(context);
  const key = JSON.stringify([context.situation, { ...context.options, attempt: 0, own: {} }]);
  const versions = made.get(key) ?? [];
  made.delete(key);
  made.set(key, versions);
  for (const oldest of made.keys()) {
    if (made.size <= KEPT_DRAFTS) break;
    made.delete(oldest);
  }
  for (let number = versions.length; number <= attempt; number++)
    versions.push(
      assemble(context, hooks, number, versions.slice(Math.max(0, number - 6), number)),
    );
  const version = versions[attempt];
  if (!version) throw new Error('No version was made');
  return withOwnSentences(context, version, hooks[attempt % hooks.length] ?? null);
}

function contextFor(
  situation: Situation,
  options: ComposeOptions,
  facts: Fact[],
  language: 'en' | 'de',
  storyFits: boolean,
): DraftContext {
  const off = new Set(options.withoutFacts ?? []);
  const given = facts.filter((fact) => !off.has(fact.id));
  const usable = new Set(
    given.filter((fact) => !fact.sensitive && !fact.quarantined).map((fact) => fact.id),
  );
  const { relationship, history, intent, user } = situation;
  const stated = statedMinutes(history);
  const wished = intent.durationMin;
  const minutes =
    intent.kind === 'reply_times' && wished === null
      ? stated
      : Math.min(wished ?? USUAL_MINUTES, stated ?? Number.POSITIVE_INFINITY);
  const formality = user.voice.formality === 'friendly' ? 'warm' : user.voice.formality;
  const register: Register = options.register ?? formality;
  const isStranger =
    !relationship.met && relationship.degree !== 1 && !history.some((entry) => entry.dir === 'in');
  return {
    situation,
    options,
    facts,
    usable,
    ground: findCommonGround(situation, given),
    notes: noteFacts(situation).filter((note) => usable.has(note.factId)),
    language,
    register,
    contractions: user.voice.contractions && register !== 'formal',
    isStranger,
    storyFits,
    minutes,
    slots: freeSlots(
      situation.availability.filter((_, index) => usable.has(`slot:${index}`)),
      {
        asOf: situation.asOf,
        readerZone: situation.person?.timeZone ?? null,
        userZone: user.timeZone,
        minutes: minutes ?? USUAL_MINUTES,
        theirWords: history.findLast((entry) => entry.dir === 'in')?.text,
        taken: [
          ...(options.offered ?? []),
          ...(situation.offeredElsewhere ?? []),
          ...user.sentLog
            .filter((sent) => sent.to !== situation.person?.name)
            .flatMap((sent) => sent.offered ?? []),
        ],
        sentLog: user.sentLog,
        noticeHours: isStranger ? 24 : 2,
      },
    ),
  };
}

function emptyDraft(context: DraftContext, refused: Phrase, notes: DraftNote[]): Draft {
  const { intent, person } = context.situation;
  const name = person ? greetingOf(person) : '';
  return {
    kind: intent.kind,
    channel: intent.channel,
    language: context.language,
    subject: null,
    body: '',
    spans: [],
    facts: context.facts,
    hooks: [],
    notes,
    refused: { key: refused.key, values: { name, ...refused.values } },
    offered: [],
  };
}
