import type { app as english } from '../en/app';
import type { Entry } from '../translate';

/** Words of every page. Keys start with the room's name; `{slots}` are filled by `t()`. */
export const app: Record<keyof typeof english, Entry> = {
  'app.toaster.label': 'Meldungen von Kith ({hotkey})',
  'app.toaster.dismiss': 'Schließen',
  'app.close': 'Schließen',
  'app.cancel': 'Abbrechen',
  'app.healing': 'Dein Browser hat die Daten von Kith verloren. Kith stellt sie wieder her',
  'app.healed.seen': 'Gelesen',

  'app.failed.title': 'Das ließ sich nicht anzeigen',
  'app.failed.text':
    'Was du gespeichert hast, ist sicher. Zeig es noch einmal; bleibt es so, schließ Kith und öffne es neu.',
  'app.failed.retry': 'Noch einmal zeigen',
  'app.notKept':
    'Das hat nicht geklappt. Was vorher gespeichert war, ist sicher; versuch es noch einmal.',
  'app.notKept.diskFull':
    'Die Festplatte ist voll, deshalb wurde das nicht behalten. Schaff etwas Platz und versuch es noch einmal.',

  'app.guide.label': 'Deine erste Nachricht',
  'app.guide.save': '1. Jemanden speichern',
  'app.guide.save.how':
    'Öffne ein Profil auf LinkedIn, klick in der Symbolleiste auf Kith und speichere die Person.',
  'app.guide.save.here': 'Das ist die Person vor dir. Ein Klick speichert sie.',
  'app.guide.story': '2. Zwei Zeilen über dich',
  'app.guide.story.how':
    'Eine Nachricht, die nur von dir sein kann, braucht etwas von deiner Geschichte.',
  'app.guide.story.here': 'Zwei Sätze genügen: wer du bist, und was du suchst.',
  'app.guide.story.go': 'Zur Geschichte',
  'app.guide.copy': '3. Einen Entwurf kopieren',
  'app.guide.copy.how':
    'Lies den Entwurf, ändere, was du magst, und kopiere ihn. Du schickst ihn selbst ab.',
  'app.guide.copy.go': 'Schreiben',
  'app.guide.done': '(erledigt)',
  'app.guide.over': 'Ich kenne mich aus',

  'app.keys.title': 'Tasten',
  'app.keys.tab': 'Durch alles gehen, was sich drücken lässt',
  'app.keys.arrows': 'Sich in einer Liste, einem Menü oder einer Reihe von Reitern bewegen',
  'app.keys.enter': 'Bei einer Erinnerung tun, was vorn steht: entwerfen oder ansehen',
  'app.keys.done': 'Diese Erinnerung ist erledigt',
  'app.keys.snooze': 'Diese Erinnerung auf später verschieben',
  'app.keys.undo': 'Das Letzte an einer Erinnerung rückgängig machen',
  'app.keys.toasts': 'Zur letzten Meldung von Kith gehen',
  'app.keys.escape': 'Schließen, was offen ist',
  'app.keys.this': 'Diese Tasten zeigen',
  'app.keys.more':
    'Die Tasten, die überall im Browser gelten, stehen in den Optionen unter „Tastenkürzel“.',
};
