import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../popup/popup.css';
import { createRoot } from 'react-dom/client';
import { defineUnlistedScript } from '#imports';
import { showFirst } from '../../components/app/first-shown';
import { findFirstWords, keysOf } from '../../components/app/first-words';
import { loadRest } from '../../components/app/load-rest';
import { rememberedLanguage } from '../../components/app/remembered-language';
import { rememberedTheme, showTheme } from '../../components/ui/theme';
import { findFirstLook } from '../../utils/browser/first-look';
import { findOpenPage } from '../../utils/browser/open-page';
import { localDateOf } from '../../utils/model/local-date';
import type { Catalogue } from '../../utils/words/translate';
import { setLanguage } from '../../utils/words/translate';
import type { FoundFirst } from '../popup/found-first';
import { FirstView } from './FirstView';
import { en } from './words';

/**
 * The popup's first paint: what the background worked out after the last change, by the very components of the popup, but
 * in a script of its own that is built on Preact (wxt.config.ts), because React, the store and the dialogs are most of the
 * popup's code and none of it is needed to see what is owed. `main.tsx` loads those when this has been painted.
 */
export default defineUnlistedScript(() => {
  const place = document.getElementById('root');
  if (!place) return;
  const today = localDateOf(new Date());
  void showFirst<FoundFirst>(async () => {
    const language = rememberedLanguage();
    const words = language === 'en' ? en : findFirstWords(language, keysOf(en));
    const [look, page] = await Promise.all([findFirstLook(today, language), findOpenPage()]);
    if (look && words) {
      // All of the catalogue that there is in this script.
      setLanguage(language, words as Catalogue);
      document.documentElement.lang = language;
      showTheme(look.theme);
      createRoot(place).render(<FirstView page={page} pending={look.pending} today={today} />);
    } else {
      showTheme(rememberedTheme());
    }
    return { found: { page, pending: look?.pending }, isShown: look !== null && words !== null };
  }).then(() => loadRest(document));
});
