import { canChooseFolder } from '../../utils/browser/chosen-folder';
import { CopiesInside } from './CopiesInside';
import { ExportContacts } from './ExportContacts';
import { FolderCopyCard } from './FolderCopyCard';
import { MakeBackup } from './MakeBackup';
import { RestoreBackup } from './RestoreBackup';

/** Backups of the user's own, the way back from one, files for other tools, and the copies that Kith keeps by itself. */
export function CopiesView() {
  return (
    <>
      <MakeBackup />
      {canChooseFolder() && <FolderCopyCard />}
      <RestoreBackup />
      <ExportContacts />
      <CopiesInside />
    </>
  );
}
