import type { RunningFirefox } from './firefox';
import { waitFor } from './firefox';

type Surface = 'popup' | 'sidebar';

/** Presses a button of the real popup or sidebar once it is there. */
export async function pressInSurface(
  firefox: RunningFirefox,
  surface: Surface,
  name: string,
): Promise<void> {
  const press = `(() => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === ${JSON.stringify(name)});
    button?.click();
    return Boolean(button);
  })()`;
  await waitFor(
    async () => ((await ask(firefox, surface, press)) === true ? true : null),
    `The ${surface} has no button “${name}”`,
  ).catch(async (error) => {
    throw new Error(
      `${error.message}, but: ${await ask(firefox, surface, 'document.body.innerText')}`,
    );
  });
}

/** Waits until the real popup or sidebar shows a text. */
export async function expectInSurface(
  firefox: RunningFirefox,
  surface: Surface,
  text: string,
): Promise<void> {
  let shown = '';
  await waitFor(async () => {
    shown = String(await ask(firefox, surface, 'document.body.innerText'));
    return shown.includes(text) || null;
  }, `The ${surface} does not show “${text}”`).catch((error) => {
    throw new Error(`${error.message}, but: ${shown}`);
  });
}

async function ask(
  firefox: RunningFirefox,
  surface: Surface,
  expression: string,
): Promise<unknown> {
  // While it opens there is nothing to ask.
  return firefox.evaluateIn(surface, expression).catch(() => null);
}
