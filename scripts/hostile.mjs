#!/usr/bin/env node
/**
 * `npm run hostile [-- --profiles N] [--from N] [--seed N]`: builds Kith and takes hostile profiles through every screen of it in real
 * Chromium, 250 to a browser (tests/proof/hostile.proof.ts). `npm test` does the same with 40.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    profiles: { type: 'string', default: '2000' },
    /** The number of the first: what is left of a run that was stopped. */
    from: { type: 'string', default: '0' },
    seed: { type: 'string', default: '20261122' },
  },
});

for (const [command, ...args] of [
  ['npx', 'wxt', 'build'],
  ['npx', 'playwright', 'test', '--project=proof', 'hostile'],
]) {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      KITH_HOSTILE: values.profiles,
      KITH_HOSTILE_FROM: values.from,
      KITH_SEED: values.seed,
    },
  });
  if (status !== 0) process.exit(status ?? 1);
}
