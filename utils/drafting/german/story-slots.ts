import { oncePer } from '../../model/once-per';
import type { DraftContext, Pick } from '../context';
import { offerSlotsIn } from '../offer-slots';
import { said } from '../slot-tools';
import type { Slots } from '../spans';
import { sharedStems } from '../stems';
import type { GermanClause } from './first-person-de';
import { germanClauses } from './first-person-de';

/** A word about jobs in a first message to a stranger makes an application of it. */
const ABOUT_JOBS = /\b(?:Stellen?|Jobs?|Anstellung|Arbeitsplatz|Bewerbung\p{Ll}*)\b/u;

/** The clauses of the story that one version tells. */
export interface ChosenClauses {
  doing?: GermanClause;
  did?: GermanClause;
}

/** Which of the things that the user does, and did, this version tells. */
export function chooseClauses(context: DraftContext, pick: Pick): ChosenClauses {
  if (!context.storyFits) return {};
  const { present } = toldStory(context);
  const doing = pick(present.filter((clause) => clause.ongoing));
  const did = pick(present.filter((clause) => !clause.ongoing));
  return { ...(doing && { doing }), ...(did && { did }) };
}

/** The user's story in their own clauses, and one of their offers. */
export function storySlots(context: DraftContext, { doing, did }: ChosenClauses): Slots {
  if (!context.storyFits) return {};
  const { past, future, fresh } = toldStory(context);
  return {
    past: past && said(lowerIch(past.sentence), `past:${past.index}`),
    pastShort: past && said(lowerIch(withoutTail(past.sentence)), `past:${past.index}`),
    doing: doing && said(lowerIch(doing.sentence), `present:${doing.index}`),
    // "Heute lerne ich seit März": two times in one sentence.
    doingInv:
      doing && !/\b(?:seit|derzeit|zurzeit|gerade|heute|inzwischen)\b/i.test(doing.sentence)
        ? said(doing.inverted, `present:${doing.index}`)
        : undefined,
    did: did && said(lowerIch(did.sentence), `present:${did.index}`),
    future: future && said(lowerIch(future.sentence), `future:${future.index}`),
    fresh: fresh && said(lowerIch(fresh.clause.sentence), fresh.id),
    ...offerSlots(context),
  };
}

/** The clauses that may be said, and what was not told this person yet. */
const toldStory = oncePer((context: DraftContext) => {
  const { situation, isStranger } = context;
  const { story } = situation.user;
  const clauses = (part: 'past' | 'present' | 'future') =>
    germanClauses(story[part], part).filter((clause) =>
      context.usable.has(`${part}:${clause.index}`),
    );
  const past = clauses('past')[0];
  const present = ranked(clauses('present'), context);
  const cold =
    isStranger && /^(?:connect|informational_interview|question)$/.test(situation.intent.kind);
  const future = clauses('future').find(
    (clause) => !cold || !(past ?? present[0]) || !ABOUT_JOBS.test(clause.sentence),
  );
  const fresh = notTold(context, [
    ...present.map((clause) => ({ clause, id: `present:${clause.index}` })),
    // Whoever knows the user knows what they were.
    ...(past && isStranger ? [{ clause: past, id: `past:${past.index}` }] : []),
    ...(future && !isStranger ? [{ clause: future, id: `future:${future.index}` }] : []),
  ]);
  return { past, present, future, fresh };
});

/** What is added after a comma and may fall away: ", zuletzt mit eigenem Salon". */
function withoutTail(sentence: string): string {
  return sentence.replace(
    /,\s(?:zuletzt|davon|vor allem|hauptsächlich|meist|danach|davor|darunter|teils|nebenbei|abends)(?!\p{L})[^;.]*$/u,
    '',
  );
}

/** What has most to do with this person first. */
function ranked(clauses: GermanClause[], { situation }: DraftContext): GermanClause[] {
  const about = [
    situation.intent.topic,
    situation.user.story.future,
    ...(situation.person?.experience ?? []).flatMap((job) => [job.title, job.org]),
    ...(situation.job?.requirements ?? []),
  ]
    .filter(Boolean)
    .join(' ');
  const weighed = clauses.map((clause, index) => {
    const shared = sharedStems(clause.sentence, about);
    return { clause, shared, weight: shared - index * 0.4 };
  });
  // Where some have to do with the matter, the others are not for this message.
  const fitting = weighed.filter(({ shared }) => shared > 0);
  return (fitting.length > 0 ? fitting : weighed)
    .sort((a, b) => b.weight - a.weight)
    .map(({ clause }) => clause);
}

/** A clause that the user's earlier messages to this person have not said yet. */
function notTold({ situation }: DraftContext, clauses: { clause: GermanClause; id: string }[]) {
  const told = situation.history
    .filter((entry) => entry.dir === 'out')
    .map((entry) => entry.text)
    .join(' ');
  return clauses.find(({ clause }) => sharedStems(clause.sentence, told) <= 1);
}

const offerSlots = offerSlotsIn((offer) => {
  const text = offer.replace(/^(?:ich kann|kann)\s+/i, '');
  // "Korrekturlesen" with a capital is a thing, not what one does.
  const isVerb = /(?<!\p{L})\p{Ll}+(?:en|eln|ern)(?:,|\s+und\s|$)/u.test(text);
  return { text: lowerVerb(text), isVerb };
});

/** After a colon or "dass" the pronoun is small; at the start of a sentence the phrase's `{Slot}` makes it large. */
export function lowerIch(sentence: string): string {
  return sentence.replace(/^Ich\b/, 'ich');
}

function lowerVerb(text: string): string {
  return /^(?:Ein|Eine|Einen|Den|Die|Das|Mit|Bei|Zu|Auf|Für|Beim|Zum|Zur)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
