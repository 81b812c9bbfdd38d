import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';

interface FailedProps {
  title: string;
  /** What is safe, and what to do. */
  text: string;
  retryLabel: string;
  onRetry: () => void;
  level: 1 | 2;
}

/** In the place of what could not be opened or drawn: said at once to a screen reader too, with the way to try again. */
export function Failed({ title, text, retryLabel, onRetry, level }: FailedProps) {
  return (
    <EmptyState
      title={title}
      level={level}
      action={
        <Button variant="primary" onClick={onRetry}>
          {retryLabel}
        </Button>
      }
    >
      <p role="alert">{text}</p>
    </EmptyState>
  );
}
