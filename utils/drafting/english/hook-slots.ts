import { titleAsNoun } from '../clean-title';
import type { CommonGround } from '../common-ground';
import type { DraftContext } from '../context';
import { WORK_FAMILIES } from '../occupational-families';
import { namesOf } from '../own-names';
import { said } from '../slot-tools';
import type { Slots } from '../spans';
import { groupName, placeName } from './place-name';
import { sayDate } from './say-dates';
import { turnPerson } from './turn-person';

/** What the two share, said as English needs it. */
export function hookSlots(context: DraftContext, hook: CommonGround): Slots {
  const { values } = hook;
  const ids = hook.factIds;
  const family = (id: string | undefined) =>
    WORK_FAMILIES.find((entry) => entry.id === id)?.name.en;
  const slots: Slots = {};
  for (const key of [
    'org',
    'pastOrg',
    'school',
    'group',
    'skill',
    'city',
    'work',
    'event',
    'quote',
    'year',
    'mine',
    'theirs',
    'until',
    'referrer',
  ] as const) {
    const value = values[key];
    if (value) slots[key] = said(named(key, value), ...ids);
  }
  for (const key of ['work', 'event'] as const) {
    if (values[key])
      slots[key] = said(
        lowerDeterminer(
          turnPerson(values[key], { to: 'you', names: namesOf(context.situation.person) }).text,
        ),
        ...ids,
      );
  }
  if (values.clause) slots.clause = said(values.clause, ...ids);
  slots.clauseShort = said(values.shorter, ...ids);
  slots.clauseShortest = said(values.shortest, ...ids);
  if (values.clause && !values.clause.includes(':') && !values.clause.startsWith('in the '))
    slots.clauseIn = said(values.clause, ...ids);
  if (values.reply && values.replyId) slots.reply = said(values.reply, values.replyId);
  if (values.pastTitle) slots.pastJob = said(titleAsNoun(values.pastTitle), ...ids);
  if (values.into) slots.into = said(family(values.into), ...ids);
  if (values.from) slots.fromField = said(family(values.from), ...ids);
  if (values.date) slots.postDate = said(sayDate(values.date, context.situation.asOf), ...ids);
  return slots;
}

function named(key: string, value: string): string {
  if (key === 'group') return groupName(value);
  return /^(?:org|pastOrg|school)$/.test(key) ? placeName(value) : value;
}

/** "The spring workshop" inside a sentence is "the spring workshop"; a name keeps its capital. */
function lowerDeterminer(text: string): string {
  return /^(?:The|A|An|Your)\s/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
