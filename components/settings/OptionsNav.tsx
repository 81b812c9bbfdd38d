import {
  Activity,
  Archive,
  FolderInput,
  Info,
  Keyboard,
  Lock,
  Menu,
  SlidersHorizontal,
  Trash2,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { t } from '../../utils/words/translate';
import styles from './OptionsNav.module.css';
import { OPTION_PAGES } from './option-pages';

type Page = (typeof OPTION_PAGES)[number];

const ICONS: Record<Page, ReactNode> = {
  settings: <SlidersHorizontal />,
  archive: <FolderInput />,
  copies: <Archive />,
  trash: <Trash2 />,
  privacy: <Lock />,
  health: <Activity />,
  shortcuts: <Keyboard />,
  about: <Info />,
};

/** The way to each page: beside it where there is room, else behind one button. */
export function OptionsNav({ page }: { page: Page }) {
  const [isOpen, setOpen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is the reason to fold the menu.
  useEffect(() => setOpen(false), [page]);
  return (
    <nav aria-label={t('options.nav')}>
      <button
        type="button"
        className={styles.menu}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Menu aria-hidden="true" />
        {t('options.menu')}
      </button>
      <ul className={`${styles.list} ${isOpen ? styles.open : ''}`}>
        {OPTION_PAGES.map((one) => (
          <li key={one}>
            <a
              className={styles.link}
              href={`#${one}`}
              aria-current={one === page ? 'page' : undefined}
            >
              <span className={styles.icon} aria-hidden="true">
                {ICONS[one]}
              </span>
              {t(`options.page.${one}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
