import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  licencesText,
  packagesInLock,
  runtimePackages,
} from '../../scripts/licences/runtime-packages.mjs';

/** Fewer is better; the reason for each stands in docs/dependencies.md (reliability.md, T15). */
const MOST_RUNTIME = 15;
const SHORTEST_REASON = 20;
/** What Kith's MIT licence can carry along. */
const ALLOWED =
  /^(MIT|ISC|Apache-2\.0|0BSD|BSD-2-Clause|BSD-3-Clause|Unlicense|CC0-1\.0|\(MIT OR CC0-1\.0\))$/;

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const chosen = Object.keys(manifest.dependencies).sort();
const reasons = readReasons(readFileSync('docs/dependencies.md', 'utf8'));

describe('what Kith is built on', () => {
  it('is little, pinned, and each chosen for a reason that is written down', () => {
    expect([...reasons.keys()].sort()).toEqual(chosen);
    expect(chosen.length).toBeLessThanOrEqual(MOST_RUNTIME);
    for (const name of chosen) {
      expect(manifest.dependencies[name], name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(reasons.get(name)?.reason.length, name).toBeGreaterThan(SHORTEST_REASON);
    }
  });

  it('has the licence that the list says, and one that Kith may carry along', () => {
    for (const { name, licence } of runtimePackages()) {
      expect(licence, name).toMatch(ALLOWED);
      if (reasons.has(name)) expect(licence, name).toBe(reasons.get(name)?.licence);
    }
  });

  it('lists every package that is shipped, with its licence', () => {
    expect(readFileSync('docs/licences.md', 'utf8'), 'npm run licences').toBe(licencesText());
  });

  it('needs no script to run at install: nothing that ships has one, and the set-up runs none', () => {
    expect(runtimePackages().filter(({ hasInstallScript }) => hasInstallScript)).toEqual([]);
    expect(readFileSync('scripts/setup.mjs', 'utf8')).toContain("'--ignore-scripts'");
  });

  it('is locked to bytes: every package has its hash, whatever registry it comes from', () => {
    for (const { name, integrity, resolved } of packagesInLock()) {
      expect(integrity, name).toMatch(/^sha512-/);
      expect(resolved, name).toBeUndefined();
    }
  });
});

/** The table of docs/dependencies.md: names in back quotes, licence, reason. */
function readReasons(text: string): Map<string, { licence: string; reason: string }> {
  const rows = text.split('\n').filter((line) => line.startsWith('| `'));
  return new Map(
    rows.flatMap((row) => {
      const [, names = '', licence = '', reason = ''] = row.split('|').map((cell) => cell.trim());
      return [...names.matchAll(/`([^`]+)`/g)].map(
        ([, name = '']) => [name, { licence, reason }] as const,
      );
    }),
  );
}
