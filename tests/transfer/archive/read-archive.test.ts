import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import expected from '../../exports/expected.json';
import { input, read, sample, sampleText, wholeExport } from '../../support/archive-input';

describe('the whole export', () => {
  it('has the counts that a reader should arrive at', async () => {
    const { counts, self } = await read(wholeExport());

    const {
      sameNameDifferentPeople: _,
      firstConnectedOn,
      lastConnectedOn,
      ...connections
    } = expected['Connections.csv'];
    expect(counts.connectionRows).toEqual(connections);
    const { groupConversation: __, ...messages } = expected['messages.csv'];
    expect(counts.messageRows).toMatchObject(messages);
    expect(counts.invitationRows).toEqual(expected['Invitations.csv']);
    expect(self?.name).toBe(expected.self.name);
    expect(self?.url).toBe(`${expected.self.url}/`);
    const { people } = await read([sample('Connections.csv')]);
    const days = people.map((person) => person.connectedOn).sort();
    expect([days.at(-1), days[0]]).toEqual([firstConnectedOn, lastConnectedOn]);
  });

  it('knows who is the same person under two spellings of an address, and who is not', async () => {
    const { people } = await read(wholeExport());
    const named = (address: string) =>
      people.filter((person) =>
        person.aliases.includes(`in:${decodeURI(address).split('/').at(-1)}`),
      );

    for (const join of expected.joins) {
      const [one, other] = [join.connections, join.messages];
      if (one && other && join.samePerson) {
        expect(named(one)).toHaveLength(1);
        expect(named(other)).toEqual(named(one));
        expect(named(one)[0]?.seenIn).toEqual(expect.arrayContaining(['connections', 'messages']));
      }
    }
    const [first, second] = expected['Connections.csv'].sameNameDifferentPeople.map(named);
    expect(first).toHaveLength(1);
    expect(second).toHaveLength(1);
    expect(first).not.toEqual(second);
  });

  it('reports each row that is not saved, and saves each that is not reported', async () => {
    const { unusable, touches, counts } = await read(wholeExport());

    expect(unusable.map((row) => `${row.file}:${row.line} ${row.why}`)).toEqual([
      'Connections.csv:8 only-a-date',
      'Connections.csv:20 only-a-date',
      'messages.csv:2 draft',
      ...[11, 12, 13, 14].map((line) => `messages.csv:${line} group`),
      'messages.csv:15 sponsored',
      'messages.csv:16 hidden-member',
      'messages.csv:17 hidden-member',
      'messages.csv:38 spam',
      'messages.csv:45 hidden-member',
      'messages.csv:47 repeated',
      'messages.csv:48 draft',
    ]);
    expect(touches).toHaveLength(40 - 12 + 10);
    expect(counts.unusable).toBe(unusable.length);
  });

  it('keeps texts only when asked, and then as text', async () => {
    const silent = await read(wholeExport());
    expect(silent.touches.every((touch) => touch.text === null)).toBe(true);

    const mine = await read(wholeExport(), { keepText: 'mine' });
    expect(mine.touches.some((touch) => touch.dir === 'in' && touch.text !== null)).toBe(false);
    expect(mine.touches.some((touch) => touch.text === 'Congratulations on the new role!')).toBe(
      true,
    );

    const all = await read(wholeExport(), { keepText: 'all' });
    expect(all.touches.map((touch) => touch.text)).toContain(
      'Dear Filippa,\n\nWarm regards,\nKenji',
    );
  });
});

describe('every variant', () => {
  it.each([
    ['Connections-2018.csv', 5, 0],
    ['Connections-header-only.csv', 0, 0],
    ['Connections-spreadsheet-resaved.csv', 5, 0],
    ['Connections-windows-resaved.csv', 5, 0],
    ['messages-2024.csv', 2, 1],
    ['Messages-2018.csv', 0, 2],
    ['Invitations-2018.csv', 0, 3],
  ])('%s: %i people, %i rows not saved', async (name, people, unusable) => {
    const contents = await read([sample(`variants/${name}`)]);

    expect(contents.people).toHaveLength(people);
    expect(contents.unusable).toHaveLength(unusable);
    expect(contents.unusable.every((row) => row.line > 0)).toBe(true);
  });

  it('gives the same days in every shape of date', async () => {
    const days = async (name: string) =>
      (await read([sample(`variants/${name}`)])).people.map((person) => person.connectedOn).sort();

    const today = ['2026-01-30', '2026-02-08', '2026-02-19', '2026-02-27', '2026-03-02'];
    expect(await days('Connections-windows-resaved.csv')).toEqual(today);
    expect(await days('Connections-spreadsheet-resaved.csv')).toEqual(today);
    expect(await days('Connections-2018.csv')).toEqual(today.map((day) => day.replace('26', '18')));
  });

  it.each([
    ['UTF-16 LE with a mark', 'utf16le', '\ufeff'],
    ['UTF-16 LE without', 'utf16le', ''],
    ['UTF-8 with a mark', 'utf8', '\ufeff'],
  ] as const)('reads %s', async (_, encoding, mark) => {
    const bytes = new Uint8Array(Buffer.from(mark + sampleText('Connections.csv'), encoding));
    const contents = await read([input('Connections.csv', bytes)]);

    expect(contents.people).toEqual((await read([sample('Connections.csv')])).people);
  });

  it('reads UTF-16 BE and Windows-1252', async () => {
    const big = new Uint8Array(
      Buffer.from(`\ufeff${sampleText('Connections.csv')}`, 'utf16le').swap16(),
    );
    expect((await read([input('Connections.csv', big)])).people).toHaveLength(28);

    const text =
      'First Name,Last Name,URL,Connected On\nL\xe9a,Br\xfcn,https://www.linkedin.com/in/lea,02 Mar 2026';
    const latin = new Uint8Array(Buffer.from(text, 'latin1'));
    expect((await read([input('Connections.csv', latin)])).people[0]?.name).toBe('Léa Brün');
  });

  it('reads semicolons, CRLF and columns in another order', async () => {
    const text =
      '\ufeffURL;Connected On;Last Name;First Name\r\nhttps://www.linkedin.com/in/ada;02 Mar 2026;Abernethy;Ada\r\n';
    const { people } = await read([input('some-list.csv', text)]);

    expect(people[0]).toMatchObject({ name: 'Ada Abernethy', connectedOn: '2026-03-02' });
  });
});

describe('header names', () => {
  it.each([
    ['Polish', 'Imię,Nazwisko,URL,Adres e-mail,Firma,Stanowisko,Data połączenia'],
    ['Japanese', '名,姓,URL,メールアドレス,会社,役職,つながった日'],
    [
      'Russian',
      'Имя,Фамилия,URL,Адрес электронной почты,Компания,Должность,Дата установления контакта',
    ],
    ['shouting', 'FIRST NAME,LAST NAME,URL,EMAIL ADDRESS,COMPANY,POSITION,CONNECTED ON'],
  ])('%s', async (_, header) => {
    const row =
      'Ada,Berg,https://www.linkedin.com/in/ada-berg,ada@example.com,Quillmark,Editor,02 Mar 2026';
    const { people } = await read([input('Connections.csv', `${header}\n${row}`)]);

    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({ name: 'Ada Berg', connectedOn: '2026-03-02' });
    expect(people[0]?.observed.currentCompany?.value).toBe('Quillmark');
  });

  it('may be missing, as long as the file has its own name', async () => {
    const text = 'URL,Last Name,First Name\nhttps://www.linkedin.com/in/ada-berg,Berg,Ada';
    expect((await read([input('Connections.csv', text)])).people[0]).toMatchObject({
      name: 'Ada Berg',
      connectedOn: null,
    });
    expect((await read([input('list.csv', text)])).people).toEqual([]);
  });
});

describe('a zip', () => {
  const files = () =>
    Object.fromEntries(wholeExport().map(({ name }) => [name, strToU8(sampleText(name))]));
  const zipped = (members: Parameters<typeof zipSync>[0]) =>
    input('export.zip', zipSync(members) as Uint8Array<ArrayBuffer>);

  it.each(['', 'Basic_LinkedInDataExport_03-20-2026/'])(
    'gives what its files give, in "%s"',
    async (folder) => {
      const members = Object.fromEntries(
        Object.entries(files()).map(([name, bytes]) => [folder + name, bytes]),
      );
      const fromZip = await read([zipped(members)]);
      const fromFiles = await read(wholeExport());

      expect(fromZip.touches.map((touch) => touch.id)).toEqual(
        fromFiles.touches.map((touch) => touch.id),
      );
      expect(fromZip.people.map((person) => person.aliases)).toEqual(
        fromFiles.people.map((person) => person.aliases),
      );
    },
  );

  it('opens no other member: not even its bytes are asked for', async () => {
    const secret = new Uint8Array(50_000).map((_, index) => (index * 7919) % 251);
    const archive = zipped({ 'Email Addresses.csv': [secret, { level: 0 }], ...files() });
    const bytes = new Uint8Array(await archive.blob.arrayBuffer());
    const at = 30 + 'Email Addresses.csv'.length;
    const slice = vi.spyOn(archive.blob, 'slice');
    const { people } = await read([archive]);

    expect(bytes[at]).toBe(secret[0]);
    expect(people).toHaveLength(38);
    const intoSecret = slice.mock.calls.filter(
      ([from = 0]) => from > at && from < at + secret.length,
    );
    // The directory is looked for from the end of the file; nothing else may begin inside the member.
    expect(intoSecret.filter(([, to]) => to !== undefined)).toEqual([]);
  });
});
