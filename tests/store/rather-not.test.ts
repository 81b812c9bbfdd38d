import { beforeEach, expect, it } from 'vitest';
import { addDays } from '../../utils/model/local-date';
import { changeAbout } from '../../utils/store/contacts';
import { followUpsOf } from '../../utils/store/follow-ups';
import { countDuePeople, nextFollowUpOf, pendingFollowUps } from '../../utils/store/pending';
import { todaysList } from '../../utils/store/todays-list';
import { freshStore } from '../support/fresh-store';
import { OLUWASEUN, savePerson, wroteTo } from '../support/people';

const TODAY = '2026-11-22';

beforeEach(async () => {
  await freshStore();
});

/** Whoever any list of what is owed would show on a day. */
async function shownOn(day: string) {
  const { overdue, today, nextDays, nextDay } = await pendingFollowUps(day, 20);
  const list = await todaysList(day, 20);
  const rows = [...overdue, ...today, ...nextDays, ...list.answers, ...list.followUps];
  return { rows: rows.length, people: list.people.length, nextDay, due: await countDuePeople(day) };
}

it.each([0, -10, -60])(
  'somebody one would rather not write to comes up nowhere, %i days off',
  async (days) => {
    const id = await savePerson('oluwaseun', OLUWASEUN);
    await wroteTo(id, '2026-11-02T09:00:00.000Z');
    const [owed] = await followUpsOf(id);
    const day = addDays(owed?.dueOn ?? TODAY, days);
    expect(await nextFollowUpOf(id, day)).not.toBeNull();

    await changeAbout(id, { ratherNot: true });

    expect(await shownOn(day)).toEqual({ rows: 0, people: 0, nextDay: null, due: 0 });
    expect(await nextFollowUpOf(id, day)).toBeNull();
  },
);
