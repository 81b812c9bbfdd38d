import { KeysOverview } from '../../components/app/KeysOverview';
import { useOwnWindow } from '../../components/app/use-own-window';
import { useToday } from '../../components/app/use-today';
import { PendingFollowUps } from '../../components/follow-ups/PendingFollowUps';
import { ThreadNotice } from '../../components/follow-ups/ThreadNotice';
import { useFollowUpActions } from '../../components/follow-ups/use-follow-up-actions';
import { ThisPageRow } from '../../components/people/ThisPageRow';
import { useOpenPage } from '../../components/people/use-open-page';
import { Button } from '../../components/ui/Button';
import { openPanelOn } from '../../utils/browser/panel';
import { t } from '../../utils/words/translate';
import styles from './App.module.css';
import type { FoundFirst } from './found-first';
import { PopupHead } from './PopupHead';

/** The popup: the person in front of you, then what is owed. */
export function App({ page: firstPage, pending }: FoundFirst) {
  const today = useToday();
  const page = useOpenPage(firstPage);
  const ownWindowId = useOwnWindow();
  // With no page but Kith's own in the window there is still a window to open the panel in.
  const windowId = page?.windowId ?? ownWindowId;
  const actions = useFollowUpActions(windowId);
  return (
    <main className={styles.popup}>
      <KeysOverview />
      <PopupHead windowId={windowId} />
      {page && <ThisPageRow page={page} today={today} />}
      <ThreadNotice page={page ?? null} today={today} onDraft={actions.draftKind} />
      <PendingFollowUps
        today={today}
        actions={actions}
        first={pending}
        whenEmpty={
          windowId !== null && (
            <Button
              onClick={() => {
                const today = { view: 'today', contactId: null, kind: null } as const;
                void openPanelOn(windowId, today).then(() => window.close());
              }}
            >
              {t('popup.nothing.people')}
            </Button>
          )
        }
      />
    </main>
  );
}
