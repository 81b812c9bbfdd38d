import { cleanText } from './text-hygiene';

/** Degrees and credentials that follow a name without a comma; with a comma, shape decides. */
const CREDENTIALS = new Set(
  `phd dphil md dds dmd dvm jd llm llb mba emba mpa mph msc bsc ma ba beng meng msn rn cpa cfa cfp cma cia cisa cism
  cissp pmp prince2 csm cspo csp pspo psm acp shrm-cp shrm-scp phr sphr gphr pe cpeng ceng fca aca acca fcca mcips cipd
  mcipd fcipd ccie ccna esq edd psyd mfa mbbs frcs frsa fhea lcsw lmft bcba rd cscs pcc acc mcc icf togaf itil`.split(
    /\s+/,
  ),
);

/** Parts of a name that look like credentials and are not. */
const GENERATIONS = /^(?:jr|sr|ii|iii|iv|v)\.?$/i;

const ICON =
  /\p{Emoji_Modifier}|\p{Variation_Selector}|\u20e3|[\p{Extended_Pictographic}\p{Regional_Indicator}\p{So}\p{Co}]/gu;

/**
 * The name one would say: brackets (pronouns, maiden names, nicknames), emoji, whatever follows a bar or bullet, and
 * credentials after a comma are set apart. Falls back to the name as shown rather than to nothing.
 */
export function cleanName(name: string): string {
  const shown = cleanText(name);
  const plain = cleanText(
    shown
      .replace(ICON, ' ')
      .replace(/[\u200c\u200d](?=\s|$)/g, ' ')
      .replace(/[([{（【「][^)\]}）】」]*[)\]}）】」]?/gu, ' ')
      .split(/\s*[|•·►▪✦★~]\s*|\s+[-–—]\s+/u)[0] ?? '',
  );
  const [first = '', ...rest] = plain.split(/\s*,\s*/);
  const kept = rest.filter((part) => part && !isCredential(part));
  const generations = rest.filter((part) => GENERATIONS.test(part));
  // "Smith, John" is a name; "Smith, PMP, John" is not one that anybody could take apart.
  const joined = kept.length === rest.length ? [first, ...kept] : [first, ...generations];
  const words = cleanText(joined.join(', ')).split(' ');
  while (words.length > 1 && isBareCredential(words)) words.pop();
  const said = words
    .join(' ')
    .replace(/^[\s,.;:*#"“”]+|[\s,;:*#"“”]+$/gu, '')
    .trim();
  return /\p{L}/u.test(said) ? said : shown;
}

/** After a comma: "PMP", "PhD", "M.Sc.", "CISSP-ISSAP", "Certified Coach", digits. */
function isCredential(part: string): boolean {
  if (GENERATIONS.test(part)) return false;
  const words = part.split(/[\s/&]+/);
  return words.some(
    (word) =>
      isKnownCredential(word) ||
      /^[\p{Lu}\d][\p{Lu}\d.®™+-]*\p{Lu}[\p{Lu}\d.®™+-]*$/u.test(word) ||
      /^(?:\p{Lu}\p{Ll}{0,3}\.)+\p{Lu}?\p{Ll}{0,3}\.?$/u.test(word) ||
      /\d/.test(word),
  );
}

/** Without a comma, only what cannot be a surname: "Jo Ma" and "ANNA ACCA" stay whole. */
function isBareCredential(words: string[]): boolean {
  const last = words.at(-1) ?? '';
  const isShouted = words.slice(0, -1).every((word) => word === word.toUpperCase());
  return last.length > 2 && /\p{Lu}.*\p{Lu}/u.test(last) && !isShouted && isKnownCredential(last);
}

function isKnownCredential(word: string): boolean {
  return CREDENTIALS.has(word.toLowerCase().replace(/[.,®™()]/g, ''));
}
