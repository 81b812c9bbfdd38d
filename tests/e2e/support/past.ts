import type { Contact, Observations } from '../../../utils/model/contact';
import { NO_FIELDS } from '../../../utils/model/contact';
import type { StoredDraft } from '../../../utils/model/stored-draft';
import { emptyStory } from '../../../utils/model/story';
import type { Touch } from '../../../utils/model/touch';
import { deriveContact } from '../../../utils/store/derive-contact';
import { writeBackup } from '../../../utils/transfer/backup';

const DAY_MS = 86_400_000;

export const SENT_TO_OLUWASEUN =
  'Hi Oluwaseun,\n\nMy kitchen table is covered in bus maps that nobody asked for. Which of the lines in your town would you draw anew if money did not matter, and which would you leave alone for ever?\n\nJonas';

/**
 * A backup with a past: Priya, a stranger with a page that was read to its end; Nadia, who answered and has 15 minutes; Oluwaseun, to whom something was sent lately; Erik, to whom
 * the user began to write and then would rather not; and the user's own story, with times and something to offer.
 */
export async function pastAsBackup(now: Date): Promise<Uint8Array> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS).toISOString();
  const known = daysAgo(40);
  const records = [
    contact('priya-raghunathan', known, {
      name: 'Priya Raghunathan',
      headline: 'Grid data lead at Nordwind Energy | Physics teacher before that',
      location: 'Hamburg, Germany',
      about:
        'I taught physics for eight years and then wanted to work on the thing I was teaching. Today I lead a small team that keeps the measurements of 900 substations honest.',
      currentTitle: 'Grid data lead',
      currentCompany: 'Nordwind Energy',
      experience: [
        job('Grid data lead', 'Nordwind Energy', '2024-03', null),
        job('Data analyst', 'Nordwind Energy', '2022-09', '2024-02'),
        job('Physics teacher', 'Lakeside Secondary School', '2014-08', '2022-07'),
      ],
      connectionDegree: 1,
    }),
    contact('nadia', known, {
      name: 'Nadia Ferrer',
      headline: 'Timetable planner at Salzbrunn Transit',
      currentTitle: 'Timetable planner',
      currentCompany: 'Salzbrunn Transit',
      location: 'Berlin, Germany',
      connectionDegree: 1,
    }),
    contact('oluwaseun', known, {
      name: 'Oluwaseun Adeyemi-Brandt',
      headline: 'Mobility planner at Quellenau Transit',
      currentTitle: 'Mobility planner',
      currentCompany: 'Quellenau Transit',
      connectionDegree: 1,
    }),
    contact(
      'erik',
      known,
      { name: 'Erik Sommer', headline: 'Bus driver', connectionDegree: 1 },
      { note: 'Would rather not write to him for now.' },
    ),
    typedDraft('erik', known, 'Hi Erik,\n\nHow are the buses?\n\nJonas'),
    touch('t1', 'nadia', 'out', daysAgo(6), 'How do you make a timetable that people believe?'),
    touch('t2', 'nadia', 'in', daysAgo(2), 'Gladly, I have 15 minutes. Begin with one line.'),
    touch('t3', 'oluwaseun', 'out', daysAgo(3), SENT_TO_OLUWASEUN),
  ].map(([table, row]) => JSON.stringify({ table, row }));
  const story = {
    ...emptyStory('Europe/Berlin', known),
    name: 'Jonas Feldt',
    was: 'a geography teacher for eleven years',
    now: 'draw maps of power cuts',
    learn: ['how she moved from teaching into energy data'],
    offers: ['explain a map to people who do not read maps'],
  };
  const weekly = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '10:00', to: '16:00' }));
  const lines = [
    ...records,
    ...Object.entries({
      story,
      availability: { weekly, exceptions: [], updatedAt: known },
    }).map(([id, value]) =>
      JSON.stringify({ table: 'singles', row: { id, updatedAt: known, value } }),
    ),
  ];
  return writeBackup(
    {
      lines: lines.map((line) => `${line}\n`),
      counts: { contacts: 4, drafts: 1, touches: 3, singles: 2 },
    },
    { now },
  );
}

function contact(
  slug: string,
  at: string,
  fields: Partial<Contact['profile']>,
  about: Partial<Contact['about']> = {},
) {
  const seen = Object.entries({ ...NO_FIELDS, ...fields }).filter(([, value]) => value !== null);
  const observed = Object.fromEntries(
    seen.map(([field, value]) => [field, { page: { value, seenAt: at } }]),
  ) as Observations;
  const aboutChangedAt = Object.fromEntries(Object.keys(about).map((field) => [field, at]));
  const core = { observed, earlier: [], about, aboutChangedAt, addedAt: { [at]: at } };
  return ['contacts', deriveContact({ id: slug, aliasAt: { [`in:${slug}-demo`]: at }, ...core })];
}

function job(title: string, company: string, start: string, end: string | null) {
  const rest = { location: null, workplaceType: null, employmentType: null, grouped: false };
  return { title, company, start, end, current: end === null, dates: '', ...rest };
}

function typedDraft(contactId: string, at: string, body: string) {
  const row: StoredDraft = {
    id: `draft:${contactId}`,
    contactId,
    kind: 'question',
    channel: 'message',
    subject: null,
    body,
    spans: [{ text: body, facts: ['you'] }],
    attempt: 0,
    inputs: {},
    withoutFacts: [],
    overridden: {},
    edited: true,
    copiedAt: null,
    createdAt: at,
    updatedAt: at,
  };
  return ['drafts', row];
}

function touch(id: string, contactId: string, dir: Touch['dir'], at: string, text: string) {
  const row: Touch = {
    id,
    contactId,
    type: dir === 'in' ? 'reply' : 'message',
    dir,
    at,
    kind: dir === 'in' ? null : 'question',
    channel: 'message',
    text,
    facts: [],
    answer: dir === 'in' ? 'yes' : null,
    source: 'you',
    externalId: null,
    createdAt: at,
    updatedAt: at,
  };
  return ['touches', row];
}
