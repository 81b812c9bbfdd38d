// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { goesOn, readDateLine } from '../../utils/readers/page/date-line';
import { classicPage } from '../support/pages/classic-page';
import { MAELLE, NAVID, ODALYS } from '../support/pages/people';
import type { Person, ShownJob } from '../support/pages/person';
import { sduiPage } from '../support/pages/sdui-page';
import { addressOf, asProfile, read } from './parse';

const DESIGNS = [
  ['the present design', sduiPage],
  ['the old design', classicPage],
] as const;

/** The person on a page whose lines of dates are these. */
function dated(lines: string[], person: Person = ODALYS): Person {
  const jobs = person.jobs.map(
    (job, index): ShownJob => ({ ...job, dates: lines[index] ?? job.dates }),
  );
  return { ...person, language: 'xx', jobs };
}

describe('labels of the degree, as interfaces without a dictionary write them', () => {
  it.each([
    ['3e et +', 3],
    ['3.er+', 3],
    ['2.º', 2],
    ['2:a', 2],
    ['2 度', 2],
    ['2촌', 2],
    ['3次+', 3],
    ['1-й', 1],
  ])('“%s” is %i', (degreeLabel, degree) => {
    for (const [, pageOf] of DESIGNS) {
      const person = { ...MAELLE, degreeLabel, otherDegreeLabel: degreeLabel };
      const { profile } = asProfile(read(pageOf(person), addressOf(person)));

      expect(profile).toMatchObject({ connectionDegree: degree, headline: person.headline });
    }
  });

  it('in words are not read, and never taken for the headline', () => {
    const person = { ...NAVID, degreeLabel: 'الثالثة', otherDegreeLabel: 'الثانية' };
    const { profile, unread } = asProfile(read(sduiPage(person), addressOf(person)));

    expect(profile.connectionDegree).toBeNull();
    expect(unread).toContain('connectionDegree');
    expect(profile.headline).toBe(NAVID.headline);
    expect(profile.location).toBe(NAVID.location);
  });

  it('are not to be seen in a headline that begins with a point', () => {
    const person = { ...ODALYS, headline: '• Teacher of things' };
    for (const [, pageOf] of DESIGNS) {
      const { profile } = asProfile(read(pageOf(person), addressOf(person)));

      expect(profile).toMatchObject({ connectionDegree: 2, headline: person.headline });
    }
  });
});

describe('pronouns', () => {
  it.each(DESIGNS)(
    'are not a headline of two words, in %s of one’s own page',
    (_design, pageOf) => {
      const person = { ...ODALYS, headline: 'Teacher/Writer', pronouns: null };
      const html = pageOf(person)
        .replace(/<p>· \w+<\/p>/g, '')
        .replace(/<span class="distance-badge">.*?<\/span><\/span>/, '');
      const { profile } = asProfile(read(html, addressOf(person)));

      expect(profile).toMatchObject({ pronouns: null, headline: 'Teacher/Writer' });
    },
  );

  it('stand beside the name on one’s own page, without a degree', () => {
    const html = sduiPage(ODALYS).replace(/<p>· \w+<\/p>/g, '');
    const { profile } = asProfile(read(html, addressOf(ODALYS)));

    expect(profile).toMatchObject({ pronouns: 'She/Her', headline: ODALYS.headline });
  });
});

describe('dates of which not all is understood', () => {
  it.each([
    '2020. jan. – jelen · 5 év',
    'thg 1 2020 - Hiện tại · 5 năm',
    'ม.ค. 2020 - ปัจจุบัน',
    'जन॰ 2020 - वर्तमान · 5 वर्ष',
  ])('say all the same that a job goes on: %s', (line) => {
    expect(readDateLine(line, 'xx')).toBeNull();
    expect(goesOn(line)).toBe(true);
    const person = dated([line]);
    for (const [, pageOf] of DESIGNS) {
      const { profile } = asProfile(read(pageOf(person), addressOf(person)));

      expect(profile.experience?.[0]).toMatchObject({
        title: 'Grid Planner',
        dates: line,
        start: null,
        end: null,
        current: true,
      });
    }
  });

  it.each(DESIGNS)(
    'in no known script leave a list unread: nothing slides into another field (%s)',
    (_design, pageOf) => {
      const person = dated(['٢٠٢٠ - حتى الآن', '٢٠١٨ - ٢٠٢٠', '٢٠١٧ - ٢٠١٨', '٢٠١٥ - ٢٠١٦']);
      const schools = [
        { ...ODALYS.schools[1], school: 'Huon', degreeLine: null, dates: '٢٠١٥ - ٢٠١٨' },
      ];
      const whole = { ...person, schools: schools as Person['schools'] };
      const { profile, unread } = asProfile(read(pageOf(whole), addressOf(whole)));

      expect(profile.experience).toBeNull();
      expect(profile.education).toBeNull();
      expect(unread).toEqual(expect.arrayContaining(['experience', 'education']));
    },
  );

  it.each(DESIGNS)(
    'never make a job of the heading over a block of roles (%s)',
    (_design, pageOf) => {
      const lines = ODALYS.jobs.map((job) => (job.grouped ? 'vuonna kaksi' : (job.dates ?? '')));
      const person = dated(lines);
      const { profile } = asProfile(read(pageOf(person), addressOf(person)));

      expect(JSON.stringify(profile.experience)).not.toContain('"title":"Bass Strait Energy"');
    },
  );

  it('are told from an employer that has a year and a dash in its name', () => {
    const [first, ...others] = ODALYS.jobs;
    const employer = {
      ...first,
      company: 'Expo 2020-Dubai',
      employerLine: 'Expo 2020-Dubai · Full-time',
    };
    const person = { ...ODALYS, jobs: [employer as ShownJob, ...others] };
    const { profile } = asProfile(read(sduiPage(person), addressOf(person)));

    expect(profile.experience?.[0]).toMatchObject({ company: 'Expo 2020-Dubai', start: '2022-02' });
  });
});
