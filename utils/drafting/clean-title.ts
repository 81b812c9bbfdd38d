import { isRoleNoun, withArticle } from './english/noun-phrases';

const EMOJI = /\p{Extended_Pictographic}|\uFE0F|\u200D/gu;
const ACRONYM =
  /^(?:UX|UI|HR|IT|QA|GIS|SQL|AI|ML|BI|PR|R&D|CRM|ERP|SEO|CAD|BIM|HVAC|NGO|NHS|CEO|CTO|CFO|COO|PM|VP|TV|SRE|DBA|SAP|EU|UK|US|UN|ESG|STEM|SEN|ESL|EFL|MEP|DEI|L&D|P&L|B2B|B2C|WCAG|A11y|iOS)$/i;

/** "Senior UX Researcher | Speaker | ex-Acme" → "Senior UX Researcher". Empty when nothing but decoration is left. */
export function cleanTitle(title: string): string {
  const first = title
    .normalize('NFC')
    .replace(EMOJI, ' ')
    .split(/\s*(?:\||•|·|—|–|\/\/|;| - | @ )\s*/)
    .map((part) =>
      part
        .replace(/\([^)]*\)/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .find(
      (part) =>
        /\p{L}{2}/u.test(part) && !/^(?:ex-|former|views|opinions|he\/|she\/|they\/)/i.test(part),
    );
  if (!first) return '';
  return first.replace(/\s+(?:at|bei|chez|@)\s+.*$/i, '').replace(/[,.\s]+$/, '');
}

/**
 * A captured title as it stands inside an English sentence: "Teaching Assistant" → "a teaching assistant".
 * @returns `null` where it does not read as an English word for somebody; then it is quoted or left out.
 */
export function titleAsNoun(title: string): string | null {
  const clean = cleanTitle(title);
  if (
    !clean ||
    clean.length > 60 ||
    /[^\p{Script=Latin}\d\s&/'’.,-]/u.test(clean) ||
    /[àâäáãåçéèêëíîïñóôöõøúûüßščžřýůěąęłńśźż]/i.test(clean)
  )
    return null;
  const [main = ''] = clean.split(/,|\s\(/);
  const words = main.trim().split(/\s+/);
  const of = words.findIndex((word) => /^(?:of|for)$/i.test(word));
  const head = of > 0 ? words[of - 1] : words.at(-1);
  if (!head || !isRoleNoun(head) || words.length > 6) return null;
  const lowered = words.map(lowerTitleWord).join(' ');
  if (/^(?:head|chief|director|chair|vice president|vp)\b/i.test(lowered) && of > 0) return lowered;
  return withArticle(lowered);
}

function lowerTitleWord(word: string): string {
  if (ACRONYM.test(word)) return /^(?:iOS|A11y)$/i.test(word) ? word : word.toUpperCase();
  if (/^[A-Z0-9&/.+#]{2,4}$/.test(word) && /[A-Z]/.test(word) && !/^[A-Z][a-z]/.test(word))
    return word;
  if (
    /^(?:English|French|German|Dutch|Spanish|Java|Python|Montessori|European|British|American|Salesforce|Excel)$/.test(
      word,
    )
  )
    return word;
  if (/[a-z][A-Z]/.test(word)) return word;
  return word.toLowerCase();
}
