import type { today as english } from '../en/today';
import type { Entry } from '../translate';

/** Words of Today, of the notice of the day, and of replies noticed in a conversation. `{slots}` are filled by `t()`. */
export const today: Record<keyof typeof english, Entry> = {
  'today.loading': 'Kith sieht nach, was heute ansteht …',
  'today.answers': 'Antworten',
  'today.conversations': 'Gespräche',
  'today.thanks': 'Danke sagen',
  'today.followUps': 'Nachhaken',
  'today.people': 'Wem du schreiben könntest',
  'today.people.hint':
    'Eine oder zwei Personen auf einmal. Wird es heute niemand, ist das auch gut.',
  'today.lot': 'Das ist mehr, als ein Tag fasst. Drei sind genug; der Rest kann warten.',
  'today.soon': 'In den nächsten sieben Tagen',
  'today.end': 'Das war es für heute.',
  'today.end.clear': 'Alles Weitere kann warten. Hab einen schönen Tag.',
  'today.end.first':
    'Wenn du jemandem schreibst, erscheint hier, was danach kommt: die Antwort, der Dank, ein Wort nach drei Wochen.',
  'today.show': '{name} ansehen',
  'today.write': 'Entwerfen',

  'today.notice.label': 'Ein Hinweis am Tag',
  'today.notice.hint':
    'Nur wenn etwas fällig ist, zu der Zeit, die du wählst. Dein Browser fragt, ob Kith ihn zeigen darf.',
  'today.notice.time': 'Um',
  'today.notice.refused':
    'Der Browser lässt Kith keine Hinweise zeigen. In den Einstellungen des Browsers für Kith kannst du es erlauben.',
  'today.notice.badTime': 'Eine Uhrzeit geht von 00:00 bis 23:59.',

  'today.thread.label': 'Diese Unterhaltung',
  'today.thread.replied': '{name} hat geantwortet ({day}). Eintragen?',
  'today.thread.wrote': 'Du hast an {name} geschrieben ({day}). Eintragen?',
  'today.thread.log': 'Eintragen',
  'today.thread.notNow': 'Jetzt nicht',
  'today.thread.logged.in': 'Eingetragen: {name} hat geantwortet ({day}).',
  'today.thread.logged.out': 'Eingetragen: Du hast an {name} geschrieben ({day}).',
  'today.thread.accepted':
    '{name} hat deine Einladung angenommen. Eine erste Nachricht steht auf deiner Liste.',
  'today.thread.who': 'Ist das {name} aus deinen Personen?',
  'today.thread.whoOf': 'Welche Person namens {name} ist das?',
  'today.thread.why':
    'LinkedIn zeigt diese Unterhaltung unter einer Adresse, die Kith noch nicht gesehen hat, und ein Name allein beweist nichts.',
  'today.thread.yes': 'Ja, das ist {name}',
  'today.thread.yesWith': 'Ja: {headline}',
  'today.thread.no': 'Nein, jemand anderes',
};
