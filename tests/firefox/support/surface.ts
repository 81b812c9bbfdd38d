/** Runs an expression in a frame that WebDriver does not list, and gives what it comes to, as JSON. */
export type Evaluate = (expression: string) => Promise<unknown>;

const LONGEST_ANSWER_MS = 10_000;

/** Where the real popup and the real sidebar are in Firefox's own window. */
export const SURFACES = {
  popup: "document.querySelector('.webextension-popup-browser')",
  sidebar:
    "document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')",
} as const;

/**
 * The code, for Firefox's own window, that runs an expression inside one of those surfaces: by a frame script, in a
 * sandbox with the page's own rights, so that the page's content security policy does not stand in the way.
 */
export function inSurface(surface: keyof typeof SURFACES, expression: string): string {
  const frameScript = `
    (async () => {
      try {
        const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        const value = await Cu.evalInSandbox(${JSON.stringify(`Promise.resolve(${expression}).then((value) => JSON.stringify(value) ?? 'null')`)}, sandbox);
        sendAsyncMessage('kith-test', { value });
      } catch (error) { sendAsyncMessage('kith-test', { error: String(error) }); }
    })();`;
  return `(async () => {
    const frame = ${SURFACES[surface]};
    if (!frame?.messageManager) return JSON.stringify({ error: 'not open' });
    const answer = new Promise((resolve) => {
      const listener = ({ data }) => { frame.messageManager.removeMessageListener('kith-test', listener); resolve(data); };
      frame.messageManager.addMessageListener('kith-test', listener);
      // One that closes in the middle never answers.
      setTimeout(() => resolve({ error: 'no answer' }), ${LONGEST_ANSWER_MS});
    });
    frame.messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(frameScript)}), false);
    return JSON.stringify(await answer);
  })()`;
}
