import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { onLanguageChange, speakRemembered } from './language';

/**
 * Shows a page of Kith when its language is there, so that no other is seen first. A change of language shows the same
 * page anew, with all that was typed and opened in it: `page` makes new elements each time, else React would skip them.
 */
export async function mount(place: Element, page: () => ReactNode): Promise<void> {
  await speakRemembered();
  const root = createRoot(place);
  const show = () => root.render(page());
  onLanguageChange(show);
  show();
}
