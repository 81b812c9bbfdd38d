import type { DraftNote } from '../model/draft';
import type { MessageKind } from '../model/message-kind';
import { GIFT_KINDS } from '../model/message-kind';
import type { Assembled } from './assemble';
import type { LanguageChoice } from './choose-language';
import type { DraftContext } from './context';
import { unmetNeed } from './fitting-offers';
import { greetingOf } from './own-names';

/** Kinds that may leave the user's question out without a word. */
const NO_TOPIC = new Set<MessageKind>([...GIFT_KINDS, 'connect', 'offering']);

/** Kinds that begin with where the two know each other from. */
const RECALLS = new Set(['coffee', 'reconnect', 'note_to_acquaintances']);

/** Kinds that offer times, where there are some. */
const OFFERS_TIMES = new Set(['informational_interview', 'coffee', 'reconnect', 'reply_times']);

/** What the composer says of its own work, for the user alone. */
export function draftNotes(
  context: DraftContext,
  choice: LanguageChoice,
  assembled: Assembled | null,
): DraftNote[] {
  const { situation, facts, notes } = context;
  const name = situation.person ? greetingOf(situation.person) : '';
  const found: DraftNote[] = [];
  const add = (
    id: string,
    key: DraftNote['message']['key'],
    values: Record<string, string | number> = {},
    more: Pick<DraftNote, 'facts' | 'words'> = {},
  ) => found.push({ id, message: { key, values }, ...more });

  for (const fact of facts.filter((entry) => entry.quarantined))
    add('quarantined', 'drafting.noteQuarantined', { text: shorten(fact.value) });
  for (const note of notes.filter((entry) => entry.kind === 'promise'))
    add('keep-promise', 'drafting.notePromise', { name, text: shorten(note.original) });
  if (choice.unsupported)
    add('language', 'drafting.noteUnsupportedLanguage', { language: choice.unsupported });
  else if (choice.readerMayNotRead) add('language', 'drafting.noteReaderMayNotRead', { name });
  if (!choice.storyFits) add('story-language', 'drafting.noteStoryLanguage');
  if (!assembled) return found;

  // Only what could matter: a note about the two of them, where no other note was used.
  const usedNote = [...assembled.usedFacts].some((id) => id.startsWith('note:'));
  // Where a sentence of the user's own stands, what could not be turned is said or left out by their own hand.
  const hasOwn = [...assembled.usedFacts].some((id) => id.startsWith('own:'));
  const unclear =
    usedNote || hasOwn
      ? []
      : notes.filter(
          (entry) =>
            entry.kind === 'unclear' &&
            entry.factId.startsWith('note:') &&
            /\b(?:me|us|we|mir|mich|uns|wir)\b/.test(entry.original),
        );
  for (const note of unclear.filter((entry) => !assembled.usedFacts.has(entry.factId)).slice(0, 2))
    add(
      'unclear-note',
      'drafting.noteUnclear',
      { text: shorten(note.original) },
      { words: note.original },
    );
  // How they know each other is the best there is: where it cannot be said, it is asked for once.
  const how = situation.relationship.how;
  if (
    how &&
    !hasOwn &&
    RECALLS.has(situation.intent.kind) &&
    context.usable.has('how') &&
    !assembled.usedFacts.has('how') &&
    !assembled.slots.event &&
    !assembled.slots.sharedClause
  )
    add('unclear-how', 'drafting.noteUnclear', { text: shorten(how) }, { words: how });
  const pending =
    !hasOwn &&
    situation.intent.topic &&
    !NO_TOPIC.has(situation.intent.kind) &&
    !assembled.usedFacts.has('topic') &&
    context.usable.has('topic') &&
    !assembled.dropped.includes('ahead');
  if (pending)
    add('topic', 'drafting.noteTopicUnclear', { topic: shorten(situation.intent.topic ?? '') });
  const step =
    !hasOwn &&
    situation.intent.nextStep &&
    !assembled.usedFacts.has('next-step') &&
    context.usable.has('next-step');
  if (step)
    add('next-step', 'drafting.noteStepUnclear', {
      step: shorten(situation.intent.nextStep ?? ''),
    });
  const told = [...assembled.usedFacts];
  if (
    situation.intent.kind === 'update' &&
    !told.some(
      (id) =>
        id === 'next-step' ||
        (/^(?:note|history):/.test(id) &&
          notes.some((note) => note.factId === id && /^(?:own|did)$/.test(note.kind))),
    )
  )
    add('no-result', 'drafting.noteNoResult', { name });
  if (
    situation.intent.kind === 'thank_you' &&
    !told.some((id) => /^(?:takeaway|next-step|note|history)/.test(id))
  )
    add('no-takeaway', 'drafting.noteNoTakeaway', { name });
  const unmet = situation.intent.kind === 'offering' && !hasOwn ? unmetNeed(context) : null;
  if (unmet) {
    const said = notes.find(({ kind }) => kind === 'need')?.original ?? unmet;
    add('unmet-need', 'drafting.noteUnmetNeed', { need: shorten(said) });
  }
  const stale = staleFacts(context, assembled);
  if (stale.length > 0)
    add(
      'stale',
      'drafting.noteStale',
      {
        name,
        days: stale[0]?.days ?? 0,
        fact: shorten(stale.map(({ value }) => value).join('; ')),
      },
      { facts: stale.map(({ id }) => id) },
    );
  if (assembled.honest) add('honest', 'drafting.noteHonest', { name });
  if (situation.intent.kind === 'follow_up_2')
    add('last-follow-up', 'drafting.noteLastFollowUp', { name });
  if (
    situation.person &&
    OFFERS_TIMES.has(situation.intent.kind) &&
    !situation.intent.channel.startsWith('invite') &&
    situation.availability.length > 0 &&
    context.slots.length === 0
  )
    add('no-slots', 'drafting.noteNoSlots', { name });
  if (
    context.slots.length > 0 &&
    situation.person &&
    !situation.person.timeZone &&
    assembled.usesTimes
  )
    add('zone', 'drafting.noteZoneUnknown', { name });
  const left = assembled.dropped.filter(
    (move) => move === 'self' || move === 'give' || move === 'times' || move === 'ask',
  );
  if (left.length > 0 && assembled.overLimit)
    add('left-out', 'drafting.noteLeftOut', { count: left.length });
  return found;
}

/** What was seen longer ago than this may have changed (drafting.md, section 4). */
const STALE_DAYS = 90;

/** Facts of their page that the text rests on and that have not been seen for long: the user is asked, nothing is guessed. */
function staleFacts({ situation, facts }: DraftContext, { usedFacts }: Assembled) {
  const { person, asOf } = situation;
  const days = person?.seenAt
    ? Math.floor((Date.parse(asOf) - Date.parse(person.seenAt)) / 86_400_000)
    : 0;
  if (days <= STALE_DAYS) return [];
  return facts
    .filter((fact) => usedFacts.has(fact.id) && /^(?:job|headline)$/.test(fact.kind))
    .map(({ id, value }) => ({ id, value: value.replace(/ \([^)]* to today\)$/, ''), days }));
}

function shorten(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 117).replace(/\s+\S*$/, '')}…`;
}
