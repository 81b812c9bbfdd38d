import { Suspense, useEffect, useRef, useState } from 'react';
import { suggestTie } from '../../utils/following-up/suggest-tie';
import type { AboutContact, Contact, Tie } from '../../utils/model/contact';
import { TIES } from '../../utils/model/contact';
import type { LocalDate } from '../../utils/model/local-date';
import { contactRecords } from '../../utils/store/contact-records';
import { changeAbout } from '../../utils/store/contacts';
import { say, t } from '../../utils/words/translate';
import { tellBadge } from '../app/tell-badge';
import { useQuery } from '../app/use-query';
import { Field } from '../ui/Field';
import { SegmentedControl } from '../ui/SegmentedControl';
import { Switch } from '../ui/Switch';
import styles from './AboutPerson.module.css';
import { PersonaChoice } from './later-parts';

/** After this long without a key the words are kept; leaving the field keeps them at once. */
const KEEP_AFTER_MS = 400;

/** What the user says of a contact: how close, how they met, a note, rather not. Kept as one types. */
export function AboutPerson({ contact, today }: { contact: Contact; today: LocalDate }) {
  const { about, id } = contact;
  const change = (changes: Partial<AboutContact>) =>
    // Somebody whom one would rather not write to is not counted as due.
    void changeAbout(id, changes).then(tellBadge);
  return (
    <div className={styles.about}>
      <div>
        <SegmentedControl<Tie | 'unset'>
          label={t('panel.tie')}
          value={about.tie ?? 'unset'}
          options={TIES.map((tie) => ({ value: tie, label: t(`panel.tie.${tie}`) }))}
          onChange={(tie) => change({ tie: tie === 'unset' ? null : tie })}
        />
        {about.tie === null && <SuggestedTie contactId={id} today={today} />}
      </div>
      <Suspense>
        <PersonaChoice contact={contact} onChange={(personaIds) => change({ personaIds })} />
      </Suspense>
      <KeptField
        label={t('panel.howWeMet')}
        hint={t('panel.howWeMet.hint')}
        value={about.howWeMet}
        onKeep={(howWeMet) => change({ howWeMet, metOrWorkedTogether: howWeMet !== '' })}
      />
      <KeptField
        label={t('panel.note')}
        hint={t('panel.note.hint')}
        value={about.note}
        multiline
        onKeep={(note) => change({ note })}
      />
      <Switch
        label={t('panel.ratherNot')}
        hint={t('panel.ratherNot.hint')}
        checked={about.ratherNot}
        onChange={(ratherNot) => change({ ratherNot })}
      />
    </div>
  );
}

/** How close the two seem to be, with the reason; the user decides. */
function SuggestedTie({ contactId, today }: { contactId: string; today: LocalDate }) {
  const suggested = useQuery(async () => {
    const records = await contactRecords(contactId);
    return records && suggestTie(records, today);
  }, [contactId, today]);
  if (!suggested) return null;
  return (
    <p className={styles.suggested}>
      {t('panel.tie.suggested', { tie: t(`panel.tie.${suggested.tie}`) })} {say(suggested.reason)}
    </p>
  );
}

interface KeptFieldProps {
  label: string;
  hint: string;
  value: string;
  multiline?: boolean;
  onKeep: (value: string) => void;
}

/** A field that keeps what is typed by itself, and never puts back older words while one is typing. */
function KeptField({ label, hint, value, multiline, onKeep }: KeptFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const keep = useRef(onKeep);
  keep.current = onKeep;

  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => keep.current(typed), KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  return (
    <Field
      label={label}
      hint={hint}
      value={typed ?? value}
      multiline={multiline}
      onChange={setTyped}
      onBlur={() => {
        if (typed !== null && typed !== value) onKeep(typed);
        setTyped(null);
      }}
    />
  );
}
