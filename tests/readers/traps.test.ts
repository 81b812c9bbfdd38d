// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { readPage } from '../../utils/readers/read-page';
import { classicPage } from '../support/pages/classic-page';
import { ODALYS } from '../support/pages/people';
import { publicPage } from '../support/pages/public-page';
import { sduiPage } from '../support/pages/sdui-page';
import { addressOf, asProfile, parse, read } from './parse';

describe('the degree', () => {
  it('is the label that stands bare, in a saved page', () => {
    expect(asProfile(read(sduiPage(ODALYS), addressOf(ODALYS))).profile.connectionDegree).toBe(2);
  });

  it('is not guessed while both labels are wrapped alike', () => {
    const { profile, unread, notes } = asProfile(
      read(sduiPage(ODALYS, { hiddenLabel: 'none' }), addressOf(ODALYS)),
    );

    expect(profile.connectionDegree).toBeNull();
    expect(unread).toContain('connectionDegree');
    expect(notes).toContain('degree-undecidable');
  });

  it('is the label that the browser displays, in a live page', () => {
    document.documentElement.innerHTML = parse(
      sduiPage(ODALYS, { hiddenLabel: 'none' }),
    ).documentElement.innerHTML;
    const isShown = vi.fn(function (this: Element) {
      return !this.textContent?.includes('1st');
    });
    vi.stubGlobal('Element', Element);
    Element.prototype.checkVisibility = isShown;

    expect(asProfile(readPage(document, addressOf(ODALYS))).profile.connectionDegree).toBe(2);
    expect(isShown).toHaveBeenCalled();
    document.documentElement.innerHTML = '';
    Reflect.deleteProperty(Element.prototype, 'checkVisibility');
  });

  it('is not “first” beside a link that invites the person', () => {
    const person = { ...ODALYS, degreeLabel: '1st', otherDegreeLabel: '2nd' };

    expect(
      asProfile(read(sduiPage(person), addressOf(person))).profile.connectionDegree,
    ).toBeNull();
  });
});

describe('links in links', () => {
  it('are read as they stand in a live page, built with DOM calls', () => {
    const page = parse(sduiPage(ODALYS));
    const mutual = [...page.querySelectorAll('a[href*="onnectionOf="]')].filter((link) =>
      link.querySelector('strong'),
    )[0];
    const outer = page.createElement('a');
    outer.setAttribute('href', mutual?.getAttribute('href') ?? '');
    outer.innerHTML = '<figure><img alt="Tamsin"></figure>';
    const line = page.createElement('p');
    if (mutual) {
      mutual.replaceWith(outer);
      line.append(mutual);
    }
    outer.append(line);

    expect(page.querySelector('a a')).not.toBeNull();
    expect(asProfile(readPage(page, addressOf(ODALYS))).profile.mutualConnections).toEqual({
      text: 'Tamsin, Eli Farrow and 11 other mutual connections',
      count: 13,
    });
  });
});

describe('mutual connections', () => {
  it.each([
    [['Tamsin', 'Eli'], ' and 11 other mutual connections', 13],
    [['Tamsin', 'Eli'], ' are mutual connections', 2],
    [['Tamsin', 'Eli'], ' et une autre relation en commun', null],
    [['Tamsin'], ' et une autre relation en commun', null],
    [['Tamsin', 'Eli'], '、他 1,204 人の共通のつながり', 1206],
  ])('%s%s: %s', (names, rest, count) => {
    const person = { ...ODALYS, mutual: { names, rest, count: 0 } };
    const { profile } = asProfile(read(sduiPage(person), addressOf(person)));

    expect(profile.mutualConnections?.count).toBe(count);
  });

  it('are not counted where the number stands before the names: it may be that of all', () => {
    const html = sduiPage(ODALYS).replace('<strong>Tamsin</strong>', '13 mutual connections: $&');
    const { profile } = asProfile(read(html, addressOf(ODALYS)));

    expect(profile.mutualConnections?.count).toBeNull();
  });
});

describe('open to work', () => {
  const framed = (alt: string) =>
    classicPage(ODALYS).replace('<li><img alt="">', `<li><img alt="${alt}">`);

  it('is not what the frame around a friend’s picture says', () => {
    const { profile } = asProfile(read(framed('Tamsin Oke is open to work'), addressOf(ODALYS)));

    expect(profile.openToWork).toBeNull();
  });

  it('is said by the frame around the person’s own', () => {
    const own = `<img alt="${ODALYS.name} is open to work">`;
    const html = classicPage(ODALYS).replace(`<img alt="${ODALYS.name}">`, own);

    expect(asProfile(read(html, addressOf(ODALYS))).profile.openToWork).toBe(true);
  });
});

describe('what visitors may not read', () => {
  const masked = publicPage(ODALYS)
    .replaceAll('Grid Planner', '**** *******')
    .replace(/(experience-item__title">)Intern(<)/, '$1******$2')
    .replaceAll('Wattle &amp; Daughters', '****** * *********');

  it('is masked by asterisks, which are no title of anybody’s', () => {
    const { profile, moreEntriesExist } = asProfile(read(masked, addressOf(ODALYS)));

    expect(JSON.stringify(profile)).not.toContain('**');
    expect(profile.experience?.map(({ title, company }) => [title, company])).toEqual([
      [null, 'Kestrel Power'],
      ['Senior Load Analyst', 'Bass Strait Energy'],
      ['Load Analyst', 'Bass Strait Energy'],
    ]);
    expect(profile.currentTitle).toBeNull();
    expect(profile.currentCompany).toBe('Kestrel Power');
    expect(moreEntriesExist.experience).toBe(true);
  });

  it('is no place, where the first words under the headline are a count', () => {
    const place = `<span>${ODALYS.location}</span>`;
    const html = publicPage(ODALYS)
      .replace(place, '<span>261 followers</span>')
      .replace(`"addressLocality":"${ODALYS.location}"`, '"addressCountry":"AU"');

    expect(asProfile(read(html, addressOf(ODALYS))).profile.location).toBeNull();
  });
});

describe('keys as they are since autumn 2026', () => {
  it('are found as ids', () => {
    const { profile } = asProfile(read(sduiPage(ODALYS, { keysAsIds: true }), addressOf(ODALYS)));

    expect(profile).toMatchObject({
      name: ODALYS.name,
      headline: ODALYS.headline,
      about: ODALYS.about,
    });
    expect(profile.experience).toHaveLength(4);
  });
});

describe('employer and school beside the name', () => {
  it('are told by the line that says both, before the icons have come', () => {
    const { profile } = asProfile(read(sduiPage(ODALYS, { isHydrated: false }), addressOf(ODALYS)));

    expect(profile.currentCompany).toBe('Kestrel Power');
    expect(profile.topCardSchool).toBe('Derwent Technical College');
  });

  it('one alone, in a language that is not known and named nowhere else, is neither', () => {
    const person = {
      ...ODALYS,
      school: null,
      jobs: [],
      language: 'fi',
      words: { ...ODALYS.words, currentCompany: 'Nykyinen' },
    };
    const { profile } = asProfile(read(classicPage(person), addressOf(person)));

    expect(profile.currentCompany).toBeNull();
    expect(profile.topCardSchool).toBeNull();
  });
});

describe('a headline', () => {
  it('that is missing is not the line of employer and school', () => {
    const html = sduiPage(ODALYS).replaceAll(`<p>${ODALYS.headline}</p>`, '');
    const { profile, unread } = asProfile(read(html, addressOf(ODALYS)));

    expect(profile.headline).toBeNull();
    expect(unread).toContain('headline');
    expect(profile.location).toBe(ODALYS.location);
  });

  it('is not a message of the video player', () => {
    const html = sduiPage(ODALYS).replaceAll(
      `<p>${ODALYS.headline}</p>`,
      `<p>Video Player is loading.</p><p>${ODALYS.headline}</p>`,
    );

    expect(asProfile(read(html, addressOf(ODALYS))).profile.headline).toBe(ODALYS.headline);
  });
});

describe('size', () => {
  it('of a text of a megabyte is cut, and says nothing wrong', () => {
    const person = { ...ODALYS, about: 'All work and no play. '.repeat(50_000) };
    const { profile } = asProfile(read(sduiPage(person), addressOf(person)));

    expect(profile.about?.length).toBeLessThanOrEqual(10_000);
    expect(person.about.startsWith(profile.about ?? '-')).toBe(true);
  });

  it('of two thousand posts is no more than ten', () => {
    const posts = Array.from({ length: 2_000 }, (_, index) => ({
      id: String(7_254_100_000_000_000_000n + BigInt(index) * 10_000_000_000n),
      text: `Post ${index}`,
      by: 'self' as const,
    }));
    const { profile } = asProfile(read(sduiPage({ ...ODALYS, posts }), addressOf(ODALYS)));

    expect(profile.posts).toHaveLength(10);
    expect(profile.posts?.[0]?.text).toBe('Post 0');
  });
});

describe('markup in text', () => {
  it('stays text', () => {
    const person = {
      ...ODALYS,
      name: 'Bobby <img src=x onerror=alert(1)>',
      headline: '"><script>alert(2)</script> at {{7*7}}',
    };
    for (const html of [sduiPage(person), classicPage(person)]) {
      const { profile } = asProfile(read(html, addressOf(person)));

      expect(profile.headline).toBe(person.headline);
      expect(profile.name).toBe(person.name);
    }
  });
});
