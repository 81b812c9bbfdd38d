import type { DraftSentence, DraftView } from '../draft-view';
import { contentStems } from '../text/content-stems';
import { isOnlyRemote } from './claim-licence';
import { entriesOf, isAboutConfirmed, readPostsOf } from './claim-support';
import type { Dealing } from './find-dealings';
import type { SupportEntry } from './support';

const RECORD = ['in', 'note', 'how', 'remembered', 'confirmed', 'takeaway', 'next', 'mistake'];

/** Words that every telling of a meeting has; that one of them is on record says nothing. */
const BARE = new Set(
  contentStems(
    'met meet talk call chat speak spoke saw seen remember friend kind lovely thanks thank nice good great wonderful words message letter note reply answer getroffen gesprochen gesehen freundlich Worte Zeilen schön gefreut danke dass beim',
  ),
);

/** True when something known bears a dealing out. */
export function isLicensedDealing(
  draft: DraftView,
  sentence: DraftSentence,
  { sort, start, end }: Dealing,
): boolean {
  const { relationship, history } = draft.situation;
  const words = sentence.text.slice(start, end);
  const record = entriesOf(draft, RECORD);
  const stems = [...new Set(contentStems(words))].filter((stem) => !BARE.has(stem));
  const around = [...new Set(sentence.stems)].filter((stem) => !BARE.has(stem));
  const onRecord = (wanted: readonly string[]) => wanted.some((stem) => holds(record, stem));
  // Whoever met, or is told how, may tell of it; an occasion that nothing speaks of is looked at elsewhere.
  const haveMet = relationship.met || relationship.how !== null || notesMeeting(draft);
  switch (sort) {
    case 'read':
    case 'heard':
    case 'used': {
      if (isAboutConfirmed(draft, sentence) || onRecord(stems)) return true;
      const read = readPostsOf(draft);
      if (sort !== 'used' && around.some((stem) => holds(read, stem))) return true;
      return haveMet && onRecord(around);
    }
    case 'met':
      if (isOnlyRemote(relationship.how) && BODILY.test(words)) return false;
      return (
        haveMet ||
        // An answer in writing is a conversation; it is no handshake.
        (history.some((entry) => entry.dir === 'in') && IN_WRITING.test(words)) ||
        (history.some((entry) => entry.dir === 'out') && TOLD_BEFORE.test(words))
      );
    case 'said':
      if (record.length === 0) return false;
      if (FAVOUR.test(words) && tellsWhat(draft)) {
        const behind = sentence.text.slice(end).split(/,| and | und |[.!?]/u)[0] ?? '';
        return onRecord(contentStems(`${words}${behind}`).filter((stem) => !BARE.has(stem)));
      }
      if (/right (?:about|that|to|with)/u.test(words))
        return onRecord(around) || around.length === 0;
      return haveMet || onRecord(around) || IN_WRITING.test(words);
    case 'suggested': {
      // "Your principal told me": of whoever of theirs it was, something must be known.
      const [, english, german] = THEIR_PERSON.exec(words) ?? [];
      const teller = english ?? german;
      if (teller && contentStems(teller).length > 0) return onRecord(contentStems(teller));
      return onRecord(stems) || onRecord(around.filter((stem) => !EVERYDAY.has(stem)));
    }
    case 'congratulated':
      return true;
    case 'together':
    case 'shared':
      return haveMet;
  }
}

const THEIR_PERSON =
  /^your (?:\p{Ll}+ ){0,2}?(\p{Ll}+)(?: (?:of|at|in|for) (?:the )?[\p{L}-]+)?(?: (?:also|once|just|kindly|has|had|recently|very kindly)){0,2} (?:told|advised|encouraged|urged|invited|asked|warned|referred|sent|introduced|pointed|suggested|recommended|proposed|insisted|thought|said|mentioned)\b|^(?:Ihre?|[Dd]eine?) (?:\p{Ll}+ ){0,2}?(\p{L}+)/iu;

/** What one thanks for by name: where notes tell what passed, it should be among it. */
const FAVOUR =
  /(?<!\p{L})(?:you (?:lent|drew|drove|signed|cooked|fed|carried|bought|sold|poured)|for (?:putting in|asking|calling|speaking|talking|sending|giving|showing|lending|driving|introducing|inviting|letting|forwarding|recommending|referring|signing|carrying|bringing|hosting)|herumgeführt|geliehen|gefahren|eingeladen|vorgestellt|weitergeleitet|signiert|geschenkt)(?!\p{L})/iu;
const BODILY =
  /(?<!\p{L})(?:sit|sat|walk\p{L}*|kitchen|garden|office|table|handshake|hands|lunch|dinner|drive|drove|tour|visit\p{L}*|saß(?:en)?|Spaziergang|Händedruck|Mittagessen|Abendessen|Büro|Küche|Hand)(?!\p{L})/iu;

function tellsWhat({ situation }: DraftView): boolean {
  return situation.notes.trim() !== '' || situation.history.some((entry) => entry.dir !== 'out');
}

const EVERYDAY = new Set(contentStems('advice question work job people team ask'));
const IN_WRITING =
  /\b(?:wrote|written|emailed|messaged|corresponded|exchanged|swapped|answered|replied|message|messages|letter|email|reply|answer|note|lines?|words|sent|told|gave|recommended|referred|suggested|warned|thanked|introduced|helped|asked|encouraged)\b|geschrieben|gemailt|Zeilen|Worte|Nachricht|Antwort|geschickt|gegeben|gesagt|geraten|erklärt|geholfen|empfohlen|ermutigt|verraten/iu;
const TOLD_BEFORE =
  /\b(?:told|said|mentioned|promised|explained)\b|sagte|schrieb|versprach|erzählte|gesagt|geschrieben|erzählt|versprochen|remember|erinner/iu;

function holds(entries: readonly SupportEntry[], stem: string): boolean {
  return entries.some(
    (entry) =>
      entry.stems.has(stem) ||
      (stem.length >= 5 &&
        [...entry.stems].some((own) => own.length >= 5 && own.slice(0, 5) === stem.slice(0, 5))),
  );
}

function notesMeeting({ situation }: DraftView): boolean {
  return (
    situation.history.some((entry) => entry.dir === 'note') ||
    /\b(?:met|spoke|talked|coffee|call|conversation|chat|told me|said|saw|visit\p{L}*|getroffen|gesprochen|kaffee|telefonat|treffen|besuch)\b/iu.test(
      situation.notes,
    )
  );
}
