import type { Introduction } from '../model/conversation';
import type { LocalDate } from '../model/local-date';
import { addDays, localDateOf } from '../model/local-date';
import type { FollowUpSettings } from '../model/settings';
import { isThanks } from './answered-by';
import { applyOwed, dropEverything, followUpId, isAtRest, pendingByRule } from './apply-owed';
import { isSameOccasion } from './exchange';
import type { Owed } from './owed-after';
import { moved } from './owed-after';
import type { ContactRecords, FollowUpChange } from './records';

/**
 * What an introduction that this contact made leads to: thank them at once, and tell them how it went – three weeks
 * later, or the day after its outcome is known. `records` are those of the introducer.
 */
export function followUpsAfterIntroduction(
  introduction: Introduction,
  records: ContactRecords,
  settings: FollowUpSettings,
  today: LocalDate,
  timeZone?: string,
): FollowUpChange[] {
  if (records.contact.about.ratherNot) return dropEverything(records);
  const day = localDateOf(new Date(introduction.madeAt), timeZone);
  const since = records.touches.filter((t) => t.dir === 'out' && t.at > introduction.madeAt);
  const owed: Owed[] = [];
  if (!since.some(isThanks)) {
    owed.push({ reason: 'thank-introducer', dueOn: moved(day, settings), suggests: 'thank_you' });
  }
  const tellingId = followUpId(introduction.id, 'tell-introducer');
  const known = records.followUps.find((one) => one.id === tellingId);
  const usual = moved(addDays(day, settings.updateDays), settings);
  const soon = moved(addDays(today, settings.answerDays), settings);
  const early = introduction.outcome !== '' && soon < (known?.dueOn ?? usual);
  if (known === undefined || early) {
    owed.push({ reason: 'tell-introducer', dueOn: early ? soon : usual, suggests: 'update' });
  }

  const changes = completeSuggestion(introduction, records);
  for (const one of owed) {
    // The introduction may have been logged as a touch as well: thanks and news are owed once.
    if (isAtRest(one.dueOn, settings, today)) continue;
    if (isOwedByTouch(one, introduction, records)) continue;
    const id = followUpId(introduction.id, one.reason);
    changes.push(...applyOwed(one, id, introduction.id, records, true));
  }
  return changes;
}

/** They introduced the user to the person whom they had suggested: no need to ask for it any more. */
function completeSuggestion(introduction: Introduction, records: ContactRecords): FollowUpChange[] {
  const name = introduction.toName.normalize('NFC').trim().toLowerCase();
  return pendingByRule(records)
    .filter((one) => one.reason === 'suggested-person' && one.note.toLowerCase() === name)
    .map((one) => ({ type: 'complete', id: one.id }));
}

function isOwedByTouch(owed: Owed, introduction: Introduction, records: ContactRecords): boolean {
  return records.touches.some(
    (touch) =>
      touch.type === 'introduction' &&
      touch.dir === 'in' &&
      isSameOccasion(touch.at, introduction.madeAt) &&
      records.followUps.some((one) => one.id === followUpId(touch.id, owed.reason)),
  );
}
