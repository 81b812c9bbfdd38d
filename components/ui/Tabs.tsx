import { Tabs as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { Suspense } from 'react';
import { Badge } from './Badge';
import styles from './Tabs.module.css';

export interface Tab<Id extends string> {
  id: Id;
  label: string;
  content: ReactNode;
  /** With icons the labels stand small underneath, so that six fit on 360 px. */
  icon?: ReactNode;
  /** Shown beside the label, e.g. how many are due; 0 shows nothing. */
  count?: number;
  /** The count in words, for screen readers: "3 due". */
  countLabel?: string;
}

export interface TabsProps<Id extends string> {
  /** What the tabs are about, for screen readers. */
  label: string;
  tabs: readonly Tab<Id>[];
  value: Id;
  onChange: (id: Id) => void;
  /** The row stays in sight while the content scrolls. */
  sticky?: boolean;
}

/** Views of which one is shown. Arrow keys go between them, Tab goes into the view. */
export function Tabs<Id extends string>({ label, tabs, value, onChange, sticky }: TabsProps<Id>) {
  const stacked = tabs.some((tab) => tab.icon);
  return (
    <Radix.Root value={value} onValueChange={(id) => onChange(id as Id)}>
      <Radix.List
        className={`${styles.list} ${stacked ? styles.stacked : ''} ${sticky ? styles.sticky : ''}`}
        aria-label={label}
      >
        {tabs.map((tab) => (
          <Radix.Trigger key={tab.id} value={tab.id} className={styles.tab}>
            {tab.icon && (
              <span className={styles.icon} aria-hidden="true">
                {tab.icon}
              </span>
            )}
            <span className={styles.label}>{tab.label}</span>
            {tab.count ? (
              <span className={styles.count}>
                <Badge tone="warm" label={tab.countLabel}>
                  <bdi dir="ltr">{shortened(tab.count, stacked ? 9 : 99)}</bdi>
                </Badge>
              </span>
            ) : null}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.id} value={tab.id} className={styles.content}>
          {/* A view may be loaded when it is first shown; the tabs stay meanwhile. */}
          <Suspense>{tab.content}</Suspense>
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}

/** "99+" beyond what there is room for; the full number is in `countLabel`. */
function shortened(count: number, most: number): string {
  return count > most ? `${most}+` : String(count);
}
