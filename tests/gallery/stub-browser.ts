/** Stands in for the extension's browser in the gallery: enough for every screen to be drawn, and nothing happens. */

interface Change {
  newValue: unknown;
}

function event() {
  const listeners = new Set<(...told: never[]) => void>();
  return {
    addListener: (listener: (...told: never[]) => void) => void listeners.add(listener),
    removeListener: (listener: (...told: never[]) => void) => void listeners.delete(listener),
    tell: (...told: unknown[]) => {
      for (const listener of listeners) listener(...(told as never[]));
    },
  };
}

function area() {
  const items = new Map<string, unknown>();
  const onChanged = event();
  return {
    onChanged,
    async get(keys: string | string[] | null) {
      const wanted = keys === null ? [...items.keys()] : [keys].flat();
      return Object.fromEntries(
        wanted.filter((key) => items.has(key)).map((key) => [key, items.get(key)]),
      );
    },
    async set(values: Record<string, unknown>) {
      const changes: Record<string, Change> = {};
      for (const [key, newValue] of Object.entries(values)) {
        items.set(key, newValue);
        changes[key] = { newValue };
      }
      onChanged.tell(changes);
    },
    async remove(keys: string | string[]) {
      for (const key of [keys].flat()) items.delete(key);
    },
    async clear() {
      items.clear();
    },
  };
}

/** What the page in front is, and what the background answers: set by a story before it is shown. */
export const stage = {
  /** Without an address: a tab that Kith may not look at. */
  tab: null as { url?: string; title?: string } | null,
  answers: {} as Record<string, unknown>,
  hasAccess: false,
};

/** Nobody in front, nothing answered, nothing kept: as before the first story. */
export function clearStage(): void {
  stage.tab = null;
  stage.answers = {};
  stage.hasAccess = false;
  for (const kept of [browser.storage.local, browser.storage.session]) void kept.clear();
}

const tabs = () => (stage.tab ? [{ id: 3, windowId: 7, active: true, ...stage.tab }] : []);

export const browser = {
  runtime: {
    id: 'kith',
    getURL: (path: string) => `chrome-extension://kith${path}`,
    getManifest: () => ({ manifest_version: 3, name: 'Kith', version: '0.1.0' }),
    onMessage: event(),
    sendMessage: (message: { type: string }, answer?: (response: unknown) => void) =>
      answer?.({ res: stage.answers[message.type] }),
  },
  storage: { local: area(), session: area(), onChanged: event() },
  tabs: {
    query: async () => tabs(),
    get: async () => tabs()[0],
    create: async () => undefined,
    update: async () => undefined,
    onActivated: event(),
    onUpdated: event(),
    onRemoved: event(),
  },
  windows: { getCurrent: async () => ({ id: 7 }) },
  sidePanel: { open: async () => undefined },
  permissions: {
    contains: async () => stage.hasAccess,
    request: async () => false,
    remove: async () => true,
    onAdded: event(),
    onRemoved: event(),
  },
  commands: {
    getAll: async () => [
      { name: 'save-person', description: 'Save this person', shortcut: 'Alt+Shift+S' },
      { name: 'open-panel', description: 'Open the panel', shortcut: '' },
    ],
  },
  alarms: { create: () => undefined, get: async () => undefined, clear: async () => true },
};

// The messaging library asks for the global one.
Object.assign(globalThis, { chrome: browser, browser });
