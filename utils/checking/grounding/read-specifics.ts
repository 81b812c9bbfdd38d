import { oncePer } from '../../model/once-per';
import type { DraftSentence, DraftView } from '../draft-view';
import { contentStems } from '../text/content-stems';
import type { Support, SupportEntry } from './support';

/** Words that every profile has in common: matching them says nothing about this person. */
const COMMON = new Set(
  'team lead senior junior manager head director specialist consultant company career role job industry field profession posit experi background profil path pasion network prof view own world'.split(
    ' ',
  ),
);

const SPECIFIC_KINDS = [
  'headline',
  'about',
  'job',
  'school',
  'group',
  'skill',
  'mutual',
  'post',
  'in',
  'out',
  'note',
  'how',
  'confirmed',
  'remembered',
  'topic',
  'takeaway',
  'next',
  'target',
];

/** Stem → the entries about this person that hold it. Their name and bare words of trade are left out. */
const specificStems = oncePer((support: Support): Map<string, SupportEntry[]> => {
  const stems = new Map<string, SupportEntry[]>();
  for (const entry of support.entries) {
    if (!SPECIFIC_KINDS.includes(entry.kind) || entry.owner === 'me' || entry.owner === 'place')
      continue;
    for (const stem of entry.stems) {
      if (COMMON.has(stem)) continue;
      const entries = stems.get(stem);
      if (entries) entries.push(entry);
      else stems.set(stem, [entry]);
    }
  }
  return stems;
});

/** What the writer tells of themselves. */
const ownStems = oncePer(
  (support: Support) =>
    new Set(support.entries.flatMap((entry) => (entry.owner === 'me' ? [...entry.stems] : []))),
);

const SUBJECT = /\b(?:I|I['’](?:m|ve|d|ll)|ich|je|yo|ik)\b/iu;
const YOU =
  /\b(?:you|your|yours|yourself|sie|ihr\p{L}*|ihnen|du|dir|dich|dein\p{L}*|te|tu|usted|su|sus|vous|votre|vos|je|jouw|uw)\b/iu;

/** The captured things about this person that a sentence speaks of; empty where it could be said to anybody. */
export function specificsIn(draft: DraftView, sentence: DraftSentence): SupportEntry[] {
  const stems = specificStems(draft.support);
  const isOfThem = YOU.test(sentence.text);
  // "I'm an electrician" speaks of the writer, even if the reader is one too.
  const mine = isOfThem ? null : ownStems(draft.support);
  const found = new Set<SupportEntry>();
  for (const stem of sentence.stems) {
    if (mine?.has(stem)) continue;
    for (const entry of stems.get(stem) ?? []) found.add(entry);
  }
  if (isOfThem) {
    for (const [year] of sentence.text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)) {
      const job = draft.support.entries.find(({ kind }) => kind === 'job' || kind === 'school');
      if (job && draft.support.counted.theirYears.has(Number(year))) found.add(job);
    }
  }
  return [...found];
}

/** "from an ex-baker", "as a student of …", "Frage vom Bau": who writes, said in passing. */
const NAMES_ROLE =
  /\b(?:from|as|by|have|of|for) (?:an? |one )(?:former |ex-?|retired |aspiring |soon-to-be |student |trainee |night |career-chang\p{L}* )\p{L}+|\b(?:asking|writing|coming|speaking) (?:as|from) (?:an? |the )\p{L}+|\b(?:I come|coming) from (?:the )?\p{L}+|(?:^|[,;:–—]\s*)(?:ex-|former )\p{L}+|\b(?:frage|gruß|grüße|blick) (?:vom|von der|aus der|aus dem) \p{L}+|\bals (?:ehemalige[rn]?|frühere[rn]?|angehende[rn]?|gelernte[rn]?|künftige[rn]?) \p{L}+|\bich komme (?:aus|von)\b|\bmein(?:e[mnrs]?)? (?:kurs|ausbildung|umschulung|studium|lehre|werkstatt|praxis|klasse)\b/iu;

/** True when a sentence tells who the writer is: it shares words with their story, or says "I'm a …". */
export function introducesWriter(draft: DraftView, sentence: DraftSentence): boolean {
  if (sentence.role !== 'text') return false;
  const statesRole =
    /\bI(?:['’]m| am| was|['’]ve been| have been| work(?:ed)?| study| studied| teach| taught| run| ran| train(?:ed)?| drove| drive)\b (?!(?:on time|in\b|at\b|on\b|not\b|both|late|early|glad|happy|sorry|sure|curious|wondering|hoping|writing|looking forward|impressed|interested|reaching|grateful|free|afraid|thrilled|excited|keen|eager)\b)|\bich (?:bin|war|arbeite|studiere|unterrichte|lerne|komme aus|habe)\b(?! (?:mich|gerade ihr|gespannt|neugierig|froh|dankbar|begeistert|gesehen|gelesen))|\bmy name is\b|\bmein name ist\b/iu.test(
      sentence.text,
    );
  if (statesRole || NAMES_ROLE.test(sentence.text)) return true;
  const story = draft.support.entries.filter(
    (entry) =>
      entry.owner === 'me' && ['story', 'group', 'job', 'school', 'goal'].includes(entry.kind),
  );
  const asks = /\?["'”’»)\]]*$/.test(sentence.text);
  // Clause by clause: "you lead a bakery, I stood in one for eleven years".
  return sentence.text.split(/[,;:()–—]|\b(?:and|und)\b/u).some((clause) => {
    const hits = new Set(
      contentStems(clause).filter((stem) =>
        story.some(
          (entry) =>
            entry.stems.has(stem) ||
            // "Bühnen" of a "Bühnenbauer": German puts the matter in front.
            (draft.language === 'de' &&
              !asks &&
              stem.length >= 5 &&
              [...entry.stems].some((own) => own.startsWith(stem))),
        ),
      ),
    ).size;
    if (hits === 0 || (YOU.test(clause) && (asks || !SUBJECT.test(clause)))) return false;
    // "Electrician, becoming an assessor." has no subject, and says it all.
    return hits >= 2 || !YOU.test(clause);
  });
}
