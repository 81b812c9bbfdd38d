import { isAskedAbout } from '../../utils/browser/not-them';
import { runPageScript } from '../../utils/browser/page-script';
import { noticeReply } from '../../utils/following-up/notice-reply';
import type { ThreadLook } from '../../utils/messages/protocol';
import { cleanName } from '../../utils/model/clean-name';
import type { Contact } from '../../utils/model/contact';
import { parseProfileAddress, profileAliases } from '../../utils/model/profile-address';
import type { Conversation, Reading } from '../../utils/model/reading';
import { readingSchema } from '../../utils/model/reading-schema';
import type { Settings } from '../../utils/model/settings';
import { findContactByAddress } from '../../utils/store/contacts';
import { contactsNamed, logNoticed, wasRemoved } from '../../utils/store/noticed';
import { getSettings } from '../../utils/store/settings';
import { getStory } from '../../utils/store/story';
import { touchesOf } from '../../utils/store/touches';
import { twoParts } from '../background/two-parts';
import { lookForAcceptance } from './notice-acceptance';

/** As many people of one name as one can sensibly be asked about. */
const ASKED_ABOUT = 3;
/** How long a thread that is still coming in is waited for, and how often it is asked. */
const PATIENCE_MS = 2000;
const PAUSE_MS = 250;

/** More windows than this nobody has open side by side. */
const MOST_WINDOWS = 4;

/**
 * Looks whether an open conversation of a tab holds something new between the user and a contact, and where none does,
 * whether the profile in front shows that an invitation was accepted. Stores no message, but where the user wants replies
 * logged at once. People who are not contacts are not looked at any further.
 */
export async function lookAtThread(tabId: number, now = new Date()): Promise<ThreadLook> {
  const settings = await getSettings();
  if (!settings.consentedAt) return { status: 'nothing' };
  let refused: ThreadLook | null = null;
  for (let which = 0; which < MOST_WINDOWS; which += 1) {
    const reading = await readThread(tabId, which);
    if (reading === 'no-access') return { status: 'no-access' };
    if (reading === null || !isOfConversation(reading)) break;
    const look = await lookAt(reading, settings, now);
    if (look.status === 'refused') refused = look;
    else if (look.status !== 'nothing') return look;
  }
  return refused ?? (await lookForAcceptance(tabId, now));
}

/** False where no further conversation is open. */
function isOfConversation(reading: Reading): boolean {
  return reading.status === 'read'
    ? reading.kind === 'conversation'
    : reading.page === 'group-conversation';
}

/** What one open conversation says. */
async function lookAt(reading: Reading, settings: Settings, now: Date): Promise<ThreadLook> {
  if (reading.status !== 'read') {
    return reading.page === 'group-conversation'
      ? { status: 'refused', reason: { key: 'followUps.notice.group' } }
      : { status: 'nothing' };
  }
  if (reading.kind !== 'conversation') return { status: 'nothing' };
  const { conversation } = reading;
  const contact = await findContactByAddress(conversation.otherProfileUrl ?? '');
  if (!contact) return askWhoItIs(conversation);
  if (contact.about.ratherNot) return { status: 'nothing' };
  const { languages } = await getStory();
  const noticed = noticeReply(reading, contact, await touchesOf(contact.id), {
    now,
    keepText: settings.keepReplyText,
    languages,
  });
  if (noticed.status !== 'read') return { status: 'nothing' };
  const newest = noticed.touches.at(-1);
  if (!newest || !isNewestOf(conversation, newest.externalId)) return { status: 'nothing' };
  const { touches, confirmed } = noticed;
  const who = { contactId: contact.id, name: contact.name, at: newest.at, newest: newest.dir };
  const isTakenBack = newest.externalId !== null && (await wasRemoved(newest.externalId));
  if (settings.logRepliesAtOnce && !isTakenBack) {
    const logged = await logNoticed({ touches, confirmed }, now);
    await twoParts().refreshBadge?.(now);
    return { status: 'logged', ...who, logged };
  }
  return { status: 'new', ...who, answer: newest.answer, noticed: { touches, confirmed } };
}

/** Looks at a tab by itself, where the user wants replies logged at once. */
export async function noticeReplies(tabId: number): Promise<void> {
  if ((await getSettings()).logRepliesAtOnce) await lookAtThread(tabId);
}

/** The open conversation of that number; one that is still coming in is waited for, if it is the page's own. */
async function readThread(tabId: number, which: number): Promise<Reading | 'no-access' | null> {
  const giveUpAt = Date.now() + (which === 0 ? PATIENCE_MS : 0);
  for (;;) {
    const outcome = await runPageScript(tabId, { conversation: true, which });
    if (outcome.status === 'no-access') return 'no-access';
    const parsed = readingSchema.safeParse(outcome.value);
    if (!parsed.success) return null;
    const reading = parsed.data as Reading;
    if (reading.status !== 'still-loading' || Date.now() >= giveUpAt) return reading;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** Only the newest message says how things stand; older ones come along with it. */
function isNewestOf(conversation: Conversation, externalId: string | null): boolean {
  const dated = conversation.messages.filter((one) => one.timeIso !== null && one.id !== null);
  const newest = dated.sort((a, b) => ((a.timeIso ?? '') < (b.timeIso ?? '') ? -1 : 1)).at(-1);
  return newest !== undefined && newest.id === externalId;
}

/** A contact of the same name who has no such address yet may be the one; a name alone decides nothing. */
async function askWhoItIs(conversation: Conversation): Promise<ThreadLook> {
  const address = parseProfileAddress(conversation.otherProfileUrl ?? '');
  const alias = address && profileAliases({ url: address.url })[0];
  if (!alias || !conversation.other || (await isAskedAbout(alias))) return { status: 'nothing' };
  const named = await contactsNamed(cleanName(conversation.other), ASKED_ABOUT * 2);
  const prefix = alias.slice(0, 3);
  const people = named
    .filter((one) => !one.about.ratherNot && !one.aliases.some((own) => own.startsWith(prefix)))
    .slice(0, ASKED_ABOUT);
  if (people.length === 0) return { status: 'nothing' };
  return { status: 'unconfirmed', alias, name: conversation.other, people: people.map(asAsked) };
}

function asAsked(contact: Contact) {
  return { contactId: contact.id, name: contact.name, headline: contact.profile.headline };
}
