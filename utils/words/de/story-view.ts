import type { storyView as english } from '../en/story-view';
import type { Entry } from '../translate';

/** Words of the story form. `{slots}` are filled by `t()`. The beginnings are those that German drafts go on from. */
export const storyView: Record<keyof typeof english, Entry> = {
  'story.title': 'Deine Geschichte',
  'story.intro':
    'Vervollständige, was du magst; lass den Rest. Kith sagt nur, was hier steht, in deinen Worten.',
  'story.name': 'Dein Name',
  'story.name.hint': 'So, wie du eine Nachricht unterschreibst',
  'story.city': 'Wo du wohnst',
  'story.was': 'Ich war',
  'story.was.hint': 'sechzehn Jahre lang Grundschullehrerin',
  'story.now': 'Und jetzt: Ich',
  'story.now.hint': 'teste jede Woche Bibliotheksseiten mit einem Screenreader',
  'story.lookingFor': 'Ich suche',
  'story.lookingFor.hint': 'eine erste Stelle als Testerin für Barrierefreiheit',
  'story.offers': 'Ich kann …',
  'story.offers.hint':
    'eins pro Zeile, mit Verb: eine Seite so vorlesen, wie es eine Lehrerin täte',
  'story.learn': 'Ich wüsste gern, …',
  'story.learn.hint': 'eins pro Zeile: wie man lernt, mit Menschen zu testen',
  'story.why': 'Wozu du gerade Kontakte knüpfst',
  'story.why.hint':
    'in einer Zeile: Ich möchte vom Unterrichten zum Testen von Barrierefreiheit wechseln',
  'story.memberships': 'Gruppen, denen du angehörst',
  'story.memberships.hint': 'eine pro Zeile',
  'story.schools': 'Schulen',
  'story.schools.hint': 'eine pro Zeile',
  'story.employers': 'Wo du früher gearbeitet hast',
  'story.employers.hint': 'ein Arbeitgeber pro Zeile',
  'story.voice': 'Wie du klingst',
  'story.voice.plain': 'Schlicht',
  'story.voice.warm': 'Warm',
  'story.voice.formal': 'Förmlich',
  'story.voice.friendly': 'Freundlich',
  'story.contractions': 'Auf Englisch schreibe ich “I’m”, nicht “I am”',
  'story.signoff': 'Ich unterschreibe als',
  'story.account': 'Dein LinkedIn-Konto',
  'story.account.free': 'Kostenlos',
  'story.account.premium': 'Premium',
  'story.previewLabel': 'In einer Nachricht',
  'story.more': 'Woher du kommst',
  'story.saved': 'Gespeichert.',
};
