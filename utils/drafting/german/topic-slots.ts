import type { DraftContext } from '../context';
import { detectLanguage } from '../detect-language';
import { said } from '../slot-tools';
import type { Said, Slots } from '../spans';
import { wording } from '../spans';
import { splitSentences, withoutFullStop } from '../split-sentences';
import { sharedStems } from '../stems';
import { addressFor } from './address';
import { turnTopicGerman } from './turn-topic-de';

const NAMES = { question: 'Question', thing: 'Thing', verb: 'Verb', direct: 'Direct' } as const;

/** The topic in the shape that it has; without one, the question asked before, else a goal of the user. */
export function topicSlots(context: DraftContext): Slots {
  const { situation } = context;
  const { intent } = situation;
  const asked = situation.history
    .filter((entry) => entry.dir === 'out')
    .map((entry) => entry.text)
    .join(' ');
  const gate: Slots =
    /\b(?:Gespräch|Telefon\w*|telefonieren|Anruf|Kaffee|Minuten|treffen|Call)\b/i.test(asked)
      ? { ifCall: wording('') }
      : {};
  if (!intent.topic) {
    const own = questionAsked(situation);
    return own ? { ...gate, topicQuestion: own } : { ...gate, ...fromGoals(context) };
  }
  const turned = turnTopicGerman(intent.topic, intent.target ? 'Sie' : addressFor(situation));
  if (!turned) return gate;
  const name = NAMES[turned.shape];
  const text = turned.shape === 'thing' ? afterUm(turned.text) : turned.text;
  if (intent.target) {
    const raw = withoutFullStop(intent.topic).replace(/\?$/, '');
    return {
      ...gate,
      [`blurbTopic${name}`]: said(text, 'topic'),
      [`targetTopic${name}`]: said(turned.shape === 'thing' ? afterUm(raw) : raw, 'topic'),
    };
  }
  return { ...gate, [`topic${name}`]: said(text, 'topic') };
}

/** As it stands after "um", at the end of its sentence: in the accusative, or behind a colon where the case is not known. */
function afterUm(topic: string): string {
  const masculine = topic.match(/^der\s(.+)$/i);
  if (masculine) return `den ${masculine[1]}`;
  const doubtful =
    /^(?:ein|mein|dein|Ihr|ihr|sein|kein|dem|einem|\p{Ll}+(?:em|er))\s+(?:\p{Ll}+\s+)?\p{Lu}/u;
  const lower = /^(?:Die|Das|Den|Eine|Einen|Meine[nr]?|Deine|Ihre?n?|Seine?n?)\s/.test(topic)
    ? topic.replace(/^(?!Ihr)./, (letter) => letter.toLowerCase())
    : topic;
  return doubtful.test(lower) ? `Folgendes: ${lower}` : lower;
}

/** The question in the user's own earlier message: already said to the person. */
function questionAsked({ history }: DraftContext['situation']): Said | undefined {
  for (const [index, entry] of history.entries()) {
    if (entry.dir !== 'out') continue;
    for (const [part, sentence] of splitSentences(entry.text).entries()) {
      const text = sentence.match(
        /\b(?:fragen|wissen|wüsste(?: ich)? gern|erzählen|sagen|schreiben|hören|verstehen|lernen),\s+((?:wie|was|warum|welche[mnrs]?|ob|wo|wann|wer|womit)\b[^?.!;:]{8,140})[?.!]?$/i,
      )?.[1];
      if (text) return said(text.trim(), `history:${index}:${part}`);
    }
  }
  return undefined;
}

const LEARNS = /^(?:connect|informational_interview|question|coffee|reconnect)$/;

/** "verstehen, wie Bibliotheken Programme planen" stands after "ich möchte"; "wie …" after "fragen,". */
function fromGoals({ situation, usable }: DraftContext): Slots {
  if (!LEARNS.test(situation.intent.kind)) return {};
  const about = (situation.person?.experience ?? [])
    .map((job) => `${job.title} ${job.org}`)
    .join(' ');
  const goals = situation.user.goals
    .map((goal, index) => ({
      goal: withoutFullStop(goal),
      index,
      weight: sharedStems(goal, about) - index * 0.1,
    }))
    .filter(({ goal, index }) => usable.has(`goal:${index}`) && detectLanguage(goal) !== 'en')
    .sort((a, b) => b.weight - a.weight);
  for (const { goal, index } of goals) {
    const text = goal.charAt(0).toLowerCase() + goal.slice(1);
    if (/^(?:verstehen|lernen|herausfinden|erfahren|wissen|hören|begreifen),\s/.test(text))
      return { topicVerb: said(text, `goal:${index}`) };
    if (
      /^(?:wie|was|warum|welche[mnrs]?|ob|womit|woran)\s.*\s\p{Ll}+(?:t|en|e)$/u.test(text) &&
      !text.includes('?')
    )
      return { topicQuestion: said(text, `goal:${index}`) };
  }
  return {};
}
