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

/** What a note of the five clauses is made of, by the language that the story is told in. */
const NOTES = {
  en: ({ contractions }: UserStory['voice']) => ({
    hello: 'Hi Priya,',
    was: (was: string) => `I was ${was}.`,
    now: (now: string) => `Now I ${now}.`,
    lookingFor: (wish: string) => `${contractions ? 'I’m' : 'I am'} looking for ${wish}.`,
    learn: (learn: string) => `${contractions ? 'I’d' : 'I would'} like to learn ${learn}.`,
    offer: (help: string) => `And if it is of use to you: I can help with ${help}.`,
  }),
  de: () => ({
    hello: 'Hallo Priya,',
    was: (was: string) => `Ich war ${was}.`,
    now: (now: string) => `Ich ${now}.`,
    lookingFor: (wish: string) => `Ich suche ${wish}.`,
    learn: (learn: string) => `Ich wüsste gern, ${learn}.`,
    offer: (help: string) => `Und wenn es dir nützt: Ich kann ${help}.`,
  }),
};

/**
 * The clauses as they read in a message: whole sentences, only of what was typed; no sentence for an empty clause. In
 * the language of the beginnings that the form shows; real drafts choose among these by person and purpose.
 */
export function previewNote(
  five: FiveClauses,
  voice: UserStory['voice'],
  language: keyof typeof NOTES = 'en',
): string[] {
  const words = NOTES[language](voice);
  const said = (clause: string, sentence: (clause: string) => string) => {
    const bare = clause.trim().replace(/[\s.!?…]+$/, '');
    return bare ? [sentence(bare)] : [];
  };
  const about = [
    ...said(five.was, words.was),
    ...said(five.now, words.now),
    ...said(five.lookingFor, words.lookingFor),
  ].join(' ');
  const ask = [...said(five.learn, words.learn), ...said(five.offer, words.offer)].join(' ');
  const body = [about, ask].filter(Boolean);
  const name = five.name.trim();
  return body.length === 0 ? [] : [words.hello, ...body, ...(name ? [name] : [])];
}

/** True when somebody typed the beginning once more ("I was I was a teacher"). */
export function repeatsBeginning(beginning: string, clause: string): boolean {
  const plain = (text: string) => text.trim().toLowerCase().replace(/[’']/g, '');
  return `${plain(clause)} `.startsWith(`${plain(beginning)} `);
}
