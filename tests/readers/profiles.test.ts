// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../utils/model/reading';
import { readPage } from '../../utils/readers/read-page';
import { classicPage } from '../support/pages/classic-page';
import { PEOPLE } from '../support/pages/people';
import type { Person } from '../support/pages/person';
import { expectedOf } from '../support/pages/person';
import { sduiPage } from '../support/pages/sdui-page';

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function read(html: string, person: Person): Reading {
  return readPage(parse(html), new URL(`https://www.linkedin.com/in/${person.slug}/`));
}

function profileOf(reading: Reading): Record<string, unknown> {
  if (reading.status !== 'read' || reading.kind === 'conversation') throw new Error(reading.status);
  return { ...reading.profile, language: reading.language };
}

describe('a profile in each language with a dictionary, and one written from right to left', () => {
  it.each(PEOPLE.map((person) => [person.language, person.slug, person] as const))(
    'reads the present design in %s: %s',
    (_language, _slug, person) => {
      expect(profileOf(read(sduiPage(person), person))).toMatchObject(
        expectedOf(person, { lists: true }),
      );
    },
  );

  it.each(PEOPLE.map((person) => [person.language, person.slug, person] as const))(
    'reads the old design in %s: %s',
    (_language, _slug, person) => {
      expect(profileOf(read(classicPage(person), person))).toMatchObject(
        expectedOf(person, { lists: true }),
      );
    },
  );
});
