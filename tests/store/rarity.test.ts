import { beforeEach, describe, expect, it } from 'vitest';
import { findCommonGround } from '../../utils/drafting/common-ground';
import { gatherFacts } from '../../utils/drafting/gather-facts';
import { situationOf } from '../../utils/drafting/situation-of';
import { situationRecords } from '../../utils/store/situation-records';
import { saveStory } from '../../utils/store/story';
import { freshStore } from '../support/fresh-store';
import { OLUWASEUN, savePerson, tellStory } from '../support/people';

const SCHOOL = {
  school: 'Lindenhain University',
  degreeLine: null,
  degree: null,
  field: null,
  start: null,
  end: '2010',
  dates: null,
};

/** How rare a thing is that the user shares with a contact, by what the store holds. */
async function rarityOf(kind: string, contactId: string) {
  const records = await situationRecords(contactId);
  const wanted = { kind: 'informational_interview', channel: 'message' } as const;
  const situation = situationOf(records, wanted, new Date('2026-11-22T10:00:00Z'));
  const found = findCommonGround(situation, gatherFacts(situation));
  return found.find((ground) => ground.kind === kind)?.rarity;
}

describe('how rare a thing is among the contacts', () => {
  beforeEach(async () => {
    await freshStore();
    await tellStory();
    await saveStory({
      schools: [{ school: 'Lindenhain University', degree: null, year: '2008' }],
      skills: ['Letterpress'],
      city: 'Leipzig',
    });
  });

  it('follows what the store holds of the others, never the reader', async () => {
    const reader = await savePerson('ada', {
      ...OLUWASEUN,
      education: [SCHOOL],
      skills: ['Letterpress'],
    });
    for (const kind of ['school', 'skill', 'city']) expect(await rarityOf(kind, reader)).toBe(1);

    const others: string[] = [];
    for (let number = 0; number < 12; number++)
      others.push(
        await savePerson(`other-${number}`, {
          ...OLUWASEUN,
          name: `Other ${number}`,
          nameClean: `Other ${number}`,
          ...(number % 2 ? { education: [SCHOOL] } : { topCardSchool: SCHOOL.school }),
          skills: ['letterpress'],
        }),
      );
    for (const kind of ['school', 'skill', 'city'])
      expect(await rarityOf(kind, reader)).toBeCloseTo(1 - 12 / 62, 5);
  });
});
