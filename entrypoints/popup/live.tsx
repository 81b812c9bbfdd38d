import './popup.css';
import { mount } from '../../components/app/mount';
import { Page } from '../../components/app/Page';
import { browserKeeping } from '../../utils/browser/keeping';
import { announceAccess } from '../../utils/browser/open-page';
import { openStore } from '../../utils/store/open-store';
import { App } from './App';
import type { FoundFirst } from './found-first';

/** Opens the store, then puts the popup that can act in the place of the first view. */
export async function showLive(first: FoundFirst): Promise<void> {
  // The click that opened the popup has given access to the tab in front.
  void announceAccess();
  const opened = await openStore(browserKeeping, { onSuperseded: () => location.reload() });
  const place = document.getElementById('root');
  if (!place) return;
  await mount(place, () => (
    <Page opened={opened}>
      <App {...first} />
    </Page>
  ));
}
