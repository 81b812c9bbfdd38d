/** Whether a fact may be said: see the glossary of design.md. */
export type Licence = 'stated' | 'experienced' | 'relational' | 'inferred';

export type FactAbout = 'them' | 'me' | 'us' | 'mutual' | 'history';

export type FactSource = 'page' | 'archive' | 'you' | 'history' | 'story';

/** One statable thing. Immutable; its id is stable for the same situation. */
export interface Fact {
  id: string;
  about: FactAbout;
  /** What sort of thing: 'job', 'school', 'post', 'shared-move', 'shared-group', 'mutual', 'note', 'story-now', … */
  kind: string;
  /** The thing itself, in the words it was captured in. */
  value: string;
  source: FactSource;
  /** ISO date when it was seen or said, `null` when not known. */
  date: string | null;
  licence: Licence;
  /** Health, faith, family, leave, age, origin …: never selected, whatever they posted. */
  sensitive: boolean;
  /** Text that reads like instructions to a machine: shown to the user, never a fact of a draft. */
  quarantined: boolean;
}

/** A piece of a text and the facts it rests on; empty for mere wording. */
export interface Span {
  text: string;
  facts: string[];
}
