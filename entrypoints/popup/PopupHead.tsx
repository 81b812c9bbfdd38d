import { PanelRight, Settings } from 'lucide-react';
import { IconButton } from '../../components/ui/IconButton';
import { openExtensionPage } from '../../utils/browser/extension-pages';
import { openPanel } from '../../utils/browser/panel';
import { t } from '../../utils/words/translate';
import styles from './App.module.css';

/** What the popup is, and the ways on from it. */
export function PopupHead({ windowId }: { windowId: number | null }) {
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{t('popup.title')}</h1>
      <IconButton
        icon={<PanelRight />}
        label={t('popup.openPanel')}
        onClick={() => {
          if (windowId !== null) void openPanel(windowId).then(() => window.close());
        }}
      />
      <IconButton
        icon={<Settings />}
        label={t('popup.settings')}
        onClick={() => void openExtensionPage('options')}
      />
    </header>
  );
}
