import { sharedEmployers } from '../../utils/drafting/shared-employers';
import { workedTogetherFact } from '../../utils/drafting/worked-together';
import type { Fact } from '../../utils/model/fact';
import { changeAbout, getContact } from '../../utils/store/contacts';
import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Switch } from '../ui/Switch';
import styles from './FactSwitches.module.css';
import { SOURCES } from './fact-sources';
import type { DraftSession } from './use-draft';

/** What the message may use, as switches; what it may not, with the one tap that would allow it. */
export function FactSwitches({ session, contactId }: { session: DraftSession; contactId: string }) {
  const { choices, composed } = session;
  const facts = composed.facts.filter((fact) => fact.about !== 'me' && !fact.sensitive);
  // A post that was not read is not spoken of: there is nothing to switch on.
  const unread = facts.filter(
    (fact) => fact.kind === 'post' && fact.licence !== 'experienced' && !fact.quarantined,
  );
  const sayable = facts.filter(
    (fact) => fact.licence !== 'inferred' && !fact.quarantined && !unread.includes(fact),
  );
  const shared = sharedEmployers(session.situation, composed.facts);
  const quarantined = facts.filter((fact) => fact.quarantined);
  const used = new Set(session.spans.flatMap((span) => span.facts));

  const onSwitch = (fact: Fact, isOn: boolean) =>
    session.recompose({
      withoutFacts: isOn
        ? choices.withoutFacts.filter((id) => id !== fact.id)
        : [...choices.withoutFacts, fact.id],
    });
  const onRead = async (fact: Fact) => {
    const contact = await getContact(contactId);
    if (!contact) return;
    const postId = fact.id.replace(/^post:/, '');
    await changeAbout(contactId, { readPosts: [...contact.about.readPosts, postId] });
  };
  const onTogether = async (org: string) => {
    const contact = await getContact(contactId);
    if (!contact) return;
    await changeAbout(contactId, {
      metOrWorkedTogether: true,
      remembered: [...contact.about.remembered, workedTogetherFact(org)],
    });
  };

  return (
    <Disclosure summary={t('draft.facts')} aside={<span>{sayable.length}</span>}>
      {facts.length === 0 && <p>{t('draft.facts.none')}</p>}
      <div className={styles.facts}>
        {sayable.map((fact) => (
          <Switch
            key={fact.id}
            label={<bdi>{fact.value}</bdi>}
            hint={`${t(SOURCES[fact.source])}${used.has(fact.id) ? ` · ${t('draft.facts.used')}` : ''}`}
            checked={!choices.withoutFacts.includes(fact.id)}
            onChange={(isOn) => onSwitch(fact, isOn)}
          />
        ))}
        {shared.map((org) => (
          <div key={org} className={styles.locked}>
            <p>
              <bdi>{t('draft.facts.bothAt', { org })}</bdi>
            </p>
            <p className={styles.hint}>{t('draft.facts.together.locked')}</p>
            <Button size="small" onClick={() => void onTogether(org)}>
              {t('draft.facts.together')}
            </Button>
          </div>
        ))}
        {unread.map((fact) => (
          <div key={fact.id} className={styles.locked}>
            <q dir="auto">{fact.value}</q>
            <p className={styles.hint}>{t('draft.facts.locked')}</p>
            <Button size="small" onClick={() => void onRead(fact)}>
              {t('draft.facts.readPost')}
            </Button>
          </div>
        ))}
        {quarantined.map((fact) => (
          <div key={fact.id} className={styles.locked}>
            <q dir="auto">{fact.value}</q>
            <p className={styles.hint}>{t('draft.facts.quarantined')}</p>
          </div>
        ))}
      </div>
    </Disclosure>
  );
}
