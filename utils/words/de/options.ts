import type { options as english } from '../en/options';
import type { Entry } from '../translate';

/** Words of the options page and its settings. `{slots}` are filled by `t()`. */
export const options: Record<keyof typeof english, Entry> = {
  'options.title': 'Kith – Optionen',
  'options.pageTitle': '{page} – Kith',
  'options.nav': 'Optionen',
  'options.menu': 'Alle Optionen',
  'options.loading': 'Wird geöffnet …',
  'options.skip': 'Zum Inhalt springen',

  'options.page.welcome': 'Einrichtung',
  'options.page.welcome.find':
    'willkommen start versprechen geschichte personentyp beispiel rundgang',
  'options.page.settings': 'Einstellungen',
  'options.page.settings.find': 'vorlieben zahlen tage',
  'options.page.privacy': 'Privatsphäre',
  'options.page.privacy.find':
    'alles löschen daten gespeichert datenschutz jemanden vergessen zustimmung einwilligung zugriff linkedin.com export knopf auf profilen',
  'options.page.copies': 'Kopien und Sicherung',
  'options.page.copies.find':
    'backup wiederherstellen passphrase herunterladen exportieren CSV vCard ordner',
  'options.page.archive': 'LinkedIn-Archiv',
  'options.page.archive.find': 'import zip kontakte connections nachrichten einladungen CSV',
  'options.page.trash': 'Papierkorb',
  'options.page.trash.find': 'rückgängig gelöscht wiederherstellen zurückholen zusammenlegen',
  'options.page.health': 'Zustand',
  'options.page.health.find': 'seiten lesen status bericht problem fehler speicher',
  'options.page.shortcuts': 'Tastenkürzel',
  'options.page.shortcuts.find': 'tastatur tasten kurzbefehl hotkey',
  'options.page.about': 'Über Kith',
  'options.page.about.find': 'version lizenz versprechen hilfe dokumentation',

  'options.search': 'Einstellung suchen',
  'options.search.nothing.title': 'So eine Einstellung gibt es nicht',
  'options.search.nothing.text':
    'Versuch ein anderes Wort, zum Beispiel „Wochenende“, „dunkel“ oder „Sicherung“.',
  'options.search.found': { one: '{count} Einstellung', other: '{count} Einstellungen' },
  'options.search.elsewhere': 'Auf anderen Seiten',

  'options.settings.intro': 'Alles wird gespeichert, sobald du es änderst.',
  'options.number.wrong':
    'Bitte eine ganze Zahl von {min} bis {max}. Die letzte gültige gilt weiter.',
  'options.reset': 'Zurück auf {value}',
  'options.resetAll': 'Alles hier zurücksetzen',
  'options.resetAll.said': 'Alle Einstellungen sind wie am Anfang.',
  'options.undo': 'Rückgängig',
  'options.unit.days': { one: 'Tag', other: 'Tage' },
  'options.unit.workingDays': { one: 'Arbeitstag', other: 'Arbeitstage' },
  'options.unit.months': { one: 'Monat', other: 'Monate' },
  'options.unit.perWeek': 'pro Woche',

  'options.section.followUps': 'Nachhaken',
  'options.section.keepInTouch': 'In Kontakt bleiben',
  'options.section.rhythm': 'Dein Rhythmus',
  'options.section.replies': 'Antworten',
  'options.section.account': 'Dein LinkedIn-Konto',
  'options.section.look': 'Aussehen und Sprache',

  'options.invitationDays': 'Nach einer Einladung',
  'options.invitationDays.hint': 'Dann bittet Kith dich nachzusehen, ob sie angenommen wurde.',
  'options.noReplyWorkingDays': 'Nach einer Nachricht ohne Antwort',
  'options.noReplyWorkingDays.hint': 'Dann ein erstes Nachhaken: kürzer, mit etwas Neuem.',
  'options.secondFollowUpWorkingDays': 'Nach dem ersten Nachhaken',
  'options.secondFollowUpWorkingDays.hint':
    'Dann ein zweites, das sagt, dass es das letzte ist. Danach lass es ruhen.',
  'options.letItRestMonths': 'Nach dem Ruhenlassen wieder fragen',
  'options.letItRestMonths.hint':
    '0 heißt keine Erinnerung: Es ruht, bis du selbst wieder daran denkst.',
  // A number and "Tage" follow, so no label may end in a preposition with the dative.
  'options.answerDays': 'Frist, um auf eine Antwort zu reagieren',
  'options.answerDays.hint': '0 heißt am selben Tag.',
  'options.prepareDays': 'Vorlauf, um ein Gespräch vorzubereiten',
  'options.prepareDays.hint':
    '0 heißt am Tag selbst. Liegt ein Wochenende dazwischen, wird es der Freitag.',
  'options.thankDays': 'Frist für den Dank nach einem Gespräch',
  'options.thankDays.hint': '0 heißt am selben Tag.',
  'options.updateDays': 'Wartezeit, bis du erzählst, was daraus wurde',
  'options.updateDays.hint':
    'Was du mit dem Rat gemacht hast. Das tun wenige, und es bleibt in Erinnerung.',
  'options.withdrawnBlockDays': 'Nach einer zurückgezogenen Einladung',
  'options.withdrawnBlockDays.hint':
    'LinkedIn lässt etwa drei Wochen lang keine neue an dieselbe Person zu.',
  'options.notice': 'Ein Hinweis am Tag',
  'options.notice.hint': 'Nur wenn etwas fällig ist, zu der Zeit, die du wählst.',
  'options.skipWeekends': 'Am Wochenende nichts fällig',
  'options.skipWeekends.hint': 'Was auf Samstag oder Sonntag fiele, rückt auf Montag.',

  'options.keepInTouch.close': 'Leute, die du gut kennst',
  'options.keepInTouch.close.hint': 'Wenn sonst nichts mit ihnen ansteht.',
  'options.keepInTouch.weak': 'Leute, die du flüchtig kennst',
  'options.keepInTouch.weak.hint': 'Neues kommt meist von ihnen.',
  'options.keepInTouch.dormant': 'Leute, die du aus den Augen verloren hast',
  'options.keepInTouch.dormant.hint': 'Drei Jahre still oder länger. Meist freuen sie sich.',

  'options.newPeoplePerWeek': 'Neue Leute zum Anschreiben',
  'options.newPeoplePerWeek.hint':
    '„Heute“ schlägt nicht mehr als das vor. Werden es weniger, zählt das niemand.',
  'options.conversationsPerWeek': 'Gespräche',
  'options.conversationsPerWeek.hint': 'Anrufe oder Kaffees, für die du Zeit hast.',

  'options.keepReplyText': 'Text von Antworten behalten',
  'options.keepReplyText.hint':
    'Sonst behält Kith nur, wer wann geantwortet hat. Die Worte galten dir, nicht Kith.',
  'options.logRepliesAtOnce': 'Antworten ohne Rückfrage eintragen',
  'options.logRepliesAtOnce.hint':
    'Wenn du eine Unterhaltung mit jemandem öffnest, den du gespeichert hast, und Kith sie lesen darf.',

  'options.account': 'Art des Kontos',
  'options.account.hint': 'Danach richtet sich, wie lang der Text zu einer Einladung sein darf.',
  'options.account.free': 'Kostenlos',
  'options.account.premium': 'Premium',
  'options.limits': 'Wie lang ein Text sein darf',
  'options.limits.hint':
    'Was LinkedIns eigenes Feld sagt, gilt: Korrigiere es hier. Ab der zweiten Zahl antworten weniger Leute.',
  'options.limits.channel': 'Wo',
  'options.limits.most': 'Höchstens',
  'options.limits.good': 'Besser bis',
  'options.limits.none': 'keine Grenze',
  'options.limits.unit': 'Wie LinkedIn zählt',
  'options.limits.unit.utf16': 'Ein Emoji zählt zwei oder mehr',
  'options.limits.unit.characters': 'Ein Emoji zählt eins',
  'options.limits.unit.hint':
    'LinkedIn verrät es nicht. Das Erste ist sicher: Ein Text, der so passt, passt in jedem Fall.',
  'options.channel.note': 'Text zur Einladung',
  'options.channel.message': 'Nachricht',
  'options.channel.inmail': 'InMail',
  'options.channel.email': 'E-Mail',
  'options.channel.post': 'Beitrag',

  'options.theme': 'Farben',
  'options.theme.hint': 'Für das Popup, die Seitenleiste und diese Seite.',
  'options.theme.system': 'Wie der Browser',
  'options.theme.light': 'Hell',
  'options.theme.dark': 'Dunkel',
  'options.language': 'Sprache',
  'options.language.hint':
    'Die von Kith selbst. In welcher du schreibst, wählst du bei jedem Entwurf.',
  'options.language.browser': 'Wie der Browser',

  'options.shortcuts.intro': 'Sie gelten überall im Browser, auch wenn Kith nicht offen ist.',
  'options.shortcuts.none': 'keine Tasten',
  'options.shortcuts.loading': 'Der Browser wird gefragt …',
  'options.shortcuts.failed': 'Der Browser hat nicht gesagt, welche Tasten eingestellt sind.',
  'options.shortcuts.button': 'Popup von Kith öffnen',
  'options.shortcuts.change': 'Tasten ändern',
  'options.shortcuts.change.hint': 'Öffnet die Seite deines Browsers dafür.',
  'options.shortcuts.change.firefox':
    'So änderst du sie: Öffne about:addons, klick auf das Zahnrad und dann auf „Tastenkombinationen für Erweiterungen verwalten“.',
  'options.shortcuts.inKith': 'In Kith',
  'options.shortcuts.inKith.tab': 'Durch alles gehen, was sich drücken lässt',
  'options.shortcuts.inKith.arrows':
    'Sich in einer Liste, einem Menü oder einer Reihe von Reitern bewegen',
  'options.shortcuts.inKith.overview': 'Diese Tasten zeigen, überall in Kith',
  'options.shortcuts.inKith.escape': 'Schließen, was offen ist',
  'options.shortcuts.inKith.toasts':
    'Zur letzten Meldung von Kith gehen, zum Beispiel zu „Rückgängig“',

  'options.about.version': 'Version {version}',
  'options.about.what':
    'Kith: die Menschen, die man kennt. Es hilft dir, auf LinkedIn als du selbst Kontakte zu knüpfen: die richtige Person, ein klarer Grund, deine eigenen Worte, danach ein Dank, und nichts wird vergessen.',
  'options.about.promises': 'Worauf du dich verlassen kannst',
  'options.about.licence.title': 'Frei und offen',
  'options.about.licence':
    'Kith ist freie Software unter der MIT-Lizenz. Es stammt nicht von LinkedIn und hat nichts mit LinkedIn zu tun.',
  'options.about.docs.title': 'Mehr zu lesen',
  'options.about.docs':
    'Die README des Projekts erzählt, wie Kith funktioniert und was es nicht kann; CHANGELOG erzählt, was sich geändert hat. Beide sind auf Englisch.',
  'options.about.again': 'Die Einrichtung noch einmal durchgehen',
};
