import type { Contact } from '../model/contact';
import type { Phrase } from '../model/phrase';
import type { Persona, PersonaKind } from '../model/story';

/** A question that one may ask; the user chooses, orders and rewords. */
export interface BankQuestion {
  id: string;
  /** What the question is about, for grouping. */
  about: 'their-way' | 'their-work' | 'advice' | 'fit' | 'others' | 'yours';
  text: Phrase;
}

/** Questions for types of person: by the example that a persona began as, by its words where it is the user's own. */
const PERSONA_QUESTIONS: { kinds: PersonaKind[]; words: RegExp; questions: BankQuestion[] }[] = [
  {
    kinds: ['recruiter'],
    words: /recruit|talent|hiring|hr\b|people partner/i,
    questions: [
      bank('recruiterLooksFor', 'advice', 'followUps.question.recruiterLooksFor'),
      bank('recruiterGap', 'fit', 'followUps.question.recruiterGap'),
    ],
  },
  {
    kinds: ['hiring'],
    words: /manager|lead|head|director|founder|chief|owner/i,
    questions: [
      bank('teamNeeds', 'their-work', 'followUps.question.teamNeeds'),
      bank('goodBeginner', 'fit', 'followUps.question.goodBeginner'),
    ],
  },
  {
    kinds: ['same', 'mentor'],
    words: /chang|switch|transition|career|pivot|came from|before me/i,
    questions: [
      bank('firstStep', 'their-way', 'followUps.question.firstStep'),
      bank('wishKnown', 'advice', 'followUps.question.wishKnown'),
    ],
  },
  {
    kinds: ['alum'],
    words: /alum|school|universit|study|student|graduate/i,
    questions: [bank('studiesUse', 'their-way', 'followUps.question.studiesUse')],
  },
];

/**
 * Questions for a conversation, best first: the persona's own question, what the person's history suggests, what suits
 * the kind of persona, then the ones that always work. Nothing is asked that the profile answers.
 */
export function questionBank(contact: Contact, personas: Persona[]): BankQuestion[] {
  const theirs = personas.filter((persona) => contact.about.personaIds.includes(persona.id));
  const ofPersona = PERSONA_QUESTIONS.flatMap(({ kinds, words, questions }) =>
    theirs.some(({ kind, name, who, why }) =>
      kind === null ? words.test(`${name} ${who} ${why}`) : kinds.includes(kind),
    )
      ? questions
      : [],
  );
  const all = [...ownQuestions(theirs), ...personQuestions(contact), ...ofPersona, ...ALWAYS];
  const seen = new Set<string>();
  return all.filter((question) => !seen.has(question.id) && seen.add(question.id));
}

/** What the user wanted to ask this kind of person, in their own words. */
function ownQuestions(personas: Persona[]): BankQuestion[] {
  return personas
    .filter((persona) => persona.ask.trim() !== '')
    .map((persona) => ({
      id: `persona:${persona.id}`,
      about: 'yours',
      text: { key: 'followUps.question.own', values: { question: persona.ask.trim() } },
    }));
}

function personQuestions(contact: Contact): BankQuestion[] {
  const { currentCompany: company, currentTitle: title, experience } = contact.profile;
  const before = experience?.find((job) => !job.current && job.title !== null);
  const questions: BankQuestion[] = [];
  if (before?.title && title && before.title !== title) {
    const values = { before: before.title, title };
    questions.push(bank('fromTo', 'their-way', 'followUps.question.fromTo', values));
  } else {
    questions.push(bank('gotThere', 'their-way', 'followUps.question.gotThere'));
  }
  if (company && title) {
    const values = { company, title };
    questions.push(bank('roleInCompany', 'their-work', 'followUps.question.roleInCompany', values));
  } else if (company) {
    questions.push(bank('company', 'their-work', 'followUps.question.company', { company }));
  }
  return questions;
}

/** The questions that every coach gives along: for a change of career, and to end with. */
const ALWAYS: BankQuestion[] = [
  bank('typicalWeek', 'their-work', 'followUps.question.typicalWeek'),
  bank('likeLeast', 'their-work', 'followUps.question.likeLeast'),
  bank('adviceForChange', 'advice', 'followUps.question.adviceForChange'),
  bank('findFit', 'fit', 'followUps.question.findFit'),
  bank('whatToRead', 'advice', 'followUps.question.whatToRead'),
  bank('whoElse', 'others', 'followUps.question.whoElse'),
  bank('giveBack', 'others', 'followUps.question.giveBack'),
];

function bank(
  id: string,
  about: BankQuestion['about'],
  key: Phrase['key'],
  values?: Phrase['values'],
): BankQuestion {
  return { id, about, text: values ? { key, values } : { key } };
}
