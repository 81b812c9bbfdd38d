import { mount } from '../../components/app/mount';
import { Page } from '../../components/app/Page';
import { browserKeeping } from '../../utils/browser/keeping';
import type { OpenPage } from '../../utils/browser/open-page';
import { findOpenPage } from '../../utils/browser/open-page';
import type { StoreState } from '../../utils/store/open-store';
import { openStore } from '../../utils/store/open-store';
import { App } from './App';
import type { FoundFirst } from './found-first';

/** Opens the store, then puts the panel that can act in the place of the first view. */
export async function showLive(first: FoundFirst): Promise<void> {
  // Who is in front may have changed since.
  const [opened, page] = await Promise.all([openedOrHealing(), findOpenPage()]);
  const place = document.getElementById('root');
  if (!place) return;
  const found = isSameTab(first.page, page) ? first : { page, contact: null };
  await mount(place, () => (
    <Page deep opened={opened}>
      <App first={found} />
    </Page>
  ));
}

/** How the store stands, or `null` as soon as it has to be healed: then the page says how far that has come. */
function openedOrHealing(): Promise<StoreState | null> {
  return new Promise((resolve) => {
    void openStore(browserKeeping, {
      deep: true,
      onSuperseded: () => location.reload(),
      onHealing: () => resolve(null),
    }).then(resolve);
  });
}

function isSameTab(one: OpenPage | null, other: OpenPage | null): boolean {
  return one?.tabId === other?.tabId && one?.url === other?.url;
}
