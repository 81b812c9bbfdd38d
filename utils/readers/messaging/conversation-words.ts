/** "conversation with A and B": the word before A, and the one between. */
export interface ConversationWords {
  before: string[];
  between: string[];
}

/** One row per interface language, as in interface-words.ts. */
export const CONVERSATION_WORDS: Record<string, ConversationWords> = {
  en: { before: ['with'], between: ['and'] },
  de: { before: ['mit'], between: ['und'] },
  fr: { before: ['avec'], between: ['et'] },
  es: { before: ['con'], between: ['y', 'e'] },
  pt: { before: ['com'], between: ['e'] },
  it: { before: ['con'], between: ['e', 'ed'] },
  nl: { before: ['met'], between: ['en'] },
};
