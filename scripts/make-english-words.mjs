/**
 * Writes `utils/checking/grounding/english-words.ts`: the lower-case words of a Hunspell dictionary as a Bloom filter, a
 * tenth of the list's size, so that "Scotrail could …" can be told from "Stairs could …" without a list of all names.
 *
 *     npm pack dictionary-en && tar xzf dictionary-en-*.tgz
 *     node scripts/make-english-words.mjs package/index.dic
 *
 * The list is SCOWL's (en_US, size 60; MIT and BSD). Run it again only to change the list; the result is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const BITS_PER_WORD = 10;
const HASHES = 7;
const OUT = new URL('../utils/checking/grounding/english-words.ts', import.meta.url);

const [file] = process.argv.slice(2);
if (!file) throw new Error('Usage: node scripts/make-english-words.mjs index.dic');
const words = readFileSync(file, 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.split('/')[0].trim())
  // An entry with a capital is a name, which is what the filter must not know.
  .filter((word) => /^[a-z]{3,}$/.test(word));
const names = new Set(
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('/')[0].trim())
    .filter((word) => /^[A-Z][a-z]+$/.test(word)),
);
const kept = [...new Set(words)];
const size = Math.ceil((kept.length * BITS_PER_WORD) / 8) * 8;
const bits = new Uint8Array(size / 8);
for (const word of kept) for (const at of placesOf(word)) bits[at >> 3] |= 1 << (at & 7);

/** Two FNV-1a hashes, combined (Kirsch and Mitzenmacher); the reader in `is-english-word.ts` does the same. */
function placesOf(word) {
  const a = hash(word, 0x811c9dc5);
  const b = hash(word, 0x01000193) | 1;
  return Array.from({ length: HASHES }, (_, i) => ((a + Math.imul(i, b)) >>> 0) % size);
}
function hash(text, seed) {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

writeFileSync(
  OUT,
  `/** Made by scripts/make-english-words.mjs; do not edit. ${kept.length} words, SCOWL en_US (MIT and BSD). */
export const ENGLISH_WORDS = {
  hashes: ${HASHES},
  bits: '${Buffer.from(bits).toString('base64')}',
};
`,
);
console.log(`${kept.length} words, ${bits.length} bytes; ${names.size} names left out`);
