import type { DraftSentence, DraftView } from '../draft-view';
import type { ClaimSort } from '../phrases/claim-frames';
import { contentStems } from '../text/content-stems';
import { findDurations } from '../text/durations';
import { entriesOf, isAboutConfirmed, overlaps, readPostsOf } from './claim-support';
import { readLicence } from './read-licence';
import { haveWorkedTogether, isShared } from './shared-licence';
import type { SupportEntry } from './support';

const IN_PERSON =
  /\b(?:we (?:\p{L}+ ){0,2}met|met you|meeting you|to (?:have )?(?:meet|met) you|seeing you|to (?:see|have seen) you|coffee|lunch|tea|dinner|phone|(?:on|by) (?:the )?(?:phone|telephone)|our call|spoke|spoken|gesprochen|treffen|tour|führung|besuch|mittagessen|abendessen|frühstück|kennenlernen|wiedersehen|visit\p{L}*|telefon\p{L}*|kennengelernt|kennenzulernen|getroffen|trafen|kaffee)\b/iu;

/** To have seen one another, and not only heard of one another. */
const SAW_EACH_OTHER =
  /\b(?:we (?:\p{L}+ ){0,2}met|met you|meeting you|to (?:have )?(?:meet|met) you|seeing you)\b|kennengelernt|kennenlern|kennenzulernen|getroffen|trafen|begegnet|wiedergesehen/iu;
/** "Come on Monday", "kommen Sie vorbei": they asked the writer to where they are. */
const COME =
  /\b(?:come|see you|visit|drop (?:in|by)|bring|let['’]s meet|kommen?|komm|vorbei|bis (?:dann|bald|morgen)|sehen uns|treffen)\b/iu;

/** "your rule", "your advice": words that one takes along, not a work that one uses. */
const IDEA =
  /^(?:\p{L}+ ){0,2}?(?:rules?|ideas?|lines?|questions?|approach|methods?|tricks?|sentences?|suggestions?|recipes?|thoughts?|principles?|tests?|words|phrases?|examples?|order|list|steps?|habits?)\b/iu;

/** `null` when the claim is licensed; otherwise what would license it. */
export function missingLicence(
  draft: DraftView,
  sort: ClaimSort,
  sentence: DraftSentence,
  words: string,
): string | null {
  const s = draft.situation;
  const talk = entriesOf(draft, [
    'in',
    'note',
    'how',
    'remembered',
    'confirmed',
    'takeaway',
    'next',
  ]);
  const hasTold = overlaps(sentence, talk, 0.34, 2);
  switch (sort) {
    case 'read':
      return readLicence(draft, sentence, words, hasTold);
    case 'heard':
      return hasTold || wasThere(draft, sentence) ? null : words;
    case 'used':
      return hasTold ||
        (IDEA.test(sentence.text.slice(sentence.text.indexOf(words) + words.length)) &&
          hasHeardFrom(draft)) ||
        // To have read of a thing is not to have had it in one's hands all along.
        overlaps(
          sentence,
          entriesOf(draft, ['confirmed']).concat(
            /\bbeen \p{L}+ing\b/iu.test(words) ? [] : readPostsOf(draft),
          ),
          0.2,
          1,
        ) ||
        isAboutConfirmed(draft, sentence)
        ? null
        : words;
    case 'met': {
      const { met, how } = s.relationship;
      const isNoted =
        how !== null ||
        s.history.some((entry) => entry.dir === 'note') ||
        /\b(?:met|spoke|talked|coffee|call|conversation|chat|told me|said|getroffen|gesprochen|kaffee|telefonat)\b/i.test(
          s.notes,
        );
      if (isOnlyRemote(how) && BODILY.test(words)) return words;
      // What they wrote of a knot is no meeting, however much of it the sentence repeats.
      const toldOfMeeting =
        hasTold &&
        (!SAW_EACH_OTHER.test(words) ||
          talk.some((entry) => IN_PERSON.test(entry.text) || COME.test(entry.text)));
      if (met || isNoted || toldOfMeeting)
        return namesOtherOccasion(draft, sentence) ? words : null;
      // An answer in writing is a conversation; it is no handshake.
      const hasWritten = s.history.some((entry) => entry.dir === 'in');
      return hasWritten && !IN_PERSON.test(words) ? null : words;
    }
    case 'together':
      return (haveWorkedTogether(draft) && speaksOfKnown(draft, sentence)) ||
        (hasTold &&
          /\b(?:work|worked|studied|stud|class|together|team|colleague|gearbeitet|zusammen|kolleg|studier)/i.test(
            talk.map((entry) => entry.text).join(' '),
          ))
        ? null
        : words;
    case 'said': {
      const said = [...entriesOf(draft, ['in', 'remembered', 'takeaway', 'how', 'note'])];
      if (said.length === 0) return words;
      if (namesTheirLength(sentence, said)) return null;
      if (AS_YOU.test(words)) return isWhatTheySaid(sentence, said) ? null : words;
      return !SAYS_THAT.test(words) || isWhatTheySaid(sentence, knownOfThem(draft)) ? null : words;
    }
    case 'congratulated':
      return congratulationLicence(draft, sentence, words);
    case 'shared':
      return isShared(draft, words) || isShared(draft, sentence.text) ? null : words;
    case 'suggested':
      return words;
  }
}

function congratulationLicence(
  draft: DraftView,
  sentence: DraftSentence,
  words: string,
): string | null {
  const { person } = draft.situation;
  const now = draft.support.today;
  const isRecent = person?.experience.some(
    (job) => job.to === null && job.from !== null && monthsBetween(job.from, now) <= 12,
  );
  if (
    isRecent &&
    /\b(?:role|job|position|promotion|new|start|move|joining|title|rolle|stelle|aufgabe|beförderung|neue)/iu.test(
      sentence.text,
    )
  )
    return null;
  const known = entriesOf(draft, ['in', 'note', 'how', 'remembered', 'confirmed']).concat(
    readPostsOf(draft),
  );
  // "Congratulations from Turin": what for stands in the sentences around.
  const isBare = !/(?<!\p{L})(?:on|for|to|about|with|zu|zum|zur)(?!\p{L})/iu.test(words);
  const around = draft.sentences.flatMap((other) => other.stems);
  if (isBare && known.some((e) => new Set(around.filter((stem) => e.stems.has(stem))).size > 0))
    return null;
  return overlaps(sentence, known, 0.3, 1) ? null : words;
}

/** They spoke, and were in two places. */
export function isOnlyRemote(how: string | null): boolean {
  return (
    how !== null &&
    /\b(?:video|zoom|teams|phone|telephone|online|webinar)\b|telefon|videoanruf/iu.test(how) &&
    !/\b(?:and|then|later|und|dann)\b/iu.test(how)
  );
}
const BODILY =
  /\b(?:to (?:see|visit|tour|walk)|seeing|visiting|touring|visit|lunch|dinner|drinks?|walk|in person)\b[^.]*\bwith you\b|\b(?:your (?:tour|visit)|in person)\b|Mittagessen|Abendessen|Führung|Besuch/iu;

/** "The half hour you mentioned": the length is theirs, in whatever words. */
function namesTheirLength(sentence: DraftSentence, said: readonly SupportEntry[]): boolean {
  const lengths = findDurations(sentence.text).map(({ minutes }) => minutes);
  return lengths.some((minutes) =>
    said.some((entry) => findDurations(entry.text).some((own) => own.minutes === minutes)),
  );
}

function monthsBetween(from: string, today: string): number {
  const [year = 0, month = 1] = from.split('-').map(Number);
  return (Number(today.slice(0, 4)) - year) * 12 + Number(today.slice(5, 7)) - month;
}

/** They wrote or said something that the user knows of. */
function hasHeardFrom(draft: DraftView): boolean {
  return (
    readPostsOf(draft).length > 0 ||
    entriesOf(draft, ['in', 'note', 'remembered', 'takeaway']).length > 0
  );
}

const TALK = new Set(
  contentStems(
    'talk lecture keynote speak panel webinar session workshop presentation speech attend hear listen Vortrag Workshop Webinar gehört besucht',
  ),
);

/** The user confirmed something they attended, and the sentence names no other occasion. */
function wasThere(draft: DraftView, sentence: DraftSentence): boolean {
  const attended = entriesOf(draft, ['confirmed']);
  if (draft.situation.confirms.attended.length === 0) return false;
  const told = sentence.stems.filter((stem) => !TALK.has(stem));
  return (
    told.some((stem) => attended.some((entry) => entry.stems.has(stem))) ||
    told.every((stem) => draft.support.entries.some((entry) => entry.stems.has(stem)))
  );
}

const TOGETHER = new Set(
  contentStems(
    'worked together studied trained colleague classmate team zusammen gemeinsam gearbeitet studiert Kollege Kollegin damals years ago',
  ),
);

/** "on the merger": of what a sentence says they did together, something must be known. */
function speaksOfKnown(draft: DraftView, sentence: DraftSentence): boolean {
  const told = sentence.stems.filter((stem) => !TOGETHER.has(stem));
  return (
    told.length === 0 ||
    told.some((stem) => draft.support.entries.some((entry) => entry.stems.has(stem)))
  );
}

/** Forms that say what was said; "thank you for the nudge you gave me" does not. */
const SAYS_THAT =
  /\byou(?:['’]ve| have| had)? (?:\p{L}+ )?(?:said|mentioned|told|suggested|advised|recommended|promised)\b|\bas you\b|(?:gesagt|erwähnt|empfohlen|geraten|versprochen)|(?<!\p{L})(?:sagte(?:n|st)|meinte(?:n|st)|riet(?:en|st))(?!\p{L})/iu;
/** "As you told me, …" puts the words in their mouth: what they said must hold them, not their profile. */
const AS_YOU = /^(?:as you|wie (?:du|sie))\b/iu;
const SAYING = new Set(
  contentStems(
    'said told mentioned suggested advised recommended offered promised asked explained showed advice suggestion tip recommendation offer invitation remark hint feedback thanks thank grateful gesagt erwähnt empfohlen geraten angeboten versprochen erklärt erzählt gezeigt Rat Ratschlag Tipp Empfehlung Angebot Hinweis',
  ),
);

/** Of two or more words that say what they said, one at least must be known, from whatever source. */
function isWhatTheySaid(sentence: DraftSentence, sources: readonly SupportEntry[]): boolean {
  const told = [...new Set(contentStems(reportedIn(sentence.text)))].filter(
    (stem) => !SAYING.has(stem),
  );
  if (told.length === 0) return true;
  return told.some((stem) =>
    sources.some((entry) => entry.owner !== 'me' && entry.stems.has(stem)),
  );
}

/** What they wrote, said, do and did: whom the writer wants to meet, and why, is nothing that they said. */
function knownOfThem(draft: DraftView): SupportEntry[] {
  return draft.support.entries.filter(
    ({ owner, kind }) =>
      owner !== 'me' && owner !== 'place' && (owner !== 'wish' || kind === 'takeaway'),
  );
}

/** What is put in their mouth, where the sentence says so: behind "you told us that", before ", haben Sie gesagt". */
function reportedIn(sentence: string): string {
  const behind =
    /\byou(?: \p{L}+)? (?:said|told (?:me|us)|say|wrote)(?: that |: |, ["“]?)(.+)/u.exec(
      sentence,
    )?.[1];
  const before =
    /^(.+), (?:haben Sie|hast du|sagten Sie|sagtest du|you said|you told (?:me|us))(?: [^,.:;]{0,24})?(?: gesagt| geschrieben| geraten| gemeint)?(?=[,.:;!?]|$)/u.exec(
      sentence,
    )?.[1];
  return behind ?? before ?? sentence;
}

const OCCASION =
  /(?<!\p{L})(?:conference|congress|trade fair|summit|convention|airport|wedding|reunion|gala|hackathon|summer school|Konferenz|Kongress|Messe|Gipfel|Tagung|Hochzeit|Flughafen|Klassentreffen)(?!\p{L})/iu;

/** They did meet, but nothing known speaks of a wedding. */
function namesOtherOccasion(draft: DraftView, sentence: DraftSentence): boolean {
  const occasion = OCCASION.exec(sentence.text)?.[0];
  if (!occasion) return false;
  const stems = contentStems(occasion);
  return !draft.support.entries.some((entry) => stems.some((stem) => entry.stems.has(stem)));
}
