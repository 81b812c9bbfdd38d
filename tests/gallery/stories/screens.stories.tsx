import type { ReactNode } from 'react';
import { Page } from '../../../components/app/Page';
import { App as OptionsApp } from '../../../entrypoints/options/App';
import { App as PopupApp } from '../../../entrypoints/popup/App';
import { App as PanelApp } from '../../../entrypoints/sidepanel/App';
import { rememberPageState } from '../../../utils/browser/page-state';
import type { PanelRequest } from '../../../utils/browser/panel';
import { requestPanelView } from '../../../utils/browser/panel';
import { rememberTabsBeforeUpdate } from '../../../utils/browser/tabs-before-update';
import { changeAbout } from '../../../utils/store/contacts';
import { addConversation } from '../../../utils/store/conversations';
import { addGive } from '../../../utils/store/gives';
import { addIntroduction } from '../../../utils/store/introductions';
import { keepingInUse } from '../../../utils/store/keeping-in-use';
import { readEverything } from '../../../utils/store/read-everything';
import { saveSettings } from '../../../utils/store/settings';
import { moveToTrash } from '../../../utils/store/trash';
import { noteImport } from '../../../utils/store/unfinished-import';
import { writeBackup } from '../../../utils/transfer/backup';
import connectionsText from '../../exports/Connections.csv?raw';
import { appears, handOver, press, write } from '../act';
import {
  brokenStore,
  emptyStore,
  fewPeople,
  happened,
  manyPeople,
  opened,
  saveLong,
  saveRightToLeft,
  slowStore,
  unusualNames,
  withCopies,
} from '../fill';
import type { Story } from '../story';
import { stage } from '../stub-browser';

const SCREENS = { popup: Popup, panel: Panel, options: OptionsApp };
/** Nothing was found before the screen was shown. */
const NOTHING_FOUND = { page: null, pending: undefined, contact: null };

/** The popup and panel read nothing of the page by themselves here; what the background would say is on the stage. */
function Popup() {
  return <PopupApp {...NOTHING_FOUND} />;
}

function Panel() {
  return <PanelApp first={NOTHING_FOUND} />;
}

function InPage({ children }: { children: ReactNode }) {
  return <Page opened={opened}>{children}</Page>;
}

function screen(
  kind: 'popup' | 'panel' | 'options',
  name: string,
  prepare: () => Promise<unknown>,
  act?: () => Promise<unknown>,
): Story {
  const App = SCREENS[kind];
  return {
    name: `${kind}-${name}`,
    screen: kind,
    prepare: async () => void (await prepare()),
    ...(act ? { act } : {}),
    Show: () => (
      <InPage>
        <App />
      </InPage>
    ),
  };
}

/** The panel on one of its views, about somebody. */
async function onView(
  view: PanelRequest['view'],
  contactId: string | null = null,
  kind: string | null = null,
): Promise<void> {
  await requestPanelView({ view, contactId, kind });
}

const broken = async () => brokenStore();

/** In front: a profile of somebody, saved or not. */
async function atProfile(slug: string, name: string): Promise<void> {
  const url = `https://www.linkedin.com/in/${slug}/`;
  stage.tab = { url, title: `${name} | LinkedIn` };
  stage.answers = {
    glanceAtPage: {
      status: 'profile',
      name,
      url,
      headline: 'Mobility planner at Quellenau Transit',
      notLoaded: ['experience'],
    },
    lookAtThread: { status: 'nothing' },
  };
}

function refused(): void {
  stage.tab = { url: 'https://www.linkedin.com/in/somebody/', title: 'LinkedIn' };
  stage.answers = {
    glanceAtPage: {
      status: 'refused',
      refusal: 'layout-unknown',
      reason: { key: 'reading.refused.layout-unknown' },
    },
    lookAtThread: { status: 'nothing' },
  };
}

/** A relationship with everything that can be in it. */
async function longStory(): Promise<string> {
  const [first = '', second = '', third = ''] = await fewPeople();
  await happened(first, 400, { type: 'invitation', dir: 'out' });
  await happened(first, 390, { type: 'invitation-accepted', dir: 'in' });
  await happened(first, 300, { type: 'message', dir: 'out' });
  await happened(first, 297, { type: 'reply', dir: 'in', answer: 'yes' });
  await happened(first, 250, { type: 'thanks', dir: 'out' });
  await addConversation({
    contactId: first,
    startsAt: new Date(Date.now() - 251 * 86_400_000).toISOString(),
    minutes: 20,
    myTimeZone: 'Europe/Berlin',
    theirTimeZone: null,
    place: 'Video',
    questions: ['What surprised you most?'],
    state: 'held',
    takeaway: 'Begin with the small towns: nobody else does.',
    promises: [],
    suggestedPeople: [],
  });
  const introduction = (byContactId: string, toContactId: string, outcome: string) =>
    addIntroduction({
      byContactId,
      toContactId,
      toName: '',
      madeAt: new Date().toISOString(),
      outcome,
    });
  await introduction(first, second, 'A good talk about timetables');
  await introduction(second, third, '');
  await addGive({
    contactId: first,
    type: 'give',
    text: 'Sent her the map of the bus deserts',
    at: new Date().toISOString(),
  });
  return first;
}

/** A tab that was open when Kith was updated: its page script has fallen silent. */
async function updated(): Promise<void> {
  await emptyStore();
  stage.tab = {};
  await rememberTabsBeforeUpdate();
}

/** Two people of LinkedIn's archive, as its own file says it. */
const connections = new File([connectionsText], 'Connections.csv', { type: 'text/csv' });

/** A reader of archives that stops half-way, as where the browser runs out of memory. */
async function handToBrokenReader(): Promise<void> {
  const { Worker } = window;
  const { error } = console;
  // Kith says it on the console too; here it is what the story is about.
  console.error = () => {};
  window.Worker = class {
    onerror: ((event: { message: string }) => void) | null = null;
    postMessage() {
      this.onerror?.({ message: 'The reader has gone' });
    }
    terminate() {}
  } as unknown as typeof Worker;
  await handOver(connections);
  await appears('main [role=alert]');
  window.Worker = Worker;
  console.error = error;
}

async function handBackup(): Promise<void> {
  const bytes = await writeBackup(await readEverything());
  await handOver(new File([bytes as BlobPart], 'kith-backup.zip'));
}

const about = (view: PanelRequest['view'], fill: () => Promise<string | undefined>) => async () =>
  onView(view, (await fill()) ?? null);
const firstOf = (fill: () => Promise<string[]>) => async () => (await fill())[0];

/** A page of the options; its name is the hash of the address. */
const at =
  (hash: string, fill: () => Promise<unknown> = fewPeople) =>
  async () => {
    await fill();
    history.replaceState(null, '', `#${hash}`);
  };
const atStep = (step: string) =>
  at('welcome', async () => {
    const isPast = !['promises', 'consent'].includes(step);
    await emptyStore({ consented: false });
    await saveSettings({
      firstRunStep: step,
      ...(isPast ? { consentedAt: new Date().toISOString() } : {}),
    });
  });

export const stories: Story[] = [
  screen('popup', 'loading', slowStore),
  screen('popup', 'empty', emptyStore),
  screen('popup', 'few', fewPeople),
  screen('popup', 'many', manyPeople),
  screen('popup', 'unusual-names', unusualNames),
  screen('popup', 'failed', broken),
  screen('popup', 'somebody-new', async () => {
    await fewPeople();
    await atProfile('somebody', 'Núria Fortuny i Casals');
  }),
  screen('popup', 'somebody-saved', async () => {
    await fewPeople();
    await atProfile('colleague-0', 'Oluwaseun Adeyemi-Brandt');
  }),
  screen('popup', 'page-not-read', async () => {
    await emptyStore();
    refused();
  }),

  screen('panel', 'nobody', emptyStore),
  screen('panel', 'failed', broken),
  screen('panel', 'somebody-new', async () => {
    await fewPeople();
    await atProfile('somebody', 'Núria Fortuny i Casals');
  }),
  screen('panel', 'without-access', async () => {
    await emptyStore();
    stage.tab = {};
  }),
  screen('panel', 'after-update', updated),
  screen('panel', 'healed', async () => {
    await fewPeople();
    await keepingInUse().keyValue.set({
      healing: { people: 4, complete: false, snapshotAt: new Date().toISOString() },
    });
  }),
  screen('panel', 'page-not-read', async () => {
    await emptyStore();
    refused();
  }),
  screen('panel', 'person-loading', async () => {
    await slowStore();
    await onView('person', 'somebody');
  }),
  screen('panel', 'person', about('person', firstOf(fewPeople))),
  screen('panel', 'person-long-story', about('person', longStory)),
  screen(
    'panel',
    'person-long-name',
    about('person', async () => {
      await emptyStore();
      return saveLong();
    }),
  ),
  screen(
    'panel',
    'person-right-to-left',
    about('person', async () => {
      await emptyStore();
      return saveRightToLeft();
    }),
  ),
  screen(
    'panel',
    'draft-loading',
    async () => {
      await slowStore();
      await onView('person', 'somebody');
    },
    async () => {
      await press('[role=tab][id$=-draft]');
      await appears('[role=tabpanel][id$=-draft]:not([hidden]) [class*=skeleton]');
    },
  ),
  screen('panel', 'draft', about('draft', firstOf(fewPeople))),
  screen('panel', 'draft-refused', async () =>
    onView('draft', (await fewPeople())[3] ?? null, 'appreciation'),
  ),
  screen('panel', 'draft-rather-not', async () => {
    const [, , , id = ''] = await fewPeople();
    await changeAbout(id, { ratherNot: true });
    await onView('draft', id);
  }),
  screen('panel', 'draft-long-name', about('draft', firstOf(unusualNames))),
  screen(
    'panel',
    'draft-without-story',
    about('draft', async () => {
      await emptyStore();
      return saveRightToLeft();
    }),
  ),
  screen('panel', 'draft-nobody', async () => {
    await emptyStore();
    await onView('draft');
  }),
  ...(
    [
      ['loading', slowStore],
      ['empty', emptyStore],
      ['few', fewPeople],
      ['many', manyPeople],
      ['unusual-names', unusualNames],
    ] as const
  ).flatMap(([state, fill]) =>
    (['today', 'people', 'progress', 'story'] as const).map((view) =>
      screen('panel', `${view}-${state}`, async () => {
        await fill();
        await onView(view);
      }),
    ),
  ),
  screen('panel', 'progress-introductions', async () => {
    await longStory();
    await onView('progress');
  }),

  ...(['promises', 'consent', 'story', 'why', 'persona', 'saving', 'people', 'done'] as const).map(
    (step) => screen('options', `welcome-${step}`, atStep(step)),
  ),
  ...(
    ['settings', 'archive', 'copies', 'trash', 'privacy', 'health', 'shortcuts', 'about'] as const
  ).map((page) => screen('options', page, at(page))),
  screen('options', 'archive-preview', at('archive'), async () => {
    await handOver(connections);
    await appears('main dl, main [class*=figure]');
  }),
  screen(
    'options',
    'archive-cut-off',
    at('archive', async () => {
      await fewPeople();
      await noteImport({
        files: ['Basic_LinkedInDataExport_11-22-2026.zip'],
        startedAt: new Date().toISOString(),
        done: 1200,
        of: 1437,
      });
    }),
  ),
  screen('options', 'archive-failed', at('archive'), handToBrokenReader),
  screen(
    'options',
    'copies-some',
    at('copies', () => withCopies(72, 26, 1)),
  ),
  screen('options', 'restore-preview', at('copies'), async () => {
    await handBackup();
    await appears('main dl, main [class*=figure]');
  }),
  screen('options', 'restore-failed', at('copies'), async () => {
    await handOver(new File(['not a backup'], 'holiday.zip'));
    await appears('main [role=alert]');
  }),
  screen(
    'options',
    'health-problem',
    at('health', async () => {
      await fewPeople();
      await rememberPageState(3, {
        contactId: null,
        url: 'https://www.linkedin.com/in/somebody/',
        notLoaded: ['experience', 'education'],
        unread: ['headline', 'location'],
      });
    }),
  ),
  screen('options', 'forget-results', at('privacy'), async () => {
    await write('main input[type=search]', 'e');
    await appears('main [role=list] bdi, main ul bdi');
  }),
  screen('options', 'loading', slowStore),
  screen('options', 'failed', broken),
  screen(
    'options',
    'trash-full',
    at('trash', async () => {
      await moveToTrash(await unusualNames());
    }),
  ),
];
