import { expect, it } from 'vitest';
import { checkDraft } from '../../utils/checking/check-draft';
import { overrideKey } from '../../utils/checking/override';
import type { Finding } from '../../utils/model/finding';
import type { Situation } from '../../utils/model/situation';
import { readCorpus, situationOf } from './measure-corpus';

function check(
  body: string,
  change: Partial<Situation> = {},
  overridden: Record<string, string> = {},
): Finding[] {
  const situation = { ...situationOf('stranger-informational'), ...change };
  return checkDraft({ body, subject: null, spans: null, situation, facts: [], overridden });
}

const CLEAN = readCorpus().messages[0]?.text ?? '';

it('puts blocks first', () => {
  const findings = check(
    'Hi Calum, I hope this finds you well! At Brightwave in 2012 we met. Thanks in advance!!',
  );
  const weights = findings.map(({ severity }) => ['block', 'warn', 'hint'].indexOf(severity));
  expect(weights).toEqual([...weights].sort());
  const blocks = findings.filter(({ severity }) => severity === 'block');
  expect(blocks.length).toBeGreaterThan(2);
});

it('lets one unknown name pass when the user says so, and not the next one', () => {
  const body = `${CLEAN} I know Brightwave. I know Clearpath.`;
  const [first] = check(body).filter(({ id }) => id === 'unknown-fact');
  if (!first) throw new Error('Brightwave was not found');
  const left = check(body, {}, { [overrideKey(first, body)]: 'I saw it on their badge' });
  const words = left
    .filter(({ id }) => id === 'unknown-fact')
    .map(({ start, end }) => body.slice(start, end));
  expect(words).toEqual(['Clearpath']);
});

it('believes what the user said is true', () => {
  const body = `${CLEAN} I know Brightwave.`;
  const { confirms } = situationOf('stranger-informational');
  expect(check(body).map(({ id }) => id)).toContain('unknown-fact');
  const remembered = { ...confirms, remembered: ['Brightwave'] };
  expect(check(body, { confirms: remembered }).map(({ id }) => id)).not.toContain('unknown-fact');
});

it('needs the licence and then is quiet', () => {
  const body = `${CLEAN} I read your post about the ticket machine.`;
  const { confirms } = situationOf('stranger-informational');
  expect(check(body).map(({ id }) => id)).not.toContain('unlicensed-claim');
  const [claim] = check(body, { confirms: { ...confirms, readPosts: [] } }).filter(
    ({ id }) => id === 'unlicensed-claim',
  );
  expect(claim?.fixes).toContainEqual(
    expect.objectContaining({ kind: 'confirm', confirm: 'readPosts', value: 'p1' }),
  );
});

it('says whose company it is', () => {
  const others = [{ name: 'Anna Kirchhoff', organisations: ['Stillwasser'], schools: [] }];
  const [found] = check(`${CLEAN} How is Stillwasser?`, { others }).filter(
    ({ id }) => id === 'wrong-company',
  );
  expect(found?.message).toEqual({
    key: 'checks.wrongCompany',
    values: { x: 'Stillwasser', other: 'Anna Kirchhoff' },
  });
});

it('counts a subject against its own limit', () => {
  const situation = situationOf('stranger-informational');
  const input = { body: CLEAN, spans: null, situation, facts: [], overridden: {} };
  expect(
    checkDraft({ ...input, subject: 'Testing with people' }).map(({ id }) => id),
  ).not.toContain('over-limit');
  expect(checkDraft({ ...input, subject: 'x'.repeat(201) }).map(({ id }) => id)).toContain(
    'over-limit',
  );
});

it('takes the times that the draft was given over those of the situation', () => {
  const situation = situationOf('stranger-informational');
  const body = `${CLEAN.replace('Rosa', '')} Could we talk on Monday 7 December at 10:00 Glasgow time? Rosa`;
  const ids = (offeredSlots?: Situation['availability']) =>
    checkDraft({
      body,
      subject: null,
      spans: null,
      situation,
      facts: [],
      overridden: {},
      offeredSlots,
    }).map(({ id }) => id);
  expect(ids()).toContain('bad-time');
  expect(ids([{ start: '2026-12-07T10:00Z', end: '2026-12-07T11:00Z' }])).not.toContain('bad-time');
});

it('keeps names of any script apart from strangers', () => {
  const situation = situationOf('two-scripts');
  const ids = (body: string) =>
    checkDraft({ body, subject: null, spans: null, situation, facts: [], overridden: {} })
      .filter(({ severity }) => severity === 'block')
      .map(({ id }) => id);
  const rest =
    "I'm a potter and fire a wood kiln with six neighbours. Which old bricks can be used again?";
  for (const name of ['Misaki', 'Tanaka-san', '田中 美咲', 'Misaki Tanaka'])
    expect(ids(`Hi ${name}, ${rest}`), name).toEqual([]);
  expect(ids(`Hi Masaki, ${rest}`)).toEqual(['wrong-name']);
});

it('does not count as unanswered what was written before a reply whose text is not kept', () => {
  const wrote = (date: string) => ({
    date,
    dir: 'out' as const,
    text: 'Hi Calum, how did you begin?',
  });
  const history = ['2026-03-02', '2026-03-20', '2026-04-20'].map(wrote);
  const blocks = (lastSignOn?: string) =>
    check(CLEAN, { history, lastSignOn })
      .filter(({ id, severity }) => id === 'pushy' && severity === 'block')
      .map(({ message }) => message.key);
  expect(blocks()).toEqual(['checks.pushyOften']);
  expect(blocks('2026-03-01')).toEqual(['checks.pushyOften']);
  expect(blocks('2026-03-10')).toEqual([]);
});
