import type { OtherContact, Reader, Writer } from '../model/situation';
import { commonness } from './commonness';
import { plainOrganisation, sameOrganisation } from './same-organisation';

/** What the user's other contacts are counted for: only what this reader shares with the user, mostly nothing. */
interface Shared {
  /** As `Situation.commonness` names it. */
  key: string;
  isSame: (value: string) => boolean;
  valuesOf: (other: OtherContact) => readonly string[];
}

/**
 * How common each thing that the two share is among the others, by the keys of `Situation.commonness`. Where only some of
 * the contacts were read, `times` says how many there are for each of them.
 */
export function commonnessAmong(
  user: Writer,
  person: Reader | null,
  others: readonly OtherContact[],
  times: number,
): Record<string, number> {
  const found: Record<string, number> = {};
  for (const shared of person ? sharedBy(user, person) : []) {
    const { having, known } = counted(shared, others);
    found[shared.key] = commonness(having, known, times);
  }
  return found;
}

function sharedBy(user: Writer, person: Reader): Shared[] {
  const employers = person.experience.filter(({ org }) =>
    user.employers.some((mine) => sameOrganisation(mine.org, org)),
  );
  const schools = person.education.filter(({ school }) =>
    user.education.some((mine) => sameOrganisation(mine.school, school)),
  );
  const mySkills = new Set((user.skills ?? []).map(plainSkill));
  const skills = person.skills.filter((skill) => mySkills.has(plainSkill(skill)));
  const city = person.location && cityOf(person.location);
  const isMine = city && user.city && plainSkill(city) === plainSkill(user.city);
  return [
    ...employers.map(({ org }) => ({
      key: commonnessKey('employer', org),
      isSame: sameAs(org),
      valuesOf: (other: OtherContact) => other.organisations,
    })),
    ...schools.map(({ school }) => ({
      key: commonnessKey('school', school),
      isSame: sameAs(school),
      valuesOf: (other: OtherContact) => other.schools,
    })),
    ...skills.map((skill) => ({
      key: commonnessKey('skill', skill),
      isSame: (value: string) => plainSkill(value) === plainSkill(skill),
      valuesOf: (other: OtherContact) => other.skills ?? [],
    })),
    ...(city && isMine
      ? [
          {
            key: commonnessKey('city', city),
            isSame: sameAs(city),
            valuesOf: (other: OtherContact) => (other.location ? [cityOf(other.location)] : []),
          },
        ]
      : []),
  ];
}

/** Under which name `Situation.commonness` keeps a thing that the reader has. */
export function commonnessKey(
  kind: 'employer' | 'school' | 'group' | 'skill' | 'city',
  value: string,
): string {
  return `${kind}:${kind === 'skill' ? plainSkill(value) : value.toLowerCase()}`;
}

/** A skill as skills are compared. */
export const plainSkill = (skill: string) => skill.normalize('NFKC').trim().toLowerCase();

/** The first part of a place: "Köln" of "Köln, Nordrhein-Westfalen, Deutschland". */
export function cityOf(location: string): string {
  return location.split(',')[0]?.trim() ?? '';
}

interface Counted {
  having: number;
  known: number;
}

/** Counted once for as long as the same people are looked at: a draft asks again with every choice of its user. */
const COUNTED = new WeakMap<readonly OtherContact[], Map<string, Counted>>();

function counted({ key, isSame, valuesOf }: Shared, others: readonly OtherContact[]): Counted {
  const before = COUNTED.get(others) ?? new Map<string, Counted>();
  COUNTED.set(others, before);
  const seen = before.get(key);
  if (seen) return seen;
  let having = 0;
  let known = 0;
  for (const other of others) {
    const values = valuesOf(other);
    if (values.length > 0) known++;
    if (values.some(isSame)) having++;
  }
  before.set(key, { having, known });
  return { having, known };
}

/** Compares with one name. Thousands of others are passed over by a look at their letters, and none is looked at twice. */
function sameAs(name: string): (other: string) => boolean {
  const plain = plainOrganisation(name);
  const longest = (plain.match(/[a-z0-9]+/g) ?? []).sort((a, b) => b.length - a.length)[0] ?? '';
  const known = new Map<string, boolean>();
  return (other) => {
    const before = known.get(other);
    if (before !== undefined) return before;
    const isSame = fold(other).includes(longest) && plain === plainOrganisation(other);
    known.set(other, isSame);
    return isSame;
  };
}

/** Small letters without accents: as `plainOrganisation` has them, and cheaper. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return isAscii(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
const isAscii = (text: string) => /^[\x00-\x7f]*$/.test(text);
