import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { avatarColour, initials } from '../../../components/ui/initials';

describe('initials', () => {
  it.each([
    ['Ada Lovelace', 'AL'],
    ['Ada', 'A'],
    ['ada maria king', 'AK'],
    ['Dr. Ada King', 'AK'],
    ['J. R. Smith', 'JS'],
    ['Dr.', 'D'],
    ['Anna-Lena (Ally) Berg', 'AB'],
    ['Дарья Ким', 'ДК'],
    ['Élodie Ñúñez', 'ÉÑ'],
    ['שירה כהן', 'שכ'],
    ['ليلى الحداد', 'ل'],
    ['王小明', '王'],
    ['김 민준', '김'],
    ['प्रिया रमन', 'प्रि'],
    ['✨ Ada ✨ King 🚀', 'AK'],
    ['🚀', ''],
    ['', ''],
  ])('of %s are %s', (name, expected) => {
    expect(initials(name)).toBe(expected);
  });

  it('are at most two letters, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect([...new Intl.Segmenter().segment(initials(name))].length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('avatarColour', () => {
  it('is one of the eight, and the same for the same name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const colour = avatarColour(name);
        expect([1, 2, 3, 4, 5, 6, 7, 8]).toContain(colour);
        expect(avatarColour(` ${name.normalize('NFD')} `)).toBe(colour);
      }),
    );
  });

  it('uses all eight', () => {
    const names = Array.from({ length: 200 }, (_, index) => `Person ${index}`);
    expect(new Set(names.map(avatarColour)).size).toBe(8);
  });
});
