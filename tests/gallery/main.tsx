import './stub-browser';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { rememberLanguage } from '../../components/app/remembered-language';
import { UiProvider } from '../../components/ui/UiProvider';
import type { Language } from '../../utils/words/languages';
import { loadLanguage } from '../../utils/words/load-language';
import styles from './gallery.module.css';
import type { Story } from './story';

const modules = import.meta.glob<{ stories: Story[] }>('./stories/*.stories.tsx', { eager: true });
const stories = Object.values(modules).flatMap((module) => module.stories);

const asked = new URLSearchParams(location.search);
const shown = stories.find((story) => story.name === asked.get('story'));
const dir = asked.get('dir') === 'rtl' ? 'rtl' : 'ltr';
const theme = asked.get('theme');
if (theme) document.documentElement.dataset.theme = theme;
document.documentElement.dir = dir;

function Index() {
  return (
    <main className={styles.padded}>
      <h1>Every part and every screen in every state</h1>
      <ul>
        {stories.map((story) => (
          <li key={story.name}>
            <a
              href={`?story=${story.name}`}
              data-press={story.press}
              data-screen={story.screen ?? ''}
            >
              {story.name}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}

function OnePart({ story }: { story: Story }) {
  return (
    <main className={story.bare ? undefined : styles.padded}>
      <h1 className={styles.unseen}>{story.name}</h1>
      <story.Show />
    </main>
  );
}

const language = (asked.get('language') ?? 'en') as Language;
rememberLanguage(language);
await loadLanguage(language);
await shown?.prepare?.();
const root = createRoot(document.getElementById('root') as HTMLElement);
if (shown?.screen) {
  document.body.className = shown.screen === 'panel' ? 'sidepanel' : shown.screen;
  root.render(<shown.Show />);
} else {
  root.render(
    <StrictMode>
      <UiProvider dir={dir} toasterLabel="Messages from Kith ({hotkey})" dismissLabel="Dismiss">
        {shown ? <OnePart story={shown} /> : <Index />}
      </UiProvider>
    </StrictMode>,
  );
}
