import { describe, expect, it } from 'vitest';
import { turnNotes } from '../../utils/drafting/turn-note';

const turn = (note: string) => turnNotes(note, ['Anneke Vos', 'Anneke'], ['Radek'])[0];

describe('notes in the third person become words to the person', () => {
  it.each([
    [
      'she told me to try NVDA at the workshop in May',
      'advice',
      'you told me to try NVDA at the workshop in May',
    ],
    ['Told me to try NVDA.', 'advice', 'you told me to try NVDA'],
    [
      'In the thread about damp on 14 November she wrote: measure first.',
      'advice',
      'in the thread about damp on 14 November you wrote: measure first',
    ],
    [
      'Anneke said a chart should answer one question',
      'advice',
      'you said a chart should answer one question',
    ],
    ['Met her at the spring workshop', 'met', 'we met at the spring workshop'],
    ['We worked together at Acme', 'met', 'we worked together at Acme'],
    ['Used her checklist on two gearboxes', 'did', 'I used your checklist on two gearboxes'],
    [
      'She said she needs people to try the dashboard',
      'need',
      'you said you need people to try the dashboard',
    ],
    ['Radek suggested I write to her', 'referral', 'Radek suggested I write to you'],
    ['I did it the other way round', 'own', 'I did it the other way round'],
    ['I passed the exam on Friday', 'own', 'I passed the exam on Friday'],
    ["I'm now leading a team of two", 'own', "I'm now leading a team of two"],
  ])('%s', (note, kind, clause) => {
    expect(turn(note)).toMatchObject({ kind, clause });
  });

  it.each([
    ["I'd rather not write to her", 'doubt'],
    ["I don't really want to contact him after 2019", 'doubt'],
    ['Leave her alone', 'doubt'],
    ['She told me about her divorce', 'private'],
    ["She is leaving in March, don't mention it", 'private'],
    ['Seems tired of her boss', 'unclear'],
    ['I am sceptical about free work', 'private'],
    ['I found her advice a bit harsh', 'private'],
    ['I liked her', 'private'],
    ["I'm not sure she remembers me", 'private'],
    ['Radek said he would call her', 'unclear'],
  ])('says nothing from: %s', (note, kind) => {
    expect(turn(note)).toMatchObject({ kind, clause: null });
  });

  it('hushes the sentence before "don\'t mention it"', () => {
    expect(turnNotes("She said she quits. Don't mention it.", ['Anneke'])[0]).toMatchObject({
      kind: 'private',
      clause: null,
    });
  });

  it('keeps a promise apart, to be a follow-up and not a claim', () => {
    expect(turn('She offered to show me the workings if I ask in January')?.kind).toBe('promise');
  });
});
