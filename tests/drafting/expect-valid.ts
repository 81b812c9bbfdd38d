import { expect } from 'vitest';
import { WORK_FAMILIES } from '../../utils/drafting/occupational-families';
import type { Phrases } from '../../utils/drafting/phrase-bank';
import { german } from '../../utils/drafting/phrases/de/bank';
import { english } from '../../utils/drafting/phrases/en/bank';
import { CHANNEL_LIMITS } from '../../utils/model/channel';
import type { Draft } from '../../utils/model/draft';
import type { Situation } from '../../utils/model/situation';
import { say } from '../../utils/words/translate';

const PHRASES = Object.fromEntries(
  Object.entries({ en: english, de: german }).map(([language, bank]) => [language, textOf(bank)]),
);
const ZONES = [
  'Europe/Brussels',
  'Pacific/Auckland',
  'America/Chicago',
  'America/Lima',
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
];
const CLOCKS = new Map(
  ZONES.map((timeZone) => [
    timeZone,
    [
      ...['en-GB', 'de-DE'].map(
        (locale) =>
          new Intl.DateTimeFormat(locale, {
            timeZone,
            weekday: 'long',
            day: 'numeric',
            month: 'long',
            hour: '2-digit',
            minute: '2-digit',
            hourCycle: 'h23',
          }),
      ),
      new Intl.DateTimeFormat('en-US', {
        timeZone,
        hour: 'numeric',
        minute: '2-digit',
        hour12: true,
      }),
    ],
  ]),
);

function textOf(bank: Phrases): string {
  return Object.values(bank)
    .flatMap((phrases) => [
      ...phrases.any,
      ...(phrases.plain ?? []),
      ...(phrases.warm ?? []),
      ...(phrases.formal ?? []),
    ])
    .join(' ')
    .replace(/\{\w+\}/g, ' ');
}

/** Everything that a draft may say with a capital or a digit, put together without the composer's own book-keeping. */
function supportOf(situation: Situation, language: string): string {
  const zones = [situation.user.timeZone, situation.person?.timeZone ?? situation.user.timeZone];
  const calendar = situation.availability.flatMap((slot) => {
    const texts: string[] = [];
    for (let at = Date.parse(slot.start); at < Date.parse(slot.end); at += 15 * 60_000) {
      for (const zone of zones)
        texts.push(...(CLOCKS.get(zone) ?? []).map((format) => format.format(at)));
    }
    return texts;
  });
  const families = WORK_FAMILIES.flatMap((family) => Object.values(family.name));
  const places = zones.map((zone) => zone.replace(/[_/]/g, ' '));
  const usual =
    language === 'de'
      ? '20 25 30 Minuten Uhr Ihre Arbeit Rat Zeit Frage Guten Tag Hallo Viele Liebe Grüße November Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag gestern Nr Jahre Jahr Monate Wochen zwei fünf'
      : '5 November Thursday 20 25 30 Friday Wednesday last week Hi Hello Dear I am have would not will';
  return [JSON.stringify(situation), PHRASES[language], ...calendar, ...families, ...places, usual]
    .join(' ')
    .toLowerCase();
}

/** What must hold of every draft, whoever writes to whom: throws with the text where it does not. */
export function expectValid(draft: Draft, situation: Situation): void {
  if (draft.refused) {
    expect(draft.body).toBe('');
    expect(say(draft.refused)).not.toMatch(/[{}]/);
    return;
  }
  const limit = CHANNEL_LIMITS[draft.channel].limit;
  if (limit !== null) expect(draft.body.normalize('NFC').length).toBeLessThanOrEqual(limit);
  expect(draft.spans.map((span) => span.text).join('')).toBe(draft.body);
  expect(draft.body).not.toMatch(
    /[{}[\]|]|undefined|null|\bNaN\b|[^\S\n]{2}|\n{3}| [,.;:?]|\.\.|\?\.|,\.|—|!/,
  );
  // "ich lerne ich", "now I now", "die die": a word said twice in one breath.
  expect(draft.body).not.toMatch(
    /(?<!\p{L})(ich|I|now|heute|the|a|im|bei)(?: \p{Ll}+)? \1(?![\p{L}’'])/u,
  );
  const ids = new Set(draft.facts.map((fact) => fact.id));
  const used = draft.spans.flatMap((span) => span.facts);
  for (const id of used) expect(ids).toContain(id);
  for (const fact of draft.facts.filter((entry) => entry.sensitive || entry.quarantined)) {
    expect(used).not.toContain(fact.id);
    expect(draft.body).not.toContain(fact.value);
  }
  expect(draft.body).not.toMatch(
    /sober|daughter|sick leave|krankgeschrieben|trocken|flan|poem|Gedicht|instructions|Anweisungen/i,
  );
  // What the user thinks of them is written for the user alone.
  expect(draft.body).not.toMatch(/sceptical|arrogant/i);
  expect(draft.body).not.toMatch(/\b(?:yrs|a was|for: safety|ich nächste|möchte Ab)\b/);
  if (draft.subject !== null) {
    expect(draft.subject.split(/\s+/).length).toBeLessThanOrEqual(6);
    expect(draft.subject.split(/\s+/).length).toBeGreaterThanOrEqual(2);
  }
  if (draft.language === 'en') {
    expect(draft.body).not.toMatch(
      /\ba [aeio]\w+(?<!\bone|\bonce)\b(?! one)|\b(?:she|he|her|him|his)\b(?![^"]*")/,
    );
  } else {
    expect(draft.body, 'Sie and du in one message').not.toMatch(
      /(?<!\p{L})(?:Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L})(?=[\s\S]*(?<!\p{L})(?:du|dich|dir|deine?[mnrs]?)(?!\p{L})(?![^„]*“))/u,
    );
  }
  expectSupported(draft, situation);
}

function expectSupported(draft: Draft, situation: Situation): void {
  const support = supportOf(situation, draft.language);
  const tokens =
    draft.body.match(/[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’&.:-]*[\p{L}\p{N}\p{M}]|[\p{L}\p{N}]/gu) ??
    [];
  for (const token of tokens.filter((word) => /\p{Lu}|\p{N}/u.test(word))) {
    for (const part of token.toLowerCase().split(/[-'’]/)) {
      if (part.length > 1 && !support.includes(part))
        throw new Error(`Nobody gave “${token}”: ${draft.body}`);
    }
  }
}
