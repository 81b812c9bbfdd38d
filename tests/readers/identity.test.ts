// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../utils/readers/read-page';
import { classicPage } from '../support/pages/classic-page';
import { MAELLE, ODALYS } from '../support/pages/people';
import { sduiPage } from '../support/pages/sdui-page';
import { addressOf, asProfile, parse, read } from './parse';

const DESIGNS = [
  ['the present design', sduiPage],
  ['the old design', classicPage],
] as const;

describe.each(DESIGNS)('who it is, in %s', (_design, pageOf) => {
  it('is refused when the address has changed and the page has not', () => {
    expect(read(pageOf(ODALYS), addressOf(MAELLE)).status).toBe('wrong-person');
  });

  it('is the person whose page it is, when a stranger’s card is that of the open address', () => {
    const page = parse(pageOf(ODALYS));
    const stranger = page.createElement('section');
    stranger.innerHTML = `<a href="/in/${MAELLE.slug}/"><h2>${MAELLE.name}</h2></a><p>· 1st</p>`;
    page.querySelector('main')?.append(stranger);

    expect(readPage(page, addressOf(MAELLE)).status).not.toBe('read');
    expect(asProfile(readPage(page, addressOf(ODALYS))).profile.name).toBe(ODALYS.name);
  });

  it('is nobody while the top card is a skeleton', () => {
    const page = parse(pageOf(ODALYS));
    const card = page.querySelector('main section');
    card?.replaceChildren(page.createElement('div'));

    expect(readPage(page, addressOf(ODALYS)).status).toBe('still-loading');
  });

  it('is nobody when cards of two people stand on the page', () => {
    const page = parse(pageOf(ODALYS));
    const other = parse(pageOf(MAELLE)).querySelector('main section');
    if (other) page.querySelector('main section')?.replaceWith(page.importNode(other, true));

    expect(readPage(page, addressOf(ODALYS)).status).not.toBe('read');
  });

  it('is one person under all addresses of the same slug', () => {
    for (const address of [
      `https://www.linkedin.com/in/${ODALYS.slug}`,
      `https://au.linkedin.com/in/${ODALYS.slug.toUpperCase()}/en?trk=x#y`,
      `https://www.linkedin.com/in/${ODALYS.slug}/overlay/about-this-profile/`,
    ]) {
      expect(asProfile(read(pageOf(ODALYS), address)).url).toBe(addressOf(ODALYS).href);
    }
  });

  it('is the same person under the member id, kept under the slug', () => {
    const byId = asProfile(read(pageOf(ODALYS), `https://www.linkedin.com/in/${ODALYS.memberId}/`));

    expect(byId.url).toBe(addressOf(ODALYS).href);
    expect(byId.profile.memberId).toBe(ODALYS.memberId);
    expect(read(pageOf(ODALYS), `https://www.linkedin.com/in/${MAELLE.memberId}/`).status).toBe(
      'wrong-person',
    );
  });
});

it('a card of the old design that tells no member id is neither theirs nor somebody else’s under one', () => {
  const stranger = { ...ODALYS, degree: 3 as const, degreeLabel: '3rd', mutual: null };
  const byId = `https://www.linkedin.com/in/${ODALYS.memberId}/`;

  expect(read(classicPage(stranger), byId).status).toBe('still-loading');
  expect(read(classicPage(stranger), addressOf(ODALYS)).status).toBe('read');
  expect(read(sduiPage(stranger), byId).status).toBe('read');
});

it('a section that proves somebody else is not read, in the present design', () => {
  const html = sduiPage(ODALYS).replaceAll(
    `/in/${ODALYS.slug}/overlay/27000000/`,
    '/in/grace/overlay/27000000/',
  );
  const { profile } = asProfile(read(html, addressOf(ODALYS)));

  expect(profile.name).toBe(ODALYS.name);
  expect(profile.experience).toBeNull();
});

describe('pages that are nobody’s profile', () => {
  it.each([
    ['https://www.linkedin.com/search/results/people/?keywords=ada', 'other-page', 'search'],
    ['https://www.linkedin.com/feed/', 'other-page', 'feed'],
    ['https://www.linkedin.com/company/acme/', 'other-page', 'company'],
    ['https://www.linkedin.com/sales/lead/ACoAAB1,NAME_SEARCH', 'other-page', 'sales-navigator'],
    ['https://www.linkedin.com/talent/profile/ACoAAB1', 'other-page', 'recruiter'],
    ['https://www.linkedin.com/in/me/', 'other-page', 'other'],
    [`https://www.linkedin.com/in/${ODALYS.slug}/recent-activity/all/`, 'other-page', 'other'],
    ['https://example.com/in/ada', 'other-page', 'not-linkedin'],
    ['https://www.linkedin.com/authwall?trk=x', 'signed-out', 'sign-in-wall'],
    ['https://www.linkedin.com/404/', 'not-found', 'not-found'],
  ])('%s is refused', (address, status, page) => {
    expect(read('<main><h1>Ada</h1></main>', address)).toMatchObject({
      status,
      page,
      kind: 'other',
    });
  });

  it('a finished page of a design that nobody knows is said to be so', () => {
    const html = `<main><h1>Ada</h1><p>${'Some text. '.repeat(200)}</p></main>`;

    expect(read(html, addressOf(ODALYS)).status).toBe('layout-unknown');
  });
});
