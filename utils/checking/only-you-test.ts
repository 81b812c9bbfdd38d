import type { Phrase } from '../model/phrase';
import type { Situation } from '../model/situation';
import { viewDraft } from './draft-view';
import { specificsIn } from './grounding/read-specifics';
import type { SupportEntry } from './grounding/support';
import type { PreparedOthers } from './prepare-others';
import { foldPlace } from './prepare-others';

/** Whether a message would still be true and fitting with another contact's name. Offsets are UTF-16 in the body. */
export type OnlyYou =
  | { status: 'theirs'; sentence: string; start: number; end: number; message: Phrase }
  | {
      status: 'shared';
      sentence: string;
      start: number;
      end: number;
      count: number;
      message: Phrase;
    }
  | { status: 'nobody'; message: Phrase };

/**
 * Names the sentence that makes a message theirs: the one that speaks of most captured things that no other contact
 * has. `shared`: all it speaks of is an employer or school that `count` others have, too. `nobody`: it could go to
 * anyone.
 */
export function onlyYouTest(body: string, situation: Situation): OnlyYou {
  const draft = viewDraft({
    body,
    subject: null,
    spans: null,
    situation,
    facts: [],
    overridden: {},
  });
  const rated = draft.sentences
    .filter((sentence) => sentence.role === 'text')
    .map((sentence) => {
      const specifics = specificsIn(draft, sentence);
      const counts = specifics.map((entry) => othersWith(entry, draft.others, situation));
      return {
        sentence,
        own: counts.filter((count) => count === 0).length,
        count: counts.length > 0 ? Math.min(...counts) : 0,
        speaks: counts.length > 0,
      };
    })
    .filter(({ speaks }) => speaks);
  const [best] = rated.sort((a, b) => b.own - a.own || a.count - b.count);
  const name = draft.callName;
  if (!best)
    return { status: 'nobody', message: { key: 'checks.onlyYou.nobody', values: { name } } };
  const { text, start, end } = best.sentence;
  if (best.own > 0) {
    return {
      status: 'theirs',
      sentence: text,
      start,
      end,
      message: { key: 'checks.onlyYou.theirs', values: { name } },
    };
  }
  const { count } = best;
  return {
    status: 'shared',
    sentence: text,
    start,
    end,
    count,
    message: { key: 'checks.onlyYou.shared', values: { count } },
  };
}

/** How many other contacts have the employer or school that an entry names; 0 for everything else. */
function othersWith(entry: SupportEntry, others: PreparedOthers, { person }: Situation): number {
  const place =
    entry.kind === 'job'
      ? person?.experience.find((job) => job.id === entry.ref)?.org
      : entry.kind === 'school'
        ? person?.education.find((school) => school.id === entry.ref)?.school
        : null;
  return place ? (others.places.get(foldPlace(place))?.count ?? 0) : 0;
}
