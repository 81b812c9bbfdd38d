import { cleanName } from '../../model/clean-name';
import type { LocalDate } from '../../model/local-date';
import { profileUrl } from '../../model/profile-address';
import type { ArchiveObservations, ArchivePerson, RowPlace } from './archive-contents';
import type { ConnectionRow, RowAddress } from './archive-part';
import { stableHash } from './stable-hash';

/** Puts together what several rows say of one person; a person is known by address or e-mail, never by name alone. */
export class People {
  readonly #byAlias = new Map<string, ArchivePerson>();
  readonly #all = new Set<ArchivePerson>();
  readonly #cleanNames = new Map<string, string>();

  /** Everybody, in an order that does not depend on the order of the rows. */
  list(): ArchivePerson[] {
    return [...this.#all].sort((a, b) => {
      const [one, other] = [a.aliases[0] ?? '', b.aliases[0] ?? ''];
      return one < other ? -1 : one > other ? 1 : 0;
    });
  }

  find(alias: string): ArchivePerson | undefined {
    return this.#byAlias.get(alias);
  }

  /** Takes a row of Connections.csv; false when the same person stood in a row before. */
  addConnection(row: ConnectionRow, takenAt: string, place: RowPlace): boolean {
    const alias = connectionAlias(row);
    const isNew = !this.#byAlias.get(alias)?.seenIn.includes('connections');
    const person = this.#person(alias, row.address, row.name, place, 'connections');
    this.#observeName(person, row.name, takenAt);
    const said: [keyof ArchiveObservations, unknown][] = [['connectionDegree', 1]];
    // An empty company beside a title says that there is none now; with both empty the archive says nothing.
    if (row.title || row.company) {
      said.push(['currentTitle', row.title], ['currentCompany', row.company]);
    }
    if (row.email) said.push(['emails', [row.email]]);
    if (row.connectedOn) said.push(['connectedSince', row.connectedOn]);
    for (const [field, value] of said) observe(person, field, value, takenAt);
    person.connectedOn = laterDay(person.connectedOn, row.connectedOn);
    return isNew;
  }

  /** Takes somebody from a message or invitation; `seenAt` is when it was sent. */
  addCorrespondent(
    address: RowAddress,
    name: string,
    seenAt: string,
    place: RowPlace,
    where: 'messages' | 'invitations',
  ): void {
    const person = this.#person(address.alias, address, name, place, where);
    if (name) this.#observeName(person, name, seenAt);
  }

  /** Says that two aliases are one person, because a conversation of two names the other by both. */
  unite(alias: string, other: string): void {
    const one = this.#byAlias.get(alias);
    const two = this.#byAlias.get(other);
    if (!one || !two || one === two) return;
    for (const [field, seen] of Object.entries(two.observed)) {
      observe(one, field as keyof ArchiveObservations, seen.value, seen.seenAt);
    }
    const name = one.observed.name;
    if (typeof name?.value === 'string') {
      one.observed.nameClean = { value: this.#cleanName(name.value), seenAt: name.seenAt };
    }
    one.name = sayable(one) ?? one.name;
    one.connectedOn = laterDay(one.connectedOn, two.connectedOn);
    one.seenIn = [...new Set([...one.seenIn, ...two.seenIn])].sort();
    one.aliases = [...one.aliases, ...two.aliases].sort(byReadability);
    one.profileUrl = one.profileUrl && profileUrl(one.aliases[0]?.slice(3) ?? '');
    for (const name of one.aliases) this.#byAlias.set(name, one);
    this.#all.delete(two);
  }

  /** Gives people the name of their e-mail too, where no two of them share it. */
  addMailAliases(): void {
    const owners = new Map<string, ArchivePerson[]>();
    for (const person of this.#all) {
      for (const mail of (person.observed.emails?.value as string[] | undefined) ?? []) {
        owners.set(mail, [...(owners.get(mail) ?? []), person]);
      }
    }
    for (const [mail, persons] of owners) {
      const [only] = persons;
      const alias = `mail:${mail}`;
      if (persons.length !== 1 || !only || only.aliases.includes(alias)) continue;
      only.aliases.push(alias);
      this.#byAlias.set(alias, only);
    }
  }

  #person(
    alias: string,
    address: RowAddress | null,
    name: string,
    place: RowPlace,
    where: ArchivePerson['seenIn'][number],
  ): ArchivePerson {
    let person = this.#byAlias.get(alias);
    if (!person) {
      person = {
        aliases: [alias],
        profileUrl: address?.url ?? null,
        name,
        observed: {},
        connectedOn: null,
        seenIn: [],
        place,
      };
      this.#byAlias.set(alias, person);
      this.#all.add(person);
    }
    if (!person.seenIn.includes(where)) person.seenIn = [...person.seenIn, where].sort();
    return person;
  }

  #cleanName(name: string): string {
    const clean = this.#cleanNames.get(name) ?? cleanName(name);
    this.#cleanNames.set(name, clean);
    return clean;
  }

  #observeName(person: ArchivePerson, name: string, seenAt: string): void {
    observe(person, 'name', name, seenAt);
    if (person.observed.name?.value !== name || person.observed.name.seenAt !== seenAt) return;
    person.observed.nameClean = { value: this.#cleanName(name), seenAt };
    person.name = sayable(person) ?? name;
  }
}

/** The key of a connection: address, else e-mail, else the whole row (a 2018 export has no more). */
export function connectionAlias(row: ConnectionRow): string {
  if (row.address) return row.address.alias;
  if (row.email) return `mail:${row.email}`;
  const known = [row.name, row.company, row.title, row.connectedOn];
  return `archive:${stableHash(known.map((value) => value ?? '').join('|'))}`;
}

/** The later one stays; of two at one instant the greater, so that the order of rows makes no difference. */
function observe(
  person: ArchivePerson,
  field: keyof ArchiveObservations,
  value: unknown,
  seenAt: string,
): void {
  const before = person.observed[field];
  const isOlder =
    before !== undefined &&
    (before.seenAt > seenAt ||
      (before.seenAt === seenAt && JSON.stringify(before.value) >= JSON.stringify(value)));
  if (!isOlder) person.observed[field] = { value, seenAt };
}

function sayable(person: ArchivePerson): string | null {
  const value = person.observed.nameClean?.value ?? person.observed.name?.value;
  return typeof value === 'string' && value !== '' ? value : null;
}

function laterDay(one: LocalDate | null, other: LocalDate | null): LocalDate | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

/** `in:` first, then `id:`, then the rest: the first alias is the one to show. */
function byReadability(one: string, other: string): number {
  const rank = (alias: string) => ['in:', 'id:'].indexOf(alias.slice(0, 3)) >>> 0;
  return rank(one) - rank(other) || (one < other ? -1 : one > other ? 1 : 0);
}
