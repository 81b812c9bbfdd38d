import { describe, expect, it } from 'vitest';
import { cleanTitle, titleAsNoun } from '../../utils/drafting/clean-title';
import { shortCompany } from '../../utils/drafting/short-company';

describe('titles and companies as people say them', () => {
  it.each([
    ['Senior UX Researcher | Speaker | ex-Acme', 'Senior UX Researcher'],
    ['🚀 Product Lead at Acme', 'Product Lead'],
    ['Teaching Assistant', 'Teaching Assistant'],
    ['✨', ''],
  ])('title %s', (title, expected) => {
    expect(cleanTitle(title)).toBe(expected);
  });

  it.each([
    ['Teaching Assistant', 'a teaching assistant'],
    ['Senior UX Researcher | Speaker', 'a senior UX researcher'],
    ['HR Manager', 'an HR manager'],
    ['Energy Assessor', 'an energy assessor'],
    ['Head of Data', 'head of data'],
    ['Coordinador SIG', null],
    ['Auditorin für Hygiene', null],
    ['Making turbines behave', null],
  ])('in a sentence: %s', (title, expected) => {
    expect(titleAsNoun(title)).toBe(expected);
  });

  it.each([
    ['Acme GmbH & Co. KG', 'Acme'],
    ['Plainform Ltd.', 'Plainform'],
    ['Mercat Obert, S.L.', 'Mercat Obert'],
    ['Bonne Table SAS', 'Bonne Table'],
    ['Vestvind AS', 'Vestvind'],
    ['Northlight Rail', 'Northlight Rail'],
    ['SE', 'SE'],
  ])('company %s', (name, expected) => {
    expect(shortCompany(name)).toBe(expected);
  });
});
