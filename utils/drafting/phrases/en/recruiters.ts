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
    plain: ["It's about {role}.", 'Quick question about {role}.', 'I saw {role}.'],
    warm: [
      'I was glad to see {role}.',
      'I was happy to find {role}.',
      "{Role} is something I'd love to do, and I have one question.",
    ],
    formal: [
      'I am writing with regard to {role}.',
      'My question concerns {role}.',
      'I am considering an application for {role}.',
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
    plain: [
      'My background: {matchA}, and {matchB}.',
      'Why me: {matchA}, and {matchB}.',
      'Briefly: {matchA}. {MatchB}.',
    ],
    warm: [
      'So you know who is asking: {matchA}, and {matchB}.',
      "What I'd gladly bring: {matchA}, and {matchB}.",
      'A little about me, so you know who is writing: {matchA}. {MatchB}.',
    ],
    formal: [
      'By way of background, {matchA}, and {matchB}.',
      'To place my question: {matchA}, and {matchB}.',
      'On my background: {matchA}. {MatchB}.',
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
    plain: ['My background: {matchA}.', 'Why me: {matchA}.', 'Briefly, {matchA}.'],
    warm: [
      "What I'd gladly bring: {matchA}.",
      'So that you know who is writing: {matchA}.',
      'A little about me, so you know who is asking: {matchA}.',
    ],
    formal: [
      'By way of background, {matchA}.',
      'To place my question: {matchA}.',
      'On my background: {matchA}.',
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
    plain: [
      'Can you tell me {topic}?',
      'One thing: can you tell me {topic}?',
      'Before I apply: can you tell me {topic}?',
    ],
    warm: [
      "I'd be so glad to know {topic}. Could you tell me?",
      "I'd be grateful for a word on {topic}. Would that be possible?",
      'It would help me a lot to know {topic}. Could you say?',
    ],
    formal: [
      'Might I ask {topic}?',
      'I would be grateful to know {topic}. Could you tell me?',
      'Would you be able to tell me {topic}?',
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
    plain: [
      'Is {requirement} a must? Yes or no will do.',
      '{Requirement}: firm or not?',
      'Must I have {requirement}?',
    ],
    warm: [
      "I'd be so glad to apply. Is {requirement} a must?",
      "I'd be grateful for a word on {requirement}. Is there some room?",
      'It would help me to know about {requirement}. Is that firm, or is there some room?',
    ],
    formal: [
      'Might I ask whether {requirement} is a firm condition?',
      'I would be grateful to know whether {requirement} is essential. Could you tell me?',
      'Would you be able to tell me whether {requirement} is indispensable?',
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
    plain: [
      'Do career changers have a chance? Yes or no will do.',
      'Is it open to career changers?',
      'Worth applying from another field?',
    ],
    warm: [
      "I'd be so glad to apply. Do people from other fields have a chance?",
      "I'd be grateful for a word: is it open to somebody who is changing fields?",
      'It would help me to know: are people from other fields welcome?',
    ],
    formal: [
      'Might I ask whether candidates from other fields are considered?',
      'I would be grateful to know whether a change of field is an obstacle. Is it?',
      'Would an application from another field be considered?',
    ],
  },
};
