import { describe, expect, it } from 'vitest';
import type { StoryPart } from '../../../utils/drafting/english/first-person';
import { storyClauses } from '../../../utils/drafting/english/story-clauses';

const said = (text: string, part: StoryPart, names: string[] = []) =>
  storyClauses(text, part, names).map((clause) => clause.sentence);

describe('what the user wrote of themselves, in the first person', () => {
  it.each<[string, string[]]>([
    [
      'Primary-school teacher for sixteen years.',
      ['I was a primary-school teacher for sixteen years'],
    ],
    [
      'Drove city buses for nine years and trained new drivers.',
      ['I drove city buses for nine years and trained new drivers'],
    ],
    [
      'Ten years in retail, the last three as store manager',
      ['I spent ten years in retail, the last three as store manager'],
    ],
    [
      'Sixteen years as a primary-school teacher',
      ['I spent sixteen years as a primary-school teacher'],
    ],
    ['Nursing assistant in a children’s ward', ['I was a nursing assistant in a children’s ward']],
    ['Trained nurse for ten years', ['I was a trained nurse for ten years']],
    ['Trained new drivers', ['I trained new drivers']],
    ['Managed services engineer', ['I was a managed services engineer']],
    ['HR manager', ['I was an HR manager']],
    ['Was a theatre nurse for 15 yrs', ['I was a theatre nurse for 15 years']],
    ['UX researcher at a bank', ['I was a UX researcher at a bank']],
    ['Head of operations at a cinema', ['I was head of operations at a cinema']],
    ['Owner of a bakery', ['I was the owner of a bakery']],
    ['I was a chef', ['I was a chef']],
    ['Rosa taught maths', ['I taught maths']],
    ['She taught maths', ['I taught maths']],
    ['A career in hotels', ['I had a career in hotels']],
    ['Translated patents; kept bees', ['I translated patents', 'I kept bees']],
    ['Laid off in June', []],
    ['Customer service, ten years', []],
    ['', []],
  ])('past: %s', (text, expected) => {
    expect(said(text, 'past', ['Rosa'])).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['tests two town-library pages every week', ['I test two town-library pages every week']],
    ['Reads timetables at the weekend', ['I read timetables at the weekend']],
    ['Draws flood maps for her own valley', ['I draw flood maps for my own valley']],
    ['Studying for the exam', ["I'm studying for the exam"]],
    [
      'Volunteers at a repair café and writes a blog',
      ['I volunteer at a repair café and write a blog'],
    ],
    ['reads maps and plans for towns', ['I read maps']],
    ['Is learning SQL', ['I am learning SQL']],
    ['Junior data analyst at a hospital', ["I'm a junior data analyst at a hospital"]],
    ['Teaching assistant', ["I'm a teaching assistant"]],
    ['Learning Python', ["I'm learning Python"]],
    ['Does the books for a choir', ['I do the books for a choir']],
    ['Helps a man with his garden', []],
    ['Currently between jobs', []],
  ])('present: %s', (text, expected) => {
    expect(said(text, 'present')).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'Accessibility tester by summer 2027.',
      ["I'd like to work as an accessibility tester by summer 2027"],
    ],
    ['To work in UX research', ["I'd like to work in UX research"]],
    ['Become a joiner', ["I'd like to become a joiner"]],
    ['Wants to lead a small team', ['I want to lead a small team']],
    [
      'A job where I can use both languages',
      ["I'm looking for a job where I can use both languages"],
    ],
    ['Junior role in data', ["I'm looking for a junior role in data"]],
    ['Looking for a junior role', ["I'm looking for a junior role"]],
    ['Product design', ["I'd like to work in product design"]],
    ['I want to teach again', ['I want to teach again']],
    ['Peace', []],
  ])('future: %s', (text, expected) => {
    expect(said(text, 'future')).toEqual(expected);
  });

  it('knows what is over from what goes on', () => {
    const [course, tests, built] = storyClauses(
      'Took a course; tests pages; has built a dashboard',
      'present',
    );
    expect([course?.ongoing, tests?.ongoing, built?.ongoing]).toEqual([false, true, false]);
  });

  it('shortens only what may fall away', () => {
    const [first] = storyClauses('Electrician in old houses for twelve years', 'past');
    expect(first).toMatchObject({
      shorter: 'I was an electrician in old houses',
      role: 'electrician',
    });
  });
});

describe('what was jotted down', () => {
  it('is said as one would write it', () => {
    expect(said('Learning embedded software, built a leak sensor', 'present')).toEqual([
      "I'm learning embedded software and I have built a leak sensor",
    ]);
    expect(said('looking for: safety officer in a hospital', 'future')).toEqual([
      "I'd like to work as a safety officer in a hospital",
    ]);
    expect(said("I'm looking for: a quiet job", 'future')).toEqual(["I'm looking for a quiet job"]);
  });

  it('gives the role alone, without the verb', () => {
    expect(storyClauses('Was a theatre nurse for 15 yrs', 'past')[0]?.role).toBe('theatre nurse');
  });
});
