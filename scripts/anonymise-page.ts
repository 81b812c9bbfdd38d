/**
 * `npm run page -- saved.html name`: turns a saved LinkedIn page into an anonymised test page, `tests/pages/NAME.html`, with what
 * the reader makes of it beside it, `NAME.expected.json`, for a person to review. Every word of the page's people is
 * replaced by a made-up one of the same shape; structure, keys and interface words stay.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { anonymise } from './anonymise-page/anonymise';
import { toContract } from './read-page/contract';
import { readPagesInBrowser } from './read-page/in-browser';
import { readInputs } from './read-page/inputs';

const [file, name, url = null] = process.argv.slice(2).filter((arg) => arg !== '--url');
if (!file || !name || !/^[a-z0-9-]+$/.test(name)) {
  console.error(
    'Usage: npm run page -- saved.html name-of-the-test-page [--url https://www.linkedin.com/in/…]',
  );
  process.exit(1);
}
const [input] = readInputs([file], url);
if (!input) throw new Error(`There is no ${file}.`);
const made = anonymise(readFileSync(file, 'utf8'), input.url);
const target = fileURLToPath(new URL(`../tests/pages/${name}.html`, import.meta.url));
writeFileSync(target, `<!-- url: ${made.url} -->\n${made.html}`);
const [reading] = await readPagesInBrowser([{ file: target, html: made.html, url: made.url }], {
  runsScripts: false,
});
if (!reading) throw new Error('The anonymised page could not be read.');
const contract = toContract(reading);
const expected = {
  ...(contract.profile as object),
  language: contract.language,
  notLoaded: contract.notLoaded,
};
writeFileSync(
  target.replace(/\.html$/, '.expected.json'),
  `${JSON.stringify(expected, null, 2)}\n`,
);
console.log(
  `tests/pages/${name}.html and its expectation are written. Read both before you commit them:`,
);
console.log('- is there a word, name, address or number of a real person left?');
console.log('- does the expectation say what the page shows, not only what the reader found?');
