#!/usr/bin/env node
/**
 * Everything that decides whether Kith works, in one run: types, lint, unit and component tests, builds, packages, proof of
 * the promises, end to end in real Chromium and Firefox. Ends with one plain line, `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const STAGES = [
  { name: 'types', command: ['npx', 'tsc', '--noEmit'] },
  { name: 'lint', command: ['npx', 'biome', 'check', '--error-on-warnings'] },
  { name: 'build for Chrome', command: ['npx', 'wxt', 'build'] },
  { name: 'build for Firefox', command: ['npx', 'wxt', 'build', '-b', 'firefox', '--mv3'] },
  {
    name: 'unit and component tests',
    command: [
      'npx',
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      '--outputFile=.kith/unit.json',
    ],
    count: countVitest,
  },
  {
    name: 'twenty killed browsers',
    command: ['npx', 'tsx', 'scripts/torture.ts', '--kills', '20'],
  },
  {
    name: 'the same packages from two clean builds',
    command: ['npx', 'tsx', 'scripts/zip.ts', '--built', '--check'],
  },
  {
    name: 'end to end in Chromium',
    command: ['npx', 'playwright', 'test', '--project=chromium'],
    count: countPlaywright,
  },
  {
    name: 'proof of the promises',
    command: ['npx', 'playwright', 'test', '--project=proof'],
    count: countPlaywright,
  },
  {
    name: 'end to end in Firefox',
    command: ['npx', 'playwright', 'test', '--project=firefox'],
    count: countPlaywright,
  },
];

mkdirSync('.kith', { recursive: true });

let passed = 0;
let failed = 0;
for (const { name, command, count } of STAGES) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  // A stage that dies before it can report must not be counted by the report of the one before.
  for (const report of ['.kith/unit.json', '.kith/e2e.json']) rmSync(report, { force: true });
  const { status } = spawnSync(command[0], command.slice(1), {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const tally = count?.() ?? { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  // A runner that died before it could count has failed all the same.
  if (status !== 0 && tally.failed === 0) tally.failed = 1;
  passed += tally.passed;
  failed += tally.failed;
  console.log(
    `== ${name}: ${tally.passed} passed, ${tally.failed} failed (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

function countVitest() {
  const report = readReport('.kith/unit.json');
  return report && { passed: report.numPassedTests, failed: report.numFailedTests };
}

function countPlaywright() {
  const report = readReport('.kith/e2e.json');
  return (
    report && {
      passed: report.stats.expected + report.stats.flaky,
      failed: report.stats.unexpected,
    }
  );
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // No report: the caller counts the stage by its exit status.
    return null;
  }
}
