import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeldConversation } from '../../utils/model/conversation';
import { calendarInvite } from '../../utils/transfer/calendar-invite';
import { say } from '../../utils/words/translate';

const WORDS = { say, language: 'en' };

const conversationOf = (rest: Partial<HeldConversation> = {}): HeldConversation => ({
  id: 'talk',
  contactId: 'priya',
  startsAt: '2026-11-12T15:00:00.000Z',
  minutes: 20,
  myTimeZone: 'Europe/Berlin',
  theirTimeZone: 'America/New_York',
  place: 'https://meet.example.org/abc',
  questions: ['How did you get there?', 'Who else should I talk to, and why; in your view?'],
  state: 'planned',
  takeaway: '',
  promises: [],
  suggestedPeople: [],
  createdAt: '',
  updatedAt: '',
  ...rest,
});

function made(rest: Partial<HeldConversation> = {}, name = 'Priya Raman') {
  const invite = calendarInvite(conversationOf(rest), name, WORDS);
  if (invite.status !== 'made') throw new Error(invite.reason.key);
  return invite;
}

/** A reader of its own, by RFC 5545: unfold, split at the first colon, unescape. */
function read(text: string): [string, string][] {
  return text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1)];
    });
}
const plainText = (value: string) =>
  value.replace(/\\([\\;,nN])/g, (_, letter: string) =>
    letter.toLowerCase() === 'n' ? '\n' : letter,
  );
const fieldOf = (text: string, name: string) =>
  plainText(read(text).find(([key]) => key === name)?.[1] ?? '');

describe('a calendar file', () => {
  const { text, fileName } = made();

  it('is an event at the right instant, for the agreed length', () => {
    expect(fieldOf(text, 'DTSTART')).toBe('20261112T150000Z');
    expect(fieldOf(text, 'DTEND')).toBe('20261112T152000Z');
    expect(fieldOf(text, 'SUMMARY')).toBe('Conversation with Priya Raman');
    expect(read(text).slice(0, 2)).toEqual([
      ['BEGIN', 'VCALENDAR'],
      ['VERSION', '2.0'],
    ]);
    expect(fileName).toBe('kith-priya-raman.ics');
  });

  it('says both zones, the length and the questions', () => {
    expect(fieldOf(text, 'DESCRIPTION').split('\n')).toEqual([
      expect.stringMatching(/16:00.*for you, .*10:00.*for Priya Raman\./),
      'Agreed length: 20 minutes.',
      '',
      'What you want to ask:',
      '1. How did you get there?',
      '2. Who else should I talk to, and why; in your view?',
    ]);
  });

  it('rings the day before, with the place to be', () => {
    expect(read(text)).toContainEqual(['TRIGGER', '-PT24H']);
    expect(fieldOf(text, 'LOCATION')).toBe('https://meet.example.org/abc');
    expect(fieldOf(text, 'URL')).toBe('https://meet.example.org/abc');
  });

  it('keeps its UID, so that a changed time moves the entry', () => {
    const later = made({ startsAt: '2026-11-19T15:00:00.000Z' }).text;
    expect(fieldOf(later, 'UID')).toBe(fieldOf(text, 'UID'));
  });
});

it('is refused for a date that cannot be read, rather than made for another', () => {
  expect(calendarInvite(conversationOf({ startsAt: 'soon' }), 'Priya', WORDS)).toEqual({
    status: 'refused',
    reason: { key: 'followUps.invite.refused' },
  });
});

it('takes a zone that this browser does not know for no zone', () => {
  const { text } = made({ theirTimeZone: 'Mars/Olympus', myTimeZone: 'Nowhere' });
  expect(fieldOf(text, 'DESCRIPTION')).toContain('15:00 UTC');
});

it('whatever is typed: no line of another, none over 75 octets, nothing lost', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.constantFrom('Zoë\r\nBEGIN:VEVENT', 'a,b;c\\n', '👩‍👩‍👧‍👦'.repeat(40), 'DTSTART:1'),
  );
  fc.assert(
    fc.property(typed, typed, typed, (name, place, question) => {
      const { text } = made({ place, questions: [question] }, name);
      const lines = text.split('\r\n');
      for (const line of lines) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
      }
      expect(read(text).filter(([key]) => key === 'BEGIN')).toHaveLength(3);
      const plain = question
        .normalize('NFC')
        .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
        .trim();
      expect(fieldOf(text, 'DESCRIPTION').endsWith(`1. ${plain}`.trim())).toBe(true);
    }),
    { numRuns: 60 },
  );
});
