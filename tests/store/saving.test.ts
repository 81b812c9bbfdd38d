import { beforeEach, describe, expect, it } from 'vitest';
import {
  editField,
  findContactByAddress,
  getContact,
  listContacts,
} from '../../utils/store/contacts';
import { saveByAddress, saveReading } from '../../utils/store/save-reading';
import { readingOf } from '../support/build-reading';
import { freshStore } from '../support/fresh-store';

const MAY = new Date('2026-05-01T10:00:00.000Z');
const JUNE = new Date('2026-06-01T10:00:00.000Z');

beforeEach(async () => {
  await freshStore();
});

describe('saving a person', () => {
  it('keeps what the page showed and finds them by their address', async () => {
    const outcome = await saveReading(
      readingOf('ada-example', {
        name: 'Ada Example, PhD',
        nameClean: 'Ada Example',
        headline: 'Analyst',
      }),
      { now: MAY },
    );

    expect(outcome).toMatchObject({ status: 'saved', name: 'Ada Example', changed: [] });
    const ada = await findContactByAddress('https://de.linkedin.com/in/Ada-Example/?trk=x');
    expect(ada?.profile.headline).toBe('Analyst');
    expect(ada?.observed.headline?.page?.seenAt).toBe(MAY.toISOString());
  });

  it('notices a job change and keeps the earlier title', async () => {
    const first = await saveReading(readingOf('ada', { name: 'Ada', currentTitle: 'Analyst' }), {
      now: MAY,
    });
    const second = await saveReading(readingOf('ada', { name: 'Ada', currentTitle: 'Lead' }), {
      now: JUNE,
    });

    expect(second).toMatchObject({ status: 'refreshed', changed: ['currentTitle'] });
    const ada = await getContact(first.status === 'saved' ? first.contactId : '');
    expect(ada?.earlier).toMatchObject([
      { field: 'currentTitle', value: 'Analyst', source: 'page' },
    ]);
  });

  it('does not let an unread, unloaded or missing field erase what was saved', async () => {
    const jobs = [job('Lead', 'Vattenfall', '2024'), job('Analyst', 'Ørsted', '2020')];
    await saveReading(
      readingOf(
        'ada',
        { name: 'Ada', about: 'Wind.', experience: jobs },
        { moreEntriesExist: { experience: false } },
      ),
      { now: MAY },
    );
    await saveReading(
      readingOf(
        'ada',
        { name: 'Ada', about: null, experience: [] },
        { notLoaded: ['experience'], unread: ['about'] },
      ),
      { now: JUNE },
    );
    await saveReading(
      readingOf(
        'ada',
        { experience: [job('Lead', 'Vattenfall', '2024')] },
        { moreEntriesExist: { experience: true } },
      ),
      { now: JUNE },
    );

    const ada = await findContactByAddress('https://www.linkedin.com/in/ada/');
    expect(ada?.profile.about).toBe('Wind.');
    expect(ada?.profile.experience).toEqual(jobs);
  });

  it('lets a whole list replace a longer one', async () => {
    const whole = { moreEntriesExist: { experience: false } };
    const one = job('Lead', 'Vattenfall', '2024');
    await saveReading(
      readingOf('ada', { experience: [one, job('Tester', 'Typo', '2001')] }, whole),
      { now: MAY },
    );
    await saveReading(readingOf('ada', { experience: [one] }, whole), { now: JUNE });

    const [ada] = await listContacts({ order: 'name', limit: 5 });
    expect(ada?.profile.experience).toEqual([one]);
  });

  it('never lets a page overwrite what the user typed', async () => {
    await saveReading(readingOf('ada', { name: 'Ada', headline: 'Analyst' }), { now: MAY });
    const ada = await findContactByAddress('https://www.linkedin.com/in/ada/');
    await editField(ada?.id ?? '', 'headline', 'My old colleague', MAY);
    await saveReading(readingOf('ada', { name: 'Ada', headline: 'Lead' }), { now: JUNE });

    const now = await getContact(ada?.id ?? '');
    expect(now?.profile.headline).toBe('My old colleague');
    expect(now?.observed.headline?.page?.value).toBe('Lead');
  });

  it('refuses what is no reading, no profile, or another tab', async () => {
    expect(await saveReading({ status: 'read' })).toMatchObject({ status: 'refused' });
    expect(
      await saveReading(readingOf('ada', { name: 'Ada' }), {
        tabUrl: 'https://www.linkedin.com/in/grace/',
      }),
    ).toEqual({ status: 'refused', reason: { key: 'store.otherTab' } });
    expect(await listContacts({ order: 'name', limit: 5 })).toEqual([]);
  });

  it('knows one person under slug and member id, and makes two rows one when a page proves it', async () => {
    await saveByAddress('https://www.linkedin.com/in/ACoAABBBBBBBBBBBBBB/', 'Ada Example', MAY);
    await saveReading(readingOf('ada', { name: 'Ada' }), { now: MAY });
    expect(await listContacts({ order: 'name', limit: 5 })).toHaveLength(2);

    await saveReading(readingOf('ada', { name: 'Ada', memberId: 'ACoAABBBBBBBBBBBBBB' }), {
      now: JUNE,
    });

    const people = await listContacts({ order: 'name', limit: 5 });
    expect(people).toHaveLength(1);
    expect(people[0]?.aliases).toEqual(['id:ACoAABBBBBBBBBBBBBB', 'in:ada']);
  });

  it('does not save somebody who took over a slug into the row of who had it', async () => {
    await saveReading(readingOf('ada', { name: 'Ada', memberId: 'ACoAAAAAAAAAAAAAAA1' }), {
      now: MAY,
    });
    await saveReading(readingOf('ada', { name: 'Grace', memberId: 'ACoAAAAAAAAAAAAAAA2' }), {
      now: JUNE,
    });

    const people = await listContacts({ order: 'name', limit: 5 });
    expect(people.map(({ name }) => name)).toEqual(['Ada', 'Grace']);
    expect((await findContactByAddress('https://www.linkedin.com/in/ada/'))?.name).toBe('Grace');
  });
});

function job(title: string, company: string, start: string) {
  return {
    title,
    company,
    start,
    end: null,
    current: true,
    location: null,
    workplaceType: null,
    employmentType: null,
    grouped: false,
    dates: null,
  };
}
