import type { UserStory } from '../../utils/model/story';

/** What the five sentence beginnings ask for. */
export interface FiveClauses {
  name: string;
  was: string;
  now: string;
  lookingFor: string;
  offer: string;
  learn: string;
}

/**
 * The clauses as they read in a message: whole sentences, only of what was typed; no sentence for an empty clause.
 * In English, the language of the beginnings; real drafts choose among these by person and purpose.
 */
export function previewNote(five: FiveClauses, voice: UserStory['voice']): string[] {
  const im = voice.contractions ? 'I’m' : 'I am';
  const id = voice.contractions ? 'I’d' : 'I would';
  const said = (clause: string, sentence: (clause: string) => string) => {
    const bare = clause.trim().replace(/[\s.!?…]+$/, '');
    return bare ? [sentence(bare)] : [];
  };
  const about = [
    ...said(five.was, (was) => `I was ${was}.`),
    ...said(five.now, (now) => `Now I ${now}.`),
    ...said(five.lookingFor, (wish) => `${im} looking for ${wish}.`),
  ].join(' ');
  const ask = said(five.learn, (learn) => `${id} like to learn ${learn}.`).join('');
  const offer = said(five.offer, (help) => `And if it is of use to you: I can help with ${help}.`);
  const body = [about, [ask, ...offer].filter(Boolean).join(' ')].filter(Boolean);
  const name = five.name.trim();
  return body.length === 0 ? [] : ['Hi Priya,', ...body, ...(name ? [name] : [])];
}

/** True when somebody typed the beginning once more ("I was I was a teacher"). */
export function repeatsBeginning(beginning: string, clause: string): boolean {
  const plain = (text: string) => text.trim().toLowerCase().replace(/[’']/g, '');
  return `${plain(clause)} `.startsWith(`${plain(beginning)} `);
}
