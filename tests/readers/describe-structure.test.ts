// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { describeStructure } from '../../utils/readers/describe-structure';
import { classicPage } from '../support/pages/classic-page';
import { PEOPLE } from '../support/pages/people';
import { sduiPage } from '../support/pages/sdui-page';
import { parse } from './parse';

it('says how a page is built and not a word of what stands in it', () => {
  for (const person of PEOPLE) {
    for (const html of [sduiPage(person), classicPage(person)]) {
      const report = describeStructure(parse(html)).join('\n');

      expect(report.length).toBeGreaterThan(200);
      for (const secret of [
        person.slug,
        person.memberId,
        person.name,
        ...person.name.split(' ').filter((part) => part.length > 3),
        person.headline,
        person.location,
        ...person.jobs.map(({ title }) => title ?? ''),
        ...person.posts.map(({ id }) => id),
        'bram-halloway',
      ]) {
        expect(report.toLowerCase()).not.toContain(secret.toLowerCase());
      }
    }
  }
});

it('keeps the keys that a rule could rest on', () => {
  const report = describeStructure(parse(sduiPage(PEOPLE[0] ?? neverNull()))).join('\n');

  expect(report).toContain('com.linkedin.sdui.profile.card.ref');
  expect(report).toContain('ExperienceTopLevelSection');
  expect(report).toContain('profileCardsBelowActivityPart1');
  expect(report).toContain('com.linkedin.sdui.flagshipnav.profile.Profile');
});

function neverNull(): never {
  throw new Error('There are test people.');
}
