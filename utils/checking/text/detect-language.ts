import { fold } from './fold';
import { remembered } from './remembered';
import type { Word } from './split-words';

const STOPWORDS: Record<string, string> = {
  en: 'the and you your i to of a is are was for with in on at my we have that it be how what would could this not if or from me do did can',
  de: 'der die das und ich sie ihr ihre ihnen ihren ist sind war fur mit im am an mein wir habe dass es wie was wurde konnte nicht wenn oder von mir du dein deine dir dich ein eine einen zu auf hatte gerne sehr den dem auch nach bei uber danke uhr',
  fr: 'le la les et vous je de un une est sont pour avec dans mon ma nous que il ce comment pas si ou votre vos merci des du en au bonjour sur',
  es: 'el la los las y usted de un una es son para con en mi nos que lo como no si o su sus gracias yo tu del al por hola le se me',
  nl: 'de het een en ik u je jij uw is zijn was voor met in op mijn we heb dat hoe wat zou niet als of van dank te aan bij naar ook jou',
  it: 'il la le e lei io di un una per con in mio che come non se o suo grazie del sono questo ho mi ciao gli',
  pt: 'o a os as e voce eu de um uma para com em meu que como nao se ou seu obrigado obrigada do da no na ola por',
  cs: 'a je jsem se na v s pro ze jak co bych nebo od mi vam dekuji diky to by ale jsou dobry den',
  sv: 'och jag du att det en ett i pa med for som ar var hur vad inte om tack hej din min av',
  pl: 'i jest sie na w z dla ze jak co nie lub od mi pani pan dziekuje to by ale dzien dobry',
};

const LANGUAGES = Object.keys(STOPWORDS);
/** Little word → the places in `LANGUAGES` of those that have it: one look-up per word and not one per language. */
const OWNERS = new Map<string, number[]>();
for (const [index, words] of Object.values(STOPWORDS).entries()) {
  for (const word of new Set(words.split(' ')))
    OWNERS.set(word, [...(OWNERS.get(word) ?? []), index]);
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['zh', /\p{Script=Han}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['el', /\p{Script=Greek}/u],
];

export interface LanguageGuess {
  /** ISO 639-1; `fallback` when there is nothing to go by. */
  language: string;
  /** True when the text is long and clear enough to tell a writer that it is the wrong one. */
  sure: boolean;
}

/** What one word says of the language; most words of a message stood in it a key stroke ago. */
const readWord = remembered(
  (word: string): { length: number; latin: number; languages: readonly number[] } => ({
    length: word.length,
    latin: word.match(/\p{Script=Latin}/gu)?.length ?? 0,
    languages: OWNERS.get(fold(word).split("'", 1)[0] ?? '') ?? [],
  }),
  5000,
);

/** The language of a text by its little words; the first 400 words are enough. */
export function detectLanguage(words: readonly Word[], fallback: string): LanguageGuess {
  const sample = words.slice(0, 400).map((word) => readWord(word.text));
  const length = sample.reduce((sum, word) => sum + word.length, 0);
  const latin = sample.reduce((sum, word) => sum + word.latin, 0);
  if (length > 0 && latin < length / 2) {
    const letters = words
      .slice(0, 400)
      .map((word) => word.text)
      .join('');
    const script = SCRIPTS.find(([, mark]) => mark.test(letters));
    if (script) return { language: script[0], sure: true };
  }
  const counts = LANGUAGES.map(() => 0);
  for (const word of sample) {
    for (const index of word.languages) counts[index] = (counts[index] ?? 0) + 1;
  }
  const scores = LANGUAGES.map((language, index) => ({ language, score: counts[index] ?? 0 })).sort(
    (a, b) => b.score - a.score,
  );
  const [best, second] = scores;
  if (!best || !second || best.score < 2 || best.score === second.score) {
    return { language: fallback, sure: false };
  }
  const sure = sample.length >= 12 && best.score >= 4 && best.score >= second.score * 1.6;
  return { language: best.language, sure };
}
