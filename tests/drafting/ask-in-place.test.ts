import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { composeDraft } from '../../utils/drafting/compose';
import { readCase } from '../../utils/model/case';
import type { Situation } from '../../utils/model/situation';

function situation(name: string, change: (content: Record<string, unknown>) => void): Situation {
  const file = new URL(`../cases/${name}.json`, import.meta.url);
  const content = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  change(content);
  const reading = readCase(content);
  const found = reading.status === 'read' ? reading.situations[0]?.situation : undefined;
  if (!found) throw new Error('The case cannot be read.');
  return found;
}

const refusal = (of: Situation) => composeDraft(of).refused?.key ?? null;

describe('where nothing is known, Kith asks instead of filling', () => {
  const bare = situation('reconnect-dormant', (content) => {
    content.relationship = { degree: 1, met: true, last_contact: '2020-01-01' };
    content.history = [];
    content.user_notes = '';
    content.intent = { type: 'reconnect', channel: 'message' };
    Object.assign(content.user as object, { goals: [], employers: [], education: [] });
  });

  it('where two know each other from, before a note after years or a coffee', () => {
    expect(refusal(bare)).toBe('drafting.refusedNoMemory');
    expect(refusal({ ...bare, intent: { ...bare.intent, kind: 'coffee' } })).toBe(
      'drafting.refusedNoMemory',
    );
    const told = { ...bare.relationship, how: 'worked together at the Lakeside Herald' };
    expect(refusal({ ...bare, relationship: told })).toBeNull();
  });

  it('what a stranger of whom nothing is known is written to for', () => {
    const stranger: Situation = {
      ...bare,
      relationship: { ...bare.relationship, degree: 2, met: false },
      person: bare.person && { ...bare.person, experience: [], headline: null },
      intent: { ...bare.intent, kind: 'connect', channel: 'invite_free' },
    };
    expect(refusal(stranger)).toBe('drafting.refusedNoWhy');
    const asked = { ...stranger.intent, topic: 'how she checks a number' };
    expect(refusal({ ...stranger, intent: asked })).toBeNull();
  });

  it('what the user is looking for, before others are asked whom they know', () => {
    const story = { past: 'Bookkeeper', present: '', future: '' };
    const silent: Situation = {
      ...bare,
      user: { ...bare.user, story },
      intent: { ...bare.intent, kind: 'note_to_acquaintances' },
    };
    expect(refusal(silent)).toBe('drafting.refusedNoFuture');
  });
});

describe('what was seen long ago', () => {
  const fresh = situation('stranger-informational', () => undefined);
  const seen = (seenAt: string): Situation => ({
    ...fresh,
    person: fresh.person && { ...fresh.person, seenAt },
  });
  const stale = (of: Situation, options = {}) =>
    composeDraft(of, options).notes.find(({ id }) => id === 'stale');

  it('is asked about after ninety days, where the text rests on it, and can be left out', () => {
    expect(stale(fresh)).toBeUndefined();
    expect(stale(seen('2026-10-01T08:00:00Z'))).toBeUndefined();
    const note = stale(seen('2026-03-01T08:00:00Z'));
    expect(note?.facts?.length).toBeGreaterThan(0);
    const without = stale(seen('2026-03-01T08:00:00Z'), { withoutFacts: note?.facts });
    expect(without?.facts ?? []).not.toEqual(note?.facts);
  });
});

describe('an offer to somebody who said what they need', () => {
  const needs = situation('offering-help', () => undefined);
  const offering = (...offers: string[]) =>
    composeDraft({ ...needs, user: { ...needs.user, offers } });
  const asks = (draft: ReturnType<typeof offering>) =>
    draft.notes.some(({ id }) => id === 'unmet-need');

  it('names the need where something on offer speaks of it, and offers that, in every version', () => {
    const offers = ['sew a costume', 'test a dashboard with people who never saw one'];
    for (const attempt of [0, 1, 2]) {
      const of = { ...needs, user: { ...needs.user, offers } };
      const draft = composeDraft(of, { attempt });
      expect(draft.body).toMatch(/before January/);
      expect(draft.body).toMatch(/dashboard/);
      expect(draft.body).not.toMatch(/costume/);
      expect(asks(draft)).toBe(false);
    }
  });

  it('leaves the need out where nothing does, and asks once what could be done about it', () => {
    const draft = offering('sew a costume');
    expect(draft.refused).toBeNull();
    expect(draft.body).toMatch(/costume/);
    expect(draft.body).not.toMatch(/dashboard/);
    expect(draft.notes.filter(({ id }) => id === 'unmet-need')).toHaveLength(1);
  });
});
