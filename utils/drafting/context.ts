import type { ComposeOptions } from '../model/draft';
import type { Fact } from '../model/fact';
import type { Situation, Slot } from '../model/situation';
import type { CommonGround } from './common-ground';
import type { NoteFact } from './note-facts';
import type { Register } from './phrase-bank';

/** What every step of composing one message knows. */
export interface DraftContext {
  situation: Situation;
  options: ComposeOptions;
  /** All facts, for the panel. */
  facts: Fact[];
  /** Ids that may be said. */
  usable: Set<string>;
  ground: CommonGround[];
  notes: NoteFact[];
  language: 'en' | 'de';
  register: Register;
  contractions: boolean;
  /** Nobody who was met, answered or is a 1st-degree contact. */
  isStranger: boolean;
  /** The clauses of the story are in the language of the message. */
  storyFits: boolean;
  minutes: number | null;
  slots: Slot[];
}

/** Picks one of several, mostly the first: the same seed picks the same. */
export type Pick = <T>(items: T[]) => T | undefined;
