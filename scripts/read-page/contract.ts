import type { Reading } from '../../utils/model/reading';
import type { WordKey } from '../../utils/words/en';
import { en } from '../../utils/words/en';
import { t } from '../../utils/words/translate';

/** A page and what was read of it. */
export interface PageReading {
  file: string;
  reading: Reading;
}

/** The `Reading (JSON)` contract of design.md. For a conversation `profile` and `conversation` hold the same object. */
export function toContract({ file, reading }: PageReading): Record<string, unknown> {
  const { url, status, kind, layout, language, notes } = reading;
  const base = { file, url, status, reason: null as string | null, kind, layout, language };
  if (reading.status !== 'read') {
    return {
      ...base,
      reason: reasonOf(reading),
      page: reading.page,
      profile: null,
      notLoaded: [],
      unread: [],
      moreEntriesExist: {},
      provenance: {},
      notes,
    };
  }
  if (reading.kind === 'conversation') {
    // The contract's messages have no id of LinkedIn's.
    const messages = reading.conversation.messages.map(({ id: _id, ...message }) => message);
    const conversation = { ...reading.conversation, messages };
    return {
      ...base,
      profile: conversation,
      conversation,
      notLoaded: [],
      unread: [],
      moreEntriesExist: {},
      provenance: {},
      notes,
    };
  }
  const { profile, notLoaded, unread, moreEntriesExist, provenance } = reading;
  return { ...base, profile, notLoaded, unread, moreEntriesExist, provenance, notes };
}

/** The same for people, a line per thing. */
export function describeReading(page: PageReading): string {
  const { file, reading } = page;
  if (reading.status !== 'read') return `${file}\n  ${reading.status}: ${reasonOf(reading)}`;
  if (reading.kind === 'conversation') {
    const { other, messages } = reading.conversation;
    return `${file}\n  conversation with ${other ?? 'somebody'}: ${messages.length} messages`;
  }
  const { profile, notLoaded, unread } = reading;
  const lines = Object.entries(profile)
    .filter(([, value]) => value !== null)
    .map(
      ([field, value]) =>
        `  ${field}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
    );
  return [
    file,
    ...lines,
    ...(notLoaded.length > 0 ? [`  not loaded: ${notLoaded.join(', ')}`] : []),
    ...(unread.length > 0 ? [`  could not be read: ${unread.join(', ')}`] : []),
  ].join('\n');
}

function reasonOf(reading: Exclude<Reading, { status: 'read' }>): string {
  const key = `reading.refused.${reading.status}` as const;
  const precise = `${key}.${reading.page}`;
  return t((precise in en ? precise : key) as WordKey);
}
