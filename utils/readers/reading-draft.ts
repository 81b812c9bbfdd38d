import { cleanName } from '../model/clean-name';
import type { Profile, ProfileField } from '../model/profile';
import type { Layer, Layout, ProfileReading, Section } from '../model/reading';
import { emptyProfile } from './empty-profile';
import type { SectionState } from './rows/state';
import type { TopCardFields } from './top-card/read-top-card';

/** A reading in the making: fields are put in with the layer that gave them. */
export class ReadingDraft {
  readonly profile: Profile;
  readonly notes: string[] = [];
  readonly #notLoaded: Section[] = [];
  readonly #unread: ProfileField[] = [];
  readonly #more: ProfileReading['moreEntriesExist'] = {};
  readonly #provenance: ProfileReading['provenance'] = {};

  constructor(
    private readonly layout: Layout,
    private readonly language: string | null,
    url: string,
  ) {
    this.profile = emptyProfile(url);
  }

  /** Sets a field, unless there is nothing to set. */
  put<F extends ProfileField>(field: F, value: Profile[F], layer: Layer): void {
    if (value === null) return;
    this.profile[field] = value;
    this.#provenance[field] = layer;
  }

  /** Says that a field should have been there and could not be read. */
  markUnread(field: ProfileField): void {
    if (!this.#unread.includes(field)) this.#unread.push(field);
  }

  /** Sets a section from what looking for it came to. */
  putSection<S extends Section>(section: S, found: SectionState<NonNullable<Profile[S]>>): void {
    if (found.state === 'present') {
      this.put(section, found.value, 'structure');
      // Of the two lists that drafts rest on; the others are long on every profile.
      if (section === 'experience' || section === 'education') this.#more[section] = found.hasMore;
    } else if (found.state === 'none') {
      if (section !== 'about') this.put(section, [] as unknown as Profile[S], 'structure');
    } else if (found.state === 'not-loaded') this.#notLoaded.push(section);
    else if (found.state === 'unread') this.markUnread(section);
  }

  /** Sets the name as shown and the one that one would say. */
  putName(name: string | null): void {
    this.put('name', name, 'structure');
    this.put('nameClean', name && cleanName(name), 'structure');
  }

  /** Puts in what a top card says. */
  putTopCard(fields: TopCardFields): void {
    this.putName(fields.name);
    for (const field of ['pronouns', 'headline', 'location'] as const)
      this.put(field, fields[field], 'structure');
    this.put('connectionDegree', fields.degree, 'structure');
    this.put('mutualConnections', fields.mutualConnections, 'key');
    this.put('openToWork', fields.openToWork, 'words');
    this.put(
      'invitationPending',
      fields.invitationPending,
      fields.invitationPending ? 'words' : 'key',
    );
    if (fields.name === null) this.markUnread('name');
    if (fields.headline === null) this.markUnread('headline');
    if (fields.isDegreeUndecidable) {
      this.markUnread('connectionDegree');
      this.notes.push('degree-undecidable');
    }
  }

  /** The finished reading, within the caps of reliability.md, T2. */
  finish(kind: ProfileReading['kind'] = 'profile'): ProfileReading {
    const { profile } = this;
    this.#takeCurrentJob();
    return {
      status: 'read',
      kind,
      url: profile.url,
      layout: this.layout,
      language: this.language,
      profile,
      notLoaded: this.#notLoaded,
      unread: this.#unread,
      moreEntriesExist: this.#more,
      provenance: this.#provenance,
      notes: this.notes,
    };
  }

  /** The title is that of the first job still held; the employer too, where the top card did not say it. */
  #takeCurrentJob(): void {
    const current = this.profile.experience?.find((job) => job.current);
    if (!current) return;
    this.put('currentTitle', current.title, 'structure');
    if (this.profile.currentCompany === null)
      this.put('currentCompany', current.company, 'structure');
  }
}
