import { useState } from 'react';
import type { DraftNote } from '../../utils/model/draft';
import { changeAbout, getContact } from '../../utils/store/contacts';
import { getStory, saveStory } from '../../utils/store/story';
import { say, t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import styles from './DraftFindings.module.css';
import type { DraftSession } from './use-draft';

/** The key under which a draft remembers that what was seen long ago is still so. */
const stillSoKey = (note: DraftNote) => `stale:${(note.facts ?? []).join()}`;

/** What the composer says of its own work, with the question that it asks answered in place. */
export function DraftNotes({
  session,
  contactId,
}: {
  session: DraftSession;
  contactId: string | null;
}) {
  const { composed, choices } = session;
  return composed.notes
    .filter((note) => note.id !== 'stale' || !(stillSoKey(note) in choices.overridden))
    .map((note) => (
      <div key={note.id + (note.words ?? '')} className={styles.note}>
        <p>{say(note.message)}</p>
        {note.id === 'stale' && <StillSo note={note} session={session} />}
        {note.id === 'unmet-need' && <OfferMore />}
        {note.words && contactId !== null && <SayItSo words={note.words} contactId={contactId} />}
      </div>
    ));
}

function StillSo({ note, session }: { note: DraftNote; session: DraftSession }) {
  const { choices } = session;
  return (
    <div className={styles.fixes}>
      <Button
        size="small"
        variant="quiet"
        onClick={() =>
          session.change({ overridden: { ...choices.overridden, [stillSoKey(note)]: 'yes' } })
        }
      >
        {t('draft.note.stillSo')}
      </Button>
      <Button
        size="small"
        variant="quiet"
        onClick={() =>
          session.recompose({
            withoutFacts: [...new Set([...choices.withoutFacts, ...(note.facts ?? [])])],
          })
        }
      >
        {t('draft.source.leaveOut')}
      </Button>
    </div>
  );
}

/** One thing more that the user can do for somebody; it goes to their story, and the draft speaks of it. */
function OfferMore() {
  const [offer, setOffer] = useState('');
  const keep = async () => saveStory({ offers: [...(await getStory()).offers, offer.trim()] });
  return (
    <form
      className={styles.say}
      onSubmit={(event) => {
        event.preventDefault();
        if (offer.trim()) void keep();
      }}
    >
      <Field
        label={t('story.offers')}
        hint={t('story.offers.hint')}
        value={offer}
        onChange={setOffer}
      />
      <Button type="submit" size="small" disabled={!offer.trim()}>
        {t('draft.needWhy.save')}
      </Button>
    </form>
  );
}

/** The user's own note, said once by them as they would say it to the person; it takes the note's place. */
function SayItSo({ words, contactId }: { words: string; contactId: string }) {
  const [clause, setClause] = useState('');
  const keep = async () => {
    const contact = await getContact(contactId);
    if (!contact) return;
    const said = clause.trim().replace(/[.]+$/, '');
    if (contact.about.howWeMet === words) {
      await changeAbout(contactId, { howWeMet: said });
      return;
    }
    const note = contact.about.note.includes(words)
      ? contact.about.note.replace(words, () => `${said}.`)
      : [contact.about.note, `${said}.`].filter(Boolean).join(' ');
    await changeAbout(contactId, { note });
  };
  return (
    <form
      className={styles.say}
      onSubmit={(event) => {
        event.preventDefault();
        if (clause.trim()) void keep();
      }}
    >
      <Field
        label={t('draft.note.say')}
        hint={t('draft.note.say.hint')}
        value={clause}
        onChange={setClause}
      />
      <Button type="submit" size="small" disabled={!clause.trim()}>
        {t('draft.needWhy.save')}
      </Button>
    </form>
  );
}
