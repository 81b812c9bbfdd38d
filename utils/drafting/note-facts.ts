import { oncePer } from '../model/once-per';
import type { Situation } from '../model/situation';
import { addressFor } from './german/address';
import { namesOf, otherNamesOf } from './own-names';
import type { TurnedNote } from './turn-note';
import { turnNotes } from './turn-note';

export interface NoteFact extends TurnedNote {
  factId: string;
}

/**
 * The user's notes about the person, those in the history included, turned round, with the fact each rests on. Facts, common
 * ground and every version ask for the same notes.
 */
export const noteFacts = oncePer((situation: Situation): NoteFact[] => {
  const names = namesOf(situation.person);
  const others = otherNamesOf(situation);
  const address = addressFor(situation);
  const ofPerson = turnNotes(situation.notes, names, others, address).map((note, index) => ({
    ...note,
    factId: `note:${index}`,
  }));
  const ofHistory = situation.history.flatMap((entry, index) =>
    entry.dir === 'note'
      ? turnNotes(entry.text, names, others, address).map((note, part) => ({
          ...note,
          factId: `history:${index}:${part}`,
        }))
      : [],
  );
  return [...ofPerson, ...ofHistory];
});
