import type { Reader } from '../../model/situation';
import { cleanTitle, titleAsNoun } from '../clean-title';
import type { DraftContext } from '../context';
import { greetedBefore, greetingOf, userNames } from '../own-names';
import { said } from '../slot-tools';
import type { Said, Slots } from '../spans';
import { wording } from '../spans';
import { placeName } from './place-name';

/** Names, the greeting, and what they do. */
export function personSlots(context: DraftContext): Slots {
  const { situation } = context;
  const { person, user } = situation;
  const signoff = user.voice.signoff ?? userNames(situation).at(-1) ?? user.name;
  const slots: Slots = {
    signoff: said(signoff, 'me'),
    myName: said(user.name, 'me'),
    greeting: wording(greetingWord(context)),
  };
  if (!person) return slots;
  const current = person.experience.find((job) => job.to === null && job.org);
  slots.name = said(greetedBefore(situation) ?? greetingOf(person), 'name');
  if (current) {
    const id = `job:${current.id}`;
    slots.org = said(placeName(current.org), id);
    slots.role = said(titleAsNoun(current.title), id);
  }
  slots.theirWork = theirWork(person);
  // What may be of use to somebody is of use in the work that they do now.
  if (current) slots.currentWork = theirWork(person);
  return slots;
}

/** "as a planner at Kordon": after "your work". Today's job, else the last one, else a headline that is a plain title. */
function theirWork(person: Reader): Said | undefined {
  const job =
    person.experience.find((entry) => entry.to === null && entry.org) ??
    person.experience.find((entry) => entry.org);
  if (job) {
    const title = titleAsNoun(job.title) ?? cleanTitle(job.title);
    const until = job.to ? ` until ${job.to.slice(0, 4)}` : '';
    return said(`${title ? `as ${title} ` : ''}at ${placeName(job.org)}${until}`, `job:${job.id}`);
  }
  if (!person.headline || person.experience.length > 0) return undefined;
  const [title = '', org = ''] = person.headline.split(/\s(?:at|@)\s/i);
  const noun = titleAsNoun(title);
  if (!noun || /[,|•·&]/.test(title)) return undefined;
  const plain = org.split(/\s*[|•·;]\s*/)[0]?.trim() ?? '';
  const place = plain && !/[,:()]/.test(plain) ? ` at ${placeName(plain)}` : '';
  return said(`as ${noun}${place}`, 'headline');
}

/** The user's own way to greet, where what they sent shows it; "Dear" is for formal voices. */
function greetingWord({ situation, register }: DraftContext): string {
  if (register === 'formal') return 'Dear';
  const sent = [
    ...situation.user.sentLog.map((message) => message.text),
    ...situation.history.filter((entry) => entry.dir === 'out').map((entry) => entry.text),
  ];
  const own = (sent.at(-1) ?? situation.user.voice.sample)?.match(/^(Hi|Hello|Dear|Hey)\b/)?.[1];
  if (own) return own === 'Hey' ? 'Hi' : own;
  return 'Hi';
}
