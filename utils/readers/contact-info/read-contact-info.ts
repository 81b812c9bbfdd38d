import type { Profile } from '../../model/profile';
import { addressOf, personOf } from '../page/links';
import { all, attr } from '../page/query';
import { hasText, textOf } from '../page/visible-text';

/** What the contact-info window says, of whom. */
export interface ContactInfo {
  person: string;
  name: string | null;
  fields: Pick<Profile, 'emails' | 'phones' | 'websites' | 'birthday' | 'connectedSince'>;
}

/**
 * Reads the contact-info window that the user has opened. Rows are told apart by icon, not by label. The window proves
 * itself: its first row links to the profile it belongs to.
 */
export function readContactInfo(window: Element | null): ContactInfo | null {
  if (!window) return null;
  const people = new Set(all(window, 'a[href*="/in/"]').map(personOf).filter(Boolean));
  const person = [...people][0];
  if (people.size !== 1 || !person) return null;
  const heading = window.closest('dialog, [role="dialog"]')?.querySelector('h1, h2') ?? null;
  const rows = (icon: string) => rowsWith(window, icon);
  return {
    person,
    name: textOf(heading, { max: 200 }) || null,
    fields: {
      emails: orNull(rows('envelope').flatMap(readEmails)),
      phones: orNull(rows('phone-handset').flatMap(readPhones)),
      websites: orNull(rows('link-').flatMap(readWebsites)),
      birthday: rows('calendar').map(secondLine)[0] ?? null,
      connectedSince: rows('people').map(secondLine)[0] ?? null,
    },
  };
}

/** Rows by the beginning of their icon's name, which stands in one of three attributes. */
function rowsWith(window: Element, icon: string): Element[] {
  const icons = window.querySelectorAll(
    `svg[id^="${icon}"], [data-test-icon^="${icon}"], li-icon[type^="${icon}"]`,
  );
  return [...icons].flatMap((found) => {
    let row = found.parentElement;
    while (row && row !== window && !hasText(row)) row = row.parentElement;
    // A row has one icon; more than one row in a block, and it cannot be told what belongs to which.
    return row && row !== window && row.querySelectorAll('svg, li-icon').length === 1 ? [row] : [];
  });
}

function readEmails(row: Element): string[] {
  return all(row, 'a[href^="mailto:"]')
    .map((link) => decodeSafely(attr(link, 'href').slice(7).split('?')[0] ?? ''))
    .filter((address) => /^[^\s@<>"]+@[^\s@<>"]+$/.test(address));
}

function readPhones(row: Element): { value: string; label: string | null }[] {
  return valueLines(row).flatMap((line) => {
    const { value, label } = splitLabel(line);
    return /\d/.test(value) && /^[+\d][\d\s().\-/]*$/.test(value) ? [{ value, label }] : [];
  });
}

function readWebsites(row: Element): { url: string; label: string | null }[] {
  return all(row, 'a[href]').flatMap((link) => {
    const address = addressOf(link);
    // Wrapped in LinkedIn's warning page: what is meant is in its query.
    const wrapped = address && /^\/(?:safety\/go|redir\/redirect)\/?$/.test(address.pathname);
    const url = (wrapped ? address.searchParams.get('url') : link.getAttribute('href')) ?? '';
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return [];
    const { label } = splitLabel(textOf(link.closest('p, li, div')));
    return [{ url, label }];
  });
}

/** The lines of a row after its label. */
function valueLines(row: Element): string[] {
  const lines = all(row, 'p, li')
    .map((line) => textOf(line))
    .filter(Boolean);
  return row.querySelector('li') ? lines : lines.slice(1);
}

function secondLine(row: Element): string | null {
  return valueLines(row)[0] ?? null;
}

/** "+353… (Mobile)" */
function splitLabel(line: string): { value: string; label: string | null } {
  const match = line.match(/^(.*?)\s*\(([^()]*)\)$/);
  return match ? { value: match[1] ?? '', label: match[2] || null } : { value: line, label: null };
}

function orNull<T>(list: T[]): T[] | null {
  return list.length > 0 ? list : null;
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
