import { cleanText } from '../../model/text-hygiene';
import type { ArchivePart, MessageRow } from './archive-part';
import type { SelfFound } from './find-self';

/** As many messages as show how somebody writes, and as few as one reads through. */
const SHOWN = 3;
const SHORTEST = 60;
const LONGEST = 600;
/** Parts of a name that are looked for. */
const MOST_NAMES = 8;

/** The content of a message, cleaned, if it may show how its writer sounds: neither a line nor an essay; else `null`. */
export function voiceSample(content: string): string | null {
  if (content.length < SHORTEST || content.length > 2 * LONGEST) return null;
  const text = cleanText(content, { multiline: true });
  if (text.length < SHORTEST || text.length > LONGEST) return null;
  // Addresses, numbers and links are facts about somebody, not a way of writing.
  return /https?:|www\.|@|\d{4}/i.test(text) ? null : text;
}

/**
 * Some messages that the user wrote, the newest first, for a sample of their voice. Nobody else's words, and no name of
 * whom they wrote to: "Hi …," stays. A text that was sent to many is no way of talking to anybody and is taken once.
 */
export function pickOwnLines(parts: ArchivePart[], self: SelfFound): string[] {
  const own = parts
    .flatMap(({ messages }) => messages)
    .filter(({ sample, sender, recipients }) => {
      const isMine = sender !== null && self.aliases.has(sender.alias);
      return sample !== null && isMine && recipients.length === 1;
    })
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const lines = new Map<string, string>();
  for (const row of own) {
    const line = withoutName(row);
    lines.set(line.slice(0, SHORTEST), lines.get(line.slice(0, SHORTEST)) ?? line);
    if (lines.size === SHOWN) break;
  }
  return [...lines.values()];
}

function withoutName({ sample, to }: MessageRow): string {
  const names = to.split(/[^\p{L}\p{M}'’-]+/u, MOST_NAMES).filter((name) => name.length > 1);
  let text = sample ?? '';
  for (const name of names) {
    // Short ones only as they are written: "de la" of a name is also in every other Spanish sentence.
    const flags = name.length < 4 ? 'gu' : 'giu';
    if (name.length < 4 && name === name.toLowerCase()) continue;
    text = text.replace(new RegExp(`(?<![\\p{L}\\p{M}])${name}(?![\\p{L}\\p{M}])`, flags), '…');
  }
  return text.replace(/…(?:[\s-]+…)+/g, '…');
}
