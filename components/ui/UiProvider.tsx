import { Direction } from 'radix-ui';
import type { ReactNode } from 'react';
import { Toaster } from './Toaster';

export interface UiProviderProps {
  /** Writing direction of the interface's language. */
  dir?: 'ltr' | 'rtl';
  /** Name of the place where results appear; `{hotkey}` is filled in: "Messages from Kith ({hotkey})". */
  toasterLabel: string;
  dismissLabel: string;
  children: ReactNode;
}

/** Once around each page: tells floating parts which way the language runs, and holds the toaster. */
export function UiProvider({ dir = 'ltr', toasterLabel, dismissLabel, children }: UiProviderProps) {
  return (
    <Direction.Provider dir={dir}>
      <Toaster label={toasterLabel} dismissLabel={dismissLabel} dir={dir}>
        {children}
      </Toaster>
    </Direction.Provider>
  );
}
