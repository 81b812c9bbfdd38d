/** How formally a message speaks; "friendly" of the user's voice is warm. */
export type Register = 'plain' | 'warm' | 'formal';

/**
 * Reviewed phrases for one move. `{slots}` are filled with facts, `{Slots}` with a capital; a phrase whose slot has no
 * value is not used. `any` suits every register. At least eight for each register, which a test holds.
 */
export interface PhraseBank {
  any: string[];
  plain?: string[];
  warm?: string[];
  formal?: string[];
}

export type Phrases = Record<string, PhraseBank>;

/** The phrases of a bank that suit a register. */
export function phrasesFor(bank: PhraseBank | undefined, register: Register): string[] {
  return bank ? [...bank.any, ...(bank[register] ?? [])] : [];
}
