import type { transfer as english } from '../en/transfer';
import type { Entry } from '../translate';

/** Words of the room `transfer`. Keys start with the room's name; `{slots}` are filled by `t()`. */
export const transfer: Record<keyof typeof english, Entry> = {
  'transfer.csv.file': 'Datei',
  'transfer.csv.line': 'Zeile',
  'transfer.csv.reason': 'Grund',
  'transfer.csv.row': 'Inhalt',
  'transfer.row.only-a-date':
    'Nur ein Datum: Dieses Mitglied hat LinkedIn verlassen oder ist verborgen.',
  'transfer.row.no-name': 'In dieser Zeile steht kein Name.',
  'transfer.row.no-address': 'Keine Profiladresse: Ein Name allein sagt nicht, wer jemand ist.',
  'transfer.row.own-address': 'Das ist deine eigene Adresse.',
  'transfer.row.hidden-member': 'Die andere Person hat LinkedIn verlassen oder ist verborgen.',
  'transfer.row.draft': 'Ein Entwurf, der nie abgeschickt wurde.',
  'transfer.row.spam': 'Aus deinem Spam-Ordner.',
  'transfer.row.sponsored': 'Eine gesponserte Nachricht.',
  'transfer.row.group': 'Eine Unterhaltung mit mehr als zwei Personen.',
  'transfer.row.repeated': 'Diese Zeile kommt mehrmals vor; sie zählt einmal.',
  'transfer.row.no-date': 'Das Datum ist nicht lesbar.',
  'transfer.row.no-direction': 'Es ist nicht zu erkennen, wer wem geschrieben hat.',
  'transfer.row.columns': 'Diese Zeile hat {found} Zellen, die Kopfzeile aber {expected}.',
  'transfer.row.quotes': 'Die Anführungszeichen in dieser Zeile gehen nicht auf.',
  'transfer.row.too-long': 'Diese Zeile ist länger als alles, was LinkedIn schreibt.',
  'transfer.row.too-many':
    'Die Datei hat mehr als eine Million Zeilen; der Rest wurde nicht gelesen.',
  'transfer.row.file': 'Diese Datei ist nicht zu gebrauchen.',
  'transfer.file.noHeader': 'Die Zeile mit den Namen der Spalten wurde nicht gefunden.',
  'transfer.file.notOfTheArchive':
    'Kith liest Connections, messages, Invitations, Profile, Positions, Education und Skills, und diese Datei ist keine davon.',
  'transfer.file.otherMember':
    'Das gehört einem anderen LinkedIn-Mitglied als die Dateien davor und wurde darum ausgelassen.',
  'transfer.file.unreadable':
    'Die Datei ließ sich nicht lesen. Wurde sie verschoben, seit du sie gewählt hast?',
  'transfer.file.tooBroken':
    'So viele Anführungszeichen sind kaputt, dass der Rest nicht gelesen wurde.',
  'transfer.file.encrypted': 'Diese Datei im Zip ist mit einem Passwort geschützt.',
  'transfer.file.method': 'Diese Datei ist auf eine Weise gepackt, die Kith nicht kennt.',
  'transfer.file.damaged':
    'Diese Datei ist beschädigt. Lade das Archiv noch einmal von LinkedIn herunter.',
  'transfer.file.too-large':
    'Diese Datei ist viel größer, als ein Archiv sein kann, und blieb darum unangetastet.',
  'transfer.zip.not-a-zip': 'Das ist keine Zip-Datei.',
  'transfer.zip.damaged':
    'Diese Zip-Datei ist beschädigt. Lade das Archiv noch einmal von LinkedIn herunter.',
  'transfer.zip.too-many-entries':
    'In diesem Zip sind mehr Dateien als je in einem LinkedIn-Archiv, darum blieb es unangetastet.',
  'transfer.zip.zip64':
    'Dieses Zip ist von einer Art für sehr große Dateien. Entpack es und wähle die CSV-Dateien.',
  'transfer.zip.path':
    'Diese Datei hat einen Namen, den kein LinkedIn-Archiv vergibt, darum blieb sie unangetastet.',
  'transfer.zip.nested': 'In diesem Zip steckt ein weiteres. Entpack es und wähle das innere.',
  'transfer.zip.nothing': 'In diesem Zip ist nichts, was Kith liest.',
  'transfer.backup.notABackup': 'Das ist keine Sicherung von Kith, darum wurde nichts geändert.',
  'transfer.backup.newer':
    'Diese Sicherung hat ein neueres Kith gemacht. Aktualisiere Kith und stell sie dann wieder her. Nichts wurde geändert.',
  'transfer.backup.damaged':
    'Diese Sicherung ist beschädigt, darum wurde nichts geändert. Hast du eine andere Kopie, versuch es mit ihr.',
  'transfer.backup.changed':
    'Diese Sicherung wurde verändert, seit sie gemacht wurde, darum wurde nichts wiederhergestellt. Hast du eine andere Kopie, versuch es mit ihr.',
  'transfer.backup.wrongPassphrase':
    'Das ist nicht die Passphrase dieser Sicherung. Nichts wurde geändert.',
  'transfer.backup.badLine':
    'Zeile {line} dieser Sicherung ist nicht lesbar, darum wurde nichts geändert.',
  'transfer.backup.badField':
    'Zeile {line} dieser Sicherung ist nicht, wie sie sein soll ({where}), darum wurde nichts geändert.',
};
