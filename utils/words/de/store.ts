import type { store as english } from '../en/store';
import type { Entry } from '../translate';

/** Words of the room `store`. Keys start with the room's name; `{slots}` are filled by `t()`. */
export const store: Record<keyof typeof english, Entry> = {
  'store.hangs':
    'Dein Browser antwortet seit zehn Sekunden nicht. Schließ ihn, öffne ihn wieder, dann bringt Kith alles in Ordnung.',
  'store.newer':
    'Diese Daten hat ein neueres Kith geschrieben. Sie sind unangetastet: Aktualisiere Kith, um sie zu öffnen.',
  'store.diskFull':
    'Die Festplatte ist voll, darum kann Kith seine Daten nicht öffnen. Schaff etwas Platz und versuch es noch einmal.',
  'store.privateMode':
    'Dein Browser lässt Kith nichts speichern, wie in einem privaten Fenster oder mit der Einstellung „Chronik niemals anlegen“.',
  'store.cannotOpen':
    'Kith konnte seine Daten nicht öffnen. Nichts ist gelöscht. Starte den Browser neu und versuch es noch einmal.',
  'store.healed': {
    one: 'Dein Browser hat die Daten von Kith verloren. Kith hat alles wiederhergestellt: {count} Person und alles, was zu ihr gehört.',
    other:
      'Dein Browser hat die Daten von Kith verloren. Kith hat alles wiederhergestellt: {count} Personen und alles, was zu ihnen gehört.',
  },
  'store.healedFromSnapshot':
    'Dein Browser hat die Daten von Kith und die letzten Änderungen verloren. Kith hat seine Kopie wiederhergestellt ({day}); Personen darin: {count}. Was du danach getan hast, fehlt vielleicht: Hast du eine neuere Sicherung, stell sie wieder her.',
  'store.healedInPart':
    'Dein Browser hat einen Teil der Daten von Kith verloren, und es gab keine Kopie, um ihn wiederherzustellen. Noch da sind Personen: {count}. Hast du eine Sicherung, stell sie wieder her.',
  'store.notAReading':
    'Kith konnte nicht verstehen, was es gelesen hat, darum ist nichts gespeichert.',
  'store.notAProfile': 'Diese Seite zeigt kein Profil, darum gibt es niemanden zu speichern.',
  'store.otherTab':
    'Die Seite ist zu jemand anderem gewechselt. Versuch es noch einmal bei der Person, die du speichern willst.',
  'store.noIdentity':
    'Diese Seite sagt nicht, wessen Profil sie ist, darum ist nichts gespeichert.',
  'store.forgotten':
    'Du hast Kith gebeten, diese Person zu vergessen und ihre Seite nicht wieder zu lesen. In den Optionen kannst du es unter „Privatsphäre“ wieder erlauben.',
  'store.duplicate.address': 'Beide sind unter derselben Profiladresse bekannt.',
  'store.duplicate.email': 'Beide haben dieselbe E-Mail-Adresse.',
  'store.duplicate.nameAndPlace': 'Beide haben denselben Namen und gemeinsam: {place}.',
};
