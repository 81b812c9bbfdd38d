import { titleAsNoun } from '../clean-title';
import type { DraftContext } from '../context';
import { greetingOf, namesOf } from '../own-names';
import { said } from '../slot-tools';
import type { Slots } from '../spans';
import { unique } from '../spans';
import { placeName } from './place-name';
import { turnTopic } from './topic';
import { isPastVerb } from './verbs';

/** Whom to be introduced to, and what for. */
export function targetSlots(context: DraftContext): Slots {
  const { intent } = context.situation;
  const { target } = intent;
  if (!target) return {};
  const first = greetingOf({ ...emptyReader, name: target.name });
  const job = target.experience.find((position) => position.to === null);
  const result: Slots = { target: said(target.name, 'target'), targetFirst: said(first, 'target') };
  if (job) {
    result.targetOrg = said(placeName(job.org), `target-job:${job.id}`);
    result.targetRole = said(titleAsNoun(job.title), `target-job:${job.id}`);
  }
  if (intent.topic) {
    const names = unique([target.name, first, target.name.split(' ').at(-1) ?? '']);
    const readerNames = namesOf(context.situation.person);
    const aboutReader = readerNames.some((name) => intent.topic?.includes(name));
    const turned = aboutReader ? null : turnTopic(intent.topic, names);
    if (turned && (turned.shape === 'question' || turned.shape === 'thing')) {
      const raw = aboutTarget(
        intent.topic
          .trim()
          .replace(/[.?\s]+$/, '')
          .replace(/^about\s+/i, ''),
        first,
      );
      if (raw)
        result[turned.shape === 'question' ? 'targetTopicQuestion' : 'targetTopicThing'] = said(
          raw.charAt(0).toLowerCase() + raw.slice(1),
          'topic',
        );
      result[turned.shape === 'question' ? 'blurbTopicQuestion' : 'blurbTopicThing'] = said(
        turned.text,
        'topic',
      );
    }
  }
  return result;
}

/** Who wrote the question to the third person ("how you measured …") means them; in the request "you" is somebody else. */
function aboutTarget(topic: string, name: string): string | null {
  const owned = topic.replace(/\byour\b/gi, `${name}’s`);
  const asked = owned.replace(/\byou (?=(\p{L}+))/giu, (all, verb: string) =>
    needsNoS(verb) ? `${name} ` : all,
  );
  return /\b(?:you|yours|yourself)\b/i.test(asked) ? null : asked;
}

/** Past tenses and modal verbs are the same for "you" and for a name. */
const needsNoS = (verb: string) =>
  (isPastVerb(verb) && !/^(?:were|read|set|put|cut)$/i.test(verb)) ||
  /^(?:can|could|would|should|will|might|must)$/i.test(verb);

const emptyReader = {
  name: '',
  greetAs: null,
  headline: null,
  location: null,
  timeZone: null,
  languages: [],
  about: null,
  experience: [],
  education: [],
  posts: [],
  groups: [],
  skills: [],
  mutuals: [],
};
