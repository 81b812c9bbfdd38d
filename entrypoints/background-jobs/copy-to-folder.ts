import { drawerOf, mayWriteTo } from '../../utils/browser/chosen-folder';
import { rememberedFolder } from '../../utils/store/chosen-folder';
import { copyToFolder, isFolderCopyDue } from '../../utils/store/folder-copy';
import { writeBackup } from '../../utils/transfer/backup';

/**
 * Puts a backup into the folder of the user's, once a day when something has changed. Where the browser wants to be
 * asked again, that is said on the page of copies; nobody can be asked from here.
 */
export async function copyToFolderIfDue(now: Date = new Date()): Promise<boolean> {
  const folder = await rememberedFolder();
  if (folder === null || !(await mayWriteTo(folder)) || !(await isFolderCopyDue(now))) return false;
  await copyToFolder(drawerOf(folder), writeBackup, now);
  return true;
}
