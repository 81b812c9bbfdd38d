import { oncePer } from '../../model/once-per';
import type { DraftView } from '../draft-view';
import { contentStems, stem } from '../text/content-stems';
import { fold } from '../text/fold';
import { remembered } from '../text/remembered';
import { splitWords } from '../text/split-words';
import type { Support, SupportEntry } from './support';
import { clauseAt } from './whose-clause';

/** Another thing of the same kind than the one on record: "the vet in Croydon", where a dentist is noted. */
export interface WrongKind {
  kind: 'name';
  text: string;
  start: number;
  end: number;
  /** True where it is said of the reader or of what passed between the two. */
  isOfReader: boolean;
}

/** Kinds of things that are put in place of one another, English and German: whoever remembers badly remembers the kind. */
const KINDS: readonly string[] = [
  'dentist vet doctor surgeon nurse midwife pharmacist chemist optician physiotherapist zahnarzt zahnärztin tierarzt tierärztin arzt ärztin chirurg hebamme krankenschwester apotheker optiker',
  'baker butcher brewer cook chef waiter barista steward purser confectioner bäcker bäckerin metzger metzgerin fleischer brauer brauerin koch köchin kellner kellnerin konditor konditorin',
  'carpenter joiner plumber electrician roofer mason bricklayer welder blacksmith locksmith glazier plasterer painter tiler tischler schreiner klempner installateur elektriker dachdecker maurer schweißer schmied schlosser glaser maler fliesenleger zimmermann',
  'teacher lecturer librarian archivist curator journalist editor translator interpreter lawyer solicitor judge notary accountant lehrer lehrerin dozent bibliothekar archivar kurator journalist redakteur übersetzer dolmetscher anwalt anwältin richter richterin notar buchhalter',
  'pilot captain sailor fisherman driver conductor trucker ferryman diver soldier policeman firefighter paramedic kapitän matrose fischer lokführer busfahrer taxifahrer taucher soldat polizist feuerwehrmann sanitäter',
  'bus tram train lorry truck taxi ambulance tractor ferry boat ship plane helicopter bicycle bike motorbike van car crane excavator digger bagger straßenbahn zug lastwagen krankenwagen traktor fähre boot schiff flugzeug hubschrauber fahrrad motorrad kran',
  'violin viola cello piano guitar flute clarinet trumpet trombone organ harp drum drums saxophone accordion banjo geige bratsche klavier gitarre flöte klarinette trompete posaune orgel harfe trommel saxofon akkordeon',
  'dog cat horse cow sheep goat pig chicken duck goose rabbit donkey parrot bee bees owl fox badger otter trout salmon eel hund katze pferd kuh schaf ziege schwein huhn ente gans kaninchen esel papagei biene bienen eule fuchs dachs otter forelle lachs aal',
  'mother father sister brother aunt uncle grandmother grandfather cousin son daughter wife husband neighbour niece nephew mutter vater schwester bruder tante onkel großmutter großvater oma opa cousine sohn tochter frau mann mannes nachbar nachbarin nichte neffe',
  'coffee tea beer wine soup cake cider juice whisky kaffee tee bier wein suppe kuchen saft kakao',
  'breakfast lunch dinner supper frühstück mittagessen abendessen brunch',
  'church town_hall library museum station harbour airport hospital school theatre cinema market pub café canteen depot warehouse workshop studio laboratory kirche rathaus bibliothek museum bahnhof hafen flughafen krankenhaus schule theater kino markt kneipe kantine depot lager werkstatt studio labor garage scheune keller dachboden',
  'roof cellar kitchen attic garden garage balcony staircase dach keller küche dachboden garten garage balkon treppe gerüst',
  'oak beech pine spruce maple walnut cherry ash birch willow elm eiche buche kiefer fichte ahorn nussbaum kirsche esche birke weide ulme',
  'gold silver copper brass bronze steel iron tin lead aluminium glass leather silk wool cotton linen felt paper clay concrete silber kupfer messing stahl eisen zinn blei leder seide wolle baumwolle leinen filz papier ton beton',
  'spring summer autumn winter frühling frühjahr sommer herbst',
  'physics chemistry biology maths mathematics history geography music art latin english german physik chemie biologie mathe mathematik geschichte geografie musik kunst latein englisch deutsch',
  'football rugby cricket tennis hockey chess rowing swimming fencing judo boxing fußball handball tennis hockey schach rudern schwimmen fechten boxen',
  'podcast book film article talk radio television newspaper magazine fernsehen rundfunk zeitung zeitschrift',
  'theatre opera circus orchestra ballet choir theater oper zirkus orchester ballett chor',
  'hotel hostel restaurant bakery brewery butchery bookshop pharmacy bank post_office garage farm factory mill mine quarry shipyard museum college university hospital prison restaurant bäckerei metzgerei brauerei apotheke buchhandlung bauernhof fabrik mühle werft gefängnis backstube molkerei druckerei gärtnerei',
  'apple pear plum cherry lemon orange grape strawberry potato carrot onion leek cabbage pea bean lentil apfel birne pflaume kirsche zitrone traube erdbeere kartoffel möhre zwiebel lauch kohl erbse bohne linse',
  'red blue green yellow black white brown grey purple pink rot blau grün gelb schwarz weiß braun grau lila rosa',
  'urn kettle piano stove window door bar counter lift stairs copier fountain klavier ofen fenster tür theke tresen aufzug treppe kopierer brunnen',
];
const KIND_OF = new Map<string, number[]>();
KINDS.forEach((words, kind) => {
  for (const word of words.split(' ')) {
    const key = fold(word.replace('_', ' '));
    KIND_OF.set(key, [...(KIND_OF.get(key) ?? []), kind]);
  }
});

/** The kinds that a word may be of, in singular and plural; told once per word. */
const kindsOf: (plain: string) => readonly number[] = remembered(
  (plain) =>
    KIND_OF.get(plain) ??
    KIND_OF.get(plain.replace(/(?:s|es|n|en|e)$/u, '')) ??
    KIND_OF.get(plain.replace(/ies$/u, 'y')) ??
    NONE,
  5000,
);
const NONE: readonly number[] = [];

/** Words that stand for each other on two ends of one line. */
const OPPOSITES = new Map<string, string>();
for (const pair of 'top/bottom left/right big/small large/small early/late upper/lower north/south east/west full/empty hot/cold wet/dry light/dark fast/slow high/low inside/outside  worst/best cheap/expensive odd/even wide/narrow thick/thin loud/quiet obere/untere oberste/unterste links/rechts groß/klein früh/spät lang/kurz nord/süd ost/west voll/leer heiß/kalt nass/trocken hell/dunkel schnell/langsam hoch/niedrig oben/unten vorn/hinten billig/teuer'.split(
  ' ',
)) {
  const [a = '', b = ''] = pair.split('/').map((word) => fold(word));
  OPPOSITES.set(a, b);
  OPPOSITES.set(b, a);
}

interface Captured {
  /** The kinds of captured words → the entries of them. */
  kinds: Map<number, SupportEntry[]>;
  /** "bottom set": a word that has an opposite, and the stem behind it. */
  pairs: Set<string>;
}
const capturedOf = oncePer((support: Support): Captured => {
  const kinds = new Map<number, SupportEntry[]>();
  const pairs = new Set<string>();
  for (const entry of support.entries) {
    if (entry.owner === 'me' || entry.owner === 'place') continue;
    const words = splitWords(entry.text);
    words.forEach((word, index) => {
      const plain = fold(word.text);
      for (const kind of kindsOf(plain)) kinds.set(kind, [...(kinds.get(kind) ?? []), entry]);
      const next = words[index + 1];
      if (next && OPPOSITES.has(plain)) pairs.add(`${plain} ${stem(next.text)}`);
    });
  }
  const captured = { kinds, pairs };
  return captured;
});

const READS_AS_THEIRS =
  /(?<!\p{L})(?:thank(?:s| you)|grateful|dank\p{L}*|you|your|yours|Sie|Ihnen|Ihr(?:e[mnrs]?)?|du|dir|dich|dein(?:e[mnrs]?)?)(?!\p{L})/u;

/** Words of a kind of which another is on record among the same matter, and opposites of captured pairs. */
export function findWrongKinds(draft: DraftView): WrongKind[] {
  if (draft.phrases === null || !draft.situation.person) return [];
  const captured = capturedOf(draft.support);
  if (captured.kinds.size === 0 && captured.pairs.size === 0) return [];
  const found: WrongKind[] = [];
  draft.words.forEach((word, index) => {
    const plain = fold(word.text);
    const place = { kind: 'name' as const, text: word.text, start: word.start, end: word.end };
    const opposite = OPPOSITES.get(plain);
    const next = draft.words[index + 1];
    if (opposite && next) {
      const behind = stem(next.text);
      if (captured.pairs.has(`${opposite} ${behind}`) && !captured.pairs.has(`${plain} ${behind}`))
        found.push({ ...place, isOfReader: true });
      return;
    }
    const kinds = kindsOf(plain);
    if (kinds.length === 0 || draft.support.words.has(plain)) return;
    const stems = contentStems(word.text);
    if (stems.some((own) => draft.support.entries.some((entry) => entry.stems.has(own)))) return;
    const clause = clauseAt(draft, word.start);
    const beside = contentStems(clause.text).filter((own) => !stems.includes(own));
    const alike = kinds
      .flatMap((kind) => captured.kinds.get(kind) ?? [])
      .some((entry) => beside.filter((own) => entry.stems.has(own)).length > 0);
    if (!alike) return;
    const isOfReader = clause.ofReader || READS_AS_THEIRS.test(clause.text);
    if (!isOfReader && clause.ofWriter) return;
    found.push({ ...place, isOfReader: isOfReader && !clause.ofWriter });
  });
  return found;
}
