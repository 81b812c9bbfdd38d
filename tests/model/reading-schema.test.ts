import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Reading } from '../../utils/model/reading';
import { readingSchema } from '../../utils/model/reading-schema';
import type { z } from '../../utils/zod';
import { readingOf } from '../support/build-reading';

const refused: Reading = {
  status: 'still-loading',
  kind: 'other',
  page: 'profile',
  url: 'https://www.linkedin.com/in/ada/',
  layout: 'sdui',
  language: 'en',
  notes: [],
};

describe('what the background accepts from a page', () => {
  it('is what the page script makes, type for type', () => {
    expectTypeOf<z.output<typeof readingSchema>>().toEqualTypeOf<Reading>();
    // A mismatch fails `npm run types`; this line makes it fail here too.
    const same: z.output<typeof readingSchema> = refused;
    expect(readingSchema.parse(same)).toEqual(refused);
  });

  it('is cleaned again: what was taken over does not clean', () => {
    const reading = readingOf('ada', {
      name: '\u202eaive\u202c',
      about: 'One\n\u{e0041}two',
      skills: ['Ma\u200bps'],
    });
    expect(readingSchema.parse(reading)).toMatchObject({
      profile: { name: 'aive', about: 'One\ntwo', skills: ['Maps'] },
    });
  });

  it.each([
    ['a status that there is not', { ...refused, status: 'fine' }],
    ['a field more', { ...refused, html: '<b>' }],
    ['a field less', { ...refused, url: undefined }],
    ['an address as long as a book', { ...refused, url: 'x'.repeat(3_000) }],
    ['nothing', null],
    ['text', 'read'],
  ])('refuses %s', (_what, value) => {
    expect(readingSchema.safeParse(value).success).toBe(false);
  });
});
