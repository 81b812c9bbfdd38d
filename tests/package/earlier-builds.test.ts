import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { earlierBuilds } from '../support/earlier-builds';

const builds = earlierBuilds('.');
const headings = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (\d+\.\d+\.\d+)(.*)$/gm)];

describe('the builds that an update starts from', () => {
  it('are there for every version that was released', () => {
    const released = headings.filter(([, , about = '']) => !about.includes('not released'));
    const frozen = builds.filter(({ isReleased }) => isReleased).map(({ version }) => version);
    expect(frozen).toEqual(released.map(([, version]) => version).reverse());
  });

  it('are at least one, each the version that its name says', () => {
    expect(headings).not.toEqual([]);
    expect(builds).not.toEqual([]);
    for (const { version, path } of builds) {
      const manifest = unzipSync(readFileSync(path))['manifest.json'] ?? new Uint8Array();
      expect(JSON.parse(strFromU8(manifest)).version, path).toBe(version);
    }
  });
});
