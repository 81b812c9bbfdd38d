import { describe, expect, it } from 'vitest';
import { turnTopic } from '../../../utils/drafting/english/topic';
import { turnStep } from '../../../utils/drafting/english/turn-step';
import { turnTakeaway } from '../../../utils/drafting/english/turn-takeaway';

const NAMES = ['Callum Rafferty', 'Callum', 'Rafferty'];

describe('a topic about somebody becomes a question to them', () => {
  it.each([
    [
      'how he learned to test with people instead of checklists',
      'how you learned to test with people instead of checklists',
    ],
    [
      'what a new analyst on his team does in the first month',
      'what a new analyst on your team does in the first month',
    ],
    [
      'how she handles stakeholders and writes briefs',
      'how you handle stakeholders and write briefs',
    ],
    ['how Callum’s team tests', 'how your team tests'],
    ['how Callum learned', 'how you learned'],
    ['what surprised her most when she left', 'what surprised you most when you left'],
    ['why does she use paper', 'why do you use paper'],
    ['how they priced their first workshop', 'how you priced your first workshop'],
    [
      'how testers work with disabled people rather than for them',
      'how testers work with disabled people rather than for them',
    ],
    ["what he's learned about damp", "what you've learned about damp"],
    ['how she got into it herself', 'how you got into it yourself'],
    ['what she is doing now', 'what you are doing now'],
    ['her switch from nursing to UX', 'your switch from nursing to UX'],
    ['how you priced your first workshop', 'how you priced your first workshop'],
  ])('%s', (topic, expected) => {
    expect(turnTopic(topic, NAMES)?.text.replace(/^W/, 'w')).toBe(expected);
  });

  it.each([
    ['how he learned', 'question'],
    ['pricing a first workshop', 'thing'],
    ['learn how she prices', 'verb'],
    ['How did she learn it?', 'direct'],
  ])('%s has the shape %s', (topic, shape) => {
    expect(turnTopic(topic, NAMES)?.shape).toBe(shape);
  });

  it.each(['how she runs tests and trains staff', 'what Anna said when she left'])(
    'leaves %s alone: it could mean two things',
    (topic) => {
      expect(turnTopic(topic, NAMES, ['Anna'])).toBeNull();
    },
  );
});

describe('what was learned and what comes next', () => {
  it.each([
    ['learn one timetable by heart', 'learn one timetable by heart'],
    ['She said to ask three people first', 'ask three people first'],
    ['that her rule of three works', 'your rule of three works'],
  ])('takeaway %s', (takeaway, expected) => {
    expect(turnTakeaway(takeaway, NAMES)?.text).toBe(expected);
  });

  it.each([
    ["I'll know the X7 by 12 December", "I'll know the X7 by 12 December"],
    ['rewrite my report by Friday', "I'll rewrite my report by Friday"],
    ['wrote two reports', 'I wrote two reports'],
    ['going to redo the report', "I'm going to redo the report"],
    [
      'talk to her on Thursday and tell you how it went',
      "I'll talk to her on Thursday and tell you how it went",
    ],
    ['a first audit in May', 'a first audit in May'],
  ])('next step %s', (step, expected) => {
    expect(turnStep(step, NAMES)?.text).toBe(expected);
  });
});
