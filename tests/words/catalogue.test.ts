import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { en } from '../../utils/words/en';
import { stringsOutside } from './strings-outside';

const SOURCES = ['components', 'entrypoints', 'utils']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('utils/words/'));

it('finds strings outside the catalogue', () => {
  const code = `export const A = () => <p title="Good day" id="x">{yes ? 'Hello there' : t('a.b')} you
    <B render={<i>inner words</i>} kind="plain" label={\`Bye \${name}\`} /></p>;`;
  expect(stringsOutside('a.tsx', code)).toEqual([
    'Good day',
    'Hello there',
    'you',
    'inner words',
    'Bye',
  ]);
});

// The product's own name is the same in every language; a key that is handed on is looked up further in.
it('holds every word that the user reads', () => {
  const outside = SOURCES.filter((file) => file.endsWith('.tsx')).flatMap((file) =>
    stringsOutside(file, readFileSync(file, 'utf8')).flatMap((text) =>
      text === 'Kith' || text in en ? [] : [`${file}: ${text}`],
    ),
  );
  expect(outside).toEqual([]);
});

it('holds no word that nobody uses', () => {
  const code = SOURCES.map((file) => readFileSync(file, 'utf8')).join('\n');
  const beginnings = [
    ...code.matchAll(/[`'"]([a-z][\w.-]*\.)(?:\$\{|['"])/gi),
    // A room's name at least: a mere letter before a slot is no beginning of a key.
    ...code.matchAll(/`([a-z][\w-]*\.[\w.-]*)\$\{/gi),
  ].map((match) => match[1] ?? '');
  const unused = Object.keys(en).filter(
    (key) =>
      !code.includes(`'${key}'`) && !beginnings.some((beginning) => key.startsWith(beginning)),
  );
  expect(unused).toEqual([]);
});
