/**
 * JSON with the keys of every object in code-unit order and no `undefined`, so that equal values give equal bytes
 * whatever made them. Takes plain JSON values only.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value)) ?? 'null';
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  // A null prototype: a key `__proto__` from a file stays a key.
  const result: Record<string, unknown> = Object.create(null);
  for (const [key, item] of entries) result[key] = sorted(item);
  return result;
}
