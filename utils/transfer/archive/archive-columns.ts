/** The seven files of the export that Kith reads; it opens no other. */
export const ARCHIVE_FILE_KINDS = [
  'connections',
  'messages',
  'invitations',
  'profile',
  'positions',
  'education',
  'skills',
] as const;
export type ArchiveFileKind = (typeof ARCHIVE_FILE_KINDS)[number];

/**
 * The names that a column may have, lower case. The English ones are from real exports of 2018, 2024 and 2026, which
 * are English whatever the member's language; the others were never seen in an export and are there for files that
 * were translated or made by hand: the languages that LinkedIn's own pages speak most.
 */
const COLUMN_NAMES: Record<ArchiveFileKind, Record<string, string[]>> = {
  connections: {
    firstName: [
      ...['first name', 'firstname', 'given name', 'vorname', 'prénom', 'nombre'],
      ...['nome', 'voornaam', 'förnamn', 'primeiro nome', 'fornavn', 'etunimi', 'imię', 'jméno'],
      ...['ad', 'adı', 'имя', "ім'я", '名', '名字', '이름', 'prenume', 'keresztnév'],
    ],
    lastName: [
      ...['last name', 'lastname', 'surname', 'family name', 'nachname', 'nom', 'nom de famille'],
      ...['apellidos', 'apellido', 'sobrenome', 'cognome', 'achternaam', 'efternamn'],
      ...['efternavn', 'etternavn', 'sukunimi', 'nazwisko', 'příjmení', 'soyad', 'soyadı'],
      ...['фамилия', 'прізвище', '姓', '姓氏', '성', 'nume de familie', 'vezetéknév'],
    ],
    url: [
      ...['url', 'profile url', 'linkedin url', 'profil-url', 'profil url', 'url du profil'],
      ...['url del perfil', 'url do perfil', 'url del profilo', 'profiel-url', 'link', 'linkedin'],
      ...['public profile url', 'プロフィールurl', '个人主页url', '프로필 url'],
    ],
    email: [
      ...['email address', 'e-mail address', 'email', 'e-mail', 'e-mail-adresse', 'adresse e-mail'],
      ...['dirección de correo electrónico', 'endereço de e-mail', 'indirizzo email'],
      ...['e-mailadres', 'e-postadress', 'e-mailadresse', 'e-postadresse', 'sähköpostiosoite'],
      ...['adres e-mail', 'e-mailová adresa', 'e-posta', 'e-posta adresi', 'correo electrónico'],
      ...['адрес электронной почты', 'электронная почта', 'メールアドレス', '电子邮件地址'],
      ...['電子郵件地址', '이메일', '이메일 주소', 'adresă de e-mail', 'courriel'],
    ],
    company: [
      ...['company', 'organization', 'unternehmen', 'firma', 'entreprise', 'empresa', 'azienda'],
      ...['bedrijf', 'företag', 'virksomhed', 'bedrift', 'yritys', 'společnost', 'şirket'],
      ...[
        'компания',
        'компанія',
        '会社',
        '会社名',
        '公司',
        '회사',
        'companie',
        'cég',
        'current company',
      ],
      ...['organisation', 'employer', 'arbeitgeber', 'société'],
    ],
    position: [
      ...['position', 'job title', 'title', 'poste', 'cargo', 'puesto', 'posizione', 'functie'],
      ...['befattning', 'stilling', 'tehtävänimike', 'asema', 'stanowisko', 'pozice', 'unvan'],
      ...['pozisyon', 'должность', 'посада', '役職', '职位', '職位', '직책', 'funcție', 'beosztás'],
    ],
    connectedOn: [
      ...['connected on', 'connection date', 'verbunden am', 'vernetzt am', 'connecté le'],
      ...['fecha de conexión', 'conectado el', 'conectado em', 'connesso il', 'verbonden op'],
      ...[
        'verbunden seit',
        'kontakt seit',
        'en relation depuis le',
        'collegato il',
        'ansluten den',
      ],
      ...['forbundet den', 'tilknyttet den', 'data połączenia', 'spojeno dne', 'bağlantı tarihi'],
      ...[
        'дата установления контакта',
        'つながった日',
        '建立联系日期',
        '建立聯繫日期',
        '연결된 날짜',
      ],
      ...['date connected', 'connected', 'data da conexão', 'data di collegamento'],
    ],
  },
  messages: {
    conversationId: ['conversation id'],
    conversationTitle: ['conversation title'],
    from: ['from', 'von', 'de', 'da', 'van', 'från'],
    senderUrl: ['sender profile url'],
    to: ['to', 'an', 'à', 'para', 'a', 'aan', 'till'],
    recipientUrls: ['recipient profile urls', 'recipient profile url'],
    date: ['date', 'datum', 'fecha', 'data'],
    subject: ['subject', 'betreff', 'objet', 'asunto', 'assunto', 'oggetto', 'onderwerp', 'ämne'],
    content: ['content', 'inhalt', 'contenu', 'contenido', 'conteúdo', 'contenuto', 'innehåll'],
    direction: ['direction', 'richtung', 'sens', 'dirección', 'direção', 'direzione', 'richting'],
    folder: ['folder', 'ordner', 'dossier', 'carpeta', 'pasta', 'cartella', 'map', 'mapp'],
    attachments: ['attachments'],
    isDraft: ['is message draft'],
    isConversationDraft: ['is conversation draft'],
  },
  invitations: {
    from: ['from', 'von', 'de', 'da', 'van', 'från'],
    to: ['to', 'an', 'à', 'para', 'a', 'aan', 'till'],
    sentAt: ['sent at', 'gesendet am', 'envoyé le', 'enviado el', 'enviado em', 'inviato il'],
    message: ['message', 'nachricht', 'mensaje', 'mensagem', 'messaggio', 'bericht', 'meddelande'],
    direction: ['direction', 'richtung', 'sens', 'dirección', 'direção', 'direzione', 'richting'],
    inviterUrl: ['inviterprofileurl', 'inviter profile url'],
    inviteeUrl: ['inviteeprofileurl', 'invitee profile url'],
  },
  profile: {
    firstName: ['first name', 'vorname', 'prénom', 'nombre', 'nome', 'voornaam'],
    lastName: ['last name', 'nachname', 'nom', 'apellidos', 'sobrenome', 'cognome', 'achternaam'],
    headline: ['headline', 'profil-slogan', 'titre du profil', 'titular', 'título'],
    summary: ['summary', 'zusammenfassung', 'résumé', 'extracto', 'resumo', 'riepilogo'],
    geoLocation: ['geo location', 'location'],
  },
  positions: {
    company: ['company name', 'company'],
    title: ['title'],
    location: ['location'],
    startedOn: ['started on', 'start date'],
    finishedOn: ['finished on', 'end date'],
  },
  education: {
    school: ['school name', 'school'],
    degree: ['degree name', 'degree'],
    startDate: ['start date', 'started on'],
    endDate: ['end date', 'finished on'],
  },
  skills: { name: ['name', 'skill', 'skill name'] },
};

/** The columns that make a header of each kind; more telling kinds first. */
const TELLING: [ArchiveFileKind, string[]][] = [
  ['messages', ['from', 'date', 'content']],
  ['invitations', ['from', 'to', 'sentAt', 'direction']],
  ['profile', ['firstName', 'lastName', 'headline']],
  ['connections', ['firstName', 'lastName', 'connectedOn']],
  ['education', ['school', 'degree']],
  ['positions', ['company', 'title', 'startedOn']],
];

/** What a header must have at least in a file that has the name of its kind. */
const ENOUGH: Record<ArchiveFileKind, { least: number; oneOf: string[] }> = {
  connections: { least: 2, oneOf: ['firstName', 'lastName', 'url'] },
  messages: { least: 3, oneOf: ['senderUrl', 'from'] },
  invitations: { least: 3, oneOf: ['inviterUrl', 'inviteeUrl', 'direction'] },
  profile: { least: 2, oneOf: ['firstName', 'lastName', 'headline'] },
  positions: { least: 2, oneOf: ['company', 'title'] },
  education: { least: 1, oneOf: ['school'] },
  skills: { least: 1, oneOf: ['name'] },
};

/** A header that was found: which file it heads, and at which index each column that Kith knows stands. */
export interface ArchiveHeader {
  kind: ArchiveFileKind;
  columns: Map<string, number>;
  /** Cells of a full row: one past the last column that has a name. */
  width: number;
  /** Cells of the header itself; a spreadsheet pads every row to this many. */
  cells: number;
}

/** Reads a row as a header, or says that it is none. `expected` is the kind that the file's name promises. */
export function readHeader(
  cells: string[],
  expected: ArchiveFileKind | null,
): ArchiveHeader | null {
  const names = cells.map((cell) => cell.trim().toLowerCase().normalize('NFC'));
  for (const [kind, telling] of TELLING) {
    const columns = findColumns(names, kind);
    if (telling.every((column) => columns.has(column))) return headerOf(kind, columns, names);
  }
  if (expected) {
    const columns = findColumns(names, expected);
    const { least, oneOf } = ENOUGH[expected];
    // The file's name says what it is: columns may have been taken out of it.
    if (columns.size >= least && oneOf.some((column) => columns.has(column))) {
      return headerOf(expected, columns, names);
    }
  }
  // "Name" alone heads Skills.csv, but many other files have such a column: only by the file's own name.
  return null;
}

/** The kind that a file's name promises ("Basic_Export/messages (1).csv" → messages), or `null`. */
export function kindOfFileName(name: string): ArchiveFileKind | null {
  const base = name.split(/[/\\]/).at(-1) ?? '';
  const match = /^([a-z]+)([^a-z].*)?\.csv$/i.exec(base);
  const word = match?.[1]?.toLowerCase();
  return ARCHIVE_FILE_KINDS.find((kind) => kind === word) ?? null;
}

function findColumns(names: string[], kind: ArchiveFileKind): Map<string, number> {
  const columns = new Map<string, number>();
  for (const [column, known] of Object.entries(COLUMN_NAMES[kind])) {
    const index = names.findIndex((name) => known.includes(name));
    if (index >= 0) columns.set(column, index);
  }
  return columns;
}

function headerOf(
  kind: ArchiveFileKind,
  columns: Map<string, number>,
  names: string[],
): ArchiveHeader {
  const width = names.findLastIndex((name) => name !== '') + 1;
  return { kind, columns, width, cells: names.length };
}
