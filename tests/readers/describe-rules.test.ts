// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { describeRules } from '../../utils/readers/describe-rules';
import { classicPage } from '../support/pages/classic-page';
import { LEONORE, ODALYS } from '../support/pages/people';
import { publicPage } from '../support/pages/public-page';
import { sduiPage } from '../support/pages/sdui-page';
import { addressOf, parse } from './parse';

/** The rules that found nothing on a page. */
function emptyRules(html: string): string[] {
  return describeRules(parse(html), addressOf(LEONORE))
    .filter(({ found }) => found === 0)
    .map(({ rule }) => rule);
}

it('every rule of its design finds something on a page as it should be', () => {
  expect(emptyRules(sduiPage(LEONORE))).toEqual([]);
  expect(emptyRules(classicPage(LEONORE))).toEqual([]);
  expect(emptyRules(publicPage(LEONORE))).toEqual([]);
});

it('the rules that a change of LinkedIn’s breaks are named', () => {
  const withoutKeys = sduiPage(LEONORE).replaceAll('profile.card.ref', 'profile.kard.ref');
  expect(emptyRules(withoutKeys)).toEqual(
    expect.arrayContaining(['sduiTopCard', 'contactLink', 'headline', 'place']),
  );
  expect(emptyRules(withoutKeys)).not.toContain('sduiParts');

  const withoutAnchors = classicPage(LEONORE).replace(/ id="[a-z_]+"/g, '');
  expect(emptyRules(withoutAnchors)).toEqual(['classicAnchors']);
});

it('all are asked on a page of no known design', () => {
  expect(emptyRules('<main><p>Something else</p></main>').length).toBeGreaterThan(15);
});

it('counts, and says no word of the page', () => {
  const report = JSON.stringify(describeRules(parse(sduiPage(ODALYS)), addressOf(ODALYS)));

  expect(report).not.toMatch(/odalys|brightwater|kestrel/i);
});
