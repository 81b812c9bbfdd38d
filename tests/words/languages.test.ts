import { describe, expect, it } from 'vitest';
import { en } from '../../utils/words/en';
import type { Entry } from '../../utils/words/entry';
import { chooseLanguage, LANGUAGES } from '../../utils/words/languages';
import { loadCatalogue } from '../../utils/words/load-language';
import { workerWords } from '../../utils/words/worker-words';

const others = LANGUAGES.filter((language) => language !== 'en');

/** Every form of an entry. */
function forms(entry: Entry): string[] {
  return typeof entry === 'string' ? [entry] : Object.values(entry);
}

/** The slots of the form for many, which says most. */
function slots(entry: Entry): string[] {
  const text = typeof entry === 'string' ? entry : entry.other;
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
}

/** What a translation lacks or has too much, compared with English. */
function differences(english: Record<string, Entry>, translated: Record<string, Entry>): string[] {
  const keys = new Set([...Object.keys(english), ...Object.keys(translated)]);
  return [...keys].flatMap((key) => {
    const [theirs, ours] = [english[key], translated[key]];
    if (theirs === undefined) return [`${key}: not in English`];
    if (ours === undefined) return [`${key}: missing`];
    const wrong = [];
    if (slots(theirs).join() !== slots(ours).join()) wrong.push(`${key}: other slots`);
    if (typeof theirs !== typeof ours) wrong.push(`${key}: plural in one of the two`);
    else if (typeof ours === 'object' && typeof theirs === 'object' && !ours.one !== !theirs.one)
      wrong.push(`${key}: no form for one`);
    if (forms(ours).some((text) => /[!¡]/.test(text))) wrong.push(`${key}: exclamation mark`);
    if (forms(ours).some((text) => text.trim() === '')) wrong.push(`${key}: empty`);
    return wrong;
  });
}

it('finds what a translation lacks', () => {
  const english = {
    a: 'One {name}',
    b: { one: '{count} day', other: '{count} days' },
    c: 'Here',
    d: 'Now',
  };
  const translated = { a: 'Un', b: { other: '{count} jours' }, d: 'Super !', e: 'Plus' };
  expect(differences(english, translated)).toEqual([
    'a: other slots',
    'b: no form for one',
    'c: missing',
    'd: exclamation mark',
    'e: not in English',
  ]);
});

it('has nothing loud in English', () => {
  expect(differences(en, en)).toEqual([]);
});

describe.each(others)('in %s', (language) => {
  it('says everything that English says', async () => {
    expect(differences(en, await loadCatalogue(language))).toEqual([]);
  });

  it('says what the background says', () => {
    expect(differences(workerWords.en, workerWords[language])).toEqual([]);
  });
});

describe('the language to speak', () => {
  it.each([
    [null, ['en-GB', 'de'], 'en'],
    [null, ['nl', 'en-US'], 'en'],
    [null, ['nl'], 'en'],
    [null, [], 'en'],
    [null, ['nl', 'de-AT', 'en'], 'de'],
    ['en', ['de-AT'], 'en'],
    ['de', ['en-US'], 'de'],
    ['xx', ['de-AT'], 'en'],
  ] as const)('is, with %s set in a browser of %s, %s', (setting, wanted, chosen) => {
    expect(chooseLanguage(setting, wanted)).toBe(chosen);
  });
});
