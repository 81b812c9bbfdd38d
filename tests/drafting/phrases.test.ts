import { describe, expect, it } from 'vitest';
import { inAddress } from '../../utils/drafting/german/address';
import type { Register } from '../../utils/drafting/phrase-bank';
import { phrasesFor } from '../../utils/drafting/phrase-bank';
import { german } from '../../utils/drafting/phrases/de/bank';
import { english } from '../../utils/drafting/phrases/en/bank';

/** drafting.md, section 3, and what goes with it. */
const CLICHES =
  /hope this (?:finds|message|email)|came across your (?:profile|page)|allow me to introduce|professional network|\bfellow\b|pick your brain|your journey|valuable time|stay on your radar|mutually beneficial|exchange perspectives|open positions|impress|what you(?:'re| are) building|inspiring|huge fan|bumping|circling back|touch(?:ing)? base|did you see my|per my last|not just .* but|\bdelve|\bleverage|\bresonate|testament|landscape|invaluable|thrilled|in advance|love to connect|reach(?:ing)? out|amazing|incredible|passionate|synerg|game.?changer|ich hoffe,? es geht ihnen gut|wertvolle zeit|auf augenhöhe|spannende(?:s|r|n)? profil|beeindruck|herausforderung/i;

const REGISTERS: Register[] = ['plain', 'warm', 'formal'];
/** Moves whose wording is fixed: names, times, links. */
const FIXED = new Set(['greet', 'greet.noName', 'sign', 'blurb.name']);

describe.each([
  ['English', english, 8],
  ['German', german, 8],
] as const)('%s phrases', (_, bank, least) => {
  const entries = Object.entries(bank);

  it.each(entries)('%s', (name, phrases) => {
    for (const register of REGISTERS) {
      const found = phrasesFor(phrases, register);
      const all = found.map(({ text }) => text);
      if (!FIXED.has(name)) {
        expect(all.length).toBeGreaterThanOrEqual(least);
        expect(found.filter(({ own }) => own).length).toBeGreaterThanOrEqual(3);
      }
      expect(new Set(all).size).toBe(all.length);
      for (const phrase of all) {
        expect(phrase).not.toMatch(CLICHES);
        for (const address of ['Sie', 'du'] as const) {
          expect(inAddress(phrase, address)).not.toMatch(/[—–!]|\s{2}|[[\]]|TODO/);
        }
        const words = phrase
          .replace(/\{\w+\}/g, '')
          .split(/\s+/)
          .filter(Boolean);
        expect(words.length).toBeLessThanOrEqual(26);
      }
    }
  });
});

it.each([
  ['English', english],
  ['German', german],
] as const)(
  '%s voices share no wording of their own, and the formal one does not contract',
  (_, bank) => {
    for (const [name, { any, plain = [], warm = [], formal = [] }] of Object.entries(bank)) {
      if (FIXED.has(name)) continue;
      const all = [...any, ...plain, ...warm, ...formal].map((phrase) => phrase.toLowerCase());
      expect(new Set(all).size, name).toBe(all.length);
      for (const phrase of formal)
        expect(phrase).not.toMatch(
          /\b(?:I|you|we|it|that|here)['’](?:m|d|ll|ve|re|s)\b|n't\b|\bhey\b/i,
        );
    }
  },
);

it('has a German phrase for every English move', () => {
  expect(Object.keys(english).filter((name) => !(name in german))).toEqual([]);
});
