import { addWhatLacks } from '../../utils/checking/add-what-lacks';
import { applyFix } from '../../utils/checking/apply-fix';
import type { Finding, Fix, RecomposeChange } from '../../utils/model/finding';
import { changeAbout, getContact } from '../../utils/store/contacts';
import type { DraftChoices, DraftSession } from './use-draft';

/** Does what a fix says: to the text, to what is known of the person, or to how the draft is composed. */
export async function fixDraft(
  session: DraftSession,
  contactId: string | null,
  { id }: Finding,
  fix: Fix,
): Promise<void> {
  switch (fix.kind) {
    case 'replace': {
      const mended = applyFix(session.body, fix);
      if (mended !== null) session.type(mended);
      return;
    }
    case 'remember':
      return remember(contactId, 'remembered', fix.fact.value);
    case 'confirm':
      return confirm(contactId, fix);
    case 'recompose':
      return recompose(session, id, fix.change);
    case 'choose':
      return choose(session, contactId, fix.what);
  }
}

/** What lacks is added to the user's own words; only where that cannot be, another version takes their place. */
function recompose(session: DraftSession, findingId: string, change: RecomposeChange): void {
  const added =
    session.isEdited && change.startsWith('add-')
      ? addWhatLacks(session.checked, findingId, session.composed.body)
      : null;
  if (added !== null) session.type(added);
  else session.recompose(choicesFor(change, session.choices));
}

async function choose(
  session: DraftSession,
  contactId: string | null,
  what: string,
): Promise<void> {
  if (what === 'skip') {
    if (contactId === null) return;
    await changeAbout(contactId, { ratherNot: true });
    return;
  }
  const theirs = session.situation.person?.languages.find((code) => code === 'en' || code === 'de');
  if (what === 'language' && theirs) {
    session.recompose({ inputs: { ...session.choices.inputs, language: theirs } });
  }
}

async function confirm(
  contactId: string | null,
  fix: Extract<Fix, { kind: 'confirm' }>,
): Promise<void> {
  // A post is about nobody: what it says is the user's own to say.
  if (contactId === null) return;
  switch (fix.confirm) {
    case 'readPosts':
    case 'usedWork':
    case 'attended':
      return remember(contactId, fix.confirm, fix.value);
    case 'met':
    case 'workedTogether':
      await changeAbout(contactId, { metOrWorkedTogether: true });
      // That they met is one thing, what they did together another: the words themselves are kept.
      await remember(contactId, 'remembered', fix.value);
  }
}

async function remember(
  contactId: string | null,
  list: 'remembered' | 'readPosts' | 'usedWork' | 'attended',
  value: string,
): Promise<void> {
  const contact = contactId === null ? null : await getContact(contactId);
  if (contactId === null || !contact || contact.about[list].includes(value)) return;
  await changeAbout(contactId, { [list]: [...contact.about[list], value] });
}

/** What the composer is asked for; where it has no lever of its own, another version is the honest try. */
function choicesFor(change: RecomposeChange, choices: DraftChoices): Partial<DraftChoices> {
  const { inputs, attempt } = choices;
  switch (change) {
    case 'shorter':
      return { inputs: { ...inputs, length: 'shorter' } };
    case 'plainer':
      return { inputs: { ...inputs, register: 'plain' } };
    case 'warmer':
      return { inputs: { ...inputs, register: 'warm' } };
    default:
      return { attempt: attempt + 1 };
  }
}
