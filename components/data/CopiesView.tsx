import { CopiesInside } from './CopiesInside';
import { MakeBackup } from './MakeBackup';
import { RestoreBackup } from './RestoreBackup';

/** Copies that Kith keeps by itself, a backup of the user's own, and the way back from one. */
export function CopiesView() {
  return (
    <>
      <MakeBackup />
      <RestoreBackup />
      <CopiesInside />
    </>
  );
}
