import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { UiProvider } from '../../components/ui/UiProvider';
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
      <h1>Every part in every state</h1>
      <ul>
        {stories.map((story) => (
          <li key={story.name}>
            <a href={`?story=${story.name}`} data-press={story.press}>
              {story.name}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}

function OneStory({ story }: { story: Story }) {
  return (
    <main className={story.bare ? undefined : styles.padded}>
      <h1 className={styles.unseen}>{story.name}</h1>
      <story.Show />
    </main>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <UiProvider dir={dir} toasterLabel="Messages from Kith ({hotkey})" dismissLabel="Dismiss">
      {shown ? <OneStory story={shown} /> : <Index />}
    </UiProvider>
  </StrictMode>,
);
