import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addByHand } from '../../utils/store/add-by-hand';
import { changeAboutOfMany } from '../../utils/store/change-many';
import { changeAbout } from '../../utils/store/contacts';
import { mergeContacts } from '../../utils/store/merge-contacts';
import type { PeopleFilter } from '../../utils/store/people-filters';
import { filterPeople, orderPeople } from '../../utils/store/people-filters';
import { firstPeople, peopleByIds, peoplePages } from '../../utils/store/people-rows';
import { removeTouch, touchesOf } from '../../utils/store/touches';
import { moveToTrash, undoChange } from '../../utils/store/trash';
import type { PeopleChange } from '../../utils/store/watch-people';
import { watchPeople } from '../../utils/store/watch-people';
import { fillStore } from '../support/fill-store';
import { freshStore } from '../support/fresh-store';
import { OLUWASEUN, savePerson, wroteTo } from '../support/people';

const TODAY = '2026-11-22';

async function everybody() {
  const rows = [];
  for await (const page of peoplePages(TODAY)) rows.push(...page.rows);
  return rows;
}

async function namesAt(...filters: PeopleFilter[]): Promise<string[]> {
  const narrowing = { filters: new Set(filters), silentMonths: 6, personaId: null };
  const rows = filterPeople(await everybody(), narrowing, TODAY);
  return rows.map(({ name }) => name).sort();
}

beforeEach(async () => {
  await freshStore();
});

describe('rows for lists of people', () => {
  it('holds everybody once, in pages, whoever the first screen has by name', async () => {
    await fillStore(1001);
    const rows = await everybody();
    expect(new Set(rows.map(({ id }) => id)).size).toBe(1001);

    const first = await firstPeople(5, TODAY);
    const sorted = [...rows].sort((a, b) => (a.sortName < b.sortName ? -1 : 1));
    expect(first.rows.map(({ sortName }) => sortName)).toEqual(
      sorted.slice(0, 5).map(({ sortName }) => sortName),
    );
  });

  it('gives the same row in a page as by itself', async () => {
    const id = await savePerson('oluwaseun', OLUWASEUN);
    await savePerson('mbali', { name: 'Mbali Oster', nameClean: 'Mbali Oster' });
    await wroteTo(id, '2026-11-02T09:00:00.000Z');
    const alone = await peopleByIds([id], TODAY);
    expect((await everybody()).find((row) => row.id === id)).toEqual(alone.rows[0]);
  });

  it('says when something is due, when the last contact was, and finds the words to search for', async () => {
    const id = await savePerson('oluwaseun', OLUWASEUN);
    await wroteTo(id, '2026-11-02T09:00:00.000Z');
    const { rows, texts } = await peopleByIds([id], TODAY);
    expect(rows[0]).toMatchObject({
      dueOn: '2026-11-09',
      lastAt: '2026-11-02T09:00:00.000Z',
      hasWritten: true,
      state: 'follow-up-1-due',
    });
    expect(texts[0]?.employer).toContain('Lindenhain School');
  });
});

describe('filters of people', () => {
  it('tells due, waiting, silent and never written to apart', async () => {
    const waiting = await savePerson('oluwaseun', OLUWASEUN);
    await wroteTo(waiting, '2026-11-20T09:00:00.000Z');
    const due = await savePerson('mbali', { name: 'Mbali Oster', nameClean: 'Mbali Oster' });
    await wroteTo(due, '2026-11-02T09:00:00.000Z');
    const silent = await savePerson('kenji', { name: 'Kenji Aber', nameClean: 'Kenji Aber' });
    await wroteTo(silent, '2025-01-10T09:00:00.000Z');
    await savePerson('ilse', { name: 'Ilse Berg', nameClean: 'Ilse Berg', connectionDegree: 1 });

    expect(await namesAt('waiting')).toEqual(expect.arrayContaining(['Mbali Oster']));
    expect(await namesAt('waiting')).toContain('Oluwaseun Adeyemi-Brandt');
    expect(await namesAt('due')).toContain('Mbali Oster');
    expect(await namesAt('due')).not.toContain('Oluwaseun Adeyemi-Brandt');
    expect(await namesAt('silent')).toEqual(['Kenji Aber']);
    expect(await namesAt('never-written')).toEqual(['Ilse Berg']);
  });

  it('takes either of two ties, and all of the rest', async () => {
    const weak = await savePerson('a', { name: 'Ada Weak', nameClean: 'Ada Weak' });
    const dormant = await savePerson('b', { name: 'Bao Dormant', nameClean: 'Bao Dormant' });
    await savePerson('c', { name: 'Chidi Else', nameClean: 'Chidi Else' });
    await changeAbout(weak, { tie: 'weak', ratherNot: true });
    await changeAbout(dormant, { tie: 'dormant' });

    expect(await namesAt('weak', 'dormant')).toEqual(['Ada Weak', 'Bao Dormant']);
    expect(await namesAt('weak', 'dormant', 'rather-not')).toEqual(['Ada Weak']);
  });

  it('finds who has another employer than before', async () => {
    const id = await savePerson('oluwaseun', OLUWASEUN);
    expect(await namesAt('changed-jobs')).toEqual([]);
    await savePerson('oluwaseun', { ...OLUWASEUN, currentCompany: 'Lindenhain Trams' });
    expect((await peopleByIds([id], TODAY)).rows[0]?.hasChangedJob).toBe(true);
  });

  it('puts the last contact first, and those without one at the end', async () => {
    const older = await savePerson('a', { name: 'Ada', nameClean: 'Ada' });
    await savePerson('b', { name: 'Bao', nameClean: 'Bao' });
    const newer = await savePerson('c', { name: 'Chidi', nameClean: 'Chidi' });
    await wroteTo(older, '2026-01-02T09:00:00.000Z');
    await wroteTo(newer, '2026-11-02T09:00:00.000Z');
    const names = orderPeople(await everybody(), 'last-contact').map(({ name }) => name);
    expect(names).toEqual(['Chidi', 'Ada', 'Bao']);
  });
});

describe('watching people', () => {
  it('names those that a change is about: changed, written to, deleted and brought back', async () => {
    const id = await savePerson('oluwaseun', OLUWASEUN);
    const other = await savePerson('mbali', { name: 'Mbali Oster', nameClean: 'Mbali Oster' });
    await wroteTo(id, '2026-11-02T09:00:00.000Z');
    const onChange = vi.fn<(change: PeopleChange) => void>();
    const stop = watchPeople(onChange);
    const told = async (work: () => Promise<unknown>) => {
      onChange.mockClear();
      await work();
      await vi.waitFor(() => expect(onChange).toHaveBeenCalled());
      return onChange.mock.calls.flatMap(([change]) => {
        if (change.everybody) return ['all'];
        // Named twice, a person stands in the list twice.
        expect(change.ids).toHaveLength(new Set(change.ids).size);
        return change.ids;
      });
    };

    expect(new Set(await told(() => changeAbout(id, { note: 'x' })))).toEqual(new Set([id]));
    expect(new Set(await told(() => wroteTo(id, '2026-11-20T09:00:00.000Z')))).toEqual(
      new Set([id]),
    );
    const [touch] = await touchesOf(id);
    expect(await told(() => removeTouch(touch?.id ?? ''))).toContain(id);
    let changeId = '';
    expect(
      await told(async () => {
        changeId = await moveToTrash(id);
      }),
    ).toContain(id);
    expect(await told(() => undoChange(changeId))).toContain(id);
    const merged = await told(() => mergeContacts(id, other));
    expect(merged).toEqual(expect.arrayContaining([id, other]));
    stop();
  });
});

describe('adding by hand', () => {
  it('adds somebody who is not on LinkedIn, under the typed name', async () => {
    const added = await addByHand({ name: ' Núria  Sant ', address: '', note: 'met at the fair' });
    expect(added).toMatchObject({ status: 'added', name: 'Núria Sant' });
    expect((await everybody())[0]?.name).toBe('Núria Sant');
  });

  it('takes an address as it is copied, and adds nobody twice', async () => {
    const url = 'linkedin.com/in/Nuria-Sant/?trk=people';
    const added = await addByHand({ name: 'Núria', address: url, note: '' });
    const again = await addByHand({
      name: 'Somebody',
      address: 'https://www.linkedin.com/in/nuria-sant',
      note: '',
    });
    expect(again).toEqual({ ...added, status: 'known' });
    const seen = await savePerson('nuria-sant', { name: 'Núria Sant', nameClean: 'Núria Sant' });
    expect(added).toMatchObject({ contactId: seen });
    // What the user typed wins over the page.
    expect((await everybody()).map(({ name }) => name)).toEqual(['Núria']);
  });

  it('refuses what is no name and what is no address', async () => {
    expect(await addByHand({ name: ' ', address: '', note: 'x' })).toEqual({
      status: 'refused',
      reason: 'no-name',
    });
    const address = 'https://example.com/in/ada';
    expect(await addByHand({ name: 'Ada', address, note: '' })).toEqual({
      status: 'refused',
      reason: 'unknown-address',
    });
    expect(await everybody()).toEqual([]);
  });

  it('can be told apart in one change of many, and taken back', async () => {
    const added = await addByHand({ name: 'Ada', address: 'ada@example.org', note: '' });
    const id = added.status === 'added' ? added.contactId : '';
    const changeId = await changeAboutOfMany([id], () => ({ ratherNot: true }));
    expect(await namesAt('rather-not')).toEqual(['Ada']);
    await undoChange(changeId ?? '');
    expect(await namesAt('rather-not')).toEqual([]);
  });
});
