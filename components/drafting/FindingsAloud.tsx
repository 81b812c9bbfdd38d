import { useEffect, useState } from 'react';
import type { Finding } from '../../utils/model/finding';
import { say, t } from '../../utils/words/translate';
import { VisuallyHidden } from '../ui/VisuallyHidden';

/** Long enough that nobody is interrupted in the middle of a word. */
const PAUSE_MS = 1200;

/** Tells screen readers, politely and after a pause in the typing, what stands first and how much there is. */
export function FindingsAloud({ findings }: { findings: readonly Finding[] }) {
  const [first] = findings;
  const words = first
    ? t('draft.findings.aloud', { count: findings.length, first: say(first.message) })
    : t('draft.findings.none');
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <div role="status">
      <VisuallyHidden>{said}</VisuallyHidden>
    </div>
  );
}
