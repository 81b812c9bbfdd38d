import './stub-browser';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { rememberLanguage } from '../../components/app/remembered-language';
import type { Language } from '../../utils/words/languages';
import { loadLanguage } from '../../utils/words/load-language';
import styles from './gallery.module.css';
import { showStory } from './show-story';
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
              data-act={story.act && ''}
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

const language = (asked.get('language') ?? 'en') as Language;
rememberLanguage(language);
await loadLanguage(language);
// A check goes through all stories in one document: a new one for each costs more than the check itself.
Object.assign(window, {
  showStory: (name: string) => showStory(stories.find((story) => story.name === name) ?? null),
  actStory: (name: string) => stories.find((story) => story.name === name)?.act?.(),
});
await showStory(shown ?? null, <Index />);
