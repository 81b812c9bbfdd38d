import type { ReactNode } from 'react';
import { StrictMode } from 'react';
import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';
import { UiProvider } from '../../components/ui/UiProvider';
import styles from './gallery.module.css';
import type { Story } from './story';
import { clearStage } from './stub-browser';

let root: Root | null = null;

/** Shows a story in place of the one before, in the same document; `null` for a page of the caller's own. */
export async function showStory(story: Story | null, fallback: ReactNode = null): Promise<void> {
  root?.unmount();
  clearStage();
  history.replaceState(null, '', location.pathname + location.search);
  await story?.prepare?.();
  root = createRoot(document.getElementById('root') as HTMLElement);
  if (story?.screen) {
    document.body.className = story.screen === 'panel' ? 'sidepanel' : story.screen;
    root.render(<story.Show />);
    return;
  }
  document.body.className = '';
  root.render(
    <StrictMode>
      <UiProvider
        dir={document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'}
        toasterLabel="Messages from Kith ({hotkey})"
        dismissLabel="Dismiss"
      >
        {story ? <OnePart story={story} /> : fallback}
      </UiProvider>
    </StrictMode>,
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
