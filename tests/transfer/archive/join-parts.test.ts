import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArchiveContents } from '../../../utils/transfer/archive/archive-contents';
import { connectionsCsv, input, read, wholeExport } from '../../support/archive-input';

const ME = 'https://www.linkedin.com/in/filippa-wetherby';
const HEADER =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT';
const INVITATIONS = 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl';

function message(
  dir: 'in' | 'out',
  who: string,
  at: string,
  text = 'Hello',
  thread = `2-${who}`,
): string {
  const url = `https://www.linkedin.com/in/${who}`;
  const [from, to] =
    dir === 'out'
      ? [`Filippa Wetherby,${ME}`, `Ada,${url}`]
      : [`Ada,${url}`, `Filippa Wetherby,${ME}`];
  return `${thread},,${from},${to},${at} UTC,,${text},INBOX,,No`;
}

function messagesCsv(...rows: string[]) {
  return input('messages.csv', [HEADER, ...rows].join('\n'));
}

function invited(dir: 'in' | 'out', who: string, at: string): string {
  const url = `https://www.linkedin.com/in/${who}`;
  return dir === 'out'
    ? `Filippa Wetherby,Ada,"${at}",,OUTGOING,${ME},${url}`
    : `Ada,Filippa Wetherby,"${at}",,INCOMING,${url},${ME}`;
}

const connected = (who: string, on: string) => `Ada,A,https://www.linkedin.com/in/${who},,,,${on}`;

describe('the truth loop', () => {
  it('tells invitation, acceptance, message and answer apart, with their dates', async () => {
    const { touches, counts } = await read([
      input('Connections.csv', connectionsCsv([connected('ada', '10 Mar 2026')])),
      input('Invitations.csv', [INVITATIONS, invited('out', 'ada', '3/9/26, 7:35 AM')].join('\n')),
      messagesCsv(
        message('in', 'ada', '2026-03-14 10:00:00', 'And another thing'),
        message('in', 'ada', '2026-03-13 10:00:00', 'Gladly'),
        message('out', 'ada', '2026-03-11 10:00:00'),
      ),
    ]);

    expect(touches.map(({ type, dir, at }) => `${at.slice(0, 16)} ${dir} ${type}`)).toEqual([
      '2026-03-09T07:35 out invitation',
      '2026-03-10T12:00 in invitation-accepted',
      '2026-03-11T10:00 out message',
      '2026-03-13T10:00 in reply',
      '2026-03-14T10:00 in message',
    ]);
    expect(counts).toMatchObject({ acceptances: 1, replies: 1, messages: 3, people: 1 });
  });

  it('takes no invitation for accepted that was sent after the two had connected', async () => {
    const day = async (sentAt: string) => {
      const contents = await read([
        input('Connections.csv', connectionsCsv([connected('ada', '10 Mar 2026')])),
        input('Invitations.csv', [INVITATIONS, invited('out', 'ada', sentAt)].join('\n')),
      ]);
      return contents.counts.acceptances;
    };
    expect(await day('3/10/26, 11:35 PM')).toBe(1);
    expect(await day('3/11/26, 7:35 AM')).toBe(1);
    expect(await day('3/12/26, 7:35 AM')).toBe(0);
  });

  it('calls it the user who accepted when the invitation came in', async () => {
    const { touches } = await read([
      input('Connections.csv', connectionsCsv([connected('ada', '10 Mar 2026')])),
      input('Invitations.csv', [INVITATIONS, invited('in', 'ada', '3/9/26, 7:35 AM')].join('\n')),
    ]);
    expect(touches.map(({ type, dir }) => `${dir} ${type}`)).toEqual([
      'in invitation',
      'out invitation-accepted',
    ]);
  });

  it('knows a member id and a slug for one person when one conversation of two names them so', async () => {
    const id = 'ACoAAAbcdefghijklmnop';
    const rows = [
      message('out', id, '2026-03-11 10:00:00', 'Hello', '2-same'),
      message('in', 'ada', '2026-03-12 10:00:00', 'Hi', '2-same'),
      message('out', 'bao', '2026-03-12 10:00:00'),
    ];
    const { people, touches } = await read([messagesCsv(...rows)]);

    expect(people.map((person) => person.aliases)).toEqual([['in:ada', `id:${id}`], ['in:bao']]);
    expect(touches.filter((touch) => touch.alias === 'in:ada').map((touch) => touch.type)).toEqual([
      'message',
      'reply',
    ]);
  });

  it('never makes one of two people with the same name, nor of two with the same e-mail', async () => {
    const rows = ['one', 'two'].map(
      (who) => `Ada,A,https://www.linkedin.com/in/${who},team@example.com,X,Y,10 Mar 2026`,
    );
    const { people } = await read([input('Connections.csv', connectionsCsv(rows))]);
    expect(people.map((person) => person.aliases)).toEqual([['in:one'], ['in:two']]);
  });

  it('does not guess who the user is', async () => {
    const single = messagesCsv(message('out', 'ada', '2026-03-11 10:00:00'));
    const guessless = await read([single]);
    expect(guessless.touches).toEqual([]);
    expect(guessless.unusable.map((row) => row.why)).toEqual(['no-direction']);

    const told = await read([single], { selfAliases: ['in:filippa-wetherby'] });
    expect(told.touches.map((touch) => touch.dir)).toEqual(['out']);
    const connections = input('Connections.csv', connectionsCsv([connected('ada', '10 Mar 2026')]));
    expect((await read([single, connections])).touches.map((touch) => touch.dir)).toEqual(['out']);
  });

  it('does not mix two members', async () => {
    const other = [
      INVITATIONS,
      'Rosa Rot,Ada,"3/9/26, 7:35 AM",,OUTGOING,https://www.linkedin.com/in/rosa,https://www.linkedin.com/in/ada',
    ];
    const contents = await read([
      ...wholeExport(),
      input('Invitations-rosa.csv', other.join('\n')),
    ]);
    const refused = contents.unusable.find((row) => row.file === 'Invitations-rosa.csv');
    expect(refused?.reason.key).toBe('transfer.file.otherMember');
    expect(contents.people.some((person) => person.aliases.includes('in:ada'))).toBe(false);
  });
});

describe('order makes no difference', () => {
  const essence = ({ people, touches }: ArchiveContents) => ({
    people: people.map(({ place: _, ...person }) => person),
    touches: touches.map(({ place: _, ...touch }) => touch),
  });

  it('of files and of rows', async () => {
    const who = fc.constantFrom('ada', 'bao', 'åse', 'ACoAAAbcdefghijklmnop');
    const day = fc.integer({ min: 10, max: 28 });
    const row = fc.oneof(
      fc.tuple(who, day).map(([w, d]) => ({ file: 'c', text: connected(w, `${d} Mar 2026`) })),
      fc.tuple(fc.constantFrom('in' as const, 'out' as const), who, day).map(([dir, w, d]) => ({
        file: 'i',
        text: invited(dir, w, `3/${d}/26, 7:35 AM`),
      })),
      fc.tuple(fc.constantFrom('in' as const, 'out' as const), who, day).map(([dir, w, d]) => ({
        file: 'm',
        text: message(dir, w, `2026-03-${d} 10:00:00`),
      })),
    );
    const rows = fc.array(row, { maxLength: 25 });
    const inputsOf = (list: { file: string; text: string }[]) => {
      const of = (file: string) =>
        list.filter((entry) => entry.file === file).map((entry) => entry.text);
      return [
        input('Connections.csv', connectionsCsv(of('c'))),
        input('Invitations.csv', [INVITATIONS, ...of('i')].join('\n')),
        messagesCsv(...of('m')),
      ];
    };
    const shuffled = rows.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length }),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([list, other, order]) => {
        const options = { selfAliases: ['in:filippa-wetherby'] };
        const files = inputsOf(other);
        const again = order.flatMap((at) => files[at] ?? []);
        const one = essence(await read(inputsOf(list), options));
        expect(essence(await read(again, options))).toEqual(one);
        // Everything twice is everything once.
        expect(essence(await read([...again, ...inputsOf(list)], options))).toEqual(one);
      }),
      { numRuns: 60 },
    );
  });
});
