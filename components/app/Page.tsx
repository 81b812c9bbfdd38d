import '../ui/tokens.css';
import '../ui/base.css';
import type { ReactNode } from 'react';
import { StrictMode, useEffect } from 'react';
import { currentLanguage, t } from '../../utils/words/translate';
import { followTheme } from '../ui/theme';
import { UiProvider } from '../ui/UiProvider';
import { StoreGate } from './StoreGate';

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

/**
 * What stands around every page of Kith: the look, the language's direction, the toaster, the store's gate.
 * `deep`: also count the rows when the store opens; the popup has no time for it.
 */
export function Page({ deep = true, children }: { deep?: boolean; children: ReactNode }) {
  const dir = RIGHT_TO_LEFT.includes(currentLanguage()) ? 'rtl' : 'ltr';
  useEffect(() => followTheme(), []);
  useEffect(() => {
    document.documentElement.lang = currentLanguage();
    document.documentElement.dir = dir;
  }, [dir]);
  return (
    <StrictMode>
      <UiProvider
        dir={dir}
        toasterLabel={t('app.toaster.label')}
        dismissLabel={t('app.toaster.dismiss')}
      >
        <StoreGate deep={deep}>{children}</StoreGate>
      </UiProvider>
    </StrictMode>
  );
}
