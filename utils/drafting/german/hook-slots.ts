import type { CommonGround } from '../common-ground';
import type { DraftContext } from '../context';
import { WORK_FAMILIES } from '../occupational-families';
import { said } from '../slot-tools';
import type { Slots } from '../spans';
import { addressFor } from './address';
import { plainTitle } from './person-slots';
import { placesOf } from './places';
import { sayDateGerman } from './say-dates-de';

/** What the two share, as German sentences need it. */
export function hookSlots(context: DraftContext, hook: CommonGround): Slots {
  const { situation } = context;
  const { values, factIds: ids } = hook;
  const slots: Slots = {};
  for (const key of [
    'school',
    'group',
    'skill',
    'city',
    'quote',
    'year',
    'mine',
    'theirs',
    'until',
    'referrer',
    'clause',
  ] as const)
    if (values[key]) slots[key] = said(values[key], ...ids);
  if (values.org) {
    const org = placesOf(values.org);
    Object.assign(slots, {
      org: said(org.dative, ...ids),
      atOrg: said(org.at, ...ids),
      toOrg: said(org.to, ...ids),
    });
  }
  if (values.pastOrg) {
    const past = placesOf(values.pastOrg);
    slots.atPastOrg = said(past.at, ...ids);
    slots.fromPastOrg = said(past.from, ...ids);
  }
  if (values.pastTitle) slots.pastJob = said(plainTitle(values.pastTitle), ...ids);
  const from = fieldOf(values.from);
  const into = fieldOf(values.into);
  if (from) slots.fromField = said(dative(from), ...ids);
  // "im Theater am Fördeufer im Theater": the place has said it.
  const named = into?.replace(/^(?:der|die|das)\s/, '').toLowerCase() ?? '';
  if (into && !values.org?.toLowerCase().includes(named)) {
    slots.into = said(into.replace(/^der\s/, 'den '), ...ids);
    slots.inField = said(`in ${dative(into)}`.replace(/^in dem\s/, 'im '), ...ids);
  }
  for (const key of ['work', 'event'] as const)
    if (values[key]) slots[key] = said(toReader(values[key], addressFor(situation)), ...ids);
  if (values.date) slots.postDate = said(sayDateGerman(values.date, situation.asOf), ...ids);
  if (values.reply && values.replyId) slots.reply = said(values.reply, values.replyId);
  return slots;
}

function fieldOf(id: string | undefined): string | undefined {
  return WORK_FAMILIES.find((entry) => entry.id === id)?.name.de;
}

function dative(field: string): string {
  // "die gemeinnützige Arbeit" → "der gemeinnützigen Arbeit".
  if (field.startsWith('die '))
    return `der ${field.slice(4).replace(/^(\p{Ll}+e)(?=\s\p{Lu})/u, '$1n')}`;
  return field.replace(/^(?:das|der)\s/, 'dem ');
}

/** What the user noted of theirs, in the form of address of the message, as the object of "benutzen". */
function toReader(text: string, address: 'Sie' | 'du'): string {
  return text
    .replace(/^der\s/i, 'den ')
    .replace(/^(?:ihre?|seine?|deine?|Ihre?)([nmrs]?)(?=\s)/u, (own) => {
      const ending = own.replace(/^(?:ihr|sein|dein|Ihr)/, '');
      return (address === 'Sie' ? 'Ihr' : 'dein') + ending;
    });
}
