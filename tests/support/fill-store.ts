import type { Contact } from '../../utils/model/contact';
import { db } from '../../utils/store/database';
import { deriveContact } from '../../utils/store/derive-contact';
import { generateContacts } from './generate-contacts';

/** Whole contacts of imaginary people, as an archive would have brought them. */
export function contactRows(count: number): Contact[] {
  return [...generateContacts(count)].map((person, index) => {
    const day = new Date(Date.UTC(2014 + (index % 12), index % 12, 1 + (index % 28))).toISOString();
    const values = {
      name: person.name,
      headline: `${person.role} at ${person.employer}`,
      currentTitle: person.role,
      currentCompany: person.employer,
      location: person.place,
      topCardSchool: person.school || null,
      connectionDegree: 1,
      connectedSince: day.slice(0, 10),
    };
    const seen = Object.entries(values).filter(([, value]) => value !== null);
    return deriveContact({
      id: person.id.padStart(8, '0'),
      aliasAt: { [`in:${person.id}`]: day },
      observed: Object.fromEntries(
        seen.map(([field, value]) => [field, { archive: { value, seenAt: day } }]),
      ),
      earlier: [],
      about: { note: person.note, tags: person.tags ? [person.tags] : [] },
      aboutChangedAt: { note: day, tags: day },
      addedAt: { [day]: day },
    });
  });
}

/** Puts imaginary people into the open store, past the journal: what a test of reading needs, quickly. */
export async function fillStore(count: number): Promise<void> {
  await db.transaction('rw', db.contacts, db.marker, async () => {
    await db.contacts.bulkPut(contactRows(count));
    const marker = await db.marker.get('marker');
    if (marker) await db.marker.put({ ...marker, counts: { ...marker.counts, contacts: count } });
  });
}
