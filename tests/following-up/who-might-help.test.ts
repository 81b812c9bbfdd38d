import { describe, expect, it } from 'vitest';
import { NO_TARGET } from '../../utils/following-up/fits-target';
import { friendlyFirst } from '../../utils/following-up/friendly-first';
import type { ContactRecords } from '../../utils/following-up/records';
import { whoMightHelp } from '../../utils/following-up/who-might-help';
import { say } from '../../utils/words/translate';
import { contactOf, recordsOf, touchOf } from './build';

const TODAY = '2026-11-22';
const JOB = {
  ...{ location: null, workplaceType: null, employmentType: null, grouped: false, dates: null },
};

function person(id: string, rest: Partial<ContactRecords> = {}, about = {}): ContactRecords {
  const profile = {
    currentTitle: 'Buyer',
    currentCompany: 'Vattenfall',
    connectedSince: '2025-02-01',
    connectionDegree: 1 as const,
  };
  const contact = { ...contactOf(about, profile, id), name: id, sortName: id };
  return recordsOf({ contact, ...rest });
}

const at = (company: string) => ({ ...NO_TARGET, company });
const heard = (day: string) => [touchOf('reply', `${day}T10:00:00Z`, { source: 'archive' })];

describe('who might help', () => {
  it('says why each of them, and what such a tie is good for', () => {
    const dagny = person('dagny', { touches: heard('2019-04-02') });
    dagny.contact.profile.experience = [
      {
        ...JOB,
        ...{ title: 'Buyer', company: 'Vattenfall AB', start: '2023-04', end: null, current: true },
      },
    ];
    const [one] = whoMightHelp([dagny], at('vattenfall'), 'mixed', TODAY).people;

    expect(one?.fits.map(say)).toEqual(['At Vattenfall AB since 2023.']);
    expect(one && say(one.between)).toBe(
      'You have not heard from each other since 2019. Old ties bring news that close ones do not.',
    );
  });

  it('never names somebody to be left alone, and lets those rest who were asked lately', () => {
    const asked = person('asked', { touches: [touchOf('message', '2026-11-10T10:00:00Z')] });
    const left = person('left', {}, { ratherNot: true });
    const found = whoMightHelp([asked, left, person('free')], at('vattenfall'), 'mixed', TODAY);

    expect(found.people.map(({ name }) => name)).toEqual(['free']);
    expect(found.resting.map(({ name }) => name)).toEqual(['asked']);
    expect(found.resting.map(({ rests }) => say(rests))).toEqual([
      'You wrote to them lately. Let them rest until 22 December.',
    ]);
  });

  it('lets ties take turns, so that close ones do not crowd out the others', () => {
    const close = ['a', 'b', 'c'].map((id) => person(id, {}, { tie: 'close' }));
    const weak = person('w', {}, { tie: 'weak' });
    const dormant = person('d', {}, { tie: 'dormant' });
    const everybody = [...close, weak, dormant];

    const mixed = whoMightHelp(everybody, at('vattenfall'), 'mixed', TODAY).people;
    expect(mixed.map(({ name }) => name)).toEqual(['w', 'd', 'a', 'b', 'c']);
    const easy = whoMightHelp(everybody, at('vattenfall'), 'close-first', TODAY).people;
    expect(easy.map(({ tie }) => tie)).toEqual(['close', 'close', 'close', 'weak', 'dormant']);
  });

  it('takes the right place for no help by itself, unless a place is all that was asked', () => {
    const there = person('there');
    there.contact.profile.location = 'Malmö, Sweden';
    const target = { ...NO_TARGET, role: 'pilot', place: 'malmo' };

    expect(whoMightHelp([there], target, 'mixed', TODAY).people).toEqual([]);
    const onlyPlace = whoMightHelp([there], { ...target, role: '' }, 'mixed', TODAY).people;
    expect(onlyPlace[0]?.fits.map(say)).toEqual(['Lives in Malmö, Sweden.']);
  });
});

describe('friendly first', () => {
  it('gives three at most, the easiest first, and nobody who is a stranger', () => {
    const people = [
      person('met', {}, { howWeMet: 'the fair in Leipzig' }),
      person('answered', { touches: heard('2026-05-01') }),
      person('long-ago', { touches: heard('2018-05-01') }),
      person('close', {}, { tie: 'close' }),
      person('unknown'),
    ];

    const three = friendlyFirst(people, TODAY);
    expect(three.map(({ name }) => name)).toEqual(['close', 'answered', 'met']);
    expect(three[1]?.fits.map(say)).toEqual(['Answered you in 2026.']);
  });

  it('has somebody also for a user who has not written to anyone yet', () => {
    const school = person('school');
    school.contact.profile.topCardSchool = 'Leeds';
    const lately = person('lately');
    lately.contact.profile.connectedSince = '2026-11-02';
    const wrote = person('wrote', { touches: [touchOf('message', '2024-05-01T10:00:00Z')] });
    wrote.contact.profile.currentCompany = 'Elsewhere';
    for (const touch of wrote.touches) touch.dir = 'in';
    const colleague = person('colleague');
    const people = [lately, person('unknown'), school, colleague, wrote].map((one, index) => {
      const isColleague = one === colleague;
      one.contact.profile.currentCompany = isColleague ? 'Hazelmere Trust' : `Firm ${index}`;
      return one;
    });
    const own = { employers: ['Hazelmere trust'], schools: ['Leeds'] };

    const all = [people, people.filter((one) => one !== wrote)].map((some) =>
      friendlyFirst(some, TODAY, own).map(({ name, fits }) => [name, ...fits.map(say)]),
    );

    expect(all[0]).toEqual([
      ['wrote', 'Wrote to you in 2024.'],
      ['colleague', 'You have both worked at Hazelmere trust.'],
      ['school', 'You have both studied at Leeds.'],
    ]);
    expect(all[1]?.at(-1)).toEqual([
      'lately',
      'You connected only lately: a hello comes naturally.',
    ]);
  });
});
