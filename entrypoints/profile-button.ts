import { browser, defineUnlistedScript } from '#imports';
import { buildButton } from '../utils/browser/build-button';
import type { ButtonWorld } from '../utils/browser/profile-button';
import { isProfileAddress, PROFILE_BUTTON } from '../utils/browser/profile-button';

/**
 * The button on profiles, for those who asked for it (`settings.profileButton`): run again at each new address of a tab and
 * after each press. Pressing it only tells the background; the reading is the page script's, as ever.
 */
export default defineUnlistedScript({
  globalName: false,
  main() {
    const world = globalThis as ButtonWorld;
    const { kithButton: look, kithButtonShown: shown } = world;
    if (!look || !isProfileAddress(location.href)) {
      shown?.remove();
      world.kithButtonShown = undefined;
      return;
    }
    if (shown) return shown.show(look);
    world.kithButtonShown = buildButton(document, look, () => {
      // After an update of the extension this script is an orphan and has nobody to tell: the button goes.
      if (browser.runtime?.id) void browser.runtime.sendMessage({ type: PROFILE_BUTTON });
      else world.kithButtonShown?.remove();
    });
  },
});
