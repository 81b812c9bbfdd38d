import '../ui/tokens.css';
import '../ui/base.css';
import { StrictMode, useEffect } from 'react';
import { currentLanguage, t } from '../../utils/words/translate';
import { keepFocus } from '../ui/keep-focus';
import { followTheme } from '../ui/theme';
import { UiProvider } from '../ui/UiProvider';
import { Failsafe } from './Failsafe';
import { SayWhatFailed } from './SayWhatFailed';
import type { StoreGateProps } from './StoreGate';
import { StoreGate } from './StoreGate';

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

/** What stands around every page of Kith: the look, the language's direction, the toaster, the store's gate, what says that something failed. */
export function Page({ children, ...gate }: StoreGateProps) {
  const language = currentLanguage();
  const dir = RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
  useEffect(() => followTheme(), []);
  useEffect(() => keepFocus(document), []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = dir;
  }, [language, dir]);
  return (
    <StrictMode>
      <UiProvider
        dir={dir}
        toasterLabel={t('app.toaster.label')}
        dismissLabel={t('app.toaster.dismiss')}
      >
        <SayWhatFailed />
        <Failsafe as="main">
          <StoreGate {...gate}>{children}</StoreGate>
        </Failsafe>
      </UiProvider>
    </StrictMode>
  );
}
