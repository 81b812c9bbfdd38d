import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Contact } from '../../../utils/model/contact';
import type { LocalDate } from '../../../utils/model/local-date';
import { localDateOf } from '../../../utils/model/local-date';
import type { NamedIntroduction } from '../../../utils/store/introductions';
import { addIntroduction, removeIntroduction } from '../../../utils/store/introductions';
import { keepIntroduction } from '../../../utils/store/keep-introduction';
import { formatDay } from '../../../utils/words/format-day';
import { t } from '../../../utils/words/translate';
import { tellBadge } from '../../app/tell-badge';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { IconButton } from '../../ui/IconButton';
import { Section } from '../../ui/Section';
import { useKeep } from '../../ui/use-keep';
import { useToast } from '../../ui/use-toast';
import styles from './BetweenYou.module.css';
import { BothAsked } from './BothAsked';
import { IntroductionForm } from './IntroductionForm';

interface IntroductionsPartProps {
  contact: Contact;
  introductions: NamedIntroduction[];
  today: LocalDate;
}

/** Whom they introduced the user to and how it went, and whom the user introduces them to. */
export function IntroductionsPart({ contact, introductions, today }: IntroductionsPartProps) {
  const [open, setOpen] = useState<'theirs' | 'mine' | null>(null);
  const toast = useToast();
  const remove = async ({ byName: _name, ...one }: NamedIntroduction) => {
    await removeIntroduction(one.id);
    toast({
      text: t('method.intro.removed'),
      actionLabel: t('popup.undo'),
      onAction: () => void addIntroduction(one),
    });
  };
  return (
    <Section title={t('method.intro')} level={4}>
      {introductions.length > 0 && (
        <ul className={styles.list}>
          {introductions.map((one) => (
            <li key={one.id} className={styles.entry}>
              <div className={styles.words}>
                <Sentence one={one} contact={contact} />
                {one.madeAt && (
                  <p className={styles.soft}>
                    {formatDay(localDateOf(new Date(one.madeAt)), today)}
                  </p>
                )}
              </div>
              <IconButton
                size="small"
                icon={<Trash2 />}
                label={t('method.intro.remove', { name: one.toName })}
                onClick={() => void remove(one)}
              />
              {one.byMe ? <BothAsked introduction={one} /> : <Outcome introduction={one} />}
            </li>
          ))}
        </ul>
      )}
      {open ? (
        <IntroductionForm
          key={open}
          contact={contact}
          isMine={open === 'mine'}
          onClose={() => setOpen(null)}
        />
      ) : (
        <div className={styles.buttons}>
          <Button size="small" icon={<Plus />} onClick={() => setOpen('theirs')}>
            {t('method.intro.addTheirs')}
          </Button>
          <Button size="small" icon={<Plus />} onClick={() => setOpen('mine')}>
            {t('method.intro.addMine')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Sentence({ one, contact }: { one: NamedIntroduction; contact: Contact }) {
  const isFirst = one.byContactId === contact.id;
  if (one.byMe) {
    return (
      <p>
        <bdi>{t('method.intro.mine', { name: isFirst ? one.toName : one.byName })}</bdi>
      </p>
    );
  }
  return (
    <p>
      <bdi>
        {isFirst
          ? t('method.intro.theirs', { name: one.toName })
          : t('method.intro.through', { name: one.byName })}
      </bdi>
    </p>
  );
}

/** How it went: the introducer is glad to hear it, and Kith reminds the user to tell them. */
function Outcome({ introduction }: { introduction: NamedIntroduction }) {
  const { byName: _name, ...row } = introduction;
  const [outcome, setOutcome] = useState(introduction.outcome);
  useKeep(outcome, async (text) => {
    await keepIntroduction({ ...row, outcome: text.trim() });
    tellBadge();
  });
  return (
    <Field
      label={t('method.intro.outcome')}
      value={outcome}
      onChange={setOutcome}
      multiline
      rows={1}
    />
  );
}
