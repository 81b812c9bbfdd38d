import type { Contact } from '../model/contact';
import type { Phrase } from '../model/phrase';
import { parseProfileAddress } from '../model/profile-address';
import type { Conversation, Message, Reading } from '../model/reading';
import type { Touch } from '../model/touch';
import { recogniseAnswer } from './recognise-answer';

/** A touch that a page has shown; the store gives it an id, and knows it again by `externalId`. */
export type NoticedTouch = Omit<Touch, 'id' | 'createdAt' | 'updatedAt'>;

/** A touch that the user logged by hand and that the page now shows with its exact time. */
export interface ConfirmedTouch {
  touchId: string;
  externalId: string;
  at: string;
}

/** What an open conversation tells about a contact. */
export type NoticedReply =
  | {
      status: 'read';
      /** New messages of both, oldest first. */
      touches: NoticedTouch[];
      confirmed: ConfirmedTouch[];
      /** The newest message, where they wrote it and it is new: "Priya replied yesterday. Log it?" */
      reply: NoticedTouch | null;
    }
  /** Nothing says that it is somebody else, nothing proves that it is them: the user may confirm the address. */
  | { status: 'unconfirmed'; address: string | null; name: string | null }
  | { status: 'somebody-else' }
  | { status: 'refused'; reason: Phrase };

export interface NoticeOptions {
  now: Date;
  /** Whether the user wants the text of replies kept (settings, `keepReplyText`). */
  keepText: boolean;
  /** In which languages to look for a yes or a no. */
  languages: string[];
}

const HOUR = 3_600_000;
/** A tap comes after the message, often days; a day typed by hand has no time, so half a day before it counts too. */
const TAP_AFTER = 7 * 24 * HOUR;
const TAP_BEFORE = 12 * HOUR;
/** An archive knows the second, a message id the millisecond. */
const SAME_MESSAGE = 60_000;

/**
 * Which messages of an open conversation are touches with this contact that are not logged yet. Joined by member id or
 * profile address only, never by name. Messages without id or exact time are left out rather than dated by guess.
 */
export function noticeReply(
  reading: Reading,
  contact: Contact,
  touches: Touch[],
  options: NoticeOptions,
): NoticedReply {
  if (reading.status !== 'read' || reading.kind !== 'conversation') {
    const group = reading.status !== 'read' && reading.page === 'group-conversation';
    return {
      status: 'refused',
      reason: { key: group ? 'followUps.notice.group' : 'followUps.notice.noConversation' },
    };
  }
  const { conversation } = reading;
  const whose = belongsTo(conversation, contact);
  if (whose === 'somebody-else') return { status: 'somebody-else' };
  if (whose === 'unknown') {
    return {
      status: 'unconfirmed',
      address: conversation.otherProfileUrl,
      name: conversation.other,
    };
  }
  const messages = datedMessages(conversation, touches, options.now);
  const confirmed = confirm(messages, touches);
  const known = new Set(confirmed.map((one) => one.externalId));
  const fresh = messages.filter((message) => !known.has(message.id));
  const noticed = fresh.map((message) => toTouch(message, contact, options));
  const newest = messages.at(-1);
  const reply =
    newest && !newest.isSelf && fresh.includes(newest) ? (noticed.at(-1) ?? null) : null;
  return { status: 'read', touches: noticed, confirmed, reply };
}

/** Whether a conversation is with this contact: by the names in `aliases`, which hold what the user has confirmed. */
function belongsTo(
  conversation: Conversation,
  contact: Contact,
): 'them' | 'somebody-else' | 'unknown' {
  const address = parseProfileAddress(conversation.otherProfileUrl ?? '');
  if (!address) return 'unknown';
  const alias = address.memberId === null ? `in:${address.slug}` : `id:${address.memberId}`;
  if (contact.aliases.includes(alias)) return 'them';
  const hasSuchAlias = contact.aliases.some((one) => one.startsWith(alias.slice(0, 3)));
  return hasSuchAlias ? 'somebody-else' : 'unknown';
}

interface DatedMessage extends Message {
  id: string;
  timeIso: string;
}

/** Those with an id and an exact time, not logged under that id, not in the future; oldest first. */
function datedMessages(conversation: Conversation, touches: Touch[], now: Date): DatedMessage[] {
  const logged = new Set(touches.map((touch) => touch.externalId));
  const seen = new Set<string>();
  return conversation.messages
    .filter((message): message is DatedMessage => {
      if (message.id === null || message.timeIso === null || logged.has(message.id)) return false;
      // Without a sender it cannot be told whose it is; the same message may stand twice on the page.
      if (message.sender === null || seen.has(message.id)) return false;
      seen.add(message.id);
      return Date.parse(message.timeIso) <= now.getTime() + HOUR;
    })
    .sort((a, b) => Date.parse(a.timeIso) - Date.parse(b.timeIso));
}

/** Finds the message of each touch that was logged without LinkedIn's id: by hand, or from an archive. */
function confirm(messages: DatedMessage[], touches: Touch[]): ConfirmedTouch[] {
  const taken = new Set<string>();
  const waiting = touches.filter(
    (touch) =>
      touch.externalId === null &&
      (touch.type === 'message' || touch.type === 'reply' || touch.type === 'thanks'),
  );
  return waiting.flatMap((touch) => {
    const found = messages
      .filter((message) => !taken.has(message.id) && couldBe(message, touch))
      .sort((a, b) => distance(a, touch) - distance(b, touch))[0];
    if (!found) return [];
    taken.add(found.id);
    return [{ touchId: touch.id, externalId: found.id, at: found.timeIso }];
  });
}

function couldBe(message: DatedMessage, touch: Touch): boolean {
  if (message.isSelf !== (touch.dir === 'out')) return false;
  const after = Date.parse(touch.at) - Date.parse(message.timeIso);
  if (touch.source !== 'you') return Math.abs(after) < SAME_MESSAGE;
  return after > -TAP_BEFORE && after < TAP_AFTER;
}

/** Nearness in time; the same words are nearer than any time. */
function distance(message: DatedMessage, touch: Touch): number {
  const sameText =
    touch.text !== null && message.text !== null && plain(touch.text) === plain(message.text);
  return sameText ? -1 : Math.abs(Date.parse(touch.at) - Date.parse(message.timeIso));
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function toTouch(message: DatedMessage, contact: Contact, options: NoticeOptions): NoticedTouch {
  const inbound = !message.isSelf;
  return {
    contactId: contact.id,
    type: inbound ? 'reply' : 'message',
    dir: inbound ? 'in' : 'out',
    at: message.timeIso,
    kind: null,
    channel: 'message',
    text: options.keepText ? message.text : null,
    facts: [],
    answer: inbound ? answerOf(message.text ?? '', options.languages) : null,
    source: 'page',
    externalId: message.id,
  };
}

function answerOf(text: string, languages: string[]): Touch['answer'] {
  const answers = languages.map((language) => recogniseAnswer(text, language).answer);
  return answers.find((answer) => answer !== 'unclear') ?? 'unclear';
}
