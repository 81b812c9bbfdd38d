import { browser } from '#imports';
import { parseProfileAddress } from '../model/profile-address';

/** How the button stands: to be pressed, or with the answer to the last press. */
export type ButtonState = 'save' | 'saved' | 'refused';

/** What the background hands to the script that shows the button. */
export interface ButtonLook {
  state: ButtonState;
  words: Record<ButtonState, string>;
}

/** What the button tells the background when the user presses it; kept apart from the messages' library, for its size. */
export const PROFILE_BUTTON = 'kith:profile-button';

/** What two runs of the script in one document share, in the isolated world, where the page cannot see it. */
export interface ButtonWorld {
  kithButton?: ButtonLook;
  /** The button that is there, and how to change it. */
  kithButtonShown?: ShownButton;
}

/** A button in a page. */
export interface ShownButton {
  show(look: ButtonLook): void;
  remove(): void;
}

/**
 * Shows the button in a tab as it should look; where the page is no profile, takes it away. False where the browser does
 * not let Kith into the tab.
 */
export async function showProfileButton(tabId: number, look: ButtonLook): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      // Runs in the tab: it may use nothing but its argument.
      func: (wanted: ButtonLook) => {
        (globalThis as { kithButton?: ButtonLook }).kithButton = wanted;
      },
      args: [look],
    });
    await browser.scripting.executeScript({ target: { tabId }, files: ['/profile-button.js'] });
    return true;
  } catch {
    // The tab has gone, or the access was taken back in between.
    return false;
  }
}

/** True for an address under which the button is shown. */
export function isProfileAddress(address: string): boolean {
  return parseProfileAddress(address) !== null;
}
