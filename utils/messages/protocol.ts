import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Phrase } from '../model/phrase';
import type { Job, ProfileField, School } from '../model/profile';
import type { Refusal, Section } from '../model/reading';
import type { Answer } from '../model/touch';
import type { LoggedThread, NoticedInThread } from '../store/noticed';

/** What came of looking at a page without keeping anything. */
export type Glance =
  | {
      status: 'profile';
      /** `null` where the page shows none that can be read. */
      name: string | null;
      url: string;
      headline: string | null;
      notLoaded: Section[];
    }
  | { status: 'conversation'; otherName: string | null; otherProfileUrl: string | null }
  | { status: 'refused'; refusal: Refusal | 'no-access'; reason: Phrase };

/** What came of asking to save the open page. */
export type SaveOutcome =
  | {
      status: 'saved' | 'refreshed';
      contactId: string;
      name: string;
      notLoaded: Section[];
      unread: ProfileField[];
    }
  | { status: 'needs-consent' }
  | { status: 'refused'; reason: Phrase };

/** What the profile in front says that may go into the user's story, once they have said that it is theirs. */
export type OwnProfile =
  | {
      status: 'read';
      name: string;
      location: string | null;
      positions: Job[];
      schools: School[];
      skills: string[];
      /** Jobs or schools have not loaded yet. */
      hasMore: boolean;
    }
  | { status: 'refused'; reason: Phrase };

/** What an open conversation says about people who are contacts; nothing of it is stored by looking. */
export type ThreadLook =
  /** No conversation in front, nobody who is a contact, or nothing new. */
  | { status: 'nothing' }
  | { status: 'no-access' }
  | { status: 'refused'; reason: Phrase }
  /** New messages with a contact; `reply`: the newest is theirs. */
  | {
      status: 'new';
      contactId: string;
      name: string;
      newest: 'in' | 'out';
      /** When the newest was written, ISO 8601 UTC. */
      at: string;
      answer: Answer | null;
      noticed: NoticedInThread;
    }
  /** Logged at once, as the user's settings want it. */
  | {
      status: 'logged';
      contactId: string;
      name: string;
      at: string;
      newest: 'in' | 'out';
      logged: LoggedThread;
    }
  /** No conversation, but the profile in front shows that they accepted the user's invitation; it is logged. */
  | { status: 'accepted'; contactId: string; name: string; touchId: string }
  /** A name like a contact's under an address that is not known to be theirs: the user may say. */
  | {
      status: 'unconfirmed';
      alias: string;
      name: string;
      people: { contactId: string; name: string; headline: string | null }[];
    };

/** Every message in the extension. Payloads are plain JSON; each receiver parses what it is given. */
interface Protocol {
  /** Popup, panel → background: look at the page, store nothing. */
  glanceAtPage(request: { tabId: number }): Glance;
  /** Popup, panel → background: read the page and save the person. */
  savePage(request: { tabId: number }): SaveOutcome;
  /** Panel → background: read the profile in front for the user's own story; nothing is stored by reading. */
  readOwnProfile(request: { tabId: number }): OwnProfile;
  /** Popup, panel → background: does the open conversation, or the profile, say anything new about a contact? */
  lookAtThread(request: { tabId: number }): ThreadLook;
  /** Popup, panel, options → background: what is due may have changed. */
  refreshBadge(): void;
}

export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<Protocol>();

/** What the page script sends by itself while it listens: kept apart, because it must not load this library. */
export const PAGE_READING = 'kith:page-reading';
