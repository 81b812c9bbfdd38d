import type { Phrases } from '../../phrase-bank';

/** An invitation to connect: who one is and why, within 200 characters. */
export const connecting: Phrases = {
  'connect.honest': {
    any: [
      "we haven't met. I'm writing because of your work {theirWork}.",
      "we don't know each other. Your work {theirWork} is why I'm writing.",
      "you don't know me. I'm writing because of your work {theirWork}.",
      "we've never met. I'm interested in your work {theirWork}.",
      "I'm interested in your work {theirWork}, though we haven't met.",
      "we don't know each other. I'd like to learn from your work {theirWork}.",
      "your work {theirWork} is the reason for this note; we haven't met.",
      "we've never met. Your work {theirWork} is why I'm writing.",
      "we haven't met. It's about your work {theirWork}.",
      "your work {theirWork} is why I'm writing.",
    ],
    plain: [
      "we haven't met; it's your work {theirWork}.",
      "you don't know me. Your work {theirWork} is why.",
      'no link between us but your work {theirWork}.',
    ],
    warm: [
      "we haven't met, and I'd be glad to learn from your work {theirWork}.",
      "you don't know me yet. I was glad to find your work {theirWork}.",
      "we've never met, and I'd be happy to know somebody with your work {theirWork}.",
    ],
    formal: [
      'we have not met. I am writing because of your work {theirWork}.',
      'you do not know me. Your work {theirWork} is my reason for writing.',
      'we are not acquainted; your work {theirWork} interests me.',
    ],
  },
  'connect.none': {
    any: [
      "we don't know each other yet.",
      "we haven't met.",
      "you don't know me yet.",
      "we haven't met yet.",
      "we've never met.",
      "you don't know me, so I'll be short.",
      "we haven't met, so I'll be short.",
      "we don't know each other, so I'll be short.",
    ],
    plain: [
      "we don't know each other.",
      "we haven't met, so just this.",
      'no link between us so far.',
    ],
    warm: [
      "we haven't met yet, and I'd be glad to.",
      "you don't know me yet, and I'd be happy to change that.",
      "we've never met, and I hope you don't mind my writing.",
    ],
    formal: [
      'we have not met.',
      'we are not yet acquainted.',
      'you do not know me, so I will be brief.',
    ],
  },
  /** What the user would like to learn, beside something that is shared. */
  'connect.why.question': {
    any: [
      "I'd like to learn {topic}.",
      "I'd like to ask you {topic}.",
      "I'd be glad to hear {topic}.",
      'What I want to learn is {topic}.',
      "I'm trying to learn {topic}.",
      "I'd like to know {topic}.",
      "I'm curious {topic}.",
      "What I'd like to ask you is {topic}.",
    ],
    plain: ['I want to know {topic}.', 'I want to learn {topic}.', 'My question is {topic}.'],
    warm: [
      "I'd be so glad to hear {topic}.",
      "I'd be happy to learn from you {topic}.",
      "I'd be grateful to hear from you {topic}.",
    ],
    formal: [
      'I would be interested to hear {topic}.',
      'I would like to hear from you {topic}.',
      'I hope to learn {topic}.',
    ],
  },
  'connect.why.thing': {
    any: [
      "I'd like to ask you about {topic}.",
      "I'd like to learn about {topic}.",
      "I'd be glad to hear about {topic}.",
      "I'm trying to learn about {topic}.",
      "What I'd like to ask you about is {topic}.",
      "I'm curious about {topic}.",
      "I'm interested in {topic}.",
      'I have a question about {topic}.',
    ],
    plain: [
      'I want to know more about {topic}.',
      'My question is about {topic}.',
      "It's about {topic}.",
    ],
    warm: [
      "I'd be so glad to hear about {topic}.",
      "I'd be happy to learn from you about {topic}.",
      "I'd be grateful to hear from you about {topic}.",
    ],
    formal: [
      'I would be interested to hear about {topic}.',
      'I would like to hear from you about {topic}.',
      'My interest is in {topic}.',
    ],
  },
  'connect.why.verb': {
    any: [
      "I'd like to {topic}.",
      "I'm trying to {topic}.",
      'I want to {topic}.',
      "What I'd like is to {topic}.",
      'My aim is to {topic}.',
      "I've set out to {topic}.",
      "I'm hoping to {topic}.",
      "I'd be glad to {topic}.",
    ],
    plain: [
      'My plan is to {topic}.',
      'My goal: to {topic}.',
      "I'm working on it: I want to {topic}.",
    ],
    warm: [
      "I'd be so glad to {topic}.",
      "I'd be happy to {topic}.",
      'It would make me happy to {topic}.',
    ],
    formal: ['It is my aim to {topic}.', 'I intend to {topic}.', 'I hope to {topic}.'],
  },
  'connect.topic.question': {
    any: [
      "we haven't met. Your work {theirWork} made me want to ask {topic}.",
      "we don't know each other. Given your work {theirWork}, I'd like to learn {topic}.",
      "we've never met. Your work {theirWork} is why I'm writing: I'd like to know {topic}.",
      "you don't know me. I'm writing because of your work {theirWork}: I'd like to learn {topic}.",
      "we haven't met. I'd like to learn from your work {theirWork}, above all {topic}.",
      "we haven't met. I'm interested in your work {theirWork} and in {topic}.",
      "we don't know each other. Your work {theirWork} makes me want to know {topic}.",
      "we've never met. Because of your work {theirWork} I'd like to learn {topic}.",
    ],
    plain: [
      "we haven't met. Your work {theirWork}: I want to know {topic}.",
      "you don't know me. I want to ask somebody with your work {theirWork} {topic}.",
      "we've never met. It's your work {theirWork}: I want to ask {topic}.",
    ],
    warm: [
      "we haven't met. I'd be so glad to hear about your work {theirWork}, and {topic}.",
      "you don't know me yet. With your work {theirWork} in mind, I'd be so glad to hear {topic}.",
      "we've never met. I was glad to find your work {theirWork}, because I'd like to learn {topic}.",
    ],
    formal: [
      'we have not met. In view of your work {theirWork}, I would like to ask {topic}.',
      'you do not know me. Your work {theirWork} is my reason to ask {topic}.',
      'we are not acquainted. Given your work {theirWork}, I would be interested to hear {topic}.',
    ],
  },
  'connect.topic.thing': {
    any: [
      "we haven't met. Your work {theirWork} made me want to ask about {topic}.",
      "we don't know each other. Given your work {theirWork}, I'd like to learn about {topic}.",
      "we've never met. Your work {theirWork} is why I'm writing: I'd like to know about {topic}.",
      "you don't know me. I'm writing because of your work {theirWork}: I'd like to learn about {topic}.",
      "we haven't met. I'd like to learn from your work {theirWork}, above all about {topic}.",
      "we haven't met. I'm interested in your work {theirWork} and in {topic}.",
      "we don't know each other. Your work {theirWork} makes me want to know more about {topic}.",
      "we've never met. Because of your work {theirWork} I'd like to hear about {topic}.",
    ],
    plain: [
      "we haven't met. Your work {theirWork}: I want to know about {topic}.",
      "you don't know me. I want to ask somebody with your work {theirWork} about {topic}.",
      "we've never met. It's your work {theirWork}: I have a question about {topic}.",
    ],
    warm: [
      "we haven't met. I'd be so glad to hear about your work {theirWork}, and about {topic}.",
      "you don't know me yet. With your work {theirWork} in mind, I'd be so glad to hear about {topic}.",
      "we've never met. I was glad to find your work {theirWork}, because I'd like to learn about {topic}.",
    ],
    formal: [
      'we have not met. In view of your work {theirWork}, I would like to ask about {topic}.',
      'you do not know me. Your work {theirWork} is my reason to ask about {topic}.',
      'we are not acquainted. Given your work {theirWork}, I would be interested to hear about {topic}.',
    ],
  },
  'connect.topic.verb': {
    any: [
      "we haven't met. I'd like to {topic}, and your work {theirWork} is why I'm writing.",
      "we don't know each other. I'm trying to {topic}; your work {theirWork} is why I'm writing.",
      "we've never met. Your work {theirWork} is why I'm writing: I want to {topic}.",
      "you don't know me. I'd like to {topic}, so your work {theirWork} interests me.",
      "we haven't met. Your work {theirWork} interests me because I want to {topic}.",
      "we don't know each other. I want to {topic}; your work {theirWork} is why I write.",
      "we've never met. I'm trying to {topic}, hence this note about your work {theirWork}.",
      "you don't know me. I want to {topic}, so I'm writing about your work {theirWork}.",
    ],
    plain: [
      "we haven't met. Your work {theirWork} is why: I want to {topic}.",
      "you don't know me. I want to {topic}, and your work {theirWork} is close to it.",
      "we've never met. It's about your work {theirWork}: I want to {topic}.",
    ],
    warm: [
      "we haven't met. I'd be so glad to {topic}, and I was happy to find your work {theirWork}.",
      "you don't know me yet. I'd like to {topic}, so I was glad to find your work {theirWork}.",
      "we've never met. I'd be happy to {topic} and to learn from your work {theirWork}.",
    ],
    formal: [
      'we have not met. I hope to {topic}, and your work {theirWork} is my reason for writing.',
      'you do not know me. I intend to {topic}, hence my interest in your work {theirWork}.',
      'we are not acquainted. As I hope to {topic}, your work {theirWork} interests me.',
    ],
  },
};
