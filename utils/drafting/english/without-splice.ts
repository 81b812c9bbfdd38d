import { isPastVerb } from './verbs';

/** "I audited ward 7, found 14 beds" is jotted down; said, it takes an "and". */
export function withoutSplice(sentence: string): string {
  return sentence.replace(
    /^(I\s[^,;:]+), (\p{L}+)(?=\s[^,;]+$)/u,
    (all, before: string, verb: string) => (isPastVerb(verb) ? `${before} and ${verb}` : all),
  );
}
