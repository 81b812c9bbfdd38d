import { expect, it } from 'vitest';
import { firstKindsFor } from '../../utils/drafting/first-kinds-for';
import { suggestKind } from '../../utils/drafting/suggest-kind';
import type { Standing } from '../../utils/model/standing';
import { PERSONA_KINDS } from '../../utils/model/story';

const NOT_WRITTEN: Standing = {
  state: 'connected-not-written',
  connected: true,
  since: null,
  suggests: 'informational_interview',
  invitationBlockedUntil: null,
} as Standing;

const persona = (kind: (typeof PERSONA_KINDS)[number] | null) => ({
  ...{ id: 'p', name: 'Recruiters', kind, who: '', why: '', ask: '', offer: '', gather: '' },
  createdAt: '',
  updatedAt: '',
});

it('knows a first message for every type of person that one can start from', () => {
  for (const kind of PERSONA_KINDS) expect(firstKindsFor(kind, {}).length).toBeGreaterThan(0);
  expect(firstKindsFor(null, {})).toEqual([]);
});

it('begins in writing with somebody whom talks drain, and the other way round', () => {
  expect(firstKindsFor('same', {})[0]).toBe('informational_interview');
  expect(firstKindsFor('same', { oneToOne: 'drains' })[0]).toBe('question');
  expect(firstKindsFor('doing', { writing: 'drains' })[0]).toBe('informational_interview');
});

it('suggests the usual first message to a persona, with the reason', () => {
  const found = suggestKind(NOT_WRITTEN, null, persona('recruiter'));
  expect(found).toEqual({
    kind: 'recruiter_question',
    channel: 'message',
    reason: { key: 'method.suggest.persona', values: { persona: 'Recruiters' } },
  });
  const turned = suggestKind(NOT_WRITTEN, null, persona('same'), { oneToOne: 'drains' });
  expect(turned.kind).toBe('question');
  expect(turned.reason.key).toBe('method.suggest.energy');
});

it('leaves a persona of the user’s own, and everything after the first message, to where things stand', () => {
  expect(suggestKind(NOT_WRITTEN, null, persona(null)).kind).toBe('informational_interview');
  const due = { ...NOT_WRITTEN, state: 'follow-up-1-due' } as Standing;
  expect(suggestKind(due, null, persona('recruiter')).kind).toBe('follow_up_1');
});

it('leans towards what gives energy as it leans away from what drains', () => {
  expect(firstKindsFor('same', { writing: 'gives' })[0]).toBe('question');
  expect(firstKindsFor('doing', { oneToOne: 'gives' })[0]).toBe('informational_interview');
  // Where both do, nothing speaks for either.
  expect(firstKindsFor('doing', { oneToOne: 'gives', writing: 'gives' })[0]).toBe('question');
  expect(firstKindsFor('same', { oneToOne: 'drains', writing: 'drains' })[0]).toBe(
    'informational_interview',
  );
});

it('suggests a talk to nobody whom talks drain, whatever type their reader is', () => {
  const inTouch = { ...NOT_WRITTEN, state: 'in-touch', suggests: null } as const;
  for (const standing of [NOT_WRITTEN, inTouch]) {
    expect(suggestKind(standing, null, null, { oneToOne: 'drains' })).toMatchObject({
      kind: 'question',
      reason: { key: 'method.suggest.turned' },
    });
    expect(suggestKind(standing, null, null, { oneToOne: 'gives' }).kind).not.toBe('question');
  }
});
