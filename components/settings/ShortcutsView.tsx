import { useEffect, useState } from 'react';
import type { Shortcut } from '../../utils/browser/shortcut-keys';
import {
  listShortcuts,
  openShortcutSettings,
  shortcutSettingsUrl,
} from '../../utils/browser/shortcut-keys';
import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { KeyHint } from '../ui/KeyHint';
import { List } from '../ui/List';
import { Notice } from '../ui/Notice';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import styles from './ShortcutsView.module.css';

const INSIDE = [
  { does: 'tab', keys: ['Tab'] },
  { does: 'arrows', keys: ['↑', '↓', '←', '→'] },
  { does: 'escape', keys: ['Esc'] },
  { does: 'toasts', keys: ['F8'] },
  { does: 'overview', keys: ['?'] },
] as const;

/** The keys that hold now, and where they are changed. */
export function ShortcutsView() {
  const shortcuts = useShortcuts();
  return (
    <>
      <Section
        card
        title={t('options.page.shortcuts')}
        titleHidden
        intro={t('options.shortcuts.intro')}
      >
        {shortcuts === 'loading' && <Skeleton label={t('options.shortcuts.loading')} />}
        {shortcuts === 'failed' && <Notice tone="problem">{t('options.shortcuts.failed')}</Notice>}
        {Array.isArray(shortcuts) && (
          <List
            items={shortcuts}
            keyOf={({ name }) => name}
            label={t('options.page.shortcuts')}
            renderItem={({ description, keys }) => (
              <div className={styles.row}>
                <span>{description || t('options.shortcuts.button')}</span>
                {keys.length > 0 ? (
                  <KeyHint keys={keys} />
                ) : (
                  <span className={styles.none}>{t('options.shortcuts.none')}</span>
                )}
              </div>
            )}
          />
        )}
        {shortcutSettingsUrl() ? (
          <div className={styles.change}>
            <Button onClick={() => void openShortcutSettings()}>
              {t('options.shortcuts.change')}
            </Button>
            <span className={styles.none}>{t('options.shortcuts.change.hint')}</span>
          </div>
        ) : (
          <p>{t('options.shortcuts.change.firefox')}</p>
        )}
      </Section>
      <Section card title={t('options.shortcuts.inKith')}>
        <List
          items={INSIDE}
          keyOf={({ does }) => does}
          label={t('options.shortcuts.inKith')}
          renderItem={({ does, keys }) => (
            <div className={styles.row}>
              <span>{t(`options.shortcuts.inKith.${does}`)}</span>
              <span className={styles.keys}>
                {keys.map((key) => (
                  <KeyHint key={key} keys={[key]} />
                ))}
              </span>
            </div>
          )}
        />
      </Section>
    </>
  );
}

/** Asked again when the window comes back: the user may have been on the browser's own page for them. */
function useShortcuts(): Shortcut[] | 'loading' | 'failed' {
  const [shortcuts, setShortcuts] = useState<Shortcut[] | 'loading' | 'failed'>('loading');
  useEffect(() => {
    const look = () =>
      void listShortcuts()
        .then(setShortcuts)
        .catch((error) => {
          console.warn('The shortcuts are not known', error);
          setShortcuts('failed');
        });
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  return shortcuts;
}
