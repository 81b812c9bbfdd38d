import type { ReactNode } from 'react';
import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { Failsafe } from '../../components/app/Failsafe';
import { KeysOverview } from '../../components/app/KeysOverview';
import { useToday } from '../../components/app/use-today';
import { PersonView } from '../../components/people/PersonView';
import { useOpenPage } from '../../components/people/use-open-page';
import { usePageContact } from '../../components/people/use-page-contact';
import { Tabs } from '../../components/ui/Tabs';
import { VisuallyHidden } from '../../components/ui/VisuallyHidden';
import type { OpenPage } from '../../utils/browser/open-page';
import { takePanelRequest, watchPanelRequests } from '../../utils/browser/panel';
import { parseProfileAddress } from '../../utils/model/profile-address';
import { t } from '../../utils/words/translate';
import styles from './App.module.css';
import type { FoundFirst } from './found-first';
import {
  CopyReminder,
  DraftView,
  Guide,
  PeopleView,
  ProgressView,
  RunningConversation,
  StoryView,
  ThreadNotice,
  TodayView,
} from './later-views';
import type { View } from './view-tabs';
import { VIEW_TABS } from './view-tabs';

/** The side panel: one view at a time, about the person beside it or one that was picked. */
export function App({ first }: { first: FoundFirst }) {
  const today = useToday();
  const page = useOpenPage(first.page);
  const pageContact = usePageContact(page ?? null, {
    url: first.page?.url ?? null,
    contact: first.contact,
  });
  const [view, setView] = useState<View>('person');
  // Whom the user picked; `null` follows the page.
  const [picked, setPicked] = useState<string | null>(null);
  const [kind, setKind] = useState<string | null>(null);
  const contactId = picked ?? pageContact?.id ?? null;

  const show = useCallback((next: View, id: string | null, wanted: string | null = null) => {
    setView(next);
    setPicked(id);
    setKind(wanted);
  }, []);

  // What the last conversation left goes into the thanks before they are shown.
  const openDraft = useCallback(
    (id: string | null, wanted: string | null) => {
      if (id === null) return show('draft', null, wanted);
      void import('../../components/conversations/prime-draft')
        .then(({ primeDraft }) => primeDraft(id, wanted))
        .then(() => show('draft', id, wanted));
    },
    [show],
  );

  useEffect(() => {
    const look = () => {
      void takePanelRequest().then((asked) => {
        if (!asked || !isView(asked.view)) return;
        if (asked.view === 'draft') openDraft(asked.contactId, asked.kind);
        else show(asked.view, asked.contactId, asked.kind);
      });
    };
    look();
    return watchPanelRequests(look);
  }, [show, openDraft]);

  // Another page in front: the panel follows it, but not away from a draft that is being written.
  const address = page?.url ?? null;
  const followed = useRef<string | null>(null);
  useEffect(() => {
    if (address === null || view === 'draft') return;
    // The first address says only where the panel was opened: whom it was asked to show stays.
    if (followed.current !== null && followed.current !== address) {
      setPicked(null);
      // What was asked for one person, or a post, is not what the next one is for.
      setKind(null);
    }
    followed.current = address;
  }, [address, view]);

  const writeTo = (id: string) => show('draft', id);
  const contents: Record<View, ReactNode> = {
    person: (
      <PersonView
        page={page ?? null}
        contactId={contactId}
        first={pageContact}
        today={today}
        onDraft={writeTo}
        onStory={() => setView('story')}
      />
    ),
    draft: (
      <DraftView
        key={`${contactId} ${kind}`}
        contactId={contactId}
        wantedKind={kind}
        today={today}
        onStory={() => setView('story')}
        onPeople={() => show('people', picked)}
        onPost={(post) => show('draft', picked, post)}
      />
    ),
    today: (
      <div className={styles.today}>
        <CopyReminder />
        <TodayView today={today} onDraft={openDraft} />
      </div>
    ),
    people: <PeopleView onPerson={(id) => show('person', id)} />,
    story: <StoryView onPost={(post) => show('draft', picked, post)} />,
    progress: <ProgressView today={today} onPerson={(id) => show('person', id)} />,
  };
  return (
    <main className={styles.panel}>
      <VisuallyHidden as="h1">Kith</VisuallyHidden>
      <KeysOverview />
      <Suspense>
        <Guide
          shown={guidedBy(view, page ?? null)}
          isBusy={view === 'person' || view === 'today'}
          onStory={() => setView('story')}
          onDraft={() => openDraft(contactId, null)}
        />
        <RunningConversation today={today} onPerson={(id) => show('person', id)} />
      </Suspense>
      <div className={styles.notice}>
        <Suspense>
          <ThreadNotice page={page ?? null} today={today} onDraft={openDraft} />
        </Suspense>
      </div>
      <Tabs<View>
        label={t('panel.nav')}
        value={view}
        onChange={(next) => setView(next)}
        sticky
        tabs={VIEW_TABS.map(({ id, label, icon }) => ({
          id,
          label: label(),
          icon,
          // One view that fails leaves the others.
          content: <Failsafe key={id}>{contents[id]}</Failsafe>,
        }))}
      />
    </main>
  );
}

/** The step of the guide that the panel shows already. */
function guidedBy(view: View, page: OpenPage | null): 'save' | 'story' | 'draft' | null {
  if (view === 'story' || view === 'draft') return view;
  return view === 'person' && page?.url && parseProfileAddress(page.url) ? 'save' : null;
}

function isView(view: string): view is View {
  return VIEW_TABS.some(({ id }) => id === view);
}
