import { useEffect, useRef } from 'react';
import { browser } from '#imports';
import { Failsafe } from '../../components/app/Failsafe';
import { KeysOverview } from '../../components/app/KeysOverview';
import { applyLanguage } from '../../components/app/language';
import { useQuery } from '../../components/app/use-query';
import { ArchiveView } from '../../components/data/ArchiveView';
import { CopiesView } from '../../components/data/CopiesView';
import { HealthView } from '../../components/data/HealthView';
import { PrivacyView } from '../../components/data/PrivacyView';
import { TrashView } from '../../components/data/TrashView';
import { ProfileButton } from '../../components/first-run/ProfileButton';
import { Promises } from '../../components/first-run/Promises';
import { SiteAccess } from '../../components/first-run/SiteAccess';
import { useSiteAccess } from '../../components/first-run/use-site-access';
import { Welcome } from '../../components/first-run/Welcome';
import { AboutView } from '../../components/settings/AboutView';
import { OptionsNav } from '../../components/settings/OptionsNav';
import type { OptionPage } from '../../components/settings/option-pages';
import { SettingsView } from '../../components/settings/SettingsView';
import { ShortcutsView } from '../../components/settings/ShortcutsView';
import { useOptionPage } from '../../components/settings/use-option-page';
import { Skeleton } from '../../components/ui/Skeleton';
import { applyTheme } from '../../components/ui/theme';
import { VisuallyHidden } from '../../components/ui/VisuallyHidden';
import { getSettings } from '../../utils/store/settings';
import { t } from '../../utils/words/translate';
import styles from './App.module.css';
import { Brand } from './Brand';

/** Where the first run ends: with the people, not with the settings. */
const LINKEDIN = 'https://www.linkedin.com/';

/** The options: the first run until it is done, then a page at a time beside the navigation. */
export function App() {
  const [asked, go] = useOptionPage();
  const settings = useQuery(() => getSettings(), []);
  const theme = settings?.theme;
  const language = settings?.language;
  // A restored backup may bring another theme or language than the one mirrored for the first paint.
  useEffect(() => {
    if (theme) applyTheme(theme);
  }, [theme]);
  useEffect(() => {
    if (language !== undefined) void applyLanguage(language);
  }, [language]);
  if (settings === undefined) {
    return (
      <main className={styles.alone}>
        <VisuallyHidden as="h1">Kith</VisuallyHidden>
        <Skeleton label={t('options.loading')} rows={6} />
      </main>
    );
  }
  const page = asked ?? (settings.firstRunDone ? 'settings' : 'welcome');
  return page === 'welcome' ? <FirstRun onLeave={go} /> : <Options page={page} />;
}

function FirstRun({ onLeave }: { onLeave: (page: OptionPage) => void }) {
  useTitle('welcome');
  return (
    <div className={styles.alone}>
      <header className={styles.head}>
        <Brand />
        <a className={styles.leave} href="#settings">
          {t('firstRun.leave')}
        </a>
      </header>
      <KeysOverview />
      <main>
        <Welcome
          onArchive={() => onLeave('archive')}
          onFinish={() => void browser.tabs.create({ url: LINKEDIN })}
        />
      </main>
    </div>
  );
}

function Options({ page }: { page: Exclude<OptionPage, 'welcome'> }) {
  useTitle(page);
  const hasAccess = useSiteAccess();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(page);
  useEffect(() => {
    // Not on arrival: the browser puts the focus at the top of a new page by itself.
    if (shown.current === page) return;
    shown.current = page;
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, [page]);
  return (
    <div className={styles.page}>
      <header className={styles.side}>
        <Brand />
        <OptionsNav page={page} />
      </header>
      <KeysOverview />
      <main className={styles.main}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {t(`options.page.${page}`)}
        </h1>
        {/* One page that fails leaves the others. */}
        <Failsafe key={page}>
          {page === 'settings' && <SettingsView />}
          {page === 'archive' && <ArchiveView />}
          {page === 'copies' && <CopiesView />}
          {page === 'trash' && <TrashView />}
          {page === 'privacy' && (
            <PrivacyView
              access={
                <>
                  <SiteAccess />
                  <ProfileButton />
                </>
              }
            />
          )}
          {page === 'health' && <HealthView hasAccess={hasAccess} />}
          {page === 'shortcuts' && <ShortcutsView />}
          {page === 'about' && <AboutView promises={<Promises />} />}
        </Failsafe>
      </main>
    </div>
  );
}

function useTitle(page: OptionPage): void {
  const title = t('options.pageTitle', { page: t(`options.page.${page}`) });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
