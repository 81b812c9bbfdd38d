import type { Keeping } from '../model/keeping';
import { localStorageArea } from './local-storage';
import { openPrivateFolder } from './opfs';

/** Where the store of the extension keeps its journal and snapshots; what `openStore` wants. */
export const browserKeeping: Keeping = {
  keyValue: localStorageArea,
  files: () => openPrivateFolder('snapshots'),
};
