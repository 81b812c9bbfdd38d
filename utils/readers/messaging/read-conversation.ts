import { profileUrl } from '../../model/profile-address';
import type { Conversation, Message } from '../../model/reading';
import { personOf } from '../page/links';
import { all, attr } from '../page/query';
import { hasText, textOf } from '../page/visible-text';
import { MESSAGE } from './find-conversations';
import { findSelf } from './find-self';
import { headingLinks, messagesIn } from './heading-links';
import { readMessageId } from './message-id';

/** What looking at a pane came to. */
export type ConversationOutcome =
  | { status: 'read'; conversation: Conversation }
  | { status: 'group' }
  /** Heading and messages speak of different people: the page is in between two conversations. */
  | { status: 'in-between' };

/** Who wrote the messages that follow, until the next name. */
interface Run {
  sender: string | null;
  isSelf: boolean | null;
  clock: string | null;
}

const MOST_MESSAGES = 300;

/** Reads the visible part of an open conversation between two people. */
export function readConversation(pane: Element, language: string | null): ConversationOutcome {
  const heading = headingLinks(pane);
  const ids = new Set(heading.map(personOf));
  if (ids.size > 1) return { status: 'group' };
  const otherId = [...ids][0] ?? null;
  const messages: Message[] = [];
  let run: Run = { sender: null, isSelf: null, clock: null };
  let day: string | null = null;
  const senders = new Set<string>();
  let ownSender: string | null = null;
  for (const event of pane.querySelectorAll(`${MESSAGE}, time`)) {
    if (event.nodeName === 'TIME') {
      // A day stands above the first message of it, outside the message itself.
      if (!event.closest(MESSAGE) && isInList(event, pane)) day = textOf(event) || day;
      continue;
    }
    const urn = attr(event, 'data-event-urn');
    const id = readMessageId(urn);
    const author = readAuthor(event, id?.mailboxOwner ?? null);
    if (author) {
      run = author;
      if (author.personId && !author.isSelf) senders.add(author.personId);
      if (author.isSelf) ownSender = author.sender;
    }
    const marked = markOf(event);
    const isSelf = marked ?? run.isSelf;
    // Whoever cannot be told apart from the user must not be taken for them.
    if (isSelf === null) continue;
    messages.push({
      id: urn,
      sender: run.isSelf === isSelf ? run.sender : null,
      isSelf,
      text: readBody(event),
      time: [day, run.clock].filter(Boolean).join(' ') || null,
      timeIso: id?.timeIso ?? null,
      attachments: readAttachments(event),
    });
  }
  if (senders.size > 1) return { status: 'group' };
  const [senderId] = senders;
  if (senderId && otherId && senderId !== otherId && bothIds(senderId, otherId))
    return { status: 'in-between' };
  const otherSender = messages.find(({ isSelf }) => !isSelf)?.sender ?? null;
  const other = textOf(nameIn(heading, pane), { max: 200 }) || otherSender;
  const self = findSelf(pane, other, ownSender, language);
  for (const message of messages) message.sender ??= message.isSelf ? self : other;
  const person = otherId ?? senderId ?? null;
  return {
    status: 'read',
    conversation: {
      self,
      other,
      otherProfileUrl: person && addressOfPerson(person),
      messages: messages.slice(-MOST_MESSAGES),
    },
  };
}

/** The class that marks the other's messages, while messages have classes at all; it outlives a lost name. */
function markOf(event: Element): boolean | null {
  const names = attr(event, 'class');
  if (!/(^|\s)msg-s-event-listitem(\s|$)/.test(names)) return null;
  return !/(^|\s)msg-s-event-listitem--other(\s|$)/.test(names);
}

/** The name in the heading: the link's own heading where the link holds more (presence, badges). */
function nameIn(heading: Element[], pane: Element): Element | null {
  const [link] = heading;
  return link?.querySelector('h1, h2, h3') ?? link ?? pane.querySelector('h2');
}

/** The name, picture link and clock at the head of a run; `null` inside a run. */
function readAuthor(
  event: Element,
  mailboxOwner: string | null,
): (Run & { personId: string | null }) | null {
  const links = all(event, 'a[href*="/in/"]').filter((link) => !isInBody(link));
  const personId = links.map(personOf).find((id) => id !== null) ?? null;
  const named = links.filter(hasText).at(-1);
  const clock = textOf(event.querySelector('time')) || null;
  if (!personId && !clock) return null;
  return {
    sender: named ? textOf(named, { max: 200 }) || null : null,
    isSelf: personId && mailboxOwner ? personId === mailboxOwner : null,
    clock,
    personId,
  };
}

/** Among the messages, not in the list of conversations beside them. */
function isInList(time: Element, pane: Element): boolean {
  return (
    !time.closest('[aria-label] > li, nav, header') &&
    messagesIn(pane).some((message) => message.closest('ul, ol')?.contains(time))
  );
}

function readBody(event: Element): string | null {
  const body =
    event.querySelector('.msg-s-event-listitem__body') ??
    all(event, 'p').find((p) => hasText(p) && !p.closest('a, button, header'));
  return textOf(body, { multiline: true, max: 8_000 }) || null;
}

function isInBody(link: Element): boolean {
  return link.closest('.msg-s-event-listitem__body, p') !== null;
}

/** Files and pictures by the names that the page shows. */
function readAttachments(event: Element): string[] {
  const pictures = all(event, 'button img[alt], li img[alt]').filter(
    (image) => !image.closest('a[href*="/in/"]') && event.contains(image.closest('li, button')),
  );
  const names = pictures.map((image) => attr(image, 'alt'));
  const files = all(event, 'a[href*="/dms/"], a[download]').map((link) => textOf(link));
  return [...new Set([...names, ...files])].filter((name) => name !== '').slice(0, 20);
}

function bothIds(one: string, other: string): boolean {
  return one.startsWith('AC') === other.startsWith('AC');
}

function addressOfPerson(person: string): string {
  return person.startsWith('AC') && person !== person.toLowerCase()
    ? `https://www.linkedin.com/in/${person}/`
    : profileUrl(person);
}
