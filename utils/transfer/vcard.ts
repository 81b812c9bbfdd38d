import type { Contact } from '../model/contact';

/** Octets of a line, its end not counted (RFC 6350, 3.2). */
const LINE_OCTETS = 75;

/** Contacts as vCard 4.0 (RFC 6350), one after the other in one file. */
export function contactsVcard(contacts: Iterable<Contact>): string {
  return [...contacts].map(vcardOf).join('');
}

function vcardOf({ id, name, profileUrl, profile, about, updatedAt }: Contact): string {
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `UID:urn:kith:${id}`,
    `REV:${updatedAt.replace(/[-:]|\.\d+/g, '')}`,
    `FN:${text(name)}`,
    // Which part of a name is the family's is not known: the whole is given, and the parts are left empty.
    'N:;;;;',
    ...some('TITLE', profile.currentTitle),
    ...some('ORG', profile.currentCompany),
    ...some('NOTE', about.note || null),
    ...(profileUrl ? [`URL:${profileUrl}`] : []),
    ...(profile.websites ?? []).flatMap(({ url }) => (isWebAddress(url) ? [`URL:${url}`] : [])),
    ...(profile.emails ?? []).map((email) => `EMAIL:${text(email)}`),
    ...(profile.phones ?? []).map(({ value }) => `TEL;VALUE=text:${text(value)}`),
    ...(about.tags.length > 0 ? [`CATEGORIES:${about.tags.map(text).join(',')}`] : []),
    'END:VCARD',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function some(property: string, value: string | null): string[] {
  return value ? [`${property}:${text(value)}`] : [];
}

/** RFC 6350, 3.4: backslash, comma, semicolon and line ends are escaped. */
function text(value: string): string {
  return value
    .replaceAll('\\', '\\\\')
    .replaceAll(',', '\\,')
    .replaceAll(';', '\\;')
    .replace(/\r\n|\r|\n/g, '\\n');
}

/** Anything else could end the line, or be more than an address. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s\p{Cc}]+$/iu.test(url);
}

/** Long lines go on in the next, which begins with a space; never in the middle of a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}
