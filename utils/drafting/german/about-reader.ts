import type { Address } from './address';

/** Words after which "ihr" is the person to whom something is given: "schicke ihr am Freitag", "zeige ihr den Plan". */
const AFTER_DATIVE =
  /^(?:am|an|im|in|um|bis|nach|ab|den|die|das|dem|der|ein\p{Ll}*|mein\p{Ll}*|dazu|davon|dann|wieder|heute|morgen|nächste\p{Ll}*|für|zum|zur|mit|von|vom|bei|beim|dafür|zeigen|schicken|geben|sagen|schreiben|erzählen|berichten|helfen|danken|antworten|davon)$/u;

/**
 * What the user noted of the reader in the third person, said to them: "ihre Checkliste" → "Ihre Checkliste" or "deine
 * Checkliste", "schicke ihr am Freitag" → "schicke Ihnen am Freitag". `null` where it is not safe: "er", "sie" and "ihn"
 * may be anybody, and "ihr" before a noun may be two things.
 */
export function aboutReader(text: string, address: Address): string | null {
  if (/\b(?:er|sie|ihn)\b/.test(text)) return null;
  const formal = address === 'Sie';
  let isSafe = true;
  const turned = text
    .replace(/\b(?:ihre|seine)([mnrs]?)\b/g, (_, end: string) =>
      formal ? `Ihre${end}` : `deine${end}`,
    )
    .replace(/\bihm\b/g, formal ? 'Ihnen' : 'dir')
    .replace(/\bihr\b(?:\s+(\p{L}+))?/gu, (found, next: string | undefined) => {
      if (next === undefined || AFTER_DATIVE.test(next))
        return found.replace('ihr', formal ? 'Ihnen' : 'dir');
      // "ihr neues Muster": an adjective with its ending goes before a noun, so it is hers.
      if (/^\p{Ll}+(?:es|er)$/u.test(next)) return found.replace('ihr', formal ? 'Ihr' : 'dein');
      isSafe = false;
      return found;
    })
    .replace(/\bsein\b(?=\s+(?:\p{Ll}+(?:es|er)\s+)?\p{Lu})/gu, formal ? 'Ihr' : 'dein');
  return isSafe && !/\b(?:ihr|sein)\b/.test(turned) ? turned : null;
}
