import { Download, Ellipsis, ExternalLink, ScrollText, Trash2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { browser } from '#imports';
import { saveFile } from '../../utils/browser/save-file';
import type { Contact } from '../../utils/model/contact';
import { recordsOf } from '../../utils/store/records-of';
import { moveToTrash, undoChange } from '../../utils/store/trash';
import { t } from '../../utils/words/translate';
import { IconButton } from '../ui/IconButton';
import { Menu } from '../ui/Menu';
import { useToast } from '../ui/use-toast';

/** Rarely opened; loaded then. */
const RecordDialog = lazy(async () => ({
  default: (await import('./record/RecordDialog')).RecordDialog,
}));

/** The rarer things one can do with a person. */
export function PersonMenu({ contact }: { contact: Contact }) {
  const toast = useToast();
  const [reading, setReading] = useState(false);
  const [wasRead, setWasRead] = useState(false);
  const onTrash = async () => {
    const changeId = await moveToTrash(contact.id);
    toast({
      text: t('panel.deleted.said', { name: contact.name }),
      actionLabel: t('popup.undo'),
      onAction: () => void undoChange(changeId),
    });
  };
  const url = contact.profileUrl;
  return (
    <>
      <Menu
        trigger={
          <IconButton icon={<Ellipsis />} label={t('popup.actionsFor', { name: contact.name })} />
        }
        items={[
          ...(url
            ? [
                {
                  id: 'open',
                  label: t('popup.openProfile'),
                  icon: <ExternalLink />,
                  onSelect: () => void browser.tabs.create({ url }),
                },
              ]
            : []),
          {
            id: 'download',
            label: t('data.export.person'),
            icon: <Download />,
            onSelect: () => void download(contact),
          },
          {
            id: 'record',
            label: t('people.record'),
            icon: <ScrollText />,
            onSelect: () => {
              setReading(true);
              setWasRead(true);
            },
          },
          {
            id: 'trash',
            label: t('panel.delete'),
            icon: <Trash2 />,
            danger: true,
            onSelect: () => void onTrash(),
          },
        ]}
      />
      {wasRead && (
        <Suspense>
          <RecordDialog contact={contact} open={reading} onOpenChange={setReading} />
        </Suspense>
      )}
    </>
  );
}

/** Everything that is stored about them, readable, as they could be shown it. */
async function download({ id, name }: Contact): Promise<void> {
  const { personFile } = await import('../../utils/transfer/person-file');
  const { file, text } = personFile(name, await recordsOf(id));
  saveFile(file, text, 'application/json');
}
