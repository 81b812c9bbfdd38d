import { parseProfileAddress } from '../model/profile-address';
import { cleanText } from '../model/text-hygiene';

/** Somebody as a vCard or some pasted lines show them, for the user to look over; `''` and `[]` where they say nothing. */
export interface TypedPerson {
  name: string;
  /** A LinkedIn profile's address. */
  address: string;
  emails: string[];
  phones: string[];
  title: string;
  company: string;
  location: string;
  note: string;
}

export const NOBODY_TYPED: TypedPerson = Object.freeze({
  ...{ name: '', address: '', emails: [], phones: [] },
  ...{ title: '', company: '', location: '', note: '' },
});

const PROFILE = /(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/in\/[^\s<>"'()[\],;]+/i;
const EMAIL = /[^\s@<>"'()[\],;:]+@[^\s@<>"'()[\],;:]+\.[^\s@<>"'()[\],;:.]+/g;
const AT_WORK = /^(.{2,80}?)\s+(?:at|@|bei|chez|hos|på)\s+(.{2,80})$/i;

/**
 * What a pasted block of text says for certain: a profile address, emails, "title at company", and the first line that
 * can be a name. The whole text goes into the note, so that nothing of it is lost.
 */
export function personFromText(pasted: string): TypedPerson {
  const text = cleanText(pasted.slice(0, 20_000), { multiline: true });
  const lines = text.split('\n').map((line) => line.trim());
  const address = profileIn(text);
  const emails = [...new Set(text.match(EMAIL) ?? [])].map((one) => one.toLowerCase());
  const work = lines.map((line) => AT_WORK.exec(line)).find((found) => found !== null);
  const name = lines.find(isName) ?? '';
  const isMore = lines.filter((line) => line !== '').length > 1;
  return {
    ...NOBODY_TYPED,
    ...{ name, address, emails },
    title: work?.[1] ?? '',
    company: work?.[2] ?? '',
    note: isMore ? text : '',
  };
}

/** The first card of a vCard file, of version 2.1, 3.0 or 4.0; `null` when there is none. */
export function personFromVcard(file: string): TypedPerson | null {
  const card = /BEGIN:VCARD([\s\S]*?)END:VCARD/i.exec(file.slice(0, 1_000_000))?.[1];
  if (card === undefined) return null;
  const found = { ...NOBODY_TYPED, emails: [] as string[], phones: [] as string[] };
  for (const { name, value } of propertiesOf(card)) {
    const [first = '', second = ''] = value.split(/(?<!\\);/).map(plain);
    switch (name) {
      case 'FN':
        found.name = plain(value);
        break;
      case 'N':
        // Family name first, then given name.
        found.name ||= [second, first].filter(Boolean).join(' ');
        break;
      case 'EMAIL':
        found.emails.push(plain(value).toLowerCase());
        break;
      case 'TEL':
        found.phones.push(plain(value).replace(/^tel:/i, ''));
        break;
      case 'TITLE':
        found.title ||= plain(value);
        break;
      case 'ORG':
        found.company ||= first;
        break;
      case 'ADR':
        found.location ||= placeOf(value);
        break;
      case 'NOTE':
        found.note ||= cleanText(unescaped(value), { multiline: true });
        break;
      case 'URL':
      case 'X-SOCIALPROFILE':
        found.address ||= profileIn(plain(value));
        break;
    }
  }
  return found;
}

interface Property {
  name: string;
  value: string;
}

/** Lines are folded; 2.1 may also pack them as quoted-printable. */
function propertiesOf(card: string): Property[] {
  const unfolded = card
    .replace(/\r\n?/g, '\n')
    .replace(/=\n(?=[^\n]*)/g, '')
    .replace(/\n[ \t]/g, '');
  return unfolded.split('\n').flatMap((line): Property[] => {
    const match = /^(?:[\w-]+\.)?([\w-]+)((?:;[^:]*)?):(.*)$/.exec(line);
    if (!match) return [];
    const [, name = '', params = '', value = ''] = match;
    const isPacked = /QUOTED-PRINTABLE/i.test(params);
    return [{ name: name.toUpperCase(), value: isPacked ? unpacked(value) : value }];
  });
}

function unpacked(value: string): string {
  const bytes: number[] = [];
  for (const part of value.match(/=[0-9a-f]{2}|[\s\S]/gi) ?? []) {
    if (/^=[0-9a-f]{2}$/i.test(part)) bytes.push(Number.parseInt(part.slice(1), 16));
    else bytes.push(...new TextEncoder().encode(part));
  }
  return new TextDecoder().decode(new Uint8Array(bytes));
}

/** RFC 6350, 3.4, the other way round. */
function unescaped(value: string): string {
  return value.replace(/\\([\\,;nN])/g, (_, what: string) => (/n/i.test(what) ? '\n' : what));
}

function plain(value: string): string {
  return cleanText(unescaped(value), { max: 500 });
}

/** Post box, extension, street, town, region, code, country: only town and country are of use here. */
function placeOf(value: string): string {
  const parts = value.split(/(?<!\\);/).map(plain);
  return [parts[3], parts[6]].filter(Boolean).join(', ');
}

function profileIn(text: string): string {
  const found = PROFILE.exec(text)?.[0]?.replace(/[.,;:!?]+$/, '');
  if (!found) return '';
  return parseProfileAddress(`https://${found.replace(/^https?:\/\//i, '')}`)?.url ?? '';
}

/** Two to five words of letters: a name for all one can tell, and the user looks it over. */
function isName(line: string): boolean {
  const words = line.replace(/,.*$/, '').split(/\s+/);
  return (
    line.length <= 60 &&
    words.length >= 2 &&
    words.length <= 5 &&
    !AT_WORK.test(line) &&
    words.every((word) =>
      /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*$|^(?:van|von|de|der|den|da|di|del|la|le|al|bin|y|zu)$/u.test(
        word,
      ),
    )
  );
}
