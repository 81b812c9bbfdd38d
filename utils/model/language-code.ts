import { entryOf } from './entry-of';

/** What profile pages call the languages in which Kith's users are likely to meet, in those languages and in English. */
const NAMES: Record<string, string> = Object.fromEntries(
  `english:en englisch:en anglais:en inglés:en inglese:en engels:en german:de deutsch:de allemand:de alemán:de tedesco:de
  duits:de french:fr französisch:fr français:fr francés:fr frans:fr spanish:es spanisch:es español:es espagnol:es
  italian:it italienisch:it italiano:it dutch:nl niederländisch:nl nederlands:nl portuguese:pt portugiesisch:pt
  português:pt polish:pl polnisch:pl polski:pl turkish:tr türkisch:tr türkçe:tr arabic:ar arabisch:ar العربية:ar
  japanese:ja japanisch:ja 日本語:ja chinese:zh mandarin:zh 中文:zh korean:ko 한국어:ko swedish:sv svenska:sv danish:da
  dansk:da norwegian:no norsk:no finnish:fi suomi:fi czech:cs čeština:cs welsh:cy cymraeg:cy hebrew:he עברית:he
  ukrainian:uk українська:uk russian:ru русский:ru hindi:hi greek:el ελληνικά:el`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** The ISO 639-1 code of a language as a page names it ("German (native)"); the name itself where it is not known. */
export function languageCode(name: string): string {
  const plain = name.trim().toLowerCase();
  if (/^[a-z]{2}$/.test(plain)) return plain;
  return entryOf(NAMES, plain.match(/^[\p{L}]+/u)?.[0] ?? '') ?? plain;
}
