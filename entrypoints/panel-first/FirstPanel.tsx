import { PersonHead } from '../../components/people/PersonHead';
import tabStyles from '../../components/ui/Tabs.module.css';
import type { Contact } from '../../utils/model/contact';
import styles from '../sidepanel/App.module.css';
import { VIEW_TABS } from '../sidepanel/view-tabs';

/** The panel as it will stand in a moment. It cannot be pressed: the one that can takes its place, looking the same. */
export function FirstPanel({ contact }: { contact: Contact }) {
  return (
    <main className={styles.panel} inert>
      <div className={`${tabStyles.list} ${tabStyles.stacked} ${tabStyles.sticky}`}>
        {VIEW_TABS.map(({ id, label, icon }) => (
          <span
            key={id}
            className={tabStyles.tab}
            data-state={id === 'person' ? 'active' : 'inactive'}
          >
            <span className={tabStyles.icon} aria-hidden="true">
              {icon}
            </span>
            <span className={tabStyles.label}>{label()}</span>
          </span>
        ))}
      </div>
      <div className={`${tabStyles.content} ${styles.first}`}>
        <PersonHead contact={contact} menu={<span className={styles.menuPlace} />} />
      </div>
    </main>
  );
}
