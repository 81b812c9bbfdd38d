/**
 * A name for a text that is the same on every machine and in every run: 106 bits by two 53-bit mixing hashes (cyrb53,
 * public domain) in one pass. It tells rows apart and is no secret, so it need not withstand an attacker; Web Crypto
 * would make 100,000 rows wait for 100,000 promises.
 */
export function stableHash(text: string): string {
  return hash(text, -1);
}

/** The same without its spaces and line ends, which exports and spreadsheets flatten each in their own way. */
export function hashWords(text: string): string {
  return hash(text, 32);
}

function hash(text: string, skipUpTo: number): string {
  let a = 0xdeadbeef ^ 0x9e3779b9;
  let b = 0x41c6ce57 ^ 0x9e3779b9;
  let c = 0xdeadbeef ^ 0x85ebca6b;
  let d = 0x41c6ce57 ^ 0x85ebca6b;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= skipUpTo) continue;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
    c = Math.imul(c ^ code, 2246822519);
    d = Math.imul(d ^ code, 3266489917);
  }
  return finish(a, b) + finish(c, d);
}

function finish(one: number, other: number): string {
  const a =
    Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  const b = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(11, '0');
}
