import { oncePer } from '../model/once-per';

/** How formally a message speaks; "friendly" of the user's voice is warm. */
export type Register = 'plain' | 'warm' | 'formal';

/**
 * Reviewed phrases for one move. `{slots}` are filled with facts, `{Slots}` with a capital; a phrase whose slot has no
 * value is not used. `any` suits every register. At least eight for each register, three of them its own, which a test
 * holds.
 */
export interface PhraseBank {
  any: string[];
  plain?: string[];
  warm?: string[];
  formal?: string[];
}

export type Phrases = Record<string, PhraseBank>;

/** A phrase that suits a register, and whether it belongs to that one alone. */
export interface Phrasing {
  text: string;
  own: boolean;
}

/**
 * The phrases of a bank that suit a register, those that are taken more often first: a warm or a formal voice has wordings of
 * its own, while what suits all is plain enough for a plain one.
 */
export function phrasesFor(bank: PhraseBank | undefined, register: Register): readonly Phrasing[] {
  return bank ? byRegister(bank)[register] : [];
}

const byRegister = oncePer((bank: PhraseBank): Record<Register, Phrasing[]> => {
  const shared = bank.any.map((text) => ({ text, own: false }));
  const own = (register: Register) => (bank[register] ?? []).map((text) => ({ text, own: true }));
  return {
    plain: [...shared, ...own('plain')],
    warm: [...own('warm'), ...shared],
    formal: [...own('formal'), ...shared],
  };
});
