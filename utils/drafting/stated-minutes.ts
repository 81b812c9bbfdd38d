import { entryOf } from '../model/entry-of';
import type { HistoryEntry } from '../model/situation';

const WORDS: Record<string, number> = {
  five: 5,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  'twenty-five': 25,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  sixty: 60,
  zehn: 10,
  fünfzehn: 15,
  zwanzig: 20,
  fünfundzwanzig: 25,
  dreißig: 30,
  dreissig: 30,
  fünfundvierzig: 45,
};

/** The minutes that they said they have, from their newest message that names any; `null` when none does. */
export function statedMinutes(history: HistoryEntry[]): number | null {
  for (const entry of [...history].reverse()) {
    if (entry.dir !== 'in') continue;
    const found = minutesIn(entry.text);
    if (found !== null) return found;
  }
  return null;
}

function minutesIn(text: string): number | null {
  const digits = text.match(/\b(\d{1,3})\s*(?:-|–|\s)?\s*(?:min(?:s|ute|utes|uten)?\b|['’]\s)/i);
  if (digits?.[1]) return Number(digits[1]);
  const word = text
    .match(/\b([a-zäöüß]+(?:-[a-z]+)?)[\s-]+(?:minutes?|mins?|Minuten)\b/i)?.[1]
    ?.toLowerCase();
  const counted = word ? entryOf(WORDS, word) : undefined;
  if (counted !== undefined) return counted;
  if (/\b(?:half an hour|half-hour|halbe stunde|halbe Stunde)\b/i.test(text)) return 30;
  if (/\b(?:quarter of an hour|viertelstunde)\b/i.test(text)) return 15;
  if (/\b(?:an|one|1|eine)\s+(?:hour|stunde)\b/i.test(text)) return 60;
  return null;
}
