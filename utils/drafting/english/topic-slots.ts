import type { Situation } from '../../model/situation';
import type { DraftContext } from '../context';
import { detectLanguage } from '../detect-language';
import { namesOf, otherNamesOf } from '../own-names';
import { said } from '../slot-tools';
import type { Slots } from '../spans';
import { wording } from '../spans';
import { splitSentences } from '../split-sentences';
import { sharedStems } from '../stems';
import { lowerFirst } from './noun-phrases';
import { spellOut } from './spell-out';
import type { Topic } from './topic';
import { turnTopic } from './topic';
import { isBaseVerb } from './verbs';

/** What the message is about, in the shape that it has. */
export function topicSlots(context: DraftContext): Slots {
  const topic = topicOf(context);
  const asked = context.situation.history
    .filter((entry) => entry.dir === 'out')
    .map((entry) => entry.text)
    .join(' ');
  const gate = /\b(?:call|coffee|minutes|meet|talk|phone|zoom)\b/i.test(asked)
    ? { ifCall: wording('') }
    : {};
  if (!topic) return gate;
  const slot = {
    question: 'topicQuestion',
    thing: 'topicThing',
    verb: 'topicVerb',
    direct: 'topicDirect',
  }[topic.shape];
  return { ...gate, [slot]: said(topic.text, topic.factId), topic: said(topic.text, topic.factId) };
}

/** The topic of the intent, else the question in the user's own unanswered message. */
export function topicOf(context: DraftContext): (Topic & { factId: string }) | null {
  const { situation } = context;
  const names = namesOf(situation.person);
  if (situation.intent.topic && !situation.intent.target) {
    const turned = turnTopic(situation.intent.topic, names, otherNamesOf(situation));
    return turned && { ...turned, factId: 'topic' };
  }
  if (situation.intent.topic) return null;
  return questionAsked(situation) ?? fromGoals(context);
}

const LEARNS = new Set(['connect', 'informational_interview', 'question', 'coffee', 'reconnect']);

/** Without a topic, the goal that fits this person best says what it is about. */
function fromGoals({ situation, usable }: DraftContext): (Topic & { factId: string }) | null {
  if (!LEARNS.has(situation.intent.kind)) return null;
  const about = (situation.person?.experience ?? [])
    .map((job) => `${job.title} ${job.org}`)
    .join(' ');
  const goals = situation.user.goals
    .map((goal, index) => ({
      goal: spellOut(goal)
        .trim()
        .replace(/[.\s]+$/, ''),
      index,
      weight: sharedStems(goal, about) - index * 0.1,
    }))
    .filter(({ index, goal }) => usable.has(`goal:${index}`) && detectLanguage(goal) !== 'de')
    .sort((a, b) => b.weight - a.weight);
  for (const { goal, index } of goals) {
    if (/^(?:how|what|why|which|where|when|whether)\s/i.test(goal) && !goal.includes('?'))
      return { text: lowerFirst(goal), shape: 'question', factId: `goal:${index}` };
    const verb = goal.replace(/^to\s+/i, '');
    if (isBaseVerb(verb.split(' ')[0] ?? '') || /^find out\b/i.test(verb))
      return {
        text: verb.charAt(0).toLowerCase() + verb.slice(1),
        shape: 'verb',
        factId: `goal:${index}`,
      };
  }
  return null;
}

/** The question in the user's own earlier message: already said to the person, so that nothing needs turning. */
function questionAsked(situation: Situation): (Topic & { factId: string }) | null {
  for (let index = 0; index < situation.history.length; index++) {
    const entry = situation.history[index];
    if (entry?.dir !== 'out') continue;
    for (const [part, sentence] of splitSentences(entry.text).entries()) {
      const text = sentence.match(
        /\b(?:ask(?: you)?|tell me|know|hear|learn|wonder(?:ed|ing)?|question is|about|understand)\s+((?:how|what|which|why|whether|where|when|who)\b[^?.!;:]{8,140})[?.!]?$/i,
      )?.[1];
      if (text) return { text: text.trim(), shape: 'question', factId: `history:${index}:${part}` };
    }
  }
  return null;
}
