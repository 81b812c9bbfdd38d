import type { DraftContext } from '../context';

const FIXED: Partial<Record<string, string>> = {
  thank_you: 'Danke für Ihre Zeit',
};

export function germanSubject(context: DraftContext): string {
  return FIXED[context.situation.intent.kind] ?? 'Eine Frage zu Ihrer Arbeit';
}
