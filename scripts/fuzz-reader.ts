/**
 * `npm run fuzz -- --pages N --seed S [--only NAME]`: N mutants of all test pages, read in a real Chromium. Prints how
 * many were right, refused, less than there was, or wrong; any wrong value or exception ends with status 1 and the seed
 * that makes it again.
 */
import { existsSync } from 'node:fs';
import { fuzzInBrowser } from './fuzz/in-browser';
import { readInputs } from './read-page/inputs';

const pages = Number(option('pages') ?? 1_000);
const seed = Number(option('seed') ?? Date.now() % 1_000_000);
const only = option('only');
const shared = process.env.KITH_SHARED_PAGES_DIR ?? '../shared/pages';
const folders = ['tests/pages', shared].filter((folder) => existsSync(folder));
const inputs = readInputs(folders, null).filter(({ file }) => !only || file.includes(only));

const total = await fuzzInBrowser(inputs, {
  pages,
  seed,
  onPage: ({ base, counts }) => console.log(`${JSON.stringify(counts)} ${base}`),
});
for (const { base, seed: its, mutations, verdict } of total.wrong.slice(0, 20)) {
  console.log(`WRONG ${base} seed ${its} [${mutations.join(', ')}]: ${JSON.stringify(verdict)}`);
}
const count = Object.values(total.counts).reduce((sum, one) => sum + one, 0);
console.log(
  `seed ${seed}, ${count} mutants of ${inputs.length} pages: ${JSON.stringify(total.counts)}`,
);
console.log(`less than there was, by field: ${JSON.stringify(total.missingFields)}`);
process.exitCode = total.wrong.length > 0 ? 1 : 0;

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? undefined : process.argv[at + 1];
}
