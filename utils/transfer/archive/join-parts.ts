import type { Phrase } from '../../model/phrase';
import { acceptanceId, findAcceptance, settleReplies } from '../../model/settle-history';
import type { ArchiveContents, ArchiveTouch, UnusableRow, UnusableWhy } from './archive-contents';
import type { ArchivePart, MessageRow, RowAddress } from './archive-part';
import { countAll, selfOf } from './describe-parts';
import type { SelfFound } from './find-self';
import { findSelf } from './find-self';
import { connectionAlias, People } from './gather-people';
import { groupTouches } from './group-touches';
import { pickOwnLines } from './own-lines';
import { stableHash } from './stable-hash';

export interface JoinOptions {
  /** Whose texts are kept: nobody's, the user's own (for "my voice"), or both. */
  keepText: 'none' | 'mine' | 'all';
  /** Aliases that are the user's, from an earlier import. */
  selfAliases?: string[];
  /** Further parts that help to tell who is who and what was accepted, without being taken in themselves. */
  beside?: ArchivePart[];
}

/**
 * The truth loop: joins connections, invitations and messages by address into people and touches. Depends on what the
 * rows say, never on their order or on how they are spread over files.
 */
export function joinParts(parts: ArchivePart[], options: JoinOptions): ArchiveContents {
  const everything = [...parts, ...(options.beside ?? [])];
  const self = findSelf(everything, options.selfAliases);
  const join = new Join(self, options);
  for (const part of parts) join.addPart(part);
  join.unite(everything);
  const people = join.finish(everything);
  const touches = join.touches.sort(byTime);
  const unusable = [...parts.flatMap((part) => part.unusable), ...join.unusable].sort(byPlace);
  return {
    self: selfOf(parts, self),
    people,
    touches,
    ownLines: pickOwnLines(parts, self),
    unusable: unusable.slice(0, 20_000),
    counts: countAll(parts, people.length, touches, join.unusable.length),
    files: parts.map((part) => part.file),
  };
}

class Join {
  readonly people = new People();
  readonly touches: ArchiveTouch[] = [];
  readonly unusable: UnusableRow[] = [];
  readonly #seenTouches = new Set<string>();

  constructor(
    readonly self: SelfFound,
    readonly options: JoinOptions,
  ) {}

  addPart(part: ArchivePart): void {
    for (const row of part.connections) {
      if (this.#isSelf(row.address)) this.#refuse(part, row.line, 'own-address', row.name);
      else {
        const place = { file: part.file, line: row.line };
        const isNew = this.people.addConnection(row, part.takenAt, place);
        // A row that only says again what an earlier row said is named, so that the counts add up for the user.
        if (!isNew) this.#refuse(part, row.line, 'repeated', row.name);
      }
    }
    for (const row of part.invitations) this.#addInvitation(part, row);
    this.#addMessages(part);
  }

  #addInvitation(part: ArchivePart, row: ArchivePart['invitations'][number]): void {
    if (this.#isSelf(row.address)) {
      this.#refuse(part, row.line, 'own-address', `${row.name}, ${row.at}`);
      return;
    }
    const place = { file: part.file, line: row.line };
    const externalId = stableHash(`invitation|${row.dir}|${row.address.alias}|${row.at}`);
    const isNew = this.#addTouch({
      id: `archive:${externalId}`,
      alias: row.address.alias,
      ...{ type: 'invitation', dir: row.dir, at: row.at, channel: null, source: 'archive' },
      text: this.#textToKeep(row.dir, row.text),
      ...{ externalId, place },
    });
    if (!isNew) this.#refuse(part, row.line, 'repeated', `${row.name}, ${row.at}`);
    this.people.addCorrespondent(row.address, row.name, row.at, place, 'invitations');
  }

  #addMessages(part: ArchivePart): void {
    const groups = groupConversations(part.messages, this.self);
    const counts = part.counts.messageRows;
    if (counts) Object.assign(counts, { groupConversations: groups.size, exactDuplicates: 0 });
    for (const row of part.messages) {
      const excerpt = `${row.from}, ${row.to}, ${row.at}`;
      const refuse = (why: UnusableWhy, reason?: Phrase) =>
        this.#refuse(part, row.line, why, excerpt, reason);
      if (groups.has(row.conversation) || row.recipients.length > 1) {
        refuse('group');
        continue;
      }
      const dir = this.#directionOf(row);
      if (dir === null) {
        // Without an address the other one left or hid; with both, it is not known which of the two is the user.
        const bothKnown = row.sender !== null && row.recipients.length > 0;
        refuse(bothKnown ? 'no-direction' : 'hidden-member');
        continue;
      }
      const other = dir === 'out' ? row.recipients[0] : row.sender;
      if (!other) {
        refuse('hidden-member');
        continue;
      }
      const place = { file: part.file, line: row.line };
      const thread = row.conversation || other.alias;
      const externalId = stableHash(`message|${thread}|${dir}|${row.digest}`);
      const isNew = this.#addTouch({
        id: `archive:${externalId}`,
        alias: other.alias,
        ...{ type: 'message', dir, at: row.at, channel: 'message', source: 'archive' },
        text: this.#textToKeep(dir, row.text),
        ...{ externalId, place },
      });
      if (!isNew) {
        if (counts) counts.exactDuplicates += 1;
        refuse('repeated');
      }
      const name = dir === 'out' ? row.to : row.from;
      this.people.addCorrespondent(other, name, row.at, place, 'messages');
    }
  }

  /** One conversation of two under two addresses of the other: a member id, or a slug that was changed since. */
  unite(parts: ArchivePart[]): void {
    const otherOf = new Map<string, { alias: string; name: string }>();
    for (const row of parts.flatMap((part) => part.messages)) {
      const dir = this.#directionOf(row);
      const other = dir === 'out' ? row.recipients[0] : dir === 'in' ? row.sender : null;
      if (!row.conversation || row.recipients.length > 1 || !other) continue;
      const name = dir === 'out' ? row.to : row.from;
      const known = otherOf.get(row.conversation);
      if (!known) otherOf.set(row.conversation, { alias: other.alias, name });
      else if (known.alias !== other.alias && known.name === name) {
        this.people.unite(known.alias, other.alias);
      }
    }
  }

  finish(everything: ArchivePart[]): ArchiveContents['people'] {
    this.people.addMailAliases();
    const connectedOn = new Map<string, string>();
    for (const part of everything) {
      for (const row of part.connections) {
        if (row.connectedOn) connectedOn.set(connectionAlias(row), row.connectedOn);
      }
    }
    for (const touch of this.touches) {
      touch.alias = this.people.find(touch.alias)?.aliases[0] ?? touch.alias;
    }
    for (const [alias, touches] of groupTouches(this.touches)) {
      const byId = new Map(touches.map((touch) => [touch.id, touch]));
      for (const settled of settleReplies(touches)) {
        const touch = byId.get(settled.id);
        if (touch) touch.type = settled.type;
      }
      const person = this.people.find(alias);
      const days = person?.aliases.map((name) => connectedOn.get(name) ?? null) ?? [];
      this.#addAcceptance(touches, person?.connectedOn ?? days.find((day) => day) ?? null);
    }
    return this.people.list();
  }

  #addAcceptance(touches: ArchiveTouch[], connectedOn: string | null): void {
    const accepted = findAcceptance(touches, connectedOn);
    const invitation = touches.find((touch) => touch.id === accepted?.invitationId);
    if (!accepted || !invitation) return;
    const id = acceptanceId(invitation.id);
    this.#addTouch({
      ...invitation,
      ...{ id, externalId: id, type: 'invitation-accepted', dir: accepted.dir, at: accepted.at },
      text: null,
    });
  }

  #addTouch(touch: ArchiveTouch): boolean {
    if (this.#seenTouches.has(touch.id)) return false;
    this.#seenTouches.add(touch.id);
    this.touches.push(touch);
    return true;
  }

  #isSelf(address: RowAddress | null): boolean {
    return address !== null && this.self.aliases.has(address.alias);
  }

  #directionOf(row: MessageRow): 'in' | 'out' | null {
    if (this.#isSelf(row.sender)) return 'out';
    return row.recipients.some((recipient) => this.#isSelf(recipient)) ? 'in' : null;
  }

  #textToKeep(dir: 'in' | 'out', text: string | null): string | null {
    const { keepText } = this.options;
    return keepText === 'all' || (keepText === 'mine' && dir === 'out') ? text : null;
  }

  #refuse(
    part: ArchivePart,
    line: number,
    why: UnusableWhy,
    row: string,
    reason: Phrase = { key: `transfer.row.${why}` },
  ): void {
    this.unusable.push({ file: part.file, line, why, reason, row });
  }
}

/** Conversations in which more than one other person has a part, in whichever row that shows. */
function groupConversations(rows: MessageRow[], self: SelfFound): Set<string> {
  const groups = new Set<string>();
  for (const row of rows) {
    const others = [row.sender, ...row.recipients].filter(
      (address) => address !== null && !self.aliases.has(address.alias),
    );
    if (row.conversation && (row.recipients.length > 1 || others.length > 2)) {
      groups.add(row.conversation);
    }
  }
  return groups;
}

function byTime(a: ArchiveTouch, b: ArchiveTouch): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1;
}

function byPlace(a: UnusableRow, b: UnusableRow): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line;
}
