import type { Check } from '../check';
import { makeFinding } from '../text/make-finding';
import { findPhrases } from '../text/phrase-hits';
import { removeSentenceFix } from '../text/removal';

const BLANKS: readonly RegExp[] = [
  /\{\{?[^{}\n]{0,40}\}?\}/g,
  // "[1]" is a note and "[…]" an omission.
  /\[(?!\d{1,2}\]|[.…]{1,3}\]|sic\])[^[\]\n]{0,40}\]/gi,
  /<(?!3|-|=)\/?[\p{L}][^<>\n]{0,40}>/gu,
  /%(?:[A-Z_]{3,20}|[a-z_]{3,20}name)%/g,
  /\$[A-Z_]{3,20}\b|\$\{[^}\n]{0,40}\}/g,
  /_{3,}|(?<![\p{L}\p{N}])X{3,}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])x{4,}(?![\p{L}\p{N}])|\?{4,}/gu,
  /(?<![\p{L}\p{N}])X{2}[./]X{2}\.?(?:X{2,4})?/gu,
  /\b(?:TODO|TBD|TBC|FIXME|TK|INSERT|N\.N\.)(?![\p{L}\p{N}])/gu,
  /\blorem ipsum\b|\bundefined\b|\[object Object\]|\bnull\b(?! and void)/gi,
  // "My nan" is somebody's grandmother.
  /\bNaN\b|\b(?:FIRST|LAST|FULL|COMPANY)[ _-]?NAME\b/g,
  /\b(?:First|Last|Full|Your|Company|Contact|Recipient|Vor|Nach|Firmen)[ -]?[Nn]ame(?: [Hh]ere)?\b(?=[\s,.!)]|$)(?<=(?:First|Last|Full|Recipient|Contact)[ -]?[Nn]ame|[Hh]ere|FirstName|LastName|CompanyName|Vorname|Nachname|Firmenname|YourName)/g,
  /\b(?:insert|fill in|add) (?:your |the |a )?(?:name|company|topic|date|reason|compliment|detail|job title|role|school)\b(?: here)?/gi,
  // "(insert offer)", "(Angebot einfügen)", and "XX metres".
  /\((?:insert|fill in|add|tbd)\b[^()\n]{0,30}\)|\([^()\n]{0,30}(?:einfügen|einsetzen|ergänzen|eintragen|ausfüllen)\)/giu,
  /(?<![\p{L}\p{N}]|[Ss]ize |Größe )XX(?=[.:]? \p{L}{3,}|[.:]\d| ?[€%])/gu,
  // A slot that stayed empty: "work at , and".
  /\b(?:at|about|with|from|for|bei|von|über|mit) (?=[,.;](?:\s|$))/gi,
  /^[ \t]*(?:hi|hello|hey|dear|hallo|liebe[r]?)[ \t]+(?=[,!])/gim,
];

/** A blank that was to be filled in. */
export const placeholder: Check = {
  id: 'placeholder',
  source: 'drafting.md section 6',
  look: (draft) =>
    findPhrases(draft.body, BLANKS).map((blank) =>
      makeFinding(
        'placeholder',
        'block',
        { key: 'checks.placeholder', values: { x: blank.text.trim() || '…' } },
        blank,
        fixesFor(draft, blank),
      ),
    ),
};

function fixesFor(
  draft: Parameters<Check['look']>[0],
  blank: { text: string; start: number; end: number },
) {
  const greeting = draft.greeting;
  // "Hi [first name]": the blank is no name, so that the greeting ends before it.
  const inGreeting = greeting && blank.start <= greeting.end + 1;
  if (inGreeting && draft.name) {
    const isFormal = /(?:Frau|Herrn?|Mr|Mrs|Ms|Dr|Prof)\.? $/u.test(
      draft.body.slice(0, blank.start),
    );
    const name = (isFormal ? draft.name.family : null) ?? draft.name.preferred;
    const space = /\s$/.test(blank.text) && !/[[{<%]/.test(blank.text);
    return [
      {
        kind: 'replace' as const,
        label: { key: 'checks.fix.useName' as const, values: { x: name } },
        start: blank.start,
        end: blank.end,
        text: space ? `${blank.text.trimEnd()} ${name}` : name,
      },
    ];
  }
  return removeSentenceFix(draft, blank.start, blank.end);
}
