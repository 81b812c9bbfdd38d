import type { Contact, ContactFields } from '../model/contact';
import { commit } from './commit';
import { contactIdFor } from './contact-ids';
import { withSaid } from './contacts';
import { db } from './database';
import { newContact, observe } from './observe';
import { moveToTrash } from './trash';

/** An alias that no page and no archive can have: the example is never taken for somebody real. */
const ALIAS = 'example:priya';
/** The tag by which the user sees that this person is made up. */
export const EXAMPLE_TAG = 'example';

/** A made-up person to try everything on. No profile address: there is no page to open. */
const PRIYA: Partial<ContactFields> = {
  name: 'Priya Example',
  nameClean: 'Priya Example',
  headline: 'Accessibility lead at Fenwick Libraries',
  location: 'Bristol, United Kingdom',
  about:
    'I make library websites work for everybody who wants to read. Before that I taught seven-year-olds, which is harder.',
  currentTitle: 'Accessibility lead',
  currentCompany: 'Fenwick Libraries',
  experience: [
    job('Accessibility lead', 'Fenwick Libraries', '2022-03', null),
    job('Accessibility tester', 'Tidewater Digital', '2019-09', '2022-02'),
    job('Primary-school teacher', 'Hollow Lane School', '2011-09', '2019-07'),
  ],
  education: [
    {
      school: 'University of Penlow',
      degree: 'BA',
      field: 'Education',
      start: '2008',
      end: '2011',
      degreeLine: 'BA, Education',
      dates: '2008 – 2011',
    },
  ],
  skills: ['Accessibility testing', 'Teaching', 'Plain language'],
  posts: [
    {
      id: null,
      text: 'We tested our catalogue with five people who use a screen reader. The biggest barrier was not the code. It was the word “facet”.',
      date: null,
    },
  ],
  connectionDegree: 2,
  openToWork: false,
};

/** Adds the made-up person, or finds them where they are. Out of the trash they come with what they had. */
export async function addExamplePerson(now: Date = new Date()): Promise<Contact> {
  const id = await contactIdFor(ALIAS);
  return commit(
    ['contacts'],
    async (tx) => {
      const known = await db.contacts.get(id);
      if (known) return known;
      const stamp = await tx.stampFor('contacts', id);
      const { contact } = observe(newContact(id, stamp), {
        aliases: [ALIAS],
        fields: PRIYA,
        source: 'page',
        seenAt: now.toISOString(),
        stamp,
        partial: [],
      });
      return tx.put('contacts', withSaid(contact, { tags: [EXAMPLE_TAG] }, stamp));
    },
    now,
  );
}

/** The made-up person where they are in the store; else `null`. */
export async function findExamplePerson(): Promise<Contact | null> {
  const [example] = await db.contacts.where('aliases').equals(ALIAS).toArray();
  return example ?? null;
}

/** Moves the made-up person, with all that was tried on them, to the trash. The change to undo; `null` if not there. */
export async function removeExamplePerson(now: Date = new Date()): Promise<string | null> {
  const example = await findExamplePerson();
  return example ? moveToTrash(example.id, now) : null;
}

function job(title: string, company: string, start: string, end: string | null) {
  return {
    title,
    company,
    start,
    end,
    current: end === null,
    location: null,
    workplaceType: null,
    employmentType: null,
    grouped: false,
    dates: null,
  };
}
