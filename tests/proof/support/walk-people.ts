import type { Page } from '@playwright/test';

const LONGEST_MS = 60_000;
const QUIET_FRAMES = 4;

/** A person as the panel names them. */
export interface Shown {
  id: string;
  name: string;
}

/**
 * Shows people one after the other in the open panel, without a reload: who they are, then their draft, with everything
 * unfolded that can be unfolded. What `findHarm` sees on the way is returned, each said with whose and where. All in the
 * page itself: a step takes as long as the panel needs, and a view that never comes throws.
 */
export function walkPeople(panel: Page, people: Shown[]): Promise<string[]> {
  return panel.evaluate(
    async ([all, longest, quiet]) => {
      const found: string[] = [];
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      let framesStill = 0;
      new MutationObserver(() => {
        framesStill = 0;
      }).observe(document.body, { childList: true, characterData: true, subtree: true });
      // What is asked of the store one after the other comes in several frames.
      const stillness = async () => {
        for (framesStill = 0; framesStill < quiet; framesStill += 1) await frame();
      };
      const shownName = () =>
        document.querySelector('[role=tabpanel]:not([hidden]) h2 bdi')?.textContent ?? '';
      const isThere = (view: string) =>
        document.querySelector('[role=tab][aria-selected=true]')?.id.endsWith(view) ?? false;
      for (const { id, name } of all) {
        for (const view of ['person', 'draft']) {
          await chrome.storage.session.set({
            panelRequest: { view, contactId: id, kind: null, askedAt: Date.now() },
          });
          const giveUpAt = Date.now() + longest;
          while (!(isThere(view) && shownName().includes(name))) {
            if (Date.now() > giveUpAt) {
              throw new Error(
                `${id}: ${view} did not come; there is "${shownName().slice(0, 80)}"`,
              );
            }
            await frame();
          }
          for (;;) {
            await stillness();
            const tab = '[role=tabpanel]:not([hidden])';
            const folded = document.querySelectorAll<HTMLElement>(
              `${tab} button[aria-expanded=false]:not([aria-haspopup]), ${tab} details:not([open]) > summary`,
            );
            if (folded.length === 0) break;
            for (const one of folded) one.click();
          }
          for (const what of globalThis.kithHarm()) found.push(`${id} ${view}: ${what}`);
        }
      }
      return found;
    },
    [people, LONGEST_MS, QUIET_FRAMES] as const,
  );
}
