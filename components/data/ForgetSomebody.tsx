import { useState } from 'react';
import { saveFile } from '../../utils/browser/save-file';
import { findByName } from '../../utils/store/find-by-name';
import { recordsOf } from '../../utils/store/records-of';
import { personFile } from '../../utils/transfer/person-file';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { List } from '../ui/List';
import { Section } from '../ui/Section';
import styles from './Data.module.css';
import { ForgetDialog } from './ForgetDialog';

/** Enough to find one person; a longer name narrows it. */
const SHOWN = 8;

/** Finds somebody by name and forgets them for good. */
export function ForgetSomebody() {
  const [query, setQuery] = useState('');
  const [asked, setAsked] = useState<{ id: string; name: string } | null>(null);
  const found = useQuery(() => findByName(query, SHOWN), [query]);
  const isAsking = query.trim() !== '';
  return (
    <Section card title={t('data.privacy.forget.title')} intro={t('data.privacy.forget.intro')}>
      <div className={styles.fields}>
        <Field
          type="search"
          label={t('data.privacy.forget.search')}
          hint={t('data.privacy.forget.search.hint')}
          value={query}
          onChange={setQuery}
        />
      </div>
      {isAsking && found && (
        <p role="status" className={styles.hint}>
          {found.length === 0
            ? t('data.privacy.forget.nobody')
            : t(found.length < SHOWN ? 'data.privacy.forget.found' : 'data.privacy.forget.first', {
                count: found.length,
              })}
        </p>
      )}
      {isAsking && found && found.length > 0 && (
        <List
          items={found}
          keyOf={({ id }) => id}
          label={t('data.privacy.forget.title')}
          renderItem={({ id, name, profile }) => (
            <div className={styles.row}>
              <Avatar name={name} size="small" />
              <div className={styles.grow}>
                <bdi className={styles.name}>{name}</bdi>
                <span className={styles.hint} dir="auto">
                  {profile.headline ?? profile.currentCompany}
                </span>
              </div>
              <Button
                size="small"
                variant="quiet"
                aria-label={t('data.export.personLabel', { name })}
                onClick={() => void download(id, name)}
              >
                {t('data.export.person')}
              </Button>
              <Button
                size="small"
                aria-label={t('data.privacy.forget.buttonLabel', { name })}
                onClick={() => setAsked({ id, name })}
              >
                {t('data.privacy.forget.button')}
              </Button>
            </div>
          )}
        />
      )}
      <ForgetDialog person={asked} onClose={() => setAsked(null)} />
    </Section>
  );
}

async function download(id: string, name: string): Promise<void> {
  const { file, text } = personFile(name, await recordsOf(id));
  saveFile(file, text, 'application/json');
}
