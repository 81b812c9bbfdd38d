import type { Check } from '../check';
import type { DraftView } from '../draft-view';
import { sameName } from '../grounding/person-name';
import { makeFinding } from '../text/make-finding';

/** Sie and du in one message, a surname alone, or a language that the reader is not known to read. */
export const address: Check = {
  id: 'address',
  source: 'drafting.md section 4 (languages)',
  look: (draft) => [...mixedForms(draft), ...bareSurname(draft), ...otherLanguage(draft)],
};

const DU = /(?<!\p{L})(?:du|dich|dir|dein(?:e[nmrs]?)?|Du|Dich|Dir|Dein(?:e[nmrs]?)?)(?!\p{L})/gu;
/** Capitalised inside a sentence; at its start "Sie" may be "they" and "Ihr" may be "her". */
const SIE = /(?<=[\p{Ll},] )(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)(?!\p{L})|(?<=[.?!] |\n)Ihnen(?!\p{L})/gu;

function mixedForms(draft: DraftView) {
  if (draft.language !== 'de' || !draft.situation.person) return [];
  // A note to forward speaks to somebody else: what is quoted keeps its own form.
  const body = draft.body.replace(/„[^“]*“/g, (quoted) => ' '.repeat(quoted.length));
  const du = [...body.matchAll(DU)];
  const sie = [...body.matchAll(SIE)];
  // What the two call each other so far counts as well as what stands in the draft.
  const before = draft.situation.history
    .filter((entry) => entry.dir !== 'note')
    .map((entry) => entry.text)
    .join('\n');
  const isDu = DU.test(before);
  const isSie = SIE.test(before);
  DU.lastIndex = 0;
  SIE.lastIndex = 0;
  // "Guten Tag Frau Reinking" is on no first-name terms.
  const isFormal = /(?<!\p{L})(?:Frau|Herrn?|Prof\.|Dr\.)\s/u.test(
    draft.body.slice(0, draft.greeting?.end ?? 0),
  );
  const odd =
    isFormal && du.length > 0 && sie.length === 0 && !isDu
      ? du[0]
      : du.length > 0 && sie.length > 0
        ? du.length <= sie.length && !isDu
          ? du[0]
          : sie[0]
        : isDu && !isSie
          ? sie[0]
          : isSie && !isDu
            ? du[0]
            : undefined;
  if (!odd) return [];
  return [
    makeFinding(
      'address',
      'warn',
      { key: 'checks.address.mixed' },
      { start: odd.index, end: odd.index + odd[0].length },
      [
        {
          kind: 'recompose',
          label: { key: 'checks.fix.otherVersion' },
          change: 'other-version',
        },
      ],
    ),
  ];
}

/** Common family names that stand first: "Kim Min-jun" is greeted as Min-jun, and no rule can tell better. */
const FAMILY_FIRST = new Set(
  'kim lee park choi jung jeong kang cho yoon jang lim han seo shin kwon hwang ahn song hong chen wang li zhang liu yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo nguyen nguyễn tran trần le lê pham phạm hoang hoàng nagy kovács tóth szabó horváth varga kiss'.split(
    ' ',
  ),
);

function bareSurname(draft: DraftView) {
  const greeted = draft.greeting?.name;
  const { name } = draft;
  if (!greeted || !name?.family || name.words.length < 2) return [];
  if (FAMILY_FIRST.has((name.words[0] ?? '').toLowerCase())) return [];
  if (!sameName(greeted.text, name.family) || sameName(name.family, name.preferred)) return [];
  return [
    makeFinding(
      'address',
      'warn',
      { key: 'checks.address.surname', values: { x: name.preferred } },
      greeted,
      [
        {
          kind: 'replace',
          label: { key: 'checks.fix.useName', values: { x: name.preferred } },
          start: greeted.start,
          end: greeted.end,
          text: name.preferred,
        },
      ],
    ),
  ];
}

function otherLanguage(draft: DraftView) {
  const { person, intent } = draft.situation;
  if (!draft.languageIsSure || !person || person.languages.length === 0) return [];
  if (person.languages.includes(draft.language) || intent.language === draft.language) return [];
  return [
    makeFinding(
      'address',
      'warn',
      { key: 'checks.address.language', values: { name: draft.callName } },
      null,
      [{ kind: 'choose', label: { key: 'checks.fix.otherVersion' }, what: 'language' }],
    ),
  ];
}
