// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { ArchiveView } from '../../../components/data/ArchiveView';
import { countContacts } from '../../../utils/store/contacts';
import { db } from '../../../utils/store/database';
import { getStory } from '../../../utils/store/story';
import { noteImport, unfinishedImport } from '../../../utils/store/unfinished-import';
import { fakeExtension } from '../../support/fake-extension';
import { freshStore } from '../../support/fresh-store';
import { renderUi } from '../../support/render-ui';

const EXPORTS = join(import.meta.dirname, '../../exports');
const file = (name: string) => new File([readFileSync(join(EXPORTS, name))], name);

async function choose(...files: File[]) {
  await userEvent.upload(
    await screen.findByLabelText('Choose files', { selector: 'input' }),
    files,
  );
}

describe('bringing an archive', () => {
  beforeEach(async () => {
    await freshStore();
    fakeExtension();
    renderUi(<ArchiveView />);
  });

  it('shows what it would bring and stores nothing until the user says so', async () => {
    await choose(file('Connections.csv'), file('Profile.csv'));

    expect(await screen.findByText('What this would bring')).toBeDefined();
    expect(screen.getByText(/This is the archive of Filippa Wetherby/)).toBeDefined();
    expect(await countContacts()).toBe(0);
  });

  it('brings in the people it announced, and says how many', async () => {
    await choose(file('Connections.csv'), file('Profile.csv'), file('Positions.csv'));
    const button = await screen.findByRole('button', { name: /Bring in \d+ people/ });
    const announced = Number(button.textContent?.match(/\d+/)?.[0]);

    await userEvent.click(button);

    expect(await screen.findByText(`${announced} new people`)).toBeDefined();
    expect(await countContacts()).toBe(announced);
    expect((await getStory()).employers.length).toBeGreaterThan(0);
  });

  it('leaves the story alone when asked to', async () => {
    await choose(file('Connections.csv'), file('Positions.csv'));
    await userEvent.click(await screen.findByLabelText(/Also put my own jobs/));
    await userEvent.click(screen.getByRole('button', { name: /Bring in/ }));
    await screen.findByText('They are here');

    expect((await getStory()).employers).toEqual([]);
  });

  it('puts skills into the story, says which before, and takes them out again', async () => {
    await choose(new File(['Name\nBookbinding\nCataloguing'], 'Skills.csv'));
    await userEvent.click(await screen.findByText('New in your story'));
    expect(screen.getByText('Bookbinding')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Bring in what is new' }));
    expect(await screen.findByText('2 more in your story')).toBeVisible();
    expect((await getStory()).skills).toEqual(['Bookbinding', 'Cataloguing']);

    await userEvent.click(screen.getByRole('button', { name: /Take that out of my story/ }));
    expect(await screen.findByText('Taken out of your story again.')).toBeVisible();
    expect((await getStory()).skills).toEqual([]);
  });

  it.each([
    ['Keep none', 'keeps no text of a message'],
    ['Keep what I wrote', 'keeps the texts that the user wrote'],
    ['Keep both sides', 'keeps the texts of both'],
  ])('%s: %s', async (choice) => {
    await userEvent.click(await screen.findByLabelText(choice));
    await choose(file('messages.csv'), file('Profile.csv'));
    await userEvent.click(await screen.findByRole('button', { name: /Bring in/ }));
    await screen.findByText('They are here');

    const kept = await db.touches.filter(({ text }) => text !== null).toArray();
    const dirs = new Set(kept.map(({ dir }) => dir));
    const wanted = {
      'Keep none': [],
      'Keep what I wrote': ['out'],
      'Keep both sides': ['in', 'out'],
    };
    expect([...dirs].sort()).toEqual(wanted[choice as keyof typeof wanted]);
  });

  it('takes lines of the user into their voice only when they say so, as they looked them over', async () => {
    const rows = [
      'CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT,IS MESSAGE DRAFT',
      '1,Mia Falk,https://www.linkedin.com/in/mia-falk,Ada Berg,https://www.linkedin.com/in/ada-berg,2026-03-11 10:00:00 UTC,"Hi Ada, it was good to hear how the reading room is coming along.",No',
      '1,Mia Falk,https://www.linkedin.com/in/mia-falk,Jo Roth,https://www.linkedin.com/in/jo-roth,2026-03-10 10:00:00 UTC,Hello,No',
    ];
    await choose(new File([rows.join('\n')], 'messages.csv'));
    const box = await screen.findByRole('checkbox', { name: /some lines of mine/ });
    expect(box).not.toBeChecked();
    await userEvent.click(box);
    const lines = screen.getByRole('textbox', { name: 'Your lines' });
    expect(lines).toHaveValue('Hi …, it was good to hear how the reading room is coming along.');
    await userEvent.clear(lines);
    await userEvent.type(lines, 'Hi, good to hear from you.');
    await userEvent.click(screen.getByRole('button', { name: /Bring in/ }));
    await screen.findByText('They are here');

    expect((await getStory()).voice.sample).toBe('Hi, good to hear from you.');
  });

  it('says that an archive was cut off, and no more once the user leaves it at that', async () => {
    await noteImport({
      ...{ files: ['Export.zip'], startedAt: '2026-11-20T09:00:00.000Z' },
      ...{ done: 1500, of: 30_000 },
    });
    cleanup();
    renderUi(<ArchiveView />);
    expect(await screen.findByText(/Export\.zip .* after about 1,500 of 30,000/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Leave it at that' }));
    expect(screen.queryByText(/Export\.zip/)).toBeNull();
    expect(await unfinishedImport()).toBeNull();
  });

  it('says that nothing is new when it comes again', async () => {
    await choose(file('Connections.csv'));
    await userEvent.click(await screen.findByRole('button', { name: /Bring in/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Choose other files' }));
    await choose(file('Connections.csv'));
    await userEvent.click(await screen.findByRole('button', { name: 'Bring in what is new' }));

    expect(await screen.findByText('Everything in it was known already.')).toBeDefined();
  });

  it('names every row that cannot be used, with file, line and reason', async () => {
    await choose(file('Connections.csv'));
    await userEvent.click(await screen.findByText(/rows cannot be used/));

    expect(screen.getByText('Connections.csv, line 8')).toBeDefined();
    expect(screen.getAllByText(/this member has left LinkedIn/).length).toBeGreaterThan(0);
  });

  it('says why a foreign file brings nothing, and lets another be chosen', async () => {
    await choose(new File(['just some words'], 'holiday.csv'));

    expect(await screen.findByRole('heading', { name: 'Nothing to bring in' })).toBeDefined();
    expect(screen.getByText(/this file is none of them/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Choose other files' }));
    await choose(file('Connections.csv'));
    expect(await screen.findByText('What this would bring')).toBeDefined();
  });

  it('takes names as text and nothing else', async () => {
    const row = '"<img src=x onerror=alert(1)>",Vale,https://www.linkedin.com/in/img-vale,,,,';
    const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
    await choose(new File([`${header}\n${row}`], 'Connections.csv'));
    await userEvent.click(await screen.findByText('New people', { selector: 'summary *' }));

    expect(document.querySelector('img')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /Bring in/ }));
    await screen.findByText('They are here');
    expect(await countContacts()).toBe(1);
  });
});
