import { expect, it } from 'vitest';
import { LATER_SETS, measureCorpus, readCorpus } from './measure-corpus';

it('has enough of everything to mean something', () => {
  const { messages, sentences, faults } = readCorpus();
  expect(messages.length + sentences.length).toBeGreaterThanOrEqual(300);
  expect(faults.length).toBeGreaterThanOrEqual(300);
});

/** Sets that nothing was learnt from yet: they tell what to expect of a text that nobody has seen. */
const UNSEEN: readonly string[] = [];
const LEARNT = LATER_SETS.filter((set) => !UNSEEN.includes(set));

it.each(['tuning', 'held-out', ...LEARNT] as const)(
  'finds what is planted and leaves clean texts alone (%s)',
  (part) => {
    const { clean, faults, misses, alarms } = measureCorpus(part);

    expect(faults.found / faults.total, misses.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(clean.withBlock / clean.total, alarms.join('\n')).toBeLessThanOrEqual(0.03);
    expect(clean.withWarning / clean.total, alarms.join('\n')).toBeLessThanOrEqual(0.1);
  },
  // Hundreds of texts: a busy machine takes its time, and that is not what is tested.
  180_000,
);
