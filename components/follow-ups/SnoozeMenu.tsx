import { AlarmClock } from 'lucide-react';
import type { RefObject } from 'react';
import { lazy, Suspense, useRef, useState } from 'react';
import type { LocalDate } from '../../utils/model/local-date';
import { t } from '../../utils/words/translate';
import { IconButton } from '../ui/IconButton';

// Every row has a clock and few are ever pressed: the menu comes with the first press.
const SnoozeChoices = lazy(async () => ({
  default: (await import('./SnoozeChoices')).SnoozeChoices,
}));

interface SnoozeMenuProps {
  buttonRef?: RefObject<HTMLButtonElement | null>;
  describedBy?: string;
  today: LocalDate;
  /** What it does, and the days it offers besides a date; unsaid, those for putting off a follow-up. */
  label?: string;
  choices?: { label: string; until: LocalDate }[];
  onSnooze: (until: LocalDate) => void;
}

/** Puts a follow-up off: tomorrow, three days, next week, or a date. */
export function SnoozeMenu(props: SnoozeMenuProps) {
  const { buttonRef, describedBy, today, label = t('popup.snooze'), choices, onSnooze } = props;
  const [isOpen, setOpen] = useState(false);
  const ownRef = useRef<HTMLButtonElement>(null);
  const ref = buttonRef ?? ownRef;
  return (
    <>
      <IconButton
        ref={ref}
        size="small"
        icon={<AlarmClock />}
        label={label}
        keys={choices ? undefined : 'S'}
        aria-describedby={describedBy}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <Suspense>
          <SnoozeChoices
            anchor={ref as RefObject<HTMLButtonElement>}
            today={today}
            label={label}
            choices={choices}
            onClose={() => setOpen(false)}
            onSnooze={onSnooze}
          />
        </Suspense>
      )}
    </>
  );
}
