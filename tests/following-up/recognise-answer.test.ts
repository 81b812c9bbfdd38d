import { expect, it } from 'vitest';
import { recogniseAnswer } from '../../utils/following-up/recognise-answer';
import type { Answer } from '../../utils/model/touch';

const ENGLISH: [string, Answer][] = [
  ['Yes, happy to chat.', 'yes'],
  ['Hi Mara, sure! I remember those days well.', 'yes'],
  ["I'd be glad to help, it was a long road for me too.", 'yes'],
  ['Happy to talk, 20 minutes is fine.', 'yes'],
  ['Sounds good, looking forward to it.', 'yes'],
  ["Let's do it.", 'yes'],
  ['Of course. Send me a few times and I’ll pick one.', 'times-asked'],
  ['Sure, when would suit you?', 'times-asked'],
  ['What times work for you?', 'times-asked'],
  ['Let me know when you are free.', 'times-asked'],
  ['How about Tuesday at 3pm?', 'times-offered'],
  ["I'm free on Thursday or Friday afternoon.", 'times-offered'],
  ['Tuesday 14:00 works for me.', 'times-offered'],
  ['Yes! Wednesday at 10 works for me.', 'times-offered'],
  ['No, thanks. I wish you well.', 'no'],
  ["I'm afraid I can't help with this.", 'no'],
  ['Unfortunately I have to decline, good luck.', 'no'],
  ["I'll have to pass on this one.", 'no'],
  ['I am not the right person for this, sorry.', 'no'],
  ['Please do not contact me again.', 'no'],
  ['Not right now, sorry.', 'not-now'],
  ["I'm swamped until the launch, try me again in January.", 'not-now'],
  ["It's not a good time, maybe next quarter.", 'not-now'],
  ["I'd love to, but I am too busy this month.", 'not-now'],
  ["Unfortunately I can't this month. Write to me again in a few weeks.", 'not-now'],
  ["I'm on parental leave at the moment.", 'not-now'],
  ['What exactly would you like to know?', 'question'],
  ['Sure, but what is it about?', 'question'],
  ['Which team did you work in?', 'question'],
  ['Thanks for your note.', 'unclear'],
  ['👍', 'unclear'],
  ['', 'unclear'],
  ['I know a person who may be better at this.', 'unclear'],
  ['The deadline is not now a problem, the budget is.', 'unclear'],
  ["I'm not sure I'm the right person.", 'unclear'],
  ['Are you sure that you want me?', 'question'],
  ['Yes, I saw your message.', 'unclear'],
  ['Of course I remember you.', 'unclear'],
  ["Yes, but I'm leaving the company.", 'unclear'],
  ['Yes, but I only have 15 minutes.', 'yes'],
  ["I can't talk on Monday, but Tuesday at 3 works for me.", 'unclear'],
  ["I'm very busy, but Friday at 9 works for me.", 'unclear'],
  ["I can't wait to hear more, happy to chat!", 'yes'],
  ["No, thanks for asking! I'd be happy to talk.", 'unclear'],
  ['We met on Tuesday, I think.', 'unclear'],
  ['No worries, happy to help!', 'yes'],
];

it.each(ENGLISH)('English: %s → %s', (text, answer) => {
  expect(recogniseAnswer(text, 'en').answer).toBe(answer);
});

const GERMAN: [string, Answer][] = [
  ['Ja, gerne.', 'yes'],
  ['Hallo Mara, klar, das mache ich gern.', 'yes'],
  ['Klingt gut, ich freue mich auf das Gespräch.', 'yes'],
  ['Gerne! Schicken Sie mir ein paar Terminvorschläge.', 'times-asked'],
  ['Wann passt es dir?', 'times-asked'],
  ['Wann hätten Sie denn Zeit?', 'times-asked'],
  ['Wie wäre es am Dienstag um 15 Uhr?', 'times-offered'],
  ['Donnerstag ab 14 Uhr ginge bei mir.', 'times-offered'],
  ['Nein danke, alles Gute.', 'no'],
  ['Leider kann ich dir da nicht weiterhelfen.', 'no'],
  ['Ich muss leider absagen.', 'no'],
  ['Im Moment habe ich leider keine Zeit, gerne später.', 'not-now'],
  ['Gerade passt es nicht, melde dich im neuen Jahr wieder.', 'not-now'],
  ['Ich bin in Elternzeit.', 'not-now'],
  ['Worum geht es denn genau?', 'question'],
  ['Danke für deine Nachricht.', 'unclear'],
  ['Ich bin mir nicht sicher, ob ich helfen kann.', 'unclear'],
  ['Das ist ja spannend.', 'unclear'],
  ['Gern geschehen.', 'unclear'],
  ['Ja, ich erinnere mich an dich.', 'unclear'],
  ['Übermorgen um 9 Uhr passt mir.', 'times-offered'],
];

it.each(GERMAN)('German: %s → %s', (text, answer) => {
  expect(recogniseAnswer(text, 'de').answer).toBe(answer);
});

it('knows no other language, and says so', () => {
  expect(recogniseAnswer('Claro que sí, con gusto.', 'es')).toEqual({
    answer: 'unclear',
    minutes: null,
  });
});

it.each([
  ['Sure, I have 15 minutes on Friday.', 'en', 15],
  ['Happy to chat for half an hour.', 'en', 30],
  ['Yes, but no more than an hour please.', 'en', 60],
  ['Gerne, 20 Minuten passen.', 'de', 20],
  ['Eine halbe Stunde geht.', 'de', 30],
  ['I have been here for 900 minutes.', 'en', null],
  ['Yes.', 'en', null],
])('hears how long: %s', (text, language, minutes) => {
  expect(recogniseAnswer(text, language).minutes).toBe(minutes);
});

it('does not take the words of the user, quoted in the answer, for theirs', () => {
  const text =
    'Thanks for writing.\n> Would Tuesday at 3pm work for you?\n> Yes or no, both are fine.';
  expect(recogniseAnswer(text, 'en').answer).toBe('unclear');
});
