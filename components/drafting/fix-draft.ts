import { applyFix } from '../../utils/checking/apply-fix';
import type { Fix } from '../../utils/model/finding';
import { changeAbout, getContact } from '../../utils/store/contacts';
import type { Mend } from './mend-by-composer';
import type { DraftSession } from './use-draft';

/** Does what a fix says (`mend`: what the composer found for it): to the text, to what is known of the person, or to how the draft is composed. */
export async function fixDraft(
  session: DraftSession,
  contactId: string | null,
  fix: Fix,
  mend: Mend | undefined,
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
      if (mend?.kind === 'text') session.type(mend.body);
      if (mend?.kind === 'choices') session.recompose(mend.choices);
      return;
    case 'choose':
      return choose(session, contactId, fix.what);
  }
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
