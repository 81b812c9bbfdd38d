import type { ReactNode } from 'react';
import { Page } from '../../../components/app/Page';
import { App as OptionsApp } from '../../../entrypoints/options/App';
import { App as PopupApp } from '../../../entrypoints/popup/App';
import { App as PanelApp } from '../../../entrypoints/sidepanel/App';
import type { PanelRequest } from '../../../utils/browser/panel';
import { requestPanelView } from '../../../utils/browser/panel';
import { addConversation } from '../../../utils/store/conversations';
import { addGive } from '../../../utils/store/gives';
import { addIntroduction } from '../../../utils/store/introductions';
import { saveSettings } from '../../../utils/store/settings';
import { moveToTrash } from '../../../utils/store/trash';
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
): Story {
  const App = SCREENS[kind];
  return {
    name: `${kind}-${name}`,
    screen: kind,
    prepare: async () => void (await prepare()),
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
  screen('panel', 'page-not-read', async () => {
    await emptyStore();
    refused();
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
  screen('panel', 'draft', about('draft', firstOf(fewPeople))),
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
