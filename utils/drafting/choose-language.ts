import type { Situation } from '../model/situation';
import { detectLanguage } from './detect-language';

export interface LanguageChoice {
  language: 'en' | 'de';
  /** False where the story is in another language than the message: its clauses are then left out. */
  storyFits: boolean;
  /** A shared language that Kith has no phrases for, so that the user is told. */
  unsupported: string | null;
  /** The reader's page names languages, and this is none of them. */
  readerMayNotRead: boolean;
}

/** The language to write in: the user's choice, else one that both have, in which the user's own clauses are. */
export function chooseLanguage(situation: Situation): LanguageChoice {
  const { user, person, intent } = situation;
  const theirs = person?.languages ?? [];
  const story = detectLanguage([user.story.past, user.story.present, user.story.future].join('. '));
  const named = user.languages.length > 0 ? user.languages : ['en'];
  // Whoever tells their story in a language can write in it, ticked or not.
  const mine = story && !named.includes(story) ? [...named, story] : named;
  const shared = theirs.length > 0 ? mine.filter((language) => theirs.includes(language)) : mine;
  const words = detectLanguage(
    [intent.topic, intent.takeaway, intent.nextStep, intent.mistake, ...intent.topics]
      .filter(Boolean)
      .join('. '),
  );

  const supported = (language: string | null | undefined): language is 'en' | 'de' =>
    language === 'en' || language === 'de';
  const chosen = intent.language?.slice(0, 2).toLowerCase();
  const thread = detectLanguage(
    situation.history
      .filter((entry) => entry.dir === 'in')
      .map((entry) => entry.text)
      .join(' '),
  );
  const candidates = [
    supported(chosen) ? chosen : null,
    // What the user wrote for this very message says in which language it is meant to be.
    words && shared.includes(words) ? words : null,
    thread && mine.includes(thread) ? thread : null,
    story && shared.includes(story) ? story : null,
    shared.find(supported) ?? null,
    words ?? story,
    mine.find(supported) ?? null,
  ];
  const language = candidates.find(supported) ?? 'en';
  return {
    language,
    storyFits: story === null || story === language,
    unsupported: shared.length > 0 && !shared.some(supported) ? (shared[0] ?? null) : null,
    readerMayNotRead: theirs.length > 0 && !theirs.includes(language),
  };
}
