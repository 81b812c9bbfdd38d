import type { Check } from '../check';
import type { DraftView } from '../draft-view';
import { findDurations } from '../text/durations';
import { makeFinding } from '../text/make-finding';
import { readAsks } from '../text/read-asks';
import { removeSentenceFix } from '../text/removal';

const STRANGER_MINUTES = 30;
const BIG =
  /\b(?:(?:be|become) my (?:mentor|coach|sponsor)|mentor me|mentorship|shadow(?:ing)? (?:you|your)|every (?:week|month|day)|(?:weekly|monthly|regular|daily) (?:calls?|chats?|meetings?|sessions?|conversations?)|(?:all|whole|full|entire) (?:day|morning|afternoon)|(?:review|read|check|edit|critique|proofread) my (?:\p{L}+ )?(?:thesis|manuscript|dissertation|portfolio|book|cv|résumé|resume|business plan|application)|invest(?:ing)? in|sponsor|letter of recommendation|recommendation letter)\b|(?<!\p{L})(?:mein\p{L}* (?:mentor|mentorin|coach)|jede woche|wöchentlich\p{L}*|monatlich\p{L}*|ganzen tag|meine (?:masterarbeit|bachelorarbeit|bewerbung|doktorarbeit)|empfehlungsschreiben)(?!\p{L})/iu;

/** An ask that is larger than what lies between the two. */
export const tooBig: Check = {
  id: 'too-big',
  source: 'drafting.md section 6',
  look(draft) {
    if (!isStranger(draft)) return [];
    const asks = readAsks(draft);
    const findings = [];
    for (const duration of findDurations(draft.body)) {
      const inAsk = asks.some(
        ({ sentence }) => duration.start >= sentence.start && duration.end <= sentence.end,
      );
      if (!inAsk || duration.minutes <= STRANGER_MINUTES) continue;
      const small = Math.min(draft.situation.intent.durationMin ?? 20, STRANGER_MINUTES);
      const text = /-(?:min|hour)/i.test(duration.text)
        ? `${small}-minute`
        : draft.language === 'de'
          ? `${small} Minuten`
          : `${small} minutes`;
      findings.push(
        makeFinding('too-big', 'warn', { key: 'checks.tooBig' }, duration, [
          {
            kind: 'replace',
            label: { key: 'checks.fix.setMinutes', values: { n: small } },
            start: duration.start,
            end: duration.end,
            text,
          },
        ]),
      );
    }
    for (const { sentence, sorts } of asks) {
      const isIntroduction = sorts.includes('introduction') && draft.kind !== 'intro_request';
      if (!isIntroduction && !sorts.includes('job') && !BIG.test(sentence.text)) continue;
      findings.push(
        makeFinding('too-big', 'warn', { key: 'checks.tooBig' }, sentence, [
          ...removeSentenceFix(draft, sentence.start, sentence.end),
          { kind: 'recompose', label: { key: 'checks.fix.smallerAsk' }, change: 'smaller-ask' },
        ]),
      );
    }
    return findings;
  },
};

/** Nobody who has met, written back or been noted as known. */
export function isStranger({ situation: { relationship, history, intent } }: DraftView): boolean {
  return (
    !relationship.met &&
    !history.some((entry) => entry.dir === 'in') &&
    intent.kind !== 'recruiter_question'
  );
}
