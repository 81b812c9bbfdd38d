import { Ellipsis, HandHeart, Tag as TagIcon, Trash2, UserRoundCheck } from 'lucide-react';
import { useEffect, useState } from 'react';
import { TIES } from '../../../utils/model/contact';
import { addTag, changeAboutOfMany, setPersona } from '../../../utils/store/change-many';
import { PEOPLE_AT_ONCE } from '../../../utils/store/in-pieces';
import { listPersonas } from '../../../utils/store/personas';
import { moveToTrash } from '../../../utils/store/trash';
import { t } from '../../../utils/words/translate';
import { useQuery } from '../../app/use-query';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { Menu } from '../../ui/Menu';
import { ProgressBar } from '../../ui/ProgressBar';
import styles from './SelectionBar.module.css';
import { TagDialog } from './TagDialog';
import { useUndoable } from './use-undoable';

interface SelectionBarProps {
  chosen: ReadonlySet<string>;
  /** Those in the list as it is narrowed down now. */
  shown: readonly string[];
  /** False while people are still being read: more of them may fit. */
  isWhole: boolean;
  /** How many “all” are; `null` while that is not known. */
  all: number | null;
  onChoose: (ids: readonly string[]) => void;
  onDone: () => void;
}

/** What can be done with several people at once; each with a way back. */
export function SelectionBar(props: SelectionBarProps) {
  const { chosen, shown, isWhole, all, onChoose, onDone } = props;
  const [tagging, setTagging] = useState(false);
  // “All” was asked for before all were there.
  const [isWaiting, setWaiting] = useState(false);
  const { busy, share, cancel, run } = useUndoable();
  const personas = useQuery(() => listPersonas(), []) ?? [];
  const ids = [...chosen];
  const count = ids.length;
  const none = count === 0 || isWaiting;

  useEffect(() => {
    if (!isWaiting || !isWhole) return;
    setWaiting(false);
    onChoose(shown);
  }, [isWaiting, isWhole, shown, onChoose]);

  const onTrash = async () => {
    await run((work) => moveToTrash(ids, new Date(), work), t('people.trashed', { count }));
    onChoose([]);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would want a legend in sight.
    <div role="group" className={styles.bar} aria-label={t('people.select.actions')}>
      <div className={styles.row}>
        <p role="status" className={styles.count}>
          {isWaiting
            ? t('people.select.waiting')
            : none
              ? t('people.select.none')
              : t('people.select.count', { count })}
        </p>
        {!isWhole ? (
          <Button size="small" variant="quiet" busy={isWaiting} onClick={() => setWaiting(true)}>
            {all === null ? t('people.select.allFound') : t('people.select.all', { count: all })}
          </Button>
        ) : (
          <Button
            size="small"
            variant="quiet"
            onClick={() => onChoose(count < shown.length ? shown : [])}
          >
            {count < shown.length
              ? t('people.select.all', { count: shown.length })
              : t('people.select.clear')}
          </Button>
        )}
        <Button size="small" onClick={onDone}>
          {t('people.select.done')}
        </Button>
      </div>
      <div className={styles.row}>
        <Button
          size="small"
          icon={<TagIcon />}
          disabled={none}
          busy={busy}
          onClick={() => setTagging(true)}
        >
          {t('people.select.tag')}
        </Button>
        <Menu
          align="start"
          trigger={
            <Button size="small" icon={<HandHeart />} disabled={none} busy={busy}>
              {t('people.select.tie')}
            </Button>
          }
          items={TIES.map((tie) => ({
            id: tie,
            label: t(`panel.tie.${tie}`),
            onSelect: () =>
              void run(
                (work) =>
                  changeAboutOfMany(
                    ids,
                    ({ about }) => (about.tie === tie ? {} : { tie }),
                    new Date(),
                    work,
                  ),
                t('people.tied', { count }),
              ),
          }))}
        />
        {personas.length > 0 && (
          <Menu
            align="start"
            trigger={
              <Button size="small" icon={<UserRoundCheck />} disabled={none} busy={busy}>
                {t('people.select.persona')}
              </Button>
            }
            items={[
              ...personas.map(({ id, name }) => ({
                id,
                label: name,
                onSelect: () =>
                  void run(
                    (work) => setPersona(ids, id, true, new Date(), work),
                    t('people.personaSet', { count, persona: name }),
                  ),
              })),
              ...personas.map(({ id, name }, index) => ({
                id: `not-${id}`,
                label: t('people.select.notPersona', { persona: name }),
                separated: index === 0,
                onSelect: () =>
                  void run(
                    (work) => setPersona(ids, id, false, new Date(), work),
                    t('people.personaUnset', { count, persona: name }),
                  ),
              })),
            ]}
          />
        )}
        <Menu
          trigger={
            <IconButton
              size="small"
              icon={<Ellipsis />}
              label={t('people.select.actions')}
              disabled={none}
            />
          }
          items={[
            {
              id: 'rather-not',
              label: t('people.select.ratherNot'),
              onSelect: () =>
                void run(
                  (work) =>
                    changeAboutOfMany(
                      ids,
                      ({ about }) => (about.ratherNot ? {} : { ratherNot: true }),
                      new Date(),
                      work,
                    ),
                  t('people.ratherNotSet', { count }),
                ),
            },
            {
              id: 'trash',
              label: t('people.select.trash'),
              icon: <Trash2 />,
              danger: true,
              separated: true,
              onSelect: () => void onTrash(),
            },
          ]}
        />
      </div>
      {share !== null && share < 1 && (share > 0 || count > PEOPLE_AT_ONCE) && (
        <ProgressBar
          label={t('people.select.changing')}
          value={share}
          onCancel={cancel}
          cancelLabel={t('people.cancel')}
        />
      )}
      <TagDialog
        open={tagging}
        onOpenChange={setTagging}
        onTag={(tag) =>
          void run((work) => addTag(ids, tag, new Date(), work), t('people.tagged', { count, tag }))
        }
      />
    </div>
  );
}
