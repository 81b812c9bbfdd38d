import type { reading as english } from '../en/reading';
import type { Entry } from '../translate';

/** Words of the room `reading`. Keys start with the room's name; `{slots}` are filled by `t()`. */
export const reading: Record<keyof typeof english, Entry> = {
  'reading.refused.still-loading': 'Die Seite wechselt noch. Versuch es gleich noch einmal.',
  'reading.refused.wrong-person':
    'Die Seite zeigt noch jemand anderen, als ihre Adresse sagt. Warte einen Moment oder lade sie neu, dann versuch es noch einmal.',
  'reading.refused.other-page':
    'Kith liest Profile und Unterhaltungen. Diese Seite ist keins von beiden.',
  'reading.refused.other-page.search':
    'Das ist eine Suchseite. Öffne das Profil der Person, die du speichern willst.',
  'reading.refused.other-page.feed':
    'Das ist der Feed. Öffne das Profil der Person, die du speichern willst.',
  'reading.refused.other-page.company':
    'Auf dieser Seite geht es um eine Organisation. Öffne dort das Profil einer Person.',
  'reading.refused.other-page.sales-navigator':
    'Den Sales Navigator liest Kith nicht. Öffne das gewöhnliche LinkedIn-Profil der Person.',
  'reading.refused.other-page.recruiter':
    'Seiten des Recruiters liest Kith nicht. Öffne das gewöhnliche LinkedIn-Profil der Person.',
  'reading.refused.other-page.group-conversation':
    'Diese Unterhaltung hat mehrere Teilnehmende. Kith liest Unterhaltungen zwischen dir und einer Person.',
  'reading.refused.other-page.not-linkedin': 'Diese Seite ist nicht auf LinkedIn.',
  'reading.refused.other-page.conversation':
    'Öffne eine Unterhaltung mit einer Person, dann kann Kith sie lesen.',
  'reading.refused.other-page.profile': 'Öffne das Profil selbst, dann kann Kith es lesen.',
  'reading.refused.other-page.details': 'Öffne das Profil selbst, dann kann Kith es lesen.',
  'reading.refused.other-page.contact-info': 'Öffne das Profil selbst, dann kann Kith es lesen.',
  'reading.refused.other-page.sign-in-wall':
    'LinkedIn möchte, dass du dich einloggst. Logg dich ein, öffne das Profil und versuch es noch einmal.',
  'reading.refused.other-page.not-found': 'LinkedIn sagt, dass es diese Seite nicht gibt.',
  'reading.refused.other-page.other':
    'Kith liest Profile und Unterhaltungen. Diese Seite ist keins von beiden.',
  'reading.refused.signed-out':
    'LinkedIn möchte, dass du dich einloggst. Logg dich ein, öffne das Profil und versuch es noch einmal.',
  'reading.refused.not-found': 'LinkedIn sagt, dass es diese Seite nicht gibt.',
  'reading.refused.layout-unknown':
    'LinkedIn zeigt diese Seite auf eine Weise, die Kith noch nicht kennt. Name und Adresse kannst du trotzdem speichern.',
  'reading.refused.layout-unknown.too-large':
    'Diese Seite ist viel größer, als Seiten von LinkedIn sind. Lade sie neu und versuch es noch einmal.',
  'reading.refused.no-access':
    'Kith darf diese Seite noch nicht ansehen. Öffne sie in diesem Tab und klick in der Symbolleiste auf Kith.',
  'reading.refused.worker-gone':
    'Der Browser hat Kith gerade neu gestartet. Versuch es noch einmal; passiert es wieder, lade diesen LinkedIn-Tab neu.',
  'reading.refused.conversation':
    'Das ist eine Unterhaltung. Öffne das Profil der Person, um sie zu speichern.',
};
