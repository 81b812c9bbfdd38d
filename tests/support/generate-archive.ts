import { strToU8, zipSync } from 'fflate';

/** How large an archive to make; everything in it follows from the seed. */
export interface ArchiveSize {
  connections: number;
  messages: number;
  invitations?: number;
  /** One row in so many is malformed; 0 = none. */
  brokenOneIn?: number;
  seed?: number;
}

export interface GeneratedArchive {
  files: Record<string, string>;
  /** Rows that a reader must report rather than save. */
  broken: { connections: number; messages: number };
}

const FIRST =
  'Ada Bao Chidi Dagny Eluned Farid Gwendal Hedda Ilse Jarmila Kenji Léa Mbali Núria'.split(' ');
const LAST = 'Abernethy Brandão Corrigan Dufresnoy Eikeland Farrokhzad Gruber Hoa Iversholt'.split(
  ' ',
);
const WORK = [
  'Halvorsrud Bindery',
  'Larkspur, Inc.',
  'Fjordkanten Bank',
  'Quillmark',
  '港書店',
  '',
];
const ROLE = ['Bookbinder', 'Buyer, Dry Goods', 'Editor "at large"', 'Инженер', 'QA / Test', ''];
const WORDS = 'paper press thursday archive letters harbour table ink thanks plan meet soon'.split(
  ' ',
);
const SELF = 'https://www.linkedin.com/in/filippa-wetherby';

/** An archive of imaginary people in LinkedIn's shape of 2026: preamble, quoting, order, oddities. */
export function generateArchive(size: ArchiveSize): GeneratedArchive {
  const random = seeded(size.seed ?? 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const broken = { connections: 0, messages: 0 };
  const isBroken = (index: number) => !!size.brokenOneIn && index % size.brokenOneIn === 7;

  const connections = ['Notes:', '"When exporting your connection data, you may notice …"', ''];
  connections.push('First Name,Last Name,URL,Email Address,Company,Position,Connected On');
  for (let index = 0; index < size.connections; index += 1) {
    if (isBroken(index)) {
      broken.connections += 1;
      connections.push(
        broken.connections % 2 ? 'Ada,"Unclosed,https://www.linkedin.com/in/x,,,' : 'Ada,Short',
      );
      continue;
    }
    const mail = random() < 0.02 ? `p${index}@example.com` : '';
    const row = [
      pick(FIRST),
      pick(LAST),
      encodeURI(addressOf(index)),
      mail,
      pick(WORK),
      pick(ROLE),
    ];
    connections.push([...row, dayOf(index)].map(quote).join(','));
  }

  const messages = [
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT',
  ];
  const start = Date.UTC(2015, 0, 1);
  for (let index = 0; index < size.messages; index += 1) {
    if (isBroken(index)) {
      broken.messages += 1;
      messages.push('2-broken,,Ada');
      continue;
    }
    const other = Math.floor(random() ** 2 * Math.min(size.connections, 5000));
    const isMine = random() < 0.5;
    const name = `Ada No ${other}`;
    const url = addressOf(other);
    const [from, fromUrl, to, toUrl] = isMine
      ? ['Filippa Wetherby', SELF, name, url]
      : [name, url, 'Filippa Wetherby', SELF];
    const date = new Date(start + (size.messages - index) * 3_600_000).toISOString();
    const at = `${date.slice(0, 10)} ${date.slice(11, 19)} UTC`;
    const length = 5 + Math.floor(random() * 30);
    const content = Array.from({ length }, () => pick(WORDS)).join(random() < 0.5 ? ' ' : ', ');
    messages.push(
      [`2-thread-${other}`, '', from, fromUrl, to, toUrl, at, '', content, 'INBOX', '', 'No']
        .map(quote)
        .join(','),
    );
  }

  const invitations = ['From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl'];
  for (let index = 0; index < (size.invitations ?? 0); index += 1) {
    const row = ['Filippa Wetherby', `Ada No ${index}`, '1/5/12, 7:35 AM', '', 'OUTGOING'];
    invitations.push([...row, SELF, addressOf(index)].map(quote).join(','));
  }
  return {
    files: {
      'Connections.csv': connections.join('\n'),
      'messages.csv': messages.join('\n'),
      'Invitations.csv': invitations.join('\n'),
    },
    broken,
  };
}

/** The archive as the zip that LinkedIn sends. */
export function zipArchive(files: Record<string, string>, folder = ''): Uint8Array<ArrayBuffer> {
  const members = Object.entries(files).map(([name, text]) => [folder + name, strToU8(text)]);
  return zipSync(Object.fromEntries(members), { level: 6 }) as Uint8Array<ArrayBuffer>;
}

function addressOf(index: number): string {
  const accent = index % 11 === 0 ? 'åsgård' : 'person';
  return `https://www.linkedin.com/in/${accent}-${index.toString(36)}`;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function dayOf(index: number): string {
  const day = new Date(Date.UTC(2026, 1, 20) - index * 3_600_000 * 4);
  const number = String(day.getUTCDate()).padStart(2, '0');
  return `${number} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}

function quote(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A small generator of fractions, the same on every machine (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
