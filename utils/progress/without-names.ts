/** Shorter parts of a name ("Li", "de") stand in too many other words and are left alone. */
const SHORTEST = 3;

/**
 * A text of the user's with everybody's name taken out, whole or in part: "Priya said …" → "… said …". Names are
 * compared as whole words in any script.
 * @param instead what stands for a name.
 */
export function withoutNames(text: string, names: Iterable<string>, instead = '…'): string {
  const parts = [...names]
    .flatMap((name) => [name, ...name.split(/[\s,()]+/)])
    .filter((part) => [...part].length >= SHORTEST)
    .sort((a, b) => b.length - a.length)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  if (parts.length === 0) return text;
  const name = new RegExp(`(?<!\\p{L})(?:${[...new Set(parts)].join('|')})(?!\\p{L})`, 'giu');
  return text.replace(name, instead);
}
