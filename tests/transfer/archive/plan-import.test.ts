import { describe, expect, it } from 'vitest';
import type { ArchiveContents } from '../../../utils/transfer/archive/archive-contents';
import type { KnownContact } from '../../../utils/transfer/archive/plan-import';
import { planImport } from '../../../utils/transfer/archive/plan-import';
import { connectionsCsv, input, read, wholeExport } from '../../support/archive-input';

/** The store as it would be after an import, looked up by alias. */
function storeOf(
  contents: ArchiveContents,
  change: (contact: KnownContact) => KnownContact = (c) => c,
) {
  const contacts = contents.people.map((person) => {
    const observed = Object.fromEntries(
      Object.entries(person.observed).map(([field, seen]) => [field, { archive: seen }]),
    );
    const touches = contents.touches.filter((touch) => touch.alias === person.aliases[0]);
    const contact = { id: `c-${person.aliases[0]}`, name: person.name, observed, touches };
    return { aliases: person.aliases, contact: change(contact) };
  });
  return async (lists: string[][]) =>
    lists.map(
      (aliases) =>
        contacts.find((entry) => entry.aliases.some((alias) => aliases.includes(alias)))?.contact ??
        null,
    );
}

const nobody = async (lists: string[][]) => lists.map(() => null);

describe('the preview of an import', () => {
  it('shows everything as new in an empty store, and nothing the second time', async () => {
    const contents = await read(wholeExport());

    const first = await planImport(contents, nobody);
    expect(first.people).toMatchObject({ fresh: contents.people.length, known: 0 });
    expect(first.touches.fresh).toBe(contents.touches.length);
    expect(first.replies.total).toBe(contents.counts.replies);
    expect(first.unusable.byWhy).toContainEqual({ why: 'group', count: 4 });

    const second = await planImport(contents, storeOf(contents));
    expect(second.people).toMatchObject({ fresh: 0, known: contents.people.length });
    expect(second.touches).toEqual({ fresh: 0, known: contents.touches.length });
    expect(
      [second.replies, second.acceptances, second.jobChanges, second.differences].map(
        (l) => l.total,
      ),
    ).toEqual([0, 0, 0, 0]);
  });

  it('shows a job change since the last import, and what the user typed otherwise', async () => {
    const row = (title: string) =>
      `Ada,A,https://www.linkedin.com/in/ada,,Quillmark,${title},02 Mar 2026`;
    const file = (title: string, at: string) => ({
      ...input('Connections.csv', connectionsCsv([row(title)])),
      modifiedAt: at,
    });
    const old = await read([file('Editor', '2026-03-20T08:00:00.000Z')]);
    const now = await read([file('Publisher', '2026-09-20T08:00:00.000Z')]);
    const typed = storeOf(old, (contact) => ({
      ...contact,
      observed: {
        ...contact.observed,
        currentCompany: {
          ...contact.observed.currentCompany,
          you: { value: 'Quillmark Press', seenAt: '' },
        },
        name: { you: { value: ' ada  a', seenAt: '' } },
      },
    }));
    const plan = await planImport(now, typed);

    expect(plan.jobChanges.list).toEqual([
      expect.objectContaining({
        name: 'Ada A',
        from: 'Editor',
        to: 'Publisher',
      }),
    ]);
    expect(plan.differences.list).toEqual([
      expect.objectContaining({
        field: 'currentCompany',
        yours: 'Quillmark Press',
        archive: 'Quillmark',
      }),
    ]);
    // An older archive brought in later changes no job.
    expect((await planImport(old, storeOf(now))).jobChanges.total).toBe(0);
  });

  it('counts somebody with another title and another employer once', async () => {
    const file = (job: string, modifiedAt: string) => {
      const row = `Ada,A,https://www.linkedin.com/in/ada,,${job},02 Mar 2026`;
      return { ...input('Connections.csv', connectionsCsv([row])), modifiedAt };
    };
    const old = await read([file('Quillmark,Editor', '2026-03-20T08:00:00.000Z')]);
    const now = await read([file('Larkspur,Publisher', '2026-09-20T08:00:00.000Z')]);
    const { jobChanges } = await planImport(now, storeOf(old));

    expect(jobChanges).toEqual({
      total: 1,
      list: [expect.objectContaining({ from: 'Editor, Quillmark', to: 'Publisher, Larkspur' })],
    });
  });

  it('announces the acceptance and the reply to what only Kith knows that the user sent', async () => {
    const noor = 'https://www.linkedin.com/in/noor-haddad';
    const contents = await read([
      input(
        'Connections.csv',
        connectionsCsv([`Noor,Haddad,${noor},,Quillmark,Editor,10 Aug 2026`]),
      ),
      input(
        'messages.csv',
        [
          'CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT',
          `1,Noor Haddad,${noor},Filippa Wetherby,https://www.linkedin.com/in/filippa-wetherby,2026-08-20 09:00:00 UTC,Gladly.`,
        ].join('\n'),
      ),
      ...wholeExport().filter(({ name }) => name === 'Profile.csv'),
    ]);
    const sent = { dir: 'out', source: 'you', externalId: null } as const;
    const noorInKith: KnownContact = {
      id: 'n',
      name: 'Noor Haddad',
      observed: {},
      touches: [
        { id: 't1', type: 'invitation', at: '2026-08-03T09:00:00.000Z', ...sent },
        { id: 't2', type: 'message', at: '2026-08-19T09:00:00.000Z', ...sent },
      ],
    };
    const plan = await planImport(contents, async (lists) => lists.map(() => noorInKith));

    expect(plan.acceptances.list.map(({ at }) => at)).toEqual(['2026-08-10T12:00:00.000Z']);
    expect(plan.replies.list.map(({ at }) => at)).toEqual(['2026-08-20T09:00:00.000Z']);
    expect(plan.touches).toEqual({ fresh: 2, known: 0 });
  });

  it('counts a reply that the user logged by hand, or a page showed, as known', async () => {
    const contents = await read(wholeExport());
    const reply = contents.touches.find(
      (touch) => touch.type === 'reply' && touch.alias.includes('kenji'),
    );
    const plan = async (known: Pick<KnownContact['touches'][number], 'source' | 'at'>) => {
      const touches = [
        { id: 't1', type: 'reply' as const, dir: 'in' as const, externalId: null, ...known },
      ];
      const person = contents.people.find((one) => one.aliases[0] === reply?.alias);
      const findKnown = async (lists: string[][]) =>
        lists.map((aliases) =>
          aliases[0] === person?.aliases[0]
            ? { id: 'k', name: 'Kenji', observed: {}, touches }
            : null,
        );
      return (await planImport(contents, findKnown)).touches.known;
    };
    expect(reply?.at).toBe('2026-02-28T23:59:59.000Z');
    expect(await plan({ source: 'you', at: '2026-03-02T09:00:00.000Z' })).toBe(1);
    expect(await plan({ source: 'page', at: '2026-02-28T23:59:59.412Z' })).toBe(1);
    expect(await plan({ source: 'page', at: '2026-02-28T23:50:00.000Z' })).toBe(0);
    expect(await plan({ source: 'you', at: '2026-05-02T09:00:00.000Z' })).toBe(0);
  });
});
