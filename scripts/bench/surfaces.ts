import type { Side } from './browser';
import { rest } from './browser';

/** When a surface was asked for and when a marked text was first painted in it, milliseconds since 1970. */
export interface Painted {
  asked: number;
  painted: number;
}

/** Newer than Chrome's types. */
interface ClosesPanel {
  close(of: { windowId: number }): Promise<void>;
}

const PAUSE_MS = 400;
const GIVE_UP_MS = 15_000;

/**
 * Opens the real popup from the worker and waits until a text with this `elementtiming` is painted. The time is the
 * browser's own (Element Timing), read afterwards: nothing is injected and no debugger is attached while it opens.
 */
export async function paintPopup(side: Side, marked: string, file = 'popup.html'): Promise<number> {
  const asked = await side.worker.evaluate(async () => {
    const now = performance.timeOrigin + performance.now();
    await chrome.action.openPopup();
    return now;
  });
  return (await paintedIn(side, file, marked)) - asked;
}

/** The same for the side panel, opened within a click's permission. */
export async function paintPanel(side: Side, marked: string): Promise<number> {
  const asked = await side.helper.evaluate(async () => {
    const own = await chrome.tabs.getCurrent();
    const now = performance.timeOrigin + performance.now();
    await chrome.sidePanel.open({ windowId: own?.windowId ?? 0 });
    return now;
  });
  const painted = await paintedIn(side, 'sidepanel.html', marked);
  // A side panel does not close by its own `close()`.
  await side.helper.evaluate(async () => {
    const own = await chrome.tabs.getCurrent();
    await (chrome.sidePanel as unknown as ClosesPanel).close({ windowId: own?.windowId ?? 0 });
  });
  await rest(PAUSE_MS);
  return painted - asked;
}

/** The instant at which the text was painted, then closes the surface. Looks only after it has come to rest. */
async function paintedIn(side: Side, file: string, marked: string): Promise<number> {
  const giveUpAt = Date.now() + GIVE_UP_MS;
  for (;;) {
    await rest(PAUSE_MS);
    const painted = await side.helper.evaluate(
      async ([page, mark]) => {
        const views = chrome.extension.getViews() as (Window & typeof globalThis)[];
        const view = views.find((one) => one.location.pathname.endsWith(String(page)));
        if (!view) return null;
        const entries = await new Promise<PerformanceEntry[]>((resolve) => {
          const observer = new view.PerformanceObserver((list) => resolve(list.getEntries()));
          observer.observe({ type: 'element', buffered: true });
          view.setTimeout(() => resolve([]), 100);
        });
        const times = entries
          .map((entry) => entry as PerformanceEntry & { identifier: string; renderTime: number })
          .filter((entry) => entry.identifier === mark)
          .map((entry) => entry.renderTime);
        if (times.length === 0) return null;
        const first = view.performance.timeOrigin + Math.min(...times);
        view.close();
        return first;
      },
      [file, marked],
    );
    if (painted !== null) {
      await rest(PAUSE_MS);
      return painted;
    }
    if (Date.now() > giveUpAt) throw new Error(`“${marked}” was not painted in ${file}.`);
  }
}
