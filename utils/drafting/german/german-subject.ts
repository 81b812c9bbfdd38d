import { cleanTitle } from '../clean-title';
import type { CommonGround } from '../common-ground';
import type { DraftContext } from '../context';
import { addressFor } from './address';
import { hookSlots } from './hook-slots';
import { placesOf } from './places';
import { topicSlots } from './topic-slots';

const FIXED: Partial<Record<string, string>> = {
  thank_you: 'Vielen Dank',
  update: 'Was daraus wurde',
  coffee: 'Ein Kaffee und eine Frage',
  reconnect: 'Nach langer Zeit',
  closing: 'Ein letztes Wort',
  appreciation: 'Ein kurzer Dank',
  offering: 'Ein Angebot',
  repair: 'Ein Wort der Entschuldigung',
  reply_times: 'Zeiten für unser Gespräch',
  intro_request: 'Eine Bitte um Vermittlung',
  connect: 'Ein kurzes Hallo',
  note_to_acquaintances: 'Neuigkeiten und eine Frage',
};

/** Two to six words for the subject line: the question, the move that both make, the place, else the work. */
export function germanSubject(context: DraftContext, hook: CommonGround | null): string {
  const { situation, usable } = context;
  const fixed = FIXED[situation.intent.kind];
  if (fixed) return fixed;
  const topic = topicSlots(context);
  const asked = topic.topicQuestion ?? topic.topicDirect ?? topic.topicThing;
  const text = asked?.facts.every((id) => usable.has(id)) ? asked.text : '';
  if (isWhole(text) && !text.startsWith('Folgendes'))
    return capital(text) + (topic.topicDirect ? '?' : '');
  const move = hook?.kind === 'shared-move' ? hookSlots(context, hook) : {};
  const moved = `Aus ${move.fromField?.text} in ${move.into?.text}`;
  if (move.fromField && move.into && isWhole(moved)) return moved;
  const yours = addressFor(situation) === 'Sie' ? 'Ihre' : 'Deine';
  const job = situation.person?.experience.find((entry) => entry.to === null && entry.org);
  const place = job && usable.has(`job:${job.id}`) ? `${yours} Arbeit ${placesOf(job.org).at}` : '';
  if (isWhole(place)) return place;
  return `Frage zu ${yours === 'Ihre' ? 'Ihrer' : 'deiner'} Arbeit`;
}

/** The role and where it is, for a question to a recruiter. */
export function germanRoleSubject({ situation }: DraftContext): string | null {
  const { job } = situation;
  if (!job) return null;
  const title = cleanTitle(job.title) || job.title;
  const whole = job.org ? `${title} ${placesOf(job.org).at}` : `Frage zur Stelle ${title}`;
  return isWhole(whole) ? whole : `Frage zur Stelle ${title}`;
}

function isWhole(text: string): boolean {
  const words = text.split(' ').filter(Boolean).length;
  return words >= 2 && words <= 6;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
