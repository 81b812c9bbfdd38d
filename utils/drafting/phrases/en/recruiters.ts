import type { Phrases } from '../../phrase-bank';

/** To recruiters, where naming the role is right. */
export const recruiters: Phrases = {
  'recruiter.role': {
    any: [
      "I'm writing about {role}.",
      'My question is about {role}.',
      'I have a short question about {role}.',
      'I have one question about {role}.',
      'This is about {role}.',
      "I'm interested in {role}.",
      '{Role} interests me.',
      "I'm thinking of applying for {role}.",
    ],
  },
  'recruiter.match.two': {
    any: [
      '{MatchA}, and {matchB}.',
      '{MatchA}. {MatchB}.',
      'About me: {matchA}, and {matchB}.',
      'Two facts about me: {matchA}, and {matchB}.',
      'A little about me: {matchA}. {MatchB}.',
      'In short, {matchA}, and {matchB}.',
      'For context, {matchA}, and {matchB}.',
      'Two things about me: {matchA}, and {matchB}.',
    ],
  },
  'recruiter.match.one': {
    any: [
      '{MatchA}.',
      'In short, {matchA}.',
      'For context, {matchA}.',
      'Some context: {matchA}.',
      'About me: {matchA}.',
      'A word about me: {matchA}.',
      'So you know who is asking: {matchA}.',
      'A little about me: {matchA}.',
    ],
  },
  'recruiter.ask.question': {
    any: [
      'Could you tell me {topic}?',
      'My question: could you tell me {topic}?',
      'May I ask {topic}?',
      'Before I apply, could you tell me {topic}?',
      'Could you let me know {topic}? A yes or no is enough.',
      'Would you tell me {topic}? A yes or no will do.',
      'One question before I apply: could you tell me {topic}?',
      'I would be glad to know {topic}. Could you say?',
    ],
  },
  'recruiter.ask.requirement': {
    any: [
      'The posting asks for {requirement}. Is that firm, or would a background like mine be read as well?',
      'One point I would like to check is {requirement}. Is it a must?',
      'Is {requirement} a firm condition? A yes or no is enough.',
      'You ask for {requirement}. Is there room there, or not?',
      'How firm is the point about {requirement}?',
      'Before I apply: is {requirement} a must?',
      'Could you tell me whether {requirement} is a firm condition?',
      'May I ask whether {requirement} decides it, or whether other experience counts?',
    ],
  },
  'recruiter.ask.none': {
    any: [
      'Is the role open to somebody who is changing fields? A yes or no is enough.',
      'Would an application from somebody changing fields be read? A yes or no will do.',
      'Do you consider people who come from another field for this role?',
      'May I ask whether a career changer has a chance here?',
      'Before I apply: is the role open to people from other fields?',
      'Could you tell me whether people from other fields are considered?',
      'Is it worth applying as a career changer? A yes or no is enough.',
      'Would my background be considered for it? A yes or no is enough.',
    ],
  },
};
