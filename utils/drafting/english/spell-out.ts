const SHORT: readonly [RegExp, string][] = [
  [/\byrs\b\.?/gi, 'years'],
  [/\byr\b\.?/gi, 'year'],
  [/\bhrs\b\.?(?=\s|,|$)/gi, 'hours'],
  [/\bmths?\b\.?/gi, 'months'],
  [/\bw\/o\b/gi, 'without'],
  [/\bw\/\s?(?=\p{L})/giu, 'with '],
  [/\bb\/c\b/gi, 'because'],
];

/** What one jots down short, as one would write it to somebody: "15 yrs" → "15 years", "w/o degree" → "without degree". */
export function spellOut(text: string): string {
  return SHORT.reduce((plain, [short, long]) => plain.replace(short, long), text);
}
