import { expect, it } from 'vitest';
import { input, read } from '../../support/archive-input';

const ME = 'https://www.linkedin.com/in/filippa-wetherby';
const HEADER =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT';
const WORDS = 'it was good to hear how the reading room is coming along these days.';

function row(dir: 'in' | 'out', name: string, day: number, text: string): string {
  const slug = name.toLowerCase().replaceAll(' ', '-');
  const ends = [`Filippa Wetherby,${ME}`, `${name},https://www.linkedin.com/in/${slug}`];
  const [from, to] = dir === 'out' ? ends : ends.reverse();
  return `2-${slug},,${from},${to},2026-03-${day} 10:00:00 UTC,,"${text}",INBOX,,No`;
}

async function linesOf(rows: string[], keepText: 'none' | 'all' = 'none') {
  const csv = input('messages.csv', [HEADER, ...rows].join('\n'));
  return (await read([csv], { keepText, selfAliases: ['in:filippa-wetherby'] })).ownLines;
}

it('takes the newest messages of the user, without the name of whom they wrote to', async () => {
  const rows = [
    row('out', 'Ada Berg', 11, `Hi Ada, ${WORDS}`),
    row('in', 'Ada Berg', 12, `Dear Filippa, ${WORDS}`),
    row('out', 'Jo de la Cruz', 14, `Dear Jo Cruz! de la mano, ${WORDS}`),
  ];
  const lines = [`Dear …! de la mano, ${WORDS}`, `Hi …, ${WORDS}`];
  expect(await linesOf(rows)).toEqual(lines);
  expect(await linesOf(rows.reverse(), 'all')).toEqual(lines);
});

it('takes what was sent to many once, and three at most', async () => {
  const same = ['Ada Berg', 'Grace Holm', 'Ines Roth'].map((name, at) =>
    row('out', name, 11 + at, `Hi ${name}, ${WORDS}`),
  );
  expect(await linesOf(same)).toHaveLength(1);
  const others = ['First', 'Second', 'Third', 'Fourth'].map((start, at) =>
    row('out', `P${at} Q`, 11 + at, `${start} of all, ${WORDS}`),
  );
  expect(await linesOf(others)).toHaveLength(3);
});

it('leaves out what holds facts about somebody, and what is too short or too long to show a voice', async () => {
  const rows = [
    row('out', 'Ada Berg', 11, `Write to ada@example.org, ${WORDS}`),
    row('out', 'Ada Berg', 12, `See https://example.org, ${WORDS}`),
    row('out', 'Ada Berg', 13, `My number is 030 12345, ${WORDS}`),
    row('out', 'Ada Berg', 14, 'Thanks'),
    row('out', 'Ada Berg', 15, `${WORDS} `.repeat(20)),
  ];
  expect(await linesOf(rows)).toEqual([]);
});
