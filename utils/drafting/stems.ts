const LITTLE = new Set(
  'the and you your with for from that this what when where which who how why about into than then them they their there his her him she its our out not but are was were has have had does did can could would will one two three first new more most very just also over after before between during people person work works working team some any each every other want like make made take help time year years month week day learn learned ask tell und der die das mit von für wie was den dem ein eine einen ich sie ihr wir als auf aus bei nach'.split(
    ' ',
  ),
);

/** Rough stems of the words that carry meaning, for asking whether two texts speak of the same thing. */
export function stemsOf(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !LITTLE.has(word)).map(stem));
}

/** How many stems two texts share. */
export function sharedStems(a: string, b: string): number {
  const other = stemsOf(b);
  return [...stemsOf(a)].filter((word) => other.has(word)).length;
}

function stem(word: string): string {
  const bare = word.replace(
    /(?:ations?|ings?|ers?|ors?|ists?|ments?|ies|ied|ed|es|s|y|ung|ungen|en|er|e)$/u,
    '',
  );
  return bare.length >= 3 ? bare.slice(0, 8) : word.slice(0, 8);
}
