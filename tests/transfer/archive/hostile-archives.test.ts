import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { connectionsCsv, input, read } from '../../support/archive-input';
import { generateArchive } from '../../support/generate-archive';

const GOOD = 'Ada,Abernethy,https://www.linkedin.com/in/ada,,Quillmark,Editor,02 Mar 2026';

function zip(members: Parameters<typeof zipSync>[0], level: 0 | 9 = 9) {
  return input('export.zip', zipSync(members, { level }) as Uint8Array<ArrayBuffer>);
}

/** The sentence key of the one thing that is wrong with a file. */
async function refusal(...inputs: ReturnType<typeof input>[]): Promise<string | undefined> {
  const { unusable, people } = await read(inputs);
  expect(people).toEqual([]);
  return unusable[0]?.reason.key;
}

describe('hostile zips are refused with a sentence', () => {
  it('refuses a bomb before it fills the memory', async () => {
    const bomb = zip({ 'Connections.csv': new Uint8Array(30_000_000) });
    const before = process.memoryUsage().rss;
    expect(await refusal(bomb)).toBe('transfer.file.too-large');
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  });

  it('refuses more than 500 members, and looks into no zip within', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 501 }, (_, index) => [`${index}/Connections.csv`, strToU8(GOOD)]),
    );
    expect(await refusal(zip(many))).toBe('transfer.zip.too-many-entries');
    const inner = zipSync({ 'Connections.csv': strToU8(connectionsCsv([GOOD])) });
    expect(await refusal(zip({ 'inner.zip': inner }))).toBe('transfer.zip.nested');
  });

  it('refuses names that point elsewhere, and reads the honest ones beside them', async () => {
    const csv = strToU8(connectionsCsv([GOOD]));
    for (const name of [
      '../Connections.csv',
      '/Connections.csv',
      'a\\..\\Connections.csv',
      'C:/Connections.csv',
    ]) {
      expect(await refusal(zip({ [name]: csv }))).toBe('transfer.zip.path');
    }
    const both = await read([zip({ '../../Connections.csv': csv, 'x/Connections.csv': csv })]);
    expect(both.people).toHaveLength(1);
    expect(both.unusable).toHaveLength(1);
  });

  it('refuses a damaged member whole: no half-right name comes out of it', async () => {
    const good = zip({ 'Connections.csv': strToU8(connectionsCsv(Array(50).fill(GOOD))) }, 0);
    const bytes = new Uint8Array(await good.blob.arrayBuffer());
    bytes[200] = (bytes[200] ?? 0) ^ 1;
    expect(await refusal(input('export.zip', bytes))).toBe('transfer.file.damaged');
    expect(await refusal(input('export.zip', bytes.slice(0, 300)))).toBe('transfer.zip.not-a-zip');
    expect(await refusal(input('export.zip', 'PK\u0003\u0004 and nothing more'))).toBe(
      'transfer.zip.not-a-zip',
    );
  });

  it('refuses files that are none of the seven', async () => {
    expect(
      await refusal(input('Email Addresses.csv', 'Email Address,Confirmed\na@example.com,Yes')),
    ).toBe('transfer.file.notOfTheArchive');
    expect(await refusal(input('Connections.csv', 'nothing,like,it\n1,2,3'))).toBe(
      'transfer.file.noHeader',
    );
    expect(await refusal(input('Connections.csv', ''))).toBe('transfer.file.noHeader');
  });
});

describe('hostile rows', () => {
  it('keeps every good row and names every bad one', async () => {
    const csv = connectionsCsv([
      GOOD,
      'Bao,"Unclosed,https://www.linkedin.com/in/bao,,A,B,02 Mar 2026',
      'Chidi,Short',
      GOOD.replaceAll('ada', 'dagny'),
      'Eve,Eve,https://www.linkedin.com/in/eve,,Acme, Inc.,Too many,02 Mar 2026',
      'Fay,Fay,javascript:alert(1),,Acme,Editor,02 Mar 2026',
      GOOD.replaceAll('ada', 'gwen'),
    ]);
    const { people, unusable } = await read([input('Connections.csv', csv)]);

    expect(people.map((person) => person.aliases[0])).toEqual(['in:ada', 'in:dagny', 'in:gwen']);
    expect(unusable.map((row) => [row.line, row.why])).toEqual([
      [6, 'quotes'],
      [7, 'columns'],
      [9, 'columns'],
      [10, 'no-address'],
    ]);
  });

  it('skips a line of 200 MB in bounded memory and goes on behind it', async () => {
    const long = new Uint8Array(1_000_000).fill(97);
    const blob = new Blob([
      `${connectionsCsv([GOOD])}\n`,
      ...Array<Uint8Array<ArrayBuffer>>(200).fill(long),
      `\n${GOOD.replaceAll('ada', 'bao')}`,
    ]);
    const { people, unusable } = await read([{ name: 'Connections.csv', blob, modifiedAt: null }]);

    expect(people).toHaveLength(2);
    expect(unusable.map((row) => [row.line, row.why])).toEqual([[6, 'too-long']]);
    expect(unusable[0]?.row.length).toBeLessThanOrEqual(200);
  });

  it('ends soon on a file that is nothing but open quotes', async () => {
    const csv = connectionsCsv(Array(100_000).fill('"a'));
    const started = performance.now();
    const { unusable } = await read([input('Connections.csv', csv)]);

    expect(unusable.some((row) => row.reason.key === 'transfer.file.tooBroken')).toBe(true);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('takes `__proto__` and `constructor` for words', async () => {
    const header = '__proto__,constructor,First Name,Last Name,URL,Company,Connected On';
    const row =
      '{"polluted":1},x,__proto__,constructor,https://www.linkedin.com/in/__proto__,toString,02 Mar 2026';
    const { people } = await read([input('Connections.csv', connectionsCsv([row], header))]);

    expect(people[0]?.aliases).toEqual(['in:__proto__']);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('cleans NUL, direction marks and lone surrogates out of names', async () => {
    const row =
      'A\0da,\u202eAber\u200bnethy,https://www.linkedin.com/in/ada,,Quill\ufeffmark,,02 Mar 2026';
    const bytes = new Uint8Array(
      Buffer.from(
        `\ufeff${connectionsCsv([row, `B\ud800${GOOD.replace('/ada', '/bao')}`])}`,
        'utf16le',
      ),
    );
    const { people } = await read([input('Connections.csv', bytes)]);

    for (const { name, observed } of people) {
      expect(name.isWellFormed?.() ?? !/\p{Cs}/u.test(name)).toBe(true);
      expect(JSON.stringify(observed)).not.toMatch(/\\u0000|[\u200b\u202e\ufeff]/);
    }
    expect(people.some((person) => person.name === 'Ada Abernethy')).toBe(true);
  });

  it('takes off the apostrophe that keeps a formula from running, and no other', async () => {
    const row = (name: string, title: string) =>
      `${name},X,https://www.linkedin.com/in/${name},,,${title},02 Mar 2026`;
    const csv = connectionsCsv([
      row('ada', `'=1+1`),
      row('bao', `'s Gravenhage`),
      row('eve', '@ Meridian'),
    ]);
    const { people } = await read([input('Connections.csv', csv)]);

    expect(people.map((person) => person.observed.currentTitle?.value)).toEqual([
      '=1+1',
      `'s Gravenhage`,
      '@ Meridian',
    ]);
  });
});

it('takes 1 % of broken rows out of a large archive and keeps the rest', async () => {
  const { files, broken } = generateArchive({
    connections: 2000,
    messages: 2000,
    brokenOneIn: 100,
  });
  const inputs = Object.entries(files).map(([name, text]) => input(name, text));
  const { counts, unusable } = await read(inputs);

  expect(counts.connectionRows?.people).toBe(2000 - broken.connections);
  expect(counts.messages).toBe(2000 - broken.messages);
  expect(counts.unusable).toBe(broken.connections + broken.messages);
  expect(unusable.every((row) => row.line > 0 && row.reason.key.startsWith('transfer.row.'))).toBe(
    true,
  );
});

it('stops when it is told to', async () => {
  const { files } = generateArchive({ connections: 3000, messages: 0 });
  const stop = new AbortController();
  const reading = read([input('Connections.csv', files['Connections.csv'] ?? '')], {
    signal: stop.signal,
    onProgress: ({ rows }) => rows > 0 && stop.abort(),
  });
  await expect(reading).rejects.toThrow(/abort/i);
});
