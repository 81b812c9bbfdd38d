import { applyFix } from '../../utils/checking/apply-fix';
import type { Fix, RecomposeChange } from '../../utils/model/finding';
import { changeAbout, getContact } from '../../utils/store/contacts';
import type { DraftChoices, DraftSession } from './use-draft';

/** Does what a fix says: to the text, to what is known of the person, or to how the draft is composed. */
export async function fixDraft(session: DraftSession, contactId: string, fix: Fix): Promise<void> {
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
      return session.recompose(choicesFor(fix.change, session.choices));
    case 'choose':
      return;
  }
}

async function confirm(contactId: string, fix: Extract<Fix, { kind: 'confirm' }>): Promise<void> {
  switch (fix.confirm) {
    case 'readPosts':
    case 'usedWork':
    case 'attended':
      return remember(contactId, fix.confirm, fix.value);
    case 'met':
    case 'workedTogether':
      await changeAbout(contactId, { metOrWorkedTogether: true });
  }
}

async function remember(
  contactId: string,
  list: 'remembered' | 'readPosts' | 'usedWork' | 'attended',
  value: string,
): Promise<void> {
  const contact = await getContact(contactId);
  if (!contact || contact.about[list].includes(value)) return;
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
