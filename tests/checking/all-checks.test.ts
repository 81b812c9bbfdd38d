import { expect, it } from 'vitest';
import { ALL_CHECKS } from '../../utils/checking/all-checks';
import { CLICHES } from '../../utils/checking/phrases/cliches';
import { findPhrases } from '../../utils/checking/text/phrase-hits';
import { say } from '../../utils/words/translate';
import { checkCorpusText, isAbout, readCorpus } from './measure-corpus';

const faults = readCorpus().faults;

it.each(ALL_CHECKS.map(({ id }) => id))('%s fires on what was planted for it, in words', (id) => {
  const planted = faults.filter(({ expect: expected }) => expected === id);
  const findings = planted.flatMap((fault) =>
    checkCorpusText(fault).filter((finding) => isAbout(finding, fault)),
  );

  expect(planted.length).toBeGreaterThan(0);
  expect(findings.length).toBeGreaterThan(0);
  for (const finding of findings) {
    // The blank itself may be "{name}"; no slot of ours may be left.
    if (id !== 'placeholder') expect(say(finding.message)).not.toMatch(/[{}]/);
    for (const fix of finding.fixes) expect(say(fix.label)).not.toMatch(/[{}]/);
  }
});

it('names every check once, each with its source', () => {
  expect(new Set(ALL_CHECKS.map(({ id }) => id)).size).toBe(37);
  for (const { source } of ALL_CHECKS) expect(source).toMatch(/drafting\.md/);
});

it.each([
  'I hope this message finds you well.',
  'I’d love to pick your brain!',
  'Just circling back on this.',
  'I was really impressed by your background.',
  'Ich hoffe, diese Nachricht erreicht Sie gut.',
  'Vielen Dank im Voraus.',
])('knows “%s” for worn', (line) => {
  expect(findPhrases(line, CLICHES)).not.toEqual([]);
});

it.each([
  'I hope it rains before the seeds go in.',
  'You picked the brainy one of the two dogs.',
  'Thank you for the coffee.',
  'Ich hoffe auf Regen.',
])('leaves “%s” alone', (line) => {
  expect(findPhrases(line, CLICHES)).toEqual([]);
});
