import { openPanel } from '../../utils/browser/panel';
import { jobs } from './load-jobs';

/** The tab in front when a key was pressed. */
export interface Tab {
  id?: number;
  windowId?: number;
}

/** Answers the keyboard shortcuts. The panel opens before anything is awaited: the browser allows it only then. */
export function onCommand(command: string, tab?: Tab): void {
  if (command === 'open-panel' && tab?.windowId !== undefined) void openPanel(tab.windowId);
  if (command === 'save-person') void jobs().then((all) => all.saveActiveTab(tab));
}
