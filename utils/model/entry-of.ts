/** What a table says of a word of a page or a user: nothing of "constructor", which every object knows without being told. */
export function entryOf<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
