import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { composeDraft } from '../../utils/drafting/compose';
import { readCase } from '../../utils/model/case';

interface Expected {
  words?: [number, number];
  max_chars?: number;
  ask_count?: number;
  must_include_any?: string[][];
  one_of_hooks?: string[];
  must_not_include?: string[];
  must_do?: string[];
  language?: string[];
}

const FOLDER = new URL('../cases/', import.meta.url);
const cases = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    file,
    content: JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as { expect: Expected },
  }));

const contains = (body: string, part: string) => body.toLowerCase().includes(part.toLowerCase());
const spoils = (body: string, part: string) =>
  part.startsWith('re:') ? new RegExp(part.slice(3)).test(body) : contains(body, part);

describe.each(cases)('$file', ({ content }) => {
  const { expect: expected } = content;
  const reading = readCase(content);

  it('can be read', () => {
    expect(reading.status).toBe('read');
  });

  it.each([1, 2, 3, 4, 5])('does what it expects, seed %i', (seed) => {
    if (reading.status !== 'read') throw new Error(reading.reason);
    for (const { situation } of reading.situations) {
      const draft = composeDraft(situation, { seed });
      if (expected.must_do?.some((wish) => wish.startsWith('refuses'))) {
        expect(draft.refused).not.toBeNull();
        expect(draft.body).toBe('');
        continue;
      }
      expect(draft.refused).toBeNull();
      const { body } = draft;
      const count = body.split(/\s+/).length;
      if (expected.words) {
        expect(count, body).toBeGreaterThanOrEqual(expected.words[0]);
        expect(count, body).toBeLessThanOrEqual(expected.words[1]);
      }
      if (expected.max_chars) expect(body.length).toBeLessThanOrEqual(expected.max_chars);
      if (expected.language) expect(expected.language).toContain(draft.language);
      for (const group of expected.must_include_any ?? []) {
        expect(
          group.some((part) => contains(body, part)),
          `${group.join(' | ')} in:\n${body}`,
        ).toBe(true);
      }
      if (expected.one_of_hooks)
        expect(
          expected.one_of_hooks.some((part) => contains(body, part)),
          body,
        ).toBe(true);
      for (const part of expected.must_not_include ?? [])
        expect(spoils(body, part), `${part} in:\n${body}`).toBe(false);
    }
  });

  it('gives two people two different messages', () => {
    if (reading.status !== 'read') throw new Error(reading.reason);
    const bodies = reading.situations
      .map(({ situation }) => composeDraft(situation).body)
      .filter(Boolean);
    expect(new Set(bodies).size).toBe(bodies.length);
  });
});
