import { describe, expect, it } from 'vitest';
import { findCommonGround } from '../../utils/drafting/common-ground';
import { composeDraft } from '../../utils/drafting/compose';
import { gatherFacts } from '../../utils/drafting/gather-facts';
import type { Reader, Situation } from '../../utils/model/situation';
import { caseSituation as situationOf } from '../support/case-situation';
import { expectValid } from './expect-valid';

describe('common ground', () => {
  it('finds the same move behind different titles', () => {
    const situation = situationOf('stranger-informational');
    const [first] = findCommonGround(situation, gatherFacts(situation));
    expect(first).toMatchObject({
      kind: 'shared-move',
      values: { pastOrg: 'Kirkbrae Primary School', from: 'teaching', into: 'accessibility' },
    });
  });

  it('claims no overlap where the years only touch, and counts what is common for less', () => {
    const situation = situationOf('question-async-school');
    const employer = findCommonGround(situation, gatherFacts(situation)).find((ground) =>
      ground.kind.startsWith('employer'),
    );
    expect(employer?.kind).toBe('employer');
    const common = { ...situation, commonness: { 'school:university of nsukka': 0.9 } };
    const score = (of: Situation) =>
      findCommonGround(of, gatherFacts(of)).find((ground) => ground.kind === 'school')?.score ?? 0;
    expect(score(common)).toBeLessThan(score(situation) / 5);
  });

  it('never rests on a private post', () => {
    const situation = situationOf('stranger-informational');
    const read = { ...situation, confirms: { ...situation.confirms, readPosts: ['p1', 'p2'] } };
    expect(
      findCommonGround(read, gatherFacts(read)).flatMap((ground) => ground.factIds),
    ).not.toContain('post:p2');
  });

  it('finds a skill that both list, not one that everybody does, and says it where it is the topic', () => {
    const base = situationOf('stranger-informational');
    if (!base.person) throw new Error('The case is about somebody');
    const nothing = { experience: [], education: [], posts: [], groups: [], headline: null };
    const about = (topic: string): Situation => ({
      ...base,
      notes: '',
      person: { ...base.person, ...nothing, skills: ['Teamwork', 'Bookbinding'] } as Reader,
      user: { ...base.user, goals: [], skills: ['Letterpress', 'bookbinding ', 'teamwork'] },
      intent: { ...base.intent, topic },
    });
    const binding = about('how she learned bookbinding');
    const skills = findCommonGround(binding, gatherFacts(binding)).filter(
      ({ kind }) => kind === 'skill',
    );
    expect(skills.map(({ factIds }) => factIds)).toEqual([['skill:1', 'my-skill:1']]);

    const draft = composeDraft(binding);
    expect(draft.body).toContain('Bookbinding');
    expectValid(draft, binding);
    expect(composeDraft(about('how she found her flat')).body).not.toContain('Bookbinding');
  });
});

describe('one draft', () => {
  it('drops the hook that the user switched off and finds another', () => {
    const situation = situationOf('stranger-informational');
    const { hooks } = composeDraft(situation);
    const other = composeDraft(situation, { withoutFacts: hooks });
    expect(other.body).not.toContain('Kirkbrae');
    expect(other.refused).toBeNull();
  });

  it('follows the hook that the user chose', () => {
    expect(composeDraft(situationOf('stranger-informational'), { hook: 'post:p1' }).body).toContain(
      'ticket machine',
    );
  });

  it('does not open as one sent lately', () => {
    const situation = situationOf('stranger-informational');
    const { body } = composeDraft(situation);
    const sent = { date: '2026-11-20', to: 'Ann', text: body.replace('Callum', 'Ann') };
    const again = composeDraft({ ...situation, user: { ...situation.user, sentLog: [sent] } });
    expect(again.body.split('\n')[2]?.slice(0, 30)).not.toBe(body.split('\n')[2]?.slice(0, 30));
  });

  it('is shorter when asked', () => {
    const situation = situationOf('stranger-informational');
    const usual = composeDraft(situation);
    expect(composeDraft(situation, { length: 'shorter' }).body.length).toBeLessThan(
      usual.body.length * 0.85,
    );
  });

  it('keeps their limit of minutes, whatever was wished for', () => {
    expect(composeDraft(situationOf('reply-times-us')).body).toContain('30 minutes');
  });

  it('offers nobody the hour that was offered to somebody else', () => {
    const situation = situationOf('stranger-informational');
    const first = composeDraft(situation);
    const second = composeDraft(situation, { offered: first.offered });
    expect(first.offered).toHaveLength(2);
    expect(second.offered).toEqual([]);
    expect(second.body).not.toContain('15:30');
  });

  it('says what it kept out and why', () => {
    const ids = (name: string) => composeDraft(situationOf(name)).notes.map((note) => note.id);
    expect(ids('injection-in-about')).toContain('quarantined');
    expect(ids('thank-you')).toContain('keep-promise');
    expect(ids('follow-up-second')).toContain('last-follow-up');
    expect(ids('inmail-honest-mode')).toContain('honest');
  });

  it('refuses a stranger without a why', () => {
    const situation = situationOf('inmail-honest-mode');
    const { user, intent } = situation;
    const noWhy = {
      ...situation,
      user: { ...user, goals: [], asks: [], story: { ...user.story, future: '' } },
      intent: { ...intent, topic: null },
    };
    expect(composeDraft(noWhy).refused?.key).toBe('drafting.refusedNoWhy');
  });
});

it('says it plainer or warmer when asked, in other words each time', () => {
  const warmth = (text: string) =>
    text.match(/glad|happy|grateful|kind|like to|thank you|gern|freu|herzlich|vielen|lieb/gi)
      ?.length ?? 0;
  let [plainer, warmer] = [0, 0];
  for (const name of [
    'stranger-informational',
    'coffee-colleague',
    'note-200',
    'thank-you',
    'closing-after-no',
    'question-async-school',
    'de-informational',
    'de-coffee',
    'de-thank-you',
  ]) {
    const found = situationOf(name);
    const plain = composeDraft(found, { register: 'plain' }).body;
    const warm = composeDraft(found, { register: 'warm' }).body;
    expect(warm).not.toBe(plain);
    plainer += warmth(plain);
    warmer += warmth(warm);
  }
  expect(warmer).toBeGreaterThan(plainer);
});
