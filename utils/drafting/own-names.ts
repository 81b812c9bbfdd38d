import type { Reader, Situation } from '../model/situation';
import { proposeGreetings, readName } from './greet-as';
import { unique } from './spans';

/** What the person is called in the message. */
export function greetingOf(person: Reader): string {
  if (person.greetAs?.trim()) return person.greetAs.trim();
  const language = person.languages.find((code) => code !== 'en') ?? null;
  return proposeGreetings(person.name, language)[0] ?? '';
}

/** What the user last called them in a message of their own: nobody is greeted by another name the next time. */
export function greetedBefore({ person, history }: Situation): string | null {
  if (!person || person.greetAs?.trim()) return null;
  const { words } = readName(person.name);
  for (const entry of history.filter(({ dir }) => dir === 'out').reverse()) {
    const name = entry.text.match(
      /^(?:Hi|Hello|Hey|Dear|Hallo|Guten Tag|Liebe[rs]?)\s+((?:(?:Frau|Herr|Ms|Mr|Mrs|Dr)\.?\s+)*)([^,!\n]{2,40}),/u,
    );
    const bare = name?.[2]?.trim().split(' ') ?? [];
    if (name && bare.length > 0 && bare.every((word) => words.includes(word)))
      return `${name[1] ?? ''}${bare.join(' ')}`;
  }
  return null;
}

/** Every form in which notes may name the person. */
export function namesOf(person: Reader | null): string[] {
  if (!person) return [];
  const { words } = readName(person.name);
  const family = words.length > 1 ? words.at(-1) : undefined;
  return unique(
    [words.join(' '), greetingOf(person), words[0] ?? '', family ?? ''].filter(
      (name) => name.length > 1,
    ),
  );
}

/** Names of people other than the reader who may be meant in a note. */
export function otherNamesOf(situation: Situation): string[] {
  const own = new Set(namesOf(situation.person));
  const names = [
    ...(situation.person?.mutuals ?? []),
    ...situation.others.map((other) => other.name),
    ...(situation.intent.target ? [situation.intent.target.name] : []),
  ];
  return unique(names.flatMap((name) => [name, readName(name).words[0] ?? ''])).filter(
    (name) => name.length > 1 && !own.has(name),
  );
}

/** The user's own names, as they may stand in their story. */
export function userNames(situation: Situation): string[] {
  const { words } = readName(situation.user.name);
  return unique([words.join(' '), words[0] ?? ''].filter(Boolean));
}
