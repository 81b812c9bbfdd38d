// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../utils/readers/read-page';
import { classicDetailsPage, classicPage } from '../support/pages/classic-page';
import { LEONORE, ODALYS, PEOPLE } from '../support/pages/people';
import { expectedOf } from '../support/pages/person';
import { expectedOnPublic, publicPage } from '../support/pages/public-page';
import { sduiPage } from '../support/pages/sdui-page';
import { addressOf, asProfile, parse, read } from './parse';

const everybody = PEOPLE.map((person) => [person.language, person.slug, person] as const);

describe('a profile in each language with a dictionary, and one written from right to left', () => {
  it.each(everybody)('is read in the present design, %s: %s', (_language, _slug, person) => {
    const { profile, language } = asProfile(read(sduiPage(person), addressOf(person)));

    expect({ ...profile, language }).toMatchObject(expectedOf(person, { lists: true }));
  });

  it.each(everybody)('is read in the old design, %s: %s', (_language, _slug, person) => {
    const { profile, language } = asProfile(read(classicPage(person), addressOf(person)));

    expect({ ...profile, language }).toMatchObject(expectedOf(person, { lists: true }));
  });
});

describe('the old design as it was in 2022', () => {
  it.each(everybody)('is read, %s: %s', (_language, _slug, person) => {
    const html = classicPage(person, { is2022: true });
    const { profile, language, unread } = asProfile(read(html, addressOf(person)));

    expect({ ...profile, language }).toMatchObject(expectedOf(person, { lists: true }));
    expect(unread).toEqual([]);
  });
});

describe('the page for visitors in each language with a dictionary, on the host of a country', () => {
  it.each(everybody)('is read, %s: %s', (_language, _slug, person) => {
    const { profile, language, unread } = asProfile(read(publicPage(person), addressOf(person)));

    expect({ ...profile, language }).toMatchObject(expectedOnPublic(person));
    expect(unread).toEqual([]);
  });
});

describe('everything else that a profile shows', () => {
  it.each([
    ['the present design', sduiPage(ODALYS)],
    ['the old design', classicPage(ODALYS)],
  ])('is read in %s', (_design, html) => {
    const { profile, moreEntriesExist } = asProfile(read(html, addressOf(ODALYS)));

    expect(profile).toMatchObject({
      memberId: ODALYS.memberId,
      nameClean: 'Odalys Brightwater',
      skills: ODALYS.skills,
      certifications: ODALYS.certifications,
      languages: ODALYS.languages,
      volunteering: ODALYS.volunteering,
    });
    expect(moreEntriesExist).toMatchObject({ experience: true, education: false });
  });

  it.each([
    ['the present design', sduiPage(ODALYS)],
    ['the old design', classicPage(ODALYS)],
  ])('holds the person’s own posts alone, in %s', (_design, html) => {
    const { profile } = asProfile(read(html, addressOf(ODALYS)));

    expect(profile.posts).toEqual([
      {
        id: '7254100000000000000',
        text: 'We moved one switch and\nthe island stayed lit.',
        date: '2024-10-21T12:03:34.660Z',
      },
    ]);
  });

  it('is nothing that a stranger’s card says', () => {
    const text = JSON.stringify([
      read(sduiPage(ODALYS), addressOf(ODALYS)),
      read(classicPage(ODALYS), addressOf(ODALYS)),
    ]);

    expect(text).not.toMatch(/Bram|Yuki|Elsewhere Ltd|Osric/);
  });
});

describe('three answers that are not the same', () => {
  it('jobs and schools that have not loaded are not “none”', () => {
    const { profile, notLoaded } = asProfile(
      read(sduiPage(ODALYS, { isLoaded: false }), addressOf(ODALYS)),
    );

    expect(profile.experience).toBeNull();
    expect(profile.currentTitle).toBeNull();
    expect(notLoaded).toEqual(['experience', 'education', 'skills']);
  });

  it('a card that is there and empty is “none”', () => {
    const person = { ...ODALYS, jobs: [], schools: [] };
    const { profile, notLoaded } = asProfile(read(sduiPage(person), addressOf(person)));

    expect(profile.experience).toEqual([]);
    expect(profile.education).toEqual([]);
    expect(notLoaded).toEqual([]);
  });

  it('in the old design a card that is missing is “none” only once the cards below have come', () => {
    const person = { ...ODALYS, jobs: [], schools: [] };
    const whole = asProfile(read(classicPage(person), addressOf(person)));
    const half = asProfile(read(classicPage(person, { isLoaded: false }), addressOf(person)));

    expect(whole.profile.experience).toEqual([]);
    expect(half.profile.experience).toBeNull();
    expect(half.notLoaded).toEqual(['experience', 'education']);
  });

  it('a row in an order that is not known makes the list unread', () => {
    const html = sduiPage(ODALYS).replace(
      '<p>Grid Planner</p>',
      '<p>Grid Planner</p><p>and a line that nobody knows</p>',
    );
    const { profile, unread } = asProfile(read(html, addressOf(ODALYS)));

    expect(profile.experience).toBeNull();
    expect(unread).toContain('experience');
  });
});

describe('the list that “Show all” leads to', () => {
  const address = `https://www.linkedin.com/in/${LEONORE.slug}/details/experience/`;

  it('is read without a top card, by the links of its rows', () => {
    const { profile, unread } = asProfile(read(classicDetailsPage(LEONORE), address));

    expect(profile.experience).toEqual(expectedOf(LEONORE, { lists: true }).experience);
    expect(profile.name).toBeNull();
    expect(unread).toContain('name');
  });

  it('is refused under another person’s address', () => {
    expect(
      read(classicDetailsPage(LEONORE), 'https://www.linkedin.com/in/grace/details/experience/')
        .status,
    ).not.toBe('read');
  });
});

it('leaves the page as it was', () => {
  for (const person of PEOPLE) {
    for (const html of [sduiPage(person), classicPage(person)]) {
      const page = parse(html);
      const before = page.documentElement.outerHTML;

      readPage(page, addressOf(person));

      expect(page.documentElement.outerHTML).toBe(before);
    }
  }
});
