import type { DraftNote } from '../model/draft';
import type { Assembled } from './assemble';
import type { LanguageChoice } from './choose-language';
import type { DraftContext } from './context';
import { greetingOf } from './own-names';

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
  ) => found.push({ id, message: { key, values } });

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
  const unclear = usedNote
    ? []
    : notes.filter(
        (entry) =>
          entry.kind === 'unclear' &&
          entry.factId.startsWith('note:') &&
          /\b(?:me|us|we|mir|mich|uns|wir)\b/.test(entry.original),
      );
  for (const note of unclear.filter((entry) => !assembled.usedFacts.has(entry.factId)).slice(0, 2))
    add('unclear-note', 'drafting.noteUnclear', { text: shorten(note.original) });
  const pending =
    situation.intent.topic &&
    situation.intent.kind !== 'connect' &&
    situation.intent.kind !== 'repair' &&
    !assembled.usedFacts.has('topic') &&
    context.usable.has('topic') &&
    !assembled.dropped.includes('ahead');
  if (pending)
    add('topic', 'drafting.noteTopicUnclear', { topic: shorten(situation.intent.topic ?? '') });
  const step =
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
  if (assembled.honest) add('honest', 'drafting.noteHonest', { name });
  if (situation.intent.kind === 'follow_up_2')
    add('last-follow-up', 'drafting.noteLastFollowUp', { name });
  if (situation.availability.length > 0 && context.slots.length === 0)
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

function shorten(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 117).replace(/\s+\S*$/, '')}…`;
}
