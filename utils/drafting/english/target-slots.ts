import { titleAsNoun } from '../clean-title';
import type { DraftContext } from '../context';
import { greetingOf, namesOf } from '../own-names';
import { said } from '../slot-tools';
import type { Slots } from '../spans';
import { unique } from '../spans';
import { placeName } from './place-name';
import { turnTopic } from './topic';

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
      const raw = intent.topic
        .trim()
        .replace(/[.?\s]+$/, '')
        .replace(/^about\s+/i, '');
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
