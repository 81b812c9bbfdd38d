/**
 * `npm run read-page -- FILE.html… [--url URL] [--json]`: reads saved pages with the page script of the built
 * extension, in a real Chromium. Nothing reaches the network: the page is served under its own address, everything else
 * is refused, and scripts in it do not run.
 */

import { parseArguments } from './read-page/arguments';
import { describeReading, toContract } from './read-page/contract';
import { readPagesInBrowser } from './read-page/in-browser';
import { readInputs } from './read-page/inputs';

try {
  const options = parseArguments(process.argv.slice(2));
  const inputs = readInputs(options.files, options.url);
  const readings = await readPagesInBrowser(inputs, { runsScripts: options.runsScripts });
  if (options.json) process.stdout.write(`${JSON.stringify(readings.map(toContract), null, 2)}\n`);
  else process.stdout.write(`${readings.map(describeReading).join('\n\n')}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
