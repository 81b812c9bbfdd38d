// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PeopleView } from '../../../components/people/PeopleView';
import { changeAbout, getContact } from '../../../utils/store/contacts';
import { db } from '../../../utils/store/database';
import { moveToTrash } from '../../../utils/store/trash';
import { fillStore } from '../../support/fill-store';
import { freshStore } from '../../support/fresh-store';
import { OLUWASEUN, savePerson, wroteTo } from '../../support/people';
import { renderUi } from '../../support/render-ui';

const onPerson = vi.fn();
const user = userEvent.setup();

function show() {
  return renderUi(<PeopleView onPerson={onPerson} />);
}

function save(name: string) {
  return savePerson(name.toLowerCase().replaceAll(' ', '-'), { name, nameClean: name });
}

/** A person in the list, as soon as they are there. */
function row(name: string) {
  return screen.findByRole('button', { name: new RegExp(name) });
}

function listed(): string[] {
  const list = screen.queryByRole('list', { name: 'People' });
  return list
    ? within(list)
        .queryAllByRole('listitem')
        .map((item) => item.textContent ?? '')
    : [];
}

async function choose(label: string) {
  await user.click(await screen.findByRole('button', { name: 'More for people' }));
  await user.click(await screen.findByRole('menuitem', { name: label }));
}

/** Holds the reading of everybody after the first screen, until what it returns is called. */
function holdReading(): () => void {
  let resolve = () => {};
  const isAllowed = new Promise<void>((allow) => {
    resolve = allow;
  });
  const orderBy = db.contacts.orderBy.bind(db.contacts);
  const held = vi.spyOn(db.contacts, 'orderBy').mockImplementation((index) => {
    const rows = orderBy(index as string);
    if (index !== 'id') return rows;
    const page = rows.limit.bind(rows);
    rows.limit = (count) => {
      const some = page(count);
      const read = some.toArray.bind(some) as unknown as () => Promise<never>;
      some.toArray = (() => isAllowed.then(read)) as never;
      return some;
    };
    return rows;
  });
  return () => {
    held.mockRestore();
    resolve();
  };
}

async function undo() {
  const messages = screen.getByRole('region', { name: /Messages/ });
  // The toaster takes clicks from the moment it has counted its messages.
  await waitFor(() => expect(messages).not.toHaveStyle({ pointerEvents: 'none' }));
  await user.click(await within(messages).findByRole('button', { name: 'Undo' }));
}

beforeEach(async () => {
  await freshStore();
  // No layout in happy-dom: give the box a height, and rows theirs.
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (
    this: HTMLElement,
  ) {
    return this.tagName === 'LI' ? 60 : 600;
  });
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(400);
});

describe('the list of people', () => {
  it('says that nobody is there yet, and adds somebody by hand', async () => {
    show();
    const people = await screen.findByRole('region', { name: 'People' });
    expect(await within(people).findByText('Nobody saved yet')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Add somebody' }));
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Núria Sant');
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'met at the fair');
    await user.click(screen.getByRole('button', { name: 'Add' }));

    expect(await row('Núria Sant')).toBeVisible();
    expect(onPerson).toHaveBeenCalledOnce();
    expect((await getContact(onPerson.mock.calls[0]?.[0]))?.about.note).toBe('met at the fair');
  });

  it('opens the form from the menu, and says when an address is known already', async () => {
    const id = await savePerson('oluwaseun', OLUWASEUN);
    show();
    await row('Oluwaseun');
    await choose('Add somebody');
    const address = await screen.findByRole('textbox', { name: 'Profile address or email' });
    await user.type(address, 'www.linkedin.com/in/oluwaseun');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(await screen.findByText('Oluwaseun Adeyemi-Brandt is here already.')).toBeVisible();
    expect(onPerson).toHaveBeenCalledWith(id);
  });

  it('says what is wrong with an address and keeps what was typed', async () => {
    show();
    await user.click(await screen.findByRole('button', { name: 'Add somebody' }));
    const address = await screen.findByRole('textbox', { name: 'Profile address or email' });
    await user.type(address, 'https://example.com/ada');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(address).toHaveAccessibleDescription(/neither a LinkedIn profile/);
    expect(address).toHaveValue('https://example.com/ada');
  });

  it('opens whom one presses', async () => {
    const id = await savePerson('oluwaseun', OLUWASEUN);
    show();
    await user.click(await row('Oluwaseun'));
    expect(onPerson).toHaveBeenCalledWith(id);
  });

  it('has of 3,000 people only those in sight in the page', async () => {
    await fillStore(3000);
    show();
    expect(await screen.findByText('3,000 people')).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(listed().length).toBeGreaterThan(5);
    expect(listed().length).toBeLessThan(40);
    const first = within(screen.getByRole('list', { name: 'People' })).getAllByRole('listitem')[0];
    expect(first).toHaveAttribute('aria-setsize', '3000');

    await user.click(screen.getByRole('searchbox'));
    await user.paste('halvorsrud 390 bookbinder');
    await waitFor(() =>
      expect(screen.getByRole('status', { name: '' })).toHaveTextContent(/of 3,000/),
    );
    expect(listed().every((text) => text.includes('Halvorsrud Bindery 390'))).toBe(true);
  }, 60_000);

  it('stays current: saved, renamed by a tag, deleted elsewhere', async () => {
    const id = await savePerson('oluwaseun', OLUWASEUN);
    show();
    await row('Oluwaseun');
    await save('Ada Berg');
    expect(await row('Ada Berg')).toBeVisible();
    await changeAbout(id, { tags: ['mobility'] });
    expect(await row('mobility')).toBeVisible();
    await moveToTrash(id);
    await waitFor(() => expect(listed()).toHaveLength(1));
  });

  it('shows long and right-to-left names in their own direction', async () => {
    await save('نور الدين الحسيني');
    await savePerson('long', { name: 'A'.repeat(300), nameClean: 'A'.repeat(300) });
    show();
    const name = await screen.findByText('نور الدين الحسيني');
    expect(name.tagName).toBe('BDI');
    expect(await row('A'.repeat(300))).toBeVisible();
  });

  it('says that people could not be read, and reads them again', async () => {
    await savePerson('oluwaseun', OLUWASEUN);
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    const broken = vi.spyOn(db.contacts, 'orderBy').mockImplementation(() => {
      throw new Error('the disk is away');
    });
    show();
    expect(await screen.findByRole('alert')).toHaveTextContent('Nothing is lost');
    broken.mockRestore();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await row('Oluwaseun')).toBeVisible();
  });
});

describe('searching and filtering people', () => {
  it('finds while one types, without accents, in any order, by employer', async () => {
    await savePerson('oluwaseun', OLUWASEUN);
    await save('Núria Sant');
    show();
    await row('Núria');
    await user.type(screen.getByRole('searchbox', { name: 'Search people' }), 'sant nuria');
    await waitFor(() => expect(listed()).toHaveLength(1));
    expect(listed()[0]).toContain('Núria Sant');

    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), 'quellenau');
    await waitFor(() => expect(listed()[0]).toContain('Oluwaseun'));
  });

  it('goes from the search into the list and back with the arrows, and opens the first with Enter', async () => {
    const ada = await save('Ada Berg');
    await save('Bao Lund');
    show();
    await row('Ada');
    const search = screen.getByRole('searchbox');
    await user.click(search);
    await user.keyboard('{ArrowDown}');
    expect(await row('Ada')).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(await row('Bao')).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(search).toHaveFocus();
    await user.keyboard('ada');
    await waitFor(() => expect(listed()).toHaveLength(1));
    await user.keyboard('{Enter}');
    expect(onPerson).toHaveBeenCalledWith(ada);
  });

  it('narrows to who is waiting, says how many, and shows everybody again', async () => {
    const id = await savePerson('oluwaseun', OLUWASEUN);
    await save('Ada Berg');
    await wroteTo(id, new Date().toISOString());
    show();
    await row('Ada');
    await user.click(screen.getByRole('button', { name: 'Filter' }));
    await user.click(screen.getByRole('button', { name: 'Waiting for reply' }));
    await waitFor(() => expect(listed()).toHaveLength(1));
    expect(screen.getByText('1 of 2')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Rather not' }));
    await user.click(await screen.findByRole('button', { name: 'Show everybody' }));
    await waitFor(() => expect(listed()).toHaveLength(2));
  });

  it('keeps what was searched for while one looks at a person', async () => {
    await save('Ada Berg');
    await save('Bao Lund');
    const { unmount } = show();
    await row('Ada');
    await user.type(screen.getByRole('searchbox'), 'bao');
    await waitFor(() => expect(listed()).toHaveLength(1));
    unmount();
    show();
    expect(await screen.findByRole('searchbox')).toHaveValue('bao');
    expect(listed()).toHaveLength(1);
  });
});

describe('choosing several people', () => {
  async function chooseAll() {
    await choose('Choose several');
    await user.click(await screen.findByRole('button', { name: /Choose all/ }));
  }

  it('chooses all that the list says there are, also those who have not been read yet', async () => {
    await fillStore(60);
    const read = holdReading();
    show();
    expect(await screen.findByText('60 people')).toBeVisible();
    await choose('Choose several');
    await user.click(await screen.findByRole('button', { name: 'Choose all 60' }));
    expect(screen.getByText(/^Still reading/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Tag' })).toBeDisabled();

    read();

    expect(await screen.findByText('60 chosen')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Tag' })).toBeEnabled();
  });

  it('tags those chosen, and takes it back', async () => {
    const ada = await save('Ada Berg');
    const bao = await save('Bao Lund');
    show();
    await row('Ada');
    await choose('Choose several');
    await user.click(await screen.findByRole('checkbox', { name: /Ada/ }));
    await user.click(screen.getByRole('button', { name: 'Tag' }));
    await user.type(await screen.findByRole('textbox', { name: 'Tag' }), 'climate');
    await user.click(screen.getByRole('button', { name: 'Add tag' }));

    expect(await screen.findByText('Tagged 1 person “climate”.')).toBeVisible();
    expect((await getContact(ada))?.about.tags).toEqual(['climate']);
    expect((await getContact(bao))?.about.tags).toEqual([]);
    await undo();
    await waitFor(async () => expect((await getContact(ada))?.about.tags).toEqual([]));
  });

  it('sets a tie for all that are shown', async () => {
    const ada = await save('Ada Berg');
    show();
    await row('Ada');
    await chooseAll();
    await user.click(screen.getByRole('button', { name: 'Tie' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Close' }));
    await waitFor(async () => expect((await getContact(ada))?.about.tie).toBe('close'));
  });

  it('moves people to the trash and brings them back', async () => {
    await save('Ada Berg');
    await save('Bao Lund');
    show();
    await row('Ada');
    await chooseAll();
    await user.click(screen.getByRole('button', { name: 'For those chosen' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Move to trash' }));
    expect(await screen.findByText('Nobody saved yet')).toBeVisible();
    await undo();
    await waitFor(() => expect(listed()).toHaveLength(2));
  });
});

describe('possible duplicates', () => {
  it('does not ask again about two whom the user told apart', async () => {
    await savePerson('oluwaseun', OLUWASEUN);
    await savePerson('oluwaseun-adeyemi', OLUWASEUN);
    show();
    await choose('Possible duplicates');
    await user.click(await screen.findByRole('button', { name: 'They are two people' }));
    expect(await screen.findByText('Nobody seems to be here twice')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Back to everybody' }));

    await user.click(await screen.findByRole('button', { name: 'Filter' }));
    await user.click(screen.getByRole('button', { name: 'Perhaps here twice' }));
    expect(await screen.findByText('0 of 2')).toBeVisible();
    await choose('Possible duplicates');
    expect(await screen.findByText('Nobody seems to be here twice')).toBeVisible();
  });

  it('puts two together, says why, and takes them apart', async () => {
    await savePerson('oluwaseun', OLUWASEUN);
    await savePerson('oluwaseun-adeyemi', OLUWASEUN);
    show();
    await row('Oluwaseun').catch(() => undefined);
    await choose('Possible duplicates');
    expect(await screen.findByText(/same name and Quellenau Transit in common/)).toBeVisible();

    await user.click(screen.getByRole('button', { name: /^Put Oluwaseun/ }));
    expect(await screen.findByText('Nobody seems to be here twice')).toBeVisible();
    expect(await db.contacts.count()).toBe(1);

    await user.click(await screen.findByRole('button', { name: /^Take Oluwaseun/ }));
    await waitFor(async () => expect(await db.contacts.count()).toBe(2));
    await user.click(screen.getByRole('button', { name: 'Back to everybody' }));
    await waitFor(() => expect(listed()).toHaveLength(2));
  });
});
