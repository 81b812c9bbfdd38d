import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeDraft } from '../../utils/drafting/compose';
import { WORK_FAMILIES } from '../../utils/drafting/occupational-families';
import { english } from '../../utils/drafting/phrases/en/bank';
import { overlapOf } from '../../utils/drafting/sent-overlap';
import { CHANNEL_LIMITS } from '../../utils/model/channel';
import type { Draft } from '../../utils/model/draft';
import type { Situation } from '../../utils/model/situation';
import { say } from '../../utils/words/translate';
import { randomSituation } from './random-situation';

const RUNS = { numRuns: 60, seed: 20261122, endOnFailure: true };

const PHRASES = Object.values(english)
  .flatMap((bank) => [
    ...bank.any,
    ...(bank.plain ?? []),
    ...(bank.warm ?? []),
    ...(bank.formal ?? []),
  ])
  .join(' ');
const ZONES = [
  'Europe/Brussels',
  'Pacific/Auckland',
  'America/Chicago',
  'America/Lima',
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
];
const CLOCKS = new Map(
  ZONES.map((timeZone) => [
    timeZone,
    [
      new Intl.DateTimeFormat('en-GB', {
        timeZone,
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }),
      new Intl.DateTimeFormat('en-US', {
        timeZone,
        hour: 'numeric',
        minute: '2-digit',
        hour12: true,
      }),
    ],
  ]),
);

/** Everything that a draft may say with a capital or a digit, put together without the composer's own book-keeping. */
function supportOf(situation: Situation): string {
  const zones = [situation.user.timeZone, situation.person?.timeZone ?? situation.user.timeZone];
  const calendar = situation.availability.flatMap((slot) => {
    const texts: string[] = [];
    for (let at = Date.parse(slot.start); at < Date.parse(slot.end); at += 15 * 60_000) {
      for (const zone of zones)
        texts.push(...(CLOCKS.get(zone) ?? []).map((format) => format.format(at)));
    }
    return texts;
  });
  const families = WORK_FAMILIES.map((family) => family.name.en);
  const places = zones.map((zone) => zone.replace(/[_/]/g, ' '));
  const posts = '5 November Thursday';
  return [
    JSON.stringify(situation),
    PHRASES,
    ...calendar,
    ...families,
    ...places,
    posts,
    '20 25 30 Friday Wednesday last week Hi Hello Dear I am have would not will',
  ]
    .join(' ')
    .toLowerCase();
}

function draftOf(situation: Situation, options = {}): Draft {
  return composeDraft(situation, options);
}

function expectValid(draft: Draft, situation: Situation): void {
  if (draft.refused) {
    expect(draft.body).toBe('');
    expect(say(draft.refused)).not.toMatch(/[{}]/);
    return;
  }
  const limit = CHANNEL_LIMITS[draft.channel].limit;
  if (limit !== null) expect(draft.body.normalize('NFC').length).toBeLessThanOrEqual(limit);
  expect(draft.spans.map((span) => span.text).join('')).toBe(draft.body);
  expect(draft.body).not.toMatch(
    /[{}[\]]|undefined|null|\bNaN\b|[^\S\n]{2}|\n{3}| [,.;:?]|\.\.|\?\.|,\.|\ba [aeio]\w+(?<!\bone|\bonce)\b(?! one)|—|!/,
  );
  const ids = new Set(draft.facts.map((fact) => fact.id));
  for (const id of draft.spans.flatMap((span) => span.facts)) expect(ids).toContain(id);
  for (const fact of draft.facts.filter((entry) => entry.sensitive || entry.quarantined)) {
    expect(draft.spans.flatMap((span) => span.facts)).not.toContain(fact.id);
    expect(draft.body).not.toContain(fact.value);
  }
  expect(draft.body).not.toMatch(
    /sober|daughter|sick leave|flan|poem|instructions|\b(?:she|he|her|him|his)\b(?![^"]*")/i,
  );
  if (draft.subject !== null) {
    expect(draft.subject.split(/\s+/).length).toBeLessThanOrEqual(6);
    expect(draft.subject.split(/\s+/).length).toBeGreaterThanOrEqual(2);
  }
  const support = supportOf(situation);
  const tokens =
    draft.body.match(/[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’&.:-]*[\p{L}\p{N}\p{M}]|[\p{L}\p{N}]/gu) ??
    [];
  for (const token of tokens.filter((word) => /\p{Lu}|\p{N}/u.test(word))) {
    for (const part of token.toLowerCase().split(/[-'’]/)) {
      if (part.length > 1 && !support.includes(part))
        throw new Error(`Nobody gave “${token}”: ${draft.body}`);
    }
  }
}

describe('drafts over random people and stories', { timeout: 90_000 }, () => {
  it('are within the limit, without blanks, and say no name or number that nobody gave', () => {
    fc.assert(
      fc.property(randomSituation, fc.integer({ min: 1, max: 5 }), (situation, seed) => {
        expectValid(draftOf(situation, { seed }), situation);
      }),
      RUNS,
    );
  });

  it('are the same bytes for the same seed', () => {
    fc.assert(
      fc.property(randomSituation, (situation) => {
        expect(draftOf(structuredClone(situation), { seed: 3 })).toEqual(
          draftOf(situation, { seed: 3 }),
        );
      }),
      { ...RUNS, numRuns: 25 },
    );
  });

  it('stay valid when any one fact is switched off, and then do not rest on it', () => {
    fc.assert(
      fc.property(randomSituation, fc.nat(), (situation, choice) => {
        const { facts } = draftOf(situation);
        const off = facts[choice % facts.length]?.id ?? '';
        const draft = draftOf(situation, { withoutFacts: [off] });
        expectValid(draft, situation);
        expect(draft.spans.flatMap((span) => span.facts)).not.toContain(off);
      }),
      RUNS,
    );
  });

  it('speak of a post only where the user has read it', () => {
    fc.assert(
      fc.property(randomSituation, (situation) => {
        const unread = { ...situation, confirms: { ...situation.confirms, readPosts: [] } };
        const draft = draftOf(unread);
        expect(draft.body).not.toMatch(/\b(?:I read|your post|you wrote on)\b/i);
      }),
      { ...RUNS, numRuns: 25 },
    );
  });

  it('differ from one version to the next', () => {
    fc.assert(
      fc.property(randomSituation, (situation) => {
        const first = draftOf(situation, { attempt: 0 });
        const second = draftOf(situation, { attempt: 1 });
        if (first.refused || first.body.length < 120) return;
        expect(second.body).not.toBe(first.body);
        expect(overlapOf(first.body, second.body)).toBeLessThan(0.75);
      }),
      { ...RUNS, numRuns: 25 },
    );
  });
});
