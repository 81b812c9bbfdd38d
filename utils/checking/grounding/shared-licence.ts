import type { DraftView } from '../draft-view';
import { contentStems } from '../text/content-stems';
import { fold } from '../text/fold';
import type { SupportEntry } from './support';

/** Same employer in overlapping years, or what the user said of how they know each other. */
export function haveWorkedTogether(draft: DraftView): boolean {
  const { person, relationship, user } = draft.situation;
  if (
    relationship.how &&
    /\b(?:work(?:ed|ing)?|job|team|colleagues?|class(?:es|mates?)?|stud(?:y|ied|ying|ents?)|school|course|projects?)\b|(?<!\p{L})(?:kolleg(?:e|in|en|innen)(?!\p{L})|arbeit|gearbeitet|studi|schul|kurs|projekt)/iu.test(
      relationship.how,
    )
  )
    return true;
  return (person?.experience ?? []).some((job) =>
    user.employers.some((own) => {
      if (fold(own.org) !== fold(job.org) || !own.from || !job.from) return false;
      const now = draft.support.today;
      return own.from <= (job.to ?? now) && job.from <= (own.to ?? now);
    }),
  );
}

/** "we both …": what follows must be true of both. */
export function isShared(draft: DraftView, words: string): boolean {
  const stems = contentStems(words).filter(
    (stem) => !/^(?:both|fellow|share|common|same|beid|teil)/.test(stem),
  );
  if (stems.length === 0) return true;
  const told = draft.support.entries.filter((e) => e.owner === 'talk' || e.owner === 'told');
  const toldOf = stems.filter((stem) => told.some((entry) => entry.stems.has(stem)));
  if (toldOf.length / stems.length >= 0.6) return true;
  const theirs = draft.support.entries.filter((e) => e.owner === 'them' || e.kind === 'location');
  const mine = draft.support.entries.filter((e) => e.owner === 'me' || e.kind === 'city');
  const has = (entries: readonly SupportEntry[], stem: string) =>
    entries.some(
      (entry) =>
        entry.stems.has(stem) ||
        [...entry.stems].some(
          (own) => own.length >= 5 && stem.length >= 5 && own.slice(0, 5) === stem.slice(0, 5),
        ),
    );
  const shared = stems.filter((stem) => has(theirs, stem) && has(mine, stem));
  const known = stems.filter((stem) => has(theirs, stem) || has(mine, stem));
  // Somebody may say the same thing in words of their own; a name that only one of them has may not be said of both.
  return (
    shared.length > 0 && known.every((stem) => shared.includes(stem) || !isProper(words, stem))
  );
}

function isProper(words: string, stem: string): boolean {
  return [...words.matchAll(/\p{Lu}[\p{L}'’-]+/gu)].some((match) =>
    contentStems(match[0]).includes(stem),
  );
}
