import { showRefusedMark, showSavedTick } from '../../utils/browser/badge';
import { openExtensionPage } from '../../utils/browser/extension-pages';
import { saveByAddress } from '../../utils/store/save-reading';
import { getSettings } from '../../utils/store/settings';
import { saveAndAnswer } from './save-and-answer';
import { ON_LINK, ON_PAGE } from './show-context-menu';

interface MenuClick {
  menuItemId: string | number;
  linkUrl?: string;
  linkText?: string;
  selectionText?: string;
}

/** Saves the open profile, or the person a link leads to: name and address only, without a visit. */
export async function onContextMenu(click: MenuClick, tab?: { id?: number }): Promise<void> {
  if (tab?.id === undefined) return;
  if (click.menuItemId === ON_PAGE) {
    await saveAndAnswer(tab.id);
    return;
  }
  if (click.menuItemId !== ON_LINK || !click.linkUrl) return;
  if (!(await getSettings()).consentedAt) {
    await openExtensionPage('options', 'welcome');
    return;
  }
  // Firefox tells the link's text; Chromium does not, and then the address stands in until the user names them.
  const saved = await saveByAddress(click.linkUrl, click.linkText ?? null);
  await (saved.status === 'refused' ? showRefusedMark(tab.id) : showSavedTick(tab.id));
}
