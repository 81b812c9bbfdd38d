import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { defineUnlistedScript } from '#imports';
import { showFirst } from '../../components/app/first-shown';
import { findFirstWords, keysOf } from '../../components/app/first-words';
import { loadRest } from '../../components/app/load-rest';
import { rememberedLanguage } from '../../components/app/remembered-language';
import { rememberedTheme, showTheme } from '../../components/ui/theme';
import { findCanary } from '../../utils/browser/canary';
import { findOpenPage, watchOpenPage } from '../../utils/browser/open-page';
import { isPanelAsked } from '../../utils/browser/panel';
import { peekPerson } from '../../utils/store/peek-person';
import type { Catalogue } from '../../utils/words/translate';
import { setLanguage } from '../../utils/words/translate';
import type { FoundFirst } from '../sidepanel/found-first';
import { FirstPanel } from './FirstPanel';
import { en } from './words';

/**
 * The panel's first paint: who is in front, by three reads and the very components of the panel, in a script of its own
 * built on Preact (wxt.config.ts). The panel that can act, with React, the store and everything else, is loaded when this
 * has been painted.
 */
export default defineUnlistedScript(() => {
  const place = document.getElementById('root');
  if (!place) return;
  showTheme(rememberedTheme());
  const language = rememberedLanguage();
  const words = language === 'en' ? en : findFirstWords(language, keysOf(en));
  void showFirst<FoundFirst>(async () => {
    const reads = Promise.all([findOpenPage(), findCanary(), isPanelAsked()]);
    // Asked for something else (from the popup, a notice): that is what comes first.
    const asked = reads.then(([page, canary, isAsked]) =>
      isAsked || !page?.url ? null : { url: page.url, canary },
    );
    const contact = await peekPerson(asked);
    const [page] = await reads;
    if (contact && words) {
      // All of the catalogue that there is in this script.
      setLanguage(language, words as Catalogue);
      document.documentElement.lang = language;
      createRoot(place).render(<FirstPanel contact={contact} />);
      hideWhenLeft(place, page?.url ?? null);
    }
    return { found: { page, contact }, isShown: contact !== null && words !== null };
  }).then(() => loadRest(document));
});

/** Somebody else's page in front, and this view, which follows nothing, is gone; the panel that follows is on its way. */
function hideWhenLeft(place: HTMLElement, url: string | null): void {
  const stop = watchOpenPage(() => {
    void findOpenPage().then((page) => {
      if (page?.url === url) return;
      stop();
      place.querySelector('main[inert]')?.setAttribute('hidden', '');
    });
  });
}
