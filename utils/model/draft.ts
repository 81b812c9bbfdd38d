import type { Channel } from './channel';
import type { Fact, Span } from './fact';
import type { MessageKind } from './message-kind';
import type { Phrase } from './phrase';
import type { Slot } from './situation';

/** What the composer made. `spans` joined are the body; every fact id in a span is in `facts`. */
export interface Draft {
  kind: MessageKind;
  channel: Channel;
  /** The language that the body is written in, ISO 639-1. */
  language: string;
  subject: string | null;
  body: string;
  spans: Span[];
  /** The facts that the draft could use, those not used included, for the switches in the panel. */
  facts: Fact[];
  /** Ids of the facts chosen as hook, strongest first; empty in honest mode. */
  hooks: string[];
  /** What the composer has to say of its own work: moves left out for space, a question for the user, the last follow-up. */
  notes: DraftNote[];
  /** The sentence with which Kith stops and waits for the user; then `body` is empty. */
  refused: Phrase | null;
  /** Each sentence or two with the move that it makes, in order, for putting a sentence of the user's own in its place. */
  moves?: { move: string; text: string }[];
  /** The times that the text offers, so that nobody else is offered the same hour. */
  offered?: Slot[];
}

export interface DraftNote {
  id: string;
  message: Phrase;
  /** The facts that the note asks about, for answering in place. */
  facts?: string[];
  /** The user's own words that could not be turned, for saying them otherwise in place. */
  words?: string;
}

/** How to compose; the same situation and options give the same bytes. */
export interface ComposeOptions {
  seed?: number;
  /** "Another version": 0 is the first. */
  attempt?: number;
  /** Fact ids that the user switched off. */
  withoutFacts?: string[];
  /** A fact id that the user chose as the hook. */
  hook?: string | null;
  /** Times already offered to somebody else: not offered again. */
  offered?: Slot[];
  /** Sentences of the user's own in place of the composer's: move → the sentence. */
  own?: Record<string, string>;
  length?: 'shorter' | 'usual';
  register?: 'plain' | 'warm' | 'formal' | null;
}
