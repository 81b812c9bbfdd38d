import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GroundKind } from '../../utils/drafting/common-ground';
import { findCommonGround } from '../../utils/drafting/common-ground';
import { commonnessAmong } from '../../utils/drafting/commonness-among';
import { gatherFacts } from '../../utils/drafting/gather-facts';
import { sameOrganisation } from '../../utils/drafting/same-organisation';
import type { OtherContact, Reader, Situation } from '../../utils/model/situation';
import { caseSituation } from '../support/case-situation';

const base = caseSituation('stranger-informational');

/** Somebody of the user's school, of the user's small club and of a former employer of theirs, and nothing else. */
const situation: Situation = {
  ...base,
  notes: '',
  confirms: { readPosts: [], usedWork: [], attended: [], remembered: [] },
  user: {
    ...base.user,
    story: { past: '', present: '', future: '' },
    goals: [],
    education: [{ id: 'ms1', school: 'Marlow University', degree: null, year: '2012' }],
    employers: [{ org: 'Fenwick & Sons Ltd', title: null, from: '2012', to: '2016' }],
    memberships: ['Marlow Bell Ringers'],
    skills: ['Bookbinding'],
    city: 'Marlow',
  },
  person: {
    ...(base.person as Reader),
    headline: null,
    location: 'Marlow, England',
    about: null,
    posts: [],
    skills: ['bookbinding'],
    groups: ['Marlow Bell Ringers'],
    education: [{ id: 's1', school: 'Marlow University', degree: null, year: '2015' }],
    experience: [
      { id: 'e1', title: 'Clerk', org: 'Fenwick & Sons', from: '2013', to: '2015' },
      { id: 'e2', title: 'Buyer', org: 'Oakhill', from: '2015', to: null },
    ],
  },
};

const person = (change: Partial<OtherContact>): OtherContact => ({
  name: 'Ada Example',
  organisations: ['Oakhill'],
  schools: ['Another School'],
  ...change,
});
const people = (count: number, change: Partial<OtherContact>) =>
  Array.from({ length: count }, () => person(change));

/** The kinds of what the two share, strongest first, and the score of each, among these contacts. */
function among(others: OtherContact[], times = 1) {
  const commonness = commonnessAmong(situation.user, situation.person, others, times);
  const of = { ...situation, commonness };
  return findCommonGround(of, gatherFacts(of));
}
const kinds = (others: OtherContact[], times = 1) => among(others, times).map(({ kind }) => kind);
const scoreOf = (kind: string, others: OtherContact[]) =>
  among(others).find((ground) => ground.kind === kind)?.score ?? Number.NaN;

const SCHOOL = { schools: ['The Marlow University'] };
const EMPLOYER = { organisations: ['Fenwick & Sons Ltd.'] };

describe('how common what the two share is among the contacts', () => {
  it('counts nothing that the two do not share, and nothing for a post', () => {
    const found = commonnessAmong(situation.user, situation.person, people(5, SCHOOL), 1);
    expect(Object.keys(found).sort()).toEqual([
      'city:marlow',
      'employer:fenwick & sons',
      'school:marlow university',
      'skill:bookbinding',
    ]);
    expect(commonnessAmong(situation.user, null, people(5, SCHOOL), 1)).toEqual({});
  });

  it('lets what few share go before what many do', () => {
    expect(kinds([])[0]).toBe('employer-overlap');
    expect(kinds(people(400, EMPLOYER).concat(people(600, {})))[0]).toBe('group');
    // Four hundred of thirty thousand: read are the last two thousand of them.
    const many = people(27, EMPLOYER).concat(people(1973, {}));
    expect(kinds(many, 15)[0]).toBe('group');
  });

  it('does not call one of three people common', () => {
    expect(kinds(people(1, EMPLOYER).concat(people(2, {})))).toEqual(kinds([]));
  });

  it('knows a thing under its other spellings', () => {
    const plain = people(90, {});
    for (const school of ['MARLOW UNIVERSITY', 'Márlow  University', 'The Marlow University'])
      expect(scoreOf('school', plain.concat(people(60, { schools: [school] })))).toBeLessThan(0.37);
    expect(
      scoreOf('school', plain.concat(people(60, { schools: ['Marlow University Press'] }))),
    ).toBe(0.45);
  });

  it('leaves what the user has lived through with them as it is', () => {
    const remembered = {
      ...situation.confirms,
      remembered: ['we worked together at Fenwick & Sons'],
    };
    const others = people(900, EMPLOYER);
    const commonness = commonnessAmong(situation.user, situation.person, others, 1);
    const of = { ...situation, confirms: remembered, commonness };
    expect(findCommonGround(of, gatherFacts(of))[0]).toMatchObject({
      kind: 'worked-together',
      score: 1,
    });
  });

  it('never ranks a thing lower because fewer have it', () => {
    const things: [GroundKind, Partial<OtherContact>][] = [
      ['school', SCHOOL],
      ['employer-overlap', EMPLOYER],
      ['skill', { skills: ['Bookbinding'] }],
      ['city', { location: 'marlow, UK' }],
    ];
    fc.assert(
      fc.property(fc.nat(120), fc.nat(120), fc.constantFrom(...things), (a, b, [kind, having]) => {
        const [fewer, more] = a < b ? [a, b] : [b, a];
        const without = people(120, { skills: ['Letterpress'], location: 'Hull, UK' });
        const mixed = (count: number) =>
          without.map((other, index) => (index < count ? { ...other, ...having } : other));
        const rank = (count: number) => kinds(mixed(count)).indexOf(kind);
        expect(rank(fewer)).toBeLessThanOrEqual(rank(more));
        expect(scoreOf(kind, mixed(fewer))).toBeGreaterThanOrEqual(scoreOf(kind, mixed(more)));
      }),
      { numRuns: 40 },
    );
  });

  it('passes nobody over who has the same', () => {
    const letters = fc.constantFrom(
      'a',
      'É',
      'ß',
      'ø',
      'The ',
      ' GmbH',
      '株',
      'x',
      ' ',
      '-',
      '.',
      '(b)',
    );
    const name = fc.array(letters, { minLength: 2, maxLength: 6 }).map((all) => `N${all.join('')}`);
    fc.assert(
      fc.property(name, name, fc.boolean(), (mine, other, isUpper) => {
        const theirs = isUpper ? mine.toUpperCase() : other;
        const user = {
          ...situation.user,
          education: [{ id: 'ms1', school: mine, degree: null, year: null }],
        };
        const reader = {
          ...(situation.person as Reader),
          education: [{ id: 's1', school: mine, degree: null, year: null }],
        };
        const found = commonnessAmong(
          user,
          reader,
          [person({ schools: [theirs] }), person({ schools: [theirs] })],
          1,
        );
        const counted = (found[`school:${mine.toLowerCase()}`] ?? 0) > 0;
        if (sameOrganisation(mine, mine)) expect(counted).toBe(sameOrganisation(mine, theirs));
      }),
    );
  });
});
