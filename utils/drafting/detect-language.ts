const ENGLISH = new Set(
  'the and you your of to is are was for with in on at my we have that it be how what would could this not if or from i me a an who which their her his she he they by as than'.split(
    ' ',
  ),
);
const GERMAN = new Set(
  'der die das und ich sie ihr ihre ihren ist sind war für mit im am mein wir habe dass es wie was nicht wenn oder von mir du dein ein eine einen einem zu auf den dem des als bei nach seit jahre jahren lang ob aus um über zur zum'.split(
    ' ',
  ),
);

/** English or German by its little words; `null` where there is nothing to go by. */
export function detectLanguage(text: string): 'en' | 'de' | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let english = 0;
  let german = /[äöüß]/i.test(text) ? 0.5 : 0;
  for (const word of words) {
    const inEnglish = ENGLISH.has(word);
    const inGerman = GERMAN.has(word);
    if (inEnglish && !inGerman) english++;
    if (inGerman && !inEnglish) german++;
  }
  if (english === german) return null;
  return english > german ? 'en' : 'de';
}
