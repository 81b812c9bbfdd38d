import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkDraft } from '../../utils/checking/check-draft';
import type { Finding } from '../../utils/model/finding';
import { checkCorpusText, readCorpus, situationOf } from './measure-corpus';

const CASES = [
  'stranger-informational',
  'reply-with-times',
  'note-200',
  'de-frage',
  'three-people',
  'office-hours',
];

function check(body: string, name = 'stranger-informational'): Finding[] {
  const situation = situationOf(name);
  return checkDraft({ body, subject: null, spans: null, situation, facts: [], overridden: {} });
}

const LONG: Record<string, string> = {
  letters: 'a'.repeat(100_000),
  'capital letters': 'A'.repeat(100_000),
  spaces: `x${' '.repeat(100_000)}x`,
  'line breaks': `x${'\n'.repeat(100_000)}x`,
  digits: '1'.repeat(100_000),
  times: '1 2:30 '.repeat(14_000),
  dots: '.'.repeat(100_000),
  questions: '?'.repeat(100_000),
  brackets: '['.repeat(50_000) + '{'.repeat(50_000),
  hyphens: 'a-'.repeat(50_000),
  addresses: 'a@'.repeat(50_000),
  links: 'http://'.repeat(14_000),
  Arabic: 'مرحبا بك في كل مكان. '.repeat(5_000),
  Japanese: 'こんにちは、田中さん。今日は。'.repeat(6_500),
  emoji: '👩‍🚀🎉'.repeat(14_000),
  claims: 'I read your post and we met you said '.repeat(2_700),
  dates: 'Monday 2 December 15:30 '.repeat(4_200),
  quotes: '"a'.repeat(50_000),
};

it.each(Object.entries(LONG))('reads 100,000 characters of %s without stalling', (_, text) => {
  const before = process.cpuUsage();
  const findings = check(text.slice(0, 100_000));
  const { user } = process.cpuUsage(before);
  expect(findings.map(({ id }) => id)).toContain('over-limit');
  // Processor time, so that a busy machine does not fail it; a pattern that stalls takes minutes.
  expect(user / 1000).toBeLessThan(4_000);
});

it('has nothing to say of an empty text', () => {
  expect(check('')).toEqual([]);
  expect(check(' \n ')).toEqual([]);
});

it('does not press English rules on other languages', () => {
  const arabic = 'مرحباً كالوم، قرأت عن عملك وأود أن أسألك سؤالاً واحداً عن الاختبار مع الناس.';
  const japanese =
    'カラムさん、はじめまして。学校で十六年教えていました。質問を一つしてもよろしいでしょうか。';
  for (const text of [arabic, japanese, '🎉', '👍👍']) {
    const blocks = check(text).filter((finding) => finding.severity === 'block');
    expect(blocks, text).toEqual([]);
  }
});

it('never throws, and every place lies inside the text', () => {
  const pieces = readCorpus()
    .faults.flatMap(({ text }) => text.split(/(?<=[ ,.])/))
    .slice(0, 3_000);
  const jumble = fc
    .array(
      fc.oneof(
        fc.constantFrom(...pieces),
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('\n\n', ' ', '“', '?', '25 Nov ', '7:30 am '),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(jumble, fc.constantFrom(...CASES), (body, name) => {
      for (const finding of check(body, name)) {
        expect(finding.start).toBeGreaterThanOrEqual(0);
        expect(finding.end).toBeGreaterThanOrEqual(finding.start);
        expect(finding.end).toBeLessThanOrEqual(body.length);
      }
    }),
    { numRuns: 120 },
  );
});

it('says the same of the same text', () => {
  for (const fault of readCorpus().faults.slice(0, 40)) {
    expect(checkCorpusText(fault)).toEqual(checkCorpusText(fault));
  }
});

it('takes a word that every object of the language knows for a word', () => {
  const situation = situationOf('stranger-informational');
  const odd = Object.getOwnPropertyNames(Object.prototype);
  const person = situation.person && {
    ...situation.person,
    headline: odd.join(' '),
    about: odd.join(' '),
    experience: situation.person.experience.map((job) => ({ ...job, title: odd.join(' ') })),
  };
  const body = `Hi Callum, how did you get from constructor to ${odd.join(' ')}? You left the constructor for rail.`;

  const findings = checkDraft({
    ...{ body, subject: null, spans: null, facts: [], overridden: {} },
    situation: { ...situation, person },
  });

  expect(findings).toBeInstanceOf(Array);
});
