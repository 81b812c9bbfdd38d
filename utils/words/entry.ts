/** One entry of a catalogue: a sentence with `{slots}`, or its plural forms chosen by `{count}`. */
export type Entry = string | { one?: string; other: string };

/** The text of an entry in its language, with `{slots}` filled; `values.count` chooses the plural form. */
export function fillEntry(
  entry: Entry,
  values: Record<string, string | number>,
  language: string,
): string {
  const template =
    typeof entry === 'string' ? entry : pluralForm(entry, Number(values.count ?? 0), language);
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = values[name];
    if (value === undefined) return slot;
    return typeof value === 'number' ? value.toLocaleString(language) : value;
  });
}

function pluralForm(entry: Exclude<Entry, string>, count: number, language: string): string {
  const category = new Intl.PluralRules(language).select(count);
  return category === 'one' && entry.one !== undefined ? entry.one : entry.other;
}
