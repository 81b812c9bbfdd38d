import { FolderInput, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { openExtensionPage } from '../../utils/browser/extension-pages';
import { t } from '../../utils/words/translate';
import { useToday } from '../app/use-today';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import { AddPersonDialog } from './list/AddPersonDialog';
import { DuplicatesView } from './list/DuplicatesView';
import { Everybody } from './list/Everybody';
import { EVERYBODY } from './list/list-choices';
import { usePeople } from './list/use-people';
import { PersonaMatrix } from './who/PersonaMatrix';
import { WhoMightView } from './who/WhoMightView';

/** Everybody saved: search, filters, several at once, duplicates, adding by hand. */
export function PeopleView({ onPerson }: { onPerson: (contactId: string) => void }) {
  const today = useToday();
  const { book, state, retry } = usePeople(today);
  const [adding, setAdding] = useState(false);
  const [view, setView] = useState<'list' | 'duplicates' | 'who' | 'matrix'>('list');
  const onBack = () => setView('list');
  if (view === 'duplicates') return <DuplicatesView onBack={onBack} />;

  const dialog = <AddPersonDialog open={adding} onOpenChange={setAdding} onPerson={onPerson} />;
  if (book && state && !state.failed && state.total !== null && state.rows.length > 0) {
    if (view === 'who') {
      return <WhoMightView book={book} state={state} onPerson={onPerson} onBack={onBack} />;
    }
    if (view === 'matrix') {
      return (
        <PersonaMatrix
          state={state}
          onShow={(personaId, tie) => {
            book.choices = { ...EVERYBODY, personaId, filters: new Set(tie ? [tie] : []) };
            onBack();
          }}
          onBack={onBack}
        />
      );
    }
    return (
      <>
        <Everybody
          book={book}
          state={state}
          onPerson={onPerson}
          onAdd={() => setAdding(true)}
          onDuplicates={() => setView('duplicates')}
          onWho={() => setView('who')}
          onMatrix={() => setView('matrix')}
        />
        {dialog}
      </>
    );
  }
  return (
    <Section title={t('panel.people')} landmark>
      {state?.failed ? (
        <EmptyState
          title={t('people.failed.title')}
          level={3}
          action={
            <Button variant="primary" onClick={retry}>
              {t('people.failed.retry')}
            </Button>
          }
        >
          <p role="alert">{t('people.failed.text')}</p>
        </EmptyState>
      ) : state?.isComplete ? (
        <EmptyState
          title={t('people.nobody.title')}
          drawing="two-people"
          level={3}
          action={
            <>
              <Button
                icon={<FolderInput />}
                onClick={() => void openExtensionPage('options', 'archive')}
              >
                {t('people.nobody.archive')}
              </Button>
              <Button icon={<UserPlus />} onClick={() => setAdding(true)}>
                {t('people.add')}
              </Button>
            </>
          }
        >
          <p>{t('people.nobody.text')}</p>
        </EmptyState>
      ) : (
        <Skeleton label={t('panel.loading')} shape="person" rows={6} />
      )}
      {dialog}
    </Section>
  );
}
