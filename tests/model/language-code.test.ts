import { expect, it } from 'vitest';
import { languageCode } from '../../utils/model/language-code';

it.each([
  ['German', 'de'],
  ['Deutsch', 'de'],
  ['français', 'fr'],
  ['Chinese (Simplified)', 'zh'],
  ['日本語', 'ja'],
  ['en', 'en'],
  ['Klingon', 'klingon'],
])('knows %s as %s', (name, code) => {
  expect(languageCode(name)).toBe(code);
});
