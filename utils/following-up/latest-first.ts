import { compareText } from '../model/compare-text';
import { inOrder } from './exchange';
import type { ContactRecords } from './records';

/** For sorting people: with whom something happened last comes first, then by name. */
export function latestFirst(a: ContactRecords, b: ContactRecords): number {
  return compareText(lastAt(b), lastAt(a)) || compareText(a.contact.sortName, b.contact.sortName);
}

function lastAt({ touches }: ContactRecords): string {
  return inOrder(touches).at(-1)?.at ?? '';
}
