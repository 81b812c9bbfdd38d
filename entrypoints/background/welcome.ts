import { openExtensionPage } from '../../utils/browser/extension-pages';

/** Opens the first run once, when Kith was installed: the consent comes before the first reading. */
export async function onInstalled(reason: string): Promise<void> {
  if (reason === 'install') await openExtensionPage('options', 'welcome');
}
