import type { Reader } from '../../model/situation';
import { cleanTitle } from '../clean-title';
import type { DraftContext } from '../context';
import { readName } from '../greet-as';
import { greetedBefore, greetingOf } from '../own-names';
import { said } from '../slot-tools';
import type { Said, Slots } from '../spans';
import { wording } from '../spans';
import { addressFor } from './address';
import { placesOf } from './places';

/** Names, greeting and sign-off, and where the reader works. */
export function personSlots({ situation, register }: DraftContext): Slots {
  const { person, user, intent } = situation;
  const address = addressFor(situation);
  const own =
    user.voice.signoff ?? (address === 'du' ? readName(user.name).words[0] : null) ?? user.name;
  const isLetter = person !== null && !intent.channel.startsWith('invite');
  const closing = register === 'warm' && address === 'du' ? 'Liebe Grüße' : 'Viele Grüße';
  const slots: Slots = {
    signoff: said(
      isLetter && !/gr(?:u|ü)(?:ß|ss)|^lg\b|^vg\b/i.test(own) ? `${closing}\n${own}` : own,
      'me',
    ),
    myName: said(user.name, 'me'),
    greeting: wording(address === 'Sie' ? 'Guten Tag' : 'Hallo'),
  };
  if (!person) return slots;
  const whole = readName(person.name).words.join(' ');
  slots.name = said(
    person.greetAs ??
      greetedBefore(situation) ??
      (address === 'Sie' ? whole || greetingOf(person) : greetingOf(person)),
    'name',
  );
  const current = person.experience.find((job) => job.to === null && job.org);
  if (current) {
    slots.org = said(placesOf(current.org).dative, `job:${current.id}`);
    slots.atOrg = said(placesOf(current.org).at, `job:${current.id}`);
  }
  slots.theirWork = theirWork(person);
  // What may be of use to somebody is of use in the work that they do now.
  if (current) slots.currentWork = theirWork(person);
  return slots;
}

/** "als Planerin bei Kordon": after "Ihrer Arbeit". Today's job, else the last one, else a headline that is a plain title. */
function theirWork(person: Reader): Said | undefined {
  const job =
    person.experience.find((entry) => entry.to === null && entry.org) ??
    person.experience.find((entry) => entry.org);
  if (job) {
    const title = plainTitle(job.title);
    const until = job.to ? ` bis ${job.to.slice(0, 4)}` : '';
    return said(`${title ? `als ${title} ` : ''}${placesOf(job.org).at}${until}`, `job:${job.id}`);
  }
  if (!person.headline || person.experience.length > 0) return undefined;
  const [title = '', org = ''] = person.headline.split(/\s(?:bei|at|@)\s/i);
  const noun = /[|•·&]/.test(title) ? null : plainTitle(title);
  const place = org && !/[|,:()•·]/.test(org) ? ` ${placesOf(org).at}` : '';
  return noun ? said(`als ${noun}${place}`, 'headline') : undefined;
}

/** A title that can stand after "als": short, in Latin letters. */
export function plainTitle(title: string): string | null {
  const clean = (cleanTitle(title).split(',')[0]?.trim() ?? '').replace(
    /^(?:\p{Lu}\p{Ll}+(?:ige|liche|ische|ierte|ende|ante|lernte|bildete)[rsn]?|Freie[rsn]?)(?=\s\p{Lu})/u,
    (adjective) => adjective.toLowerCase(),
  );
  return clean && clean.split(' ').length <= 5 && /^[\p{Script=Latin}\d\s&/.'’-]+$/u.test(clean)
    ? clean
    : null;
}
