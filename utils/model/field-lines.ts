import type { ContactField } from './contact';
import { cleanText } from './text-hygiene';

/**
 * Fields that the user can correct, and how: a line of text, a text of several lines, or a list with one entry per
 * line. The parts of an entry stand in the order given, with a bar between them: "Analyst | Ørsted | 2019 - 2023".
 */
const EDITED_AS = {
  name: 'line',
  headline: 'line',
  currentTitle: 'line',
  currentCompany: 'line',
  location: 'line',
  pronouns: 'line',
  topCardSchool: 'line',
  birthday: 'line',
  about: 'text',
  emails: [],
  skills: [],
  phones: ['value', 'label'],
  websites: ['url', 'label'],
  languages: ['name', 'proficiency'],
  experience: ['title', 'company', 'dates'],
  education: ['school', 'degreeLine', 'dates'],
  certifications: ['name', 'issuer', 'issued'],
  volunteering: ['role', 'organisation', 'dates'],
} as const satisfies Partial<Record<ContactField, 'line' | 'text' | readonly string[]>>;

export type EditableField = keyof typeof EDITED_AS;
type ListsOf<As> = As extends readonly string[] ? As[number] : never;
/** What an entry of some list consists of. */
export type EntryPart = ListsOf<(typeof EDITED_AS)[EditableField]>;
export const EDITABLE_FIELDS = Object.keys(EDITED_AS) as EditableField[];

/** True for a field that the user can correct. */
export function isEditable(field: ContactField): field is EditableField {
  return field in EDITED_AS;
}

/** The parts of an entry of a list, `[]` where an entry is words alone; `null` for a field that is no list. */
export function partsOf(field: EditableField): readonly EntryPart[] | null {
  const as = EDITED_AS[field];
  return typeof as === 'string' ? null : as;
}

/** True for a field that takes more than a line. */
export function hasLines(field: EditableField): boolean {
  return EDITED_AS[field] !== 'line';
}

/** The value of a field as one types it; a bar within a part becomes a stroke, because bars part the parts. */
export function textOfField(field: EditableField, value: unknown): string {
  const parts = partsOf(field);
  if (parts === null || !Array.isArray(value)) return typeof value === 'string' ? value : '';
  return value.map((entry: unknown) => lineOf(entry, parts)).join('\n');
}

/**
 * What was typed as the value of a field; `null` when nothing was. An entry whose line is as it was stays whole, with
 * all that a line does not show; of a changed one only what the line says is known.
 * @param before the value that was there while one typed
 */
export function fieldFromText(field: EditableField, typed: string, before: unknown): unknown {
  const parts = partsOf(field);
  if (parts === null) return cleanText(typed, { multiline: hasLines(field) }) || null;
  const known = new Map(
    Array.isArray(before) ? before.map((entry: unknown) => [lineOf(entry, parts), entry]) : [],
  );
  const lines = cleanText(typed, { multiline: true }).split('\n').filter(Boolean);
  const entries = lines.map((line) => known.get(line) ?? entryOf(field, line, parts));
  return entries.length > 0 ? entries : null;
}

function lineOf(entry: unknown, parts: readonly string[]): string {
  if (parts.length === 0 || entry === null || typeof entry !== 'object') return String(entry);
  const words = parts.map((part) => {
    const word = (entry as Record<string, unknown>)[part];
    return typeof word === 'string' ? cleanText(word).replaceAll('|', '/') : '';
  });
  return words
    .join(' | ')
    .replace(/(?: \| )+$/, '')
    .trim();
}

function entryOf(field: EditableField, line: string, parts: readonly string[]): unknown {
  if (parts.length === 0) return line;
  const words = line.split('|').map((word) => word.trim());
  const said = Object.fromEntries(parts.map((part, at) => [part, words[at] || null]));
  if (field === 'experience') return { ...NO_JOB, ...said, ...yearsOf(said.dates) };
  if (field === 'education') {
    const { start, end } = yearsOf(said.dates);
    const [degree, ...rest] = (said.degreeLine ?? '').split(/,\s*/);
    return { ...said, degree: degree || null, field: rest.join(', ') || null, start, end };
  }
  // The first part of these is what they are: without it there is no entry, but an empty word is one.
  return NAMED.has(field) ? { ...said, [parts[0] ?? '']: words[0] ?? '' } : said;
}

const NO_JOB = {
  location: null,
  workplaceType: null,
  employmentType: null,
  grouped: false,
} as const;

const NAMED: ReadonlySet<EditableField> = new Set([
  'phones',
  'websites',
  'languages',
  'certifications',
]);

/** The years of "2019 - 2023"; with one year alone it is since then. */
function yearsOf(dates: string | null | undefined) {
  const [start = null, end = null] = dates?.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return { start, end, current: start !== null && end === null };
}
