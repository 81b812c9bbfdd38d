import { useCallback, useEffect, useState } from 'react';
import {
  askToWriteTo,
  chooseFolder,
  drawerOf,
  folderName,
  mayWriteTo,
} from '../../utils/browser/chosen-folder';
import { dropFolder, rememberedFolder, rememberFolder } from '../../utils/store/chosen-folder';
import { copyToFolder, lastFolderCopy } from '../../utils/store/folder-copy';
import { writeBackup } from '../../utils/transfer/backup';
import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { ProgressBar } from '../ui/ProgressBar';
import { Section } from '../ui/Section';
import { useToast } from '../ui/use-toast';
import styles from './Data.module.css';
import { formatMoment } from './format-size';
import { useLongWork } from './use-long-work';

/** The folder as it stands: chosen or not, writable or not, and when it last got a copy. */
interface FolderState {
  handle: unknown;
  mayWrite: boolean;
  lastAt: string | null;
}

/** A folder of the user's that gets a backup by itself. Only where the browser can do that (Chromium). */
export function FolderCopyCard() {
  const showToast = useToast();
  const { share, isFailed, run, cancel } = useLongWork();
  // `undefined` while it is being looked up.
  const [folder, setFolder] = useState<FolderState | null>();
  const look = useCallback(async () => {
    const handle = await rememberedFolder();
    const lastAt = (await lastFolderCopy())?.at ?? null;
    setFolder(handle === null ? null : { handle, mayWrite: await mayWriteTo(handle), lastAt });
  }, []);
  useEffect(() => void look(), [look]);

  const copy = (handle: unknown) =>
    run(async (signal, onProgress) => {
      const { file } = await copyToFolder(drawerOf(handle), writeBackup, new Date(), {
        signal,
        onProgress,
      });
      showToast({ text: t('data.copies.folder.copied', { file }) });
    }).then(look);
  const choose = async () => {
    const handle = await chooseFolder();
    if (handle === null) return;
    await rememberFolder(handle);
    await look();
    await copy(handle);
  };
  const allow = async (handle: unknown) => {
    if (await askToWriteTo(handle)) await copy(handle);
    await look();
  };
  const stop = async () => {
    await dropFolder();
    await look();
  };
  if (folder === undefined) return null;
  return (
    <Section card title={t('data.copies.folder.title')} intro={t('data.copies.folder.intro')}>
      {folder && (
        <p>
          {folder.lastAt
            ? t('data.copies.folder.last', {
                folder: folderName(folder.handle),
                when: formatMoment(folder.lastAt),
              })
            : t('data.copies.folder.none', { folder: folderName(folder.handle) })}
        </p>
      )}
      {folder && !folder.mayWrite && (
        <Notice tone="warning" announce={false}>
          {t('data.copies.folder.lapsed')}
        </Notice>
      )}
      {isFailed && <Notice tone="problem">{t('data.copies.folder.failed')}</Notice>}
      {share === null ? (
        <div className={styles.actions}>
          {!folder && (
            <Button onClick={() => void choose()}>{t('data.copies.folder.choose')}</Button>
          )}
          {folder && !folder.mayWrite && (
            <Button onClick={() => void allow(folder.handle)}>
              {t('data.copies.folder.allow')}
            </Button>
          )}
          {folder?.mayWrite && (
            <Button onClick={() => void copy(folder.handle)}>{t('data.copies.folder.now')}</Button>
          )}
          {folder && (
            <>
              <Button variant="quiet" onClick={() => void choose()}>
                {t('data.copies.folder.other')}
              </Button>
              <Button variant="quiet" onClick={() => void stop()}>
                {t('data.copies.folder.stop')}
              </Button>
            </>
          )}
        </div>
      ) : (
        <ProgressBar
          label={t('data.copies.folder.copying')}
          value={share}
          onCancel={cancel}
          cancelLabel={t('data.cancel')}
        />
      )}
    </Section>
  );
}
