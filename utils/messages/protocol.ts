import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Refusal, Section } from '../model/reading';
import type { ProfileField } from '../model/profile';
import type { Phrase } from '../model/phrase';

/** What came of looking at a page without keeping anything. */
export type Glance =
  | { status: 'profile'; name: string; url: string; headline: string | null; notLoaded: Section[] }
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

/** Every message in the extension. Payloads are plain JSON; each receiver parses what it is given. */
interface Protocol {
  /** Popup, panel → background: look at the page, store nothing. */
  glanceAtPage(request: { tabId: number }): Glance;
  /** Popup, panel → background: read the page and save the person. */
  savePage(request: { tabId: number }): SaveOutcome;
  /** Popup, panel, options → background: what is due may have changed. */
  refreshBadge(): void;
}

export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<Protocol>();

/** What the page script sends by itself while it listens: kept apart, because it must not load this library. */
export const PAGE_READING = 'kith:page-reading';
