import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeDraft } from '../../utils/drafting/compose';
import { overlapOf } from '../../utils/drafting/sent-overlap';
import type { Channel } from '../../utils/model/channel';
import type { MessageKind } from '../../utils/model/message-kind';
import { MESSAGE_KINDS, POST_KINDS } from '../../utils/model/message-kind';
import type { Situation } from '../../utils/model/situation';
import { expectValid } from './expect-valid';
import { germanSituation } from './german-situation';
import { randomSituation } from './random-situation';

const RUNS = { numRuns: 40, seed: 20261122, endOnFailure: true };
const CHANNELS: Channel[] = ['invite_free', 'invite_premium', 'message', 'inmail', 'email'];

/** What only somebody says who has read, met or worked together, by language. */
const READ = {
  en: /\b(?:I read|your post|you wrote on)\b/i,
  de: /\b(?:(?:Ihr|dein)\p{L}* Beitrag|gelesen|Sie haben am \d|du hast am \d)/iu,
};
const TOGETHER = {
  en: /\b(?:worked together|we were colleagues|know each other from|our time at)\b/i,
  de: /(?:zusammengearbeitet|gemeinsame Zeit|Kollegenkreis|kennen uns aus)/i,
};

/** The same people, with another reason to write and another way for it to go. */
function forKind(situation: Situation, kind: MessageKind, channel: Channel): Situation {
  const isPost = POST_KINDS.includes(kind);
  return {
    ...situation,
    person: isPost ? null : situation.person,
    intent: {
      ...situation.intent,
      kind,
      channel: isPost ? 'post' : channel,
      target:
        kind === 'intro_request' ? { name: 'Sigrid Haugen', headline: null, experience: [] } : null,
    },
    job:
      kind === 'recruiter_question'
        ? { title: 'Content Designer', req: 'HC-2207', org: 'Harbor Clinics', requirements: [] }
        : null,
  };
}

describe.each([
  ['en', randomSituation],
  ['de', germanSituation],
] as const)(
  'drafts over random people and stories, %s',
  { timeout: 120_000 },
  (language, random) => {
    it('are within the limit, without blanks, and say no name or number that nobody gave', () => {
      fc.assert(
        fc.property(random, fc.integer({ min: 1, max: 5 }), (situation, seed) => {
          const draft = composeDraft(situation, { seed });
          expect(draft.language).toBe(language);
          expectValid(draft, situation);
        }),
        RUNS,
      );
    });

    it.each(CHANNELS)('are so for every kind, as %s', (channel) => {
      const people = fc.sample(
        random.filter((situation) => situation.person !== null),
        { numRuns: 2, seed: 7 },
      );
      for (const kind of MESSAGE_KINDS)
        for (const person of people) {
          const situation = forKind(person, kind, channel);
          expectValid(composeDraft(situation), situation);
        }
    });

    it('are the same bytes for the same seed', () => {
      fc.assert(
        fc.property(random, random, fc.integer({ min: 0, max: 3 }), (situation, other, attempt) => {
          const draft = composeDraft(situation, { seed: 3, attempt });
          // Drafts in between, to somebody else too: nothing kept from them may hide a change or cross over.
          composeDraft(situation, { seed: 4 });
          for (let seed = 1; seed <= 7; seed++) composeDraft(other, { seed });
          expect(composeDraft(structuredClone(situation), { seed: 3, attempt })).toEqual(draft);
        }),
        { ...RUNS, numRuns: 15 },
      );
    });

    it('stay valid when any one fact is switched off, and then do not rest on it', () => {
      fc.assert(
        fc.property(random, fc.nat(), (situation, choice) => {
          const { facts } = composeDraft(situation);
          const off = facts[choice % facts.length]?.id ?? '';
          const draft = composeDraft(situation, { withoutFacts: [off] });
          expectValid(draft, situation);
          expect(draft.spans.flatMap((span) => span.facts)).not.toContain(off);
        }),
        RUNS,
      );
    });

    it('speak of a post, and of work together, only with the licence for it', () => {
      fc.assert(
        fc.property(random, (situation) => {
          const without: Situation = {
            ...situation,
            notes: '',
            relationship: { ...situation.relationship, how: null },
            confirms: { readPosts: [], usedWork: [], attended: [], remembered: [] },
          };
          const { body } = composeDraft(without);
          expect(body).not.toMatch(READ[language]);
          expect(body).not.toMatch(TOGETHER[language]);
        }),
        { ...RUNS, numRuns: 25 },
      );
    });

    it('differ from one version to the next', () => {
      fc.assert(
        fc.property(random, (situation) => {
          const first = composeDraft(situation, { attempt: 0 });
          const second = composeDraft(situation, { attempt: 1 });
          if (first.refused || first.body.length < 140) return;
          expect(second.body).not.toBe(first.body);
          expect(overlapOf(first.body, second.body)).toBeLessThan(0.75);
        }),
        { ...RUNS, numRuns: 20 },
      );
    });
  },
);
