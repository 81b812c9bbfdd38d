/** Where a message goes. */
export const CHANNELS = [
  'invite_free',
  'invite_premium',
  'message',
  'inmail',
  'email',
  'post',
] as const;

export type Channel = (typeof CHANNELS)[number];

/**
 * How characters are counted: `utf16` as JavaScript and an HTML `maxlength` do (an emoji is 2 to 11), `characters` as
 * people do. LinkedIn does not say which (drafting.md, section 2): the first is the safe one, and the user may correct it.
 */
export const COUNTING_UNITS = ['utf16', 'characters'] as const;
export type CountingUnit = (typeof COUNTING_UNITS)[number];

/** Limits in UTF-16 code units after NFC, which is how LinkedIn's note box most likely counts (drafting.md, section 2). */
export interface ChannelLimit {
  /** `null`: no limit of the channel's own. */
  limit: number | null;
  /** Beyond this, fewer people answer. */
  softLimit: number;
  /** `null` where the channel has no subject line. */
  subjectLimit: number | null;
  /** Missing: `utf16`. */
  unit?: CountingUnit;
}

/** The one editable table of limits; sources and confidence in drafting.md, section 2. */
export const CHANNEL_LIMITS: Record<Channel, ChannelLimit> = {
  invite_free: { limit: 200, softLimit: 200, subjectLimit: null },
  invite_premium: { limit: 300, softLimit: 300, subjectLimit: null },
  message: { limit: 8000, softLimit: 700, subjectLimit: null },
  inmail: { limit: 1900, softLimit: 700, subjectLimit: 200 },
  email: { limit: null, softLimit: 900, subjectLimit: 200 },
  post: { limit: 3000, softLimit: 1300, subjectLimit: null },
};

/** Length as LinkedIn most likely counts it, after NFC; the unit is the user's to correct. */
export function countAsLinkedIn(text: string, unit: CountingUnit = 'utf16'): number {
  const composed = text.normalize('NFC');
  if (unit === 'utf16') return composed.length;
  let count = 0;
  for (const _ of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(composed))
    count += 1;
  return count;
}
