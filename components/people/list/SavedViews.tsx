import { Bookmark } from 'lucide-react';
import type { FormEvent } from 'react';
import { useId, useState } from 'react';
import { cleanText } from '../../../utils/model/text-hygiene';
import { getSettings, saveSettings } from '../../../utils/store/settings';
import { t } from '../../../utils/words/translate';
import { useQuery } from '../../app/use-query';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { IconButton } from '../../ui/IconButton';
import type { MenuItem } from '../../ui/Menu';
import { Menu } from '../../ui/Menu';
import { useToast } from '../../ui/use-toast';
import type { ListChoices } from './list-choices';
import { choicesOf, EVERYBODY, isEverybody, viewOf } from './list-choices';

interface SavedViewsProps {
  choices: ListChoices;
  onChange: (choices: ListChoices) => void;
}

/** Views of the list that were kept: to go back to one, to keep this one, to drop one. */
export function SavedViews({ choices, onChange }: SavedViewsProps) {
  const toast = useToast();
  const views = useQuery(async () => (await getSettings()).savedViews, []) ?? [];
  const [naming, setNaming] = useState(false);
  const same = views.find((view) => isSame(choicesOf(view), choices));

  async function keep(name: string) {
    // Under a name that is there already the view is kept anew.
    const others = views.filter((view) => view.name !== name);
    await saveSettings({ savedViews: [...others, viewOf(name, choices)] });
    toast({ text: t('people.view.kept', { name }) });
  }

  async function drop(id: string, name: string) {
    await saveSettings({ savedViews: views.filter((view) => view.id !== id) });
    toast({
      text: t('people.view.dropped', { name }),
      actionLabel: t('people.undo'),
      onAction: () => void saveSettings({ savedViews: views }),
    });
  }

  const items: MenuItem[] = [
    { id: 'all', label: t('people.view.all'), onSelect: () => onChange(EVERYBODY) },
    ...views.map((view) => ({
      id: view.id,
      label: view.name,
      onSelect: () => onChange(choicesOf(view)),
    })),
    {
      id: 'keep',
      label: t('people.view.keep'),
      separated: true,
      disabled: isEverybody(choices),
      onSelect: () => setNaming(true),
    },
    ...(same
      ? [
          {
            id: 'drop',
            label: t('people.view.drop', { name: same.name }),
            danger: true,
            onSelect: () => void drop(same.id, same.name),
          },
        ]
      : []),
  ];
  return (
    <>
      <Menu trigger={<IconButton icon={<Bookmark />} label={t('people.views')} />} items={items} />
      <NameView open={naming} onOpenChange={setNaming} onName={(name) => void keep(name)} />
    </>
  );
}

interface NameViewProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onName: (name: string) => void;
}

function NameView({ open, onOpenChange, onName }: NameViewProps) {
  const [name, setName] = useState('');
  const [isMissing, setMissing] = useState(false);
  const formId = useId();

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const clean = cleanText(name);
    if (clean === '') return setMissing(true);
    onName(clean);
    setName('');
    onOpenChange(false);
  }

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('people.view.keep')}
      description={t('people.view.text')}
      closeLabel={t('people.close')}
      actions={
        <>
          <Button onClick={() => onOpenChange(false)}>{t('people.cancel')}</Button>
          <Button type="submit" form={formId} variant="primary">
            {t('people.view.save')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={onSubmit}>
        <Field
          label={t('people.view.name')}
          value={name}
          error={isMissing ? t('people.view.missing') : null}
          onChange={(typed) => {
            setName(typed);
            setMissing(false);
          }}
        />
      </form>
    </Dialog>
  );
}

function isSame(one: ListChoices, other: ListChoices): boolean {
  const plain = ({ filters, ...rest }: ListChoices) =>
    JSON.stringify([Object.entries(rest).sort(), [...filters].sort()]);
  return plain(one) === plain(other);
}
