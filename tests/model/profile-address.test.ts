import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isSameAddress,
  parseProfileAddress,
  profileAliases,
} from '../../utils/model/profile-address';

const slugOf = (address: string) => parseProfileAddress(address)?.slug;

describe('the address of a person', () => {
  it.each([
    ['https://www.linkedin.com/in/ada-lovelace', 'ada-lovelace'],
    ['https://www.linkedin.com/in/Ada-Lovelace/', 'ada-lovelace'],
    ['https://de.linkedin.com/in/ada-lovelace/de?trk=people', 'ada-lovelace'],
    ['https://linkedin.com/in/ada-lovelace/overlay/contact-info/', 'ada-lovelace'],
    ['https://www.linkedin.com/in/ada-lovelace/details/experience?profileUrn=x', 'ada-lovelace'],
    ['https://www.linkedin.com/in/wi%C5%9Bniak', 'wiśniak'],
    ['https://www.linkedin.com/in/wiśniak#about', 'wiśniak'],
    // Decomposed letters are the same letters; look-alikes are not.
    ['https://www.linkedin.com/in/wis\u0301niak', 'wiśniak'],
    ['https://www.linkedin.com/in/ａda', 'ａda'],
  ])('is the slug alone: %s', (address, slug) => {
    expect(slugOf(address)).toBe(slug);
  });

  it('writes the slug as browsers do', () => {
    expect(parseProfileAddress('https://www.linkedin.com/in/wiśniak')?.url).toBe(
      'https://www.linkedin.com/in/wi%C5%9Bniak/',
    );
  });

  it('keeps a member id apart from slugs, and its case', () => {
    const id = 'ACoAAXOEP3yWU0UDg8v8MBmjsUqjASHchmKjVZn';
    const address = parseProfileAddress(`https://www.linkedin.com/in/${id}?x=1`);

    expect(address).toEqual({
      slug: null,
      memberId: id,
      url: `https://www.linkedin.com/in/${id}/`,
    });
  });

  it.each([
    'https://www.linkedin.com/in/me/',
    'https://www.linkedin.com/company/ada/',
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com.evil.example/in/ada',
    'https://evil.example/in/ada',
    'http://www.linkedin.com/in/ada',
    'https://user@www.linkedin.com/in/ada',
    'https://www.linkedin.com:8443/in/ada',
    'javascript:alert(1)//https://www.linkedin.com/in/ada',
    'data:text/html,https://www.linkedin.com/in/ada',
    'https://www.linkedin.com/in/%E0%A4%A',
    'https://www.linkedin.com/in/ada%2Foverlay',
    'https://www.linkedin.com/in/a%20da',
    'https://www.linkedin.com/in/%3Cscript%3E',
    'https://www.linkedin.com/in/ada%E2%80%AE',
    '/in/ada',
    '',
  ])('refuses what is nobody’s: %s', (address) => {
    expect(parseProfileAddress(address)).toBeNull();
  });

  it('is stable: the address of an address is itself', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) => {
        const once = parseProfileAddress(`https://www.linkedin.com/in/${encodeURIComponent(name)}`);
        if (once) expect(parseProfileAddress(once.url)).toEqual(once);
      }),
    );
  });

  it('knows a person by slug and by member id', () => {
    expect(
      profileAliases({
        url: 'https://www.linkedin.com/in/ada/',
        memberId: 'ACoAAB1Example00000000000000000000000001',
      }),
    ).toEqual(['in:ada', 'id:ACoAAB1Example00000000000000000000000001']);
  });

  it('does not take a slug and a member id for the same', () => {
    const slug = { slug: 'ada', memberId: null, url: '' };
    const id = { slug: null, memberId: 'ACo1', url: '' };

    expect(isSameAddress(slug, slug)).toBe(true);
    expect(isSameAddress(slug, id)).toBe(false);
    expect(isSameAddress(id, slug)).toBe(false);
  });
});
