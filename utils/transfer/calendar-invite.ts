import { createEvent } from 'ics';
import type { HeldConversation } from '../model/conversation';
import { isTimeZone } from '../model/local-date';
import type { Phrase } from '../model/phrase';

/** A calendar file, or why there is none. */
export type CalendarInvite =
  | { status: 'made'; fileName: string; text: string }
  | { status: 'refused'; reason: Phrase };

/** What the file is written with: the words, and the language of its dates. */
export interface InviteWords {
  say: (phrase: Phrase) => string;
  language: string;
}

/**
 * The `.ics` file (RFC 5545) of a conversation: the instant in UTC, both zones in words, the agreed length, the
 * questions, and an alarm the day before. The same conversation keeps its UID, so that a changed time moves the entry.
 */
export function calendarInvite(
  conversation: HeldConversation,
  name: string,
  words: InviteWords,
): CalendarInvite {
  const { say } = words;
  const starts = new Date(conversation.startsAt);
  if (Number.isNaN(starts.getTime())) return refused();
  const title = say({ key: 'followUps.invite.title', values: { name } });
  const place = oneLine(conversation.place);
  const { value, error } = createEvent({
    uid: `${conversation.id}@kith`,
    productId: '-//Kith//Kith//EN',
    title: oneLine(title),
    description: descriptionOf(conversation, name, starts, words),
    // Given as text it is passed on as it is; as numbers the library would read it in the machine's zone.
    start: utc(starts),
    end: utc(new Date(starts.getTime() + conversation.minutes * 60_000)),
    startInputType: 'utc',
    status: 'CONFIRMED',
    ...(place === '' ? {} : { location: place }),
    ...(isLink(place) ? { url: place } : {}),
    alarms: [
      {
        action: 'display',
        description: oneLine(say({ key: 'followUps.invite.alarm', values: { name } })),
        // In hours, because the library writes a day as "P1DT", which strict readers refuse.
        trigger: { hours: 24, before: true },
      },
    ],
  });
  if (error || !value) return refused();
  return { status: 'made', fileName: fileNameOf(name), text: foldByOctets(value) };
}

function descriptionOf(
  conversation: HeldConversation,
  name: string,
  starts: Date,
  { say, language }: InviteWords,
): string {
  const { myTimeZone, theirTimeZone, minutes, questions } = conversation;
  const mine = inZone(starts, myTimeZone, language);
  const lines = [
    theirTimeZone !== null && theirTimeZone !== myTimeZone && isTimeZone(theirTimeZone)
      ? say({
          key: 'followUps.invite.bothZones',
          values: { mine, theirs: inZone(starts, theirTimeZone, language), name },
        })
      : mine,
    say({ key: 'followUps.invite.length', values: { count: minutes } }),
  ];
  if (questions.length > 0) {
    const list = questions.map((question, index) => `${index + 1}. ${oneLine(question)}`);
    lines.push('', say({ key: 'followUps.invite.questions' }), ...list);
  }
  return lines.map(oneLine).join('\n');
}

function inZone(instant: Date, timeZone: string, language: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    // A zone of another browser's making: the instant is right all the same.
    timeZone: isTimeZone(timeZone) ? timeZone : 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(instant);
}

function utc(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** Without line breaks and control characters, which would begin a line of the file. */
function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}

function isLink(text: string): boolean {
  return /^https:\/\/[a-z0-9.-]+(\/[^\s]*)?$/i.test(text) && URL.canParse(text);
}

/** A line has at most 75 octets (RFC 5545, 3.1); the library counts characters. Never splits a character. */
function foldByOctets(text: string): string {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  return lines.map(foldLine).join('\r\n');
}

function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let room = 75;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (size > room) {
      folded += '\r\n ';
      room = 74;
    }
    folded += letter;
    room -= size;
  }
  return folded;
}

/** ASCII, so that no file system and no download dialogue stumbles over it. */
function fileNameOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `kith-${(plain || 'conversation').toLowerCase().slice(0, 60)}.ics`;
}

function refused(): CalendarInvite {
  return { status: 'refused', reason: { key: 'followUps.invite.refused' } };
}
