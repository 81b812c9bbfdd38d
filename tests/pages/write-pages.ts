/** `npx tsx tests/pages/write-pages.ts`: writes the test pages and their expectations from the people described in tests/support/pages. */
import { writeFileSync } from 'node:fs';
import { classicPage } from '../support/pages/classic-page';
import { PEOPLE } from '../support/pages/people';
import { expectedOf } from '../support/pages/person';
import { expectedOnPublic, publicPage } from '../support/pages/public-page';
import { sduiPage } from '../support/pages/sdui-page';

for (const person of PEOPLE) {
  const name = person.slug.normalize('NFD').replace(/[^a-z0-9-]/g, '');
  write(`sdui-${person.language}-${name}`, sduiPage(person), expectedOf(person, { lists: true }));
  write(`classic-${person.language}-${name}`, classicPage(person), expectedOf(person, { lists: true }));
  write(`public-${person.language}-${name}`, publicPage(person), expectedOnPublic(person));
}

function write(name: string, html: string, expected: unknown): void {
  const base = new URL(name, import.meta.url);
  writeFileSync(`${base.pathname}.html`, html);
  writeFileSync(`${base.pathname}.expected.json`, `${JSON.stringify(expected, null, 2)}\n`);
}
