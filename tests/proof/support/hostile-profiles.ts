import fc from 'fast-check';
import type { ProfileReading } from '../../../utils/model/reading';
import { connectionsCsv } from '../../support/archive-input';
import { readingOf } from '../../support/build-reading';

/** Sets this global when it runs; nothing may ever set it. */
const RUN = 'globalThis.kithRan=1';

const SCRIPTS = [
  `<script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `"><svg onload=${RUN}>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `</textarea><script>${RUN}</script>`,
  `<style>*{display:none!important}</style>`,
  `<a href="javascript:${RUN}">x</a>`,
  `<math><mi//xlink:href="data:x,<script>${RUN}</script>">`,
  `{{constructor.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
  `<form action="https://evil.example"><input name=q></form>`,
  `<base href="https://evil.example/">`,
  `<meta http-equiv="refresh" content="0;url=https://evil.example">`,
];
const HIDING = [
  '\u202Eaive\u202C',
  '\u2066Ada\u2069\u200B\u200D\u200E',
  '\u{E0041}\u{E0042}\u{E0043}',
  `Z${'\u0301\u0316\u0334'.repeat(60)}algo`,
  'a\u0000b\u0007c\u009Bd',
  '\uFEFF \u2028 \u2029',
  'Аdа Lоvelace',
  '\uD800lone',
  '﷽'.repeat(40),
];
const HUGE = ['x'.repeat(1_900), 'very '.repeat(390), '🤷🏽‍♀️'.repeat(150)];
const ADDRESSES = [
  `javascript:${RUN}`,
  ` \u0001javascript:${RUN}`,
  `java\nscript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `vbscript:msgbox(1)`,
  'file:///etc/passwd',
  'blob:https://evil.example/1',
  'http://evil.example/plain',
  'intent://scan/#Intent;scheme=zxing;end',
  'chrome-extension://aaaa/options.html',
  'https://evil.example@www.linkedin.com/in/x/',
  '//evil.example/x',
];

const nasty = fc.oneof(
  fc.constantFrom(...SCRIPTS),
  fc.constantFrom(...HIDING),
  fc.constantFrom(...HUGE),
  fc.tuple(fc.constantFrom(...SCRIPTS), fc.constantFrom(...HIDING)).map((two) => two.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const address = fc.constantFrom(...ADDRESSES);
const none = fc.constant(null);

const job = fc.record({
  title: nasty,
  company: nasty,
  start: fc.oneof(none, nasty),
  end: none,
  current: fc.boolean(),
  location: fc.oneof(none, nasty),
  workplaceType: none,
  employmentType: none,
  grouped: fc.constant(false),
  dates: nasty,
});

const profile = fc.record({
  name: nasty,
  pronouns: nasty,
  headline: nasty,
  location: nasty,
  about: fc.oneof(nasty, fc.constant('about '.repeat(9_000))),
  currentTitle: nasty,
  currentCompany: nasty,
  topCardSchool: nasty,
  experience: fc.array(job, { maxLength: 3 }),
  skills: fc.array(nasty, { maxLength: 3 }),
  posts: fc.array(fc.record({ id: none, text: nasty, date: none }), { maxLength: 2 }),
  mutualConnections: fc.record({ text: nasty, count: none }),
  emails: fc.array(fc.oneof(address, nasty), { maxLength: 2 }),
  phones: fc.array(fc.record({ value: fc.oneof(address, nasty), label: nasty }), {
    maxLength: 2,
  }),
  websites: fc.array(fc.record({ url: fc.oneof(address, nasty), label: nasty }), {
    maxLength: 3,
  }),
  birthday: nasty,
});
type HostileFields = typeof profile extends fc.Arbitrary<infer Fields> ? Fields : never;

/** A person every field of whom was written by somebody who means harm. */
export interface HostilePerson {
  slug: string;
  fields: HostileFields;
}

/** Hostile people from number `first` on; the same ones for a seed, however many are asked for at a time. */
export function hostilePeople(seed: number, first: number, count: number): HostilePerson[] {
  return fc
    .sample(profile, { numRuns: first + count, seed })
    .slice(first)
    .map((fields, index) => {
      const number = first + index;
      // A number of their own: two with the same name could not be told apart in the panel.
      return { slug: `hostile-${number}`, fields: { ...fields, name: `${fields.name} ${number}` } };
    });
}

/** What a reader that cleaned nothing would say of them. */
export function rawReading({ slug, fields }: HostilePerson): ProfileReading {
  return readingOf(slug, { ...fields, nameClean: fields.name });
}

/** The window with their contact details, uncleaned: the addresses among them go nowhere good. */
export function rawContactDetails({ slug, fields }: HostilePerson): ProfileReading {
  const { name, emails, phones, websites, birthday } = fields;
  const profile = { name, nameClean: name, emails, phones, websites, birthday };
  return readingOf(slug, profile, { kind: 'contactInfo' });
}

/** A Connections.csv with their names, companies and titles in every column. */
export function hostileConnections(people: HostilePerson[]): string {
  const rows = people.map(({ slug, fields }, index) =>
    [
      fields.name,
      fields.headline,
      `https://www.linkedin.com/in/archived-${slug}`,
      fields.emails[0] ?? '',
      fields.currentCompany,
      fields.currentTitle,
      index % 5 === 0 ? fields.birthday : '12 Mar 2024',
    ]
      .map((cell) => `"${cell.replaceAll('"', '""')}"`)
      .join(','),
  );
  return connectionsCsv(rows);
}
