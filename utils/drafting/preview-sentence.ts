import type { MessageKind } from '../model/message-kind';
import type { Reader, Situation } from '../model/situation';
import type { Availability, UserStory } from '../model/story';
import { composeDraft } from './compose';
import type { SituationRecords } from './situation-of';
import { situationOf } from './situation-of';
import { capitalise } from './spans';
import { splitSentences } from './split-sentences';

/** What of the story can be shown in a sentence. */
export type PreviewedField =
  | 'was'
  | 'now'
  | 'lookingFor'
  | 'offers'
  | 'learn'
  | 'values'
  | 'rememberedFor'
  | 'made'
  | 'memberships'
  | 'schools'
  | 'employers'
  | 'skills'
  | 'city'
  | 'availability'
  | 'bookingLink';

/** The fact that a sentence must rest on, and the messages that would say it, the likeliest first. */
const WAYS: Record<PreviewedField, { fact: string; kinds: MessageKind[] }> = {
  was: { fact: 'past:', kinds: ['informational_interview', 'situation_post', 'connect'] },
  now: { fact: 'present:', kinds: ['informational_interview', 'situation_post', 'connect'] },
  lookingFor: { fact: 'future:', kinds: ['note_to_acquaintances', 'situation_post', 'connect'] },
  offers: { fact: 'offer:', kinds: ['offering', 'informational_interview'] },
  learn: { fact: 'topic', kinds: ['informational_interview', 'question'] },
  values: { fact: 'value:', kinds: ['situation_post'] },
  rememberedFor: { fact: 'remembered-for', kinds: ['situation_post'] },
  made: { fact: 'made:', kinds: ['situation_post', 'recruiter_question'] },
  memberships: { fact: 'my-membership:', kinds: ['informational_interview', 'connect'] },
  schools: { fact: 'my-school:', kinds: ['informational_interview', 'connect'] },
  employers: { fact: 'my-employer:', kinds: ['informational_interview', 'connect'] },
  skills: { fact: 'my-skill:', kinds: ['informational_interview', 'connect'] },
  city: { fact: 'my-city', kinds: ['coffee'] },
  availability: { fact: 'slot:', kinds: ['reply_times'] },
  bookingLink: { fact: 'link', kinds: ['office_hours_post'] },
};

/**
 * How something of the story reads in a message: a sentence that the composer itself makes for an example reader,
 * with nothing of the story but what is shown, so that what one types is what one sees. `null` where no message
 * would say it, or not before there is more to go on.
 */
export function previewSentence(
  story: UserStory,
  field: PreviewedField,
  availability: Availability,
  now: Date,
): string | null {
  const { fact, kinds } = WAYS[field];
  for (const kind of kinds) {
    const situation = exampleSituation(onlyField(story, field), field, kind, availability, now);
    const draft = composeDraft(situation);
    let at = 0;
    for (const span of draft.spans) {
      if (span.facts.some((id) => id.startsWith(fact)))
        return sentenceAt(draft.body, at, span.text);
      at += span.text.length;
    }
  }
  return null;
}

/** A situation of the composer without a word of anybody but the user: the reader is made up from the story itself. */
function exampleSituation(
  story: UserStory,
  field: PreviewedField,
  kind: MessageKind,
  availability: Availability,
  now: Date,
): Situation {
  const records: SituationRecords = {
    contact: null,
    story,
    purpose: null,
    touches: [],
    sentTexts: [],
    availability,
    others: [],
  };
  const isPost = kind === 'situation_post' || kind === 'office_hours_post';
  const situation = situationOf(records, { kind, channel: isPost ? 'post' : 'message' }, now);
  if (isPost) return situation;
  return {
    ...situation,
    person: exampleReader(story, field),
    relationship: { ...situation.relationship, degree: kind === 'offering' ? 1 : 2 },
    // A stranger is not written to without a reason; the preview is not the place to ask for it.
    user: { ...situation.user, goals: goalsFor(situation, field) },
    job:
      kind === 'recruiter_question'
        ? { title: '', req: null, org: null, requirements: [] }
        : situation.job,
  };
}

/** A skill is said only where the message is about it. */
function goalsFor({ user }: Situation, field: PreviewedField): string[] {
  if (field === 'skills') return (user.skills ?? []).slice(0, 1);
  return user.goals.length > 0 ? user.goals : ['talk'];
}

function exampleReader(story: UserStory, field: PreviewedField): Reader {
  const school = story.schools[0];
  const employer = story.employers[0];
  return {
    name: 'Priya Raman',
    greetAs: null,
    headline: null,
    location: field === 'city' ? story.city : null,
    timeZone: null,
    languages: [],
    about: null,
    experience:
      field === 'employers' && employer
        ? [{ id: 'e1', title: '', org: employer.org, from: null, to: '2019' }]
        : [],
    education:
      field === 'schools' && school
        ? [{ id: 's1', school: school.school, degree: null, year: null }]
        : [],
    posts: [],
    groups: field === 'memberships' ? story.memberships.slice(0, 1) : [],
    skills: field === 'skills' ? story.skills.slice(0, 1) : [],
    mutuals: [],
  };
}

/** The story with one thing in it, beside the name and the voice. */
function onlyField(story: UserStory, field: PreviewedField): UserStory {
  const told = { was: '', now: '', lookingFor: '', offers: [], learn: [], values: [], made: [] };
  const lists = { memberships: [], schools: [], employers: [], skills: [] };
  const rest = { ...lists, rememberedFor: '', bookingLink: '' };
  // A post needs a sentence to stand beside, and something that is looked for; what was typed serves. It is not shown.
  const beside =
    field === 'values' || field === 'rememberedFor' || field === 'made'
      ? { was: story.was, now: story.now, lookingFor: story.lookingFor || story.was }
      : {};
  const own = field === 'availability' ? {} : { [field]: story[field] };
  return { ...story, ...told, ...rest, ...beside, ...own };
}

/** The sentence in which a piece of a text stands. */
function sentenceAt(body: string, at: number, piece: string): string {
  // A whole phrase may rest on it ("You're in the circle. So am I."): it begins with the sentence that says it.
  const start = at + piece.length - piece.trimStart().length;
  let from = 0;
  for (const sentence of splitSentences(body)) {
    from = body.indexOf(sentence, from) + sentence.length;
    // German goes on in small letters after the greeting; here there is none.
    if (from > start) return capitalise(sentence);
  }
  return piece;
}
