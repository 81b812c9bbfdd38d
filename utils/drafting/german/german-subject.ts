import type { DraftContext } from '../context';
import { addressFor } from './address';

const FIXED: Partial<Record<string, [string, string]>> = {
  thank_you: ['Vielen Dank', 'Vielen Dank'],
  update: ['Was daraus wurde', 'Was daraus wurde'],
  coffee: ['Ein Kaffee und eine Frage', 'Ein Kaffee und eine Frage'],
  reconnect: ['Nach langer Zeit', 'Nach langer Zeit'],
  closing: ['Ein letztes Wort', 'Ein letztes Wort'],
  appreciation: ['Ein kurzer Dank', 'Ein kurzer Dank'],
  offering: ['Ein Angebot', 'Ein Angebot'],
  reply_times: ['Zeiten für unser Gespräch', 'Zeiten für unser Gespräch'],
  intro_request: ['Eine Bitte um Vermittlung', 'Eine Bitte um Vermittlung'],
};

/** Two to six words for the subject line. */
export function germanSubject(context: DraftContext): string {
  const [formal, familiar] = FIXED[context.situation.intent.kind] ?? [
    'Frage zu Ihrer Arbeit',
    'Frage zu deiner Arbeit',
  ];
  return addressFor(context.situation) === 'Sie' ? formal : familiar;
}
