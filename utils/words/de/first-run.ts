import type { firstRun as english } from '../en/first-run';
import type { Entry } from '../translate';

/** Words of the first run. `{slots}` are filled by `t()`. The beginnings are those that German drafts go on from. */
export const firstRun: Record<keyof typeof english, Entry> = {
  'firstRun.where': 'Schritt {step} von {steps}',
  'firstRun.steps': 'Schritte der Einrichtung',
  'firstRun.back': 'Zurück',
  'firstRun.next': 'Weiter',
  'firstRun.skip': 'Überspringen',
  'firstRun.leave': 'Zu den Einstellungen',
  'firstRun.kept': 'Gespeichert.',
  'firstRun.loading': 'Wird geöffnet …',

  'firstRun.promises.title': 'Schreib anderen so, wie du bist',
  'firstRun.promises.short': 'Was Kith tut',
  'firstRun.promises.intro':
    'Kith hilft dir, auf LinkedIn die richtige Person zu finden, einen klaren Grund zum Schreiben und deine eigenen Worte dafür. Und es merkt sich, was ihr einander schuldet. Darauf kannst du dich verlassen:',
  'firstRun.promises.1.title': 'Du schickst ab',
  'firstRun.promises.1.text':
    'Kith entwirft und kopiert. Es tippt, klickt, vernetzt und scrollt nie auf LinkedIn.',
  'firstRun.promises.2.title': 'Eine Seite, auf deinen Klick',
  'firstRun.promises.2.text':
    'Es liest die Seite, die du offen hast, wenn du es sagst. Von selbst besucht es nichts.',
  'firstRun.promises.3.title': 'Nur für dich',
  'firstRun.promises.3.text':
    'Alles bleibt in diesem Browser. Kein Konto, nichts wird verschickt. Du kannst es jederzeit mitnehmen oder löschen.',
  'firstRun.promises.4.title': 'Nichts erfunden',
  'firstRun.promises.4.text':
    'Jede Tatsache in einem Entwurf kommt von der Seite, von dir oder aus dem, was zwischen euch war, und Kith zeigt, woher.',
  'firstRun.promises.5.title': 'Ehrlich, wenn etwas nicht geht',
  'firstRun.promises.5.text': 'Was es nicht lesen konnte, bleibt leer, und das sagt es auch.',
  'firstRun.promises.6.title': 'Nichts geht verloren',
  'firstRun.promises.6.text':
    'Was als gespeichert gemeldet ist, ist morgen da. Was du löschst, lässt sich 30 Tage lang zurückholen.',
  'firstRun.promises.7.title': 'Menschen zuerst',
  'firstRun.promises.7.text':
    'Markiere jemanden mit „lieber nicht“, und Kith lässt die Person in Ruhe. Nach zwei Nachrichten ohne Antwort schlägt es vor, es ruhen zu lassen.',
  'firstRun.promises.time':
    'Die nächsten Schritte dauern etwa zwei Minuten. Jeder lässt sich überspringen.',

  'firstRun.consent.title': 'Bevor Kith eine Seite liest',
  'firstRun.consent.short': 'Deine Zustimmung',
  'firstRun.consent.what.title': 'Was Kith liest',
  'firstRun.consent.what':
    'Das Profil oder die Unterhaltung auf LinkedIn, die du offen hast, wenn du es sagst: Name, Slogan, Berufserfahrung, Ausbildung und was sonst dort steht. Es behält das in diesem Browser und schickt es nirgendwohin.',
  'firstRun.consent.rule.title': 'Was LinkedIn sagt',
  'firstRun.consent.rule':
    'Die Nutzervereinbarung von LinkedIn verbietet Erweiterungen, die Profile kopieren. LinkedIn kann ein Konto deswegen einschränken.',
  'firstRun.consent.careful.title': 'Wie Kith klein und vorsichtig bleibt',
  'firstRun.consent.careful':
    'Eine Seite auf einmal, auf deinen Klick, so langsam, wie du selbst liest. Keine Anfrage an LinkedIn, und dort geschieht nichts in deinem Namen. Trotzdem trägt dein Konto das Risiko, also entscheidest du.',
  'firstRun.consent.other.title': 'Es geht auch, ohne Seiten zu lesen',
  'firstRun.consent.other':
    'LinkedIn gibt dir eine Datei mit deinen eigenen Daten, das Archiv. Damit kennt Kith deine Kontakte, ohne eine einzige Seite zu lesen.',
  'firstRun.consent.agree': 'Verstanden, ich stimme zu',
  'firstRun.consent.later': 'Jetzt nicht',
  'firstRun.consent.laterHint':
    'Bis du zustimmst, liest Kith keine Seite. Es fragt wieder, wenn du zum ersten Mal jemanden speicherst.',
  'firstRun.consent.given':
    'Du hast zugestimmt: {day}. Zurücknehmen kannst du das unter „Privatsphäre“.',

  'firstRun.story.title': 'Fünf Sätze über dich',
  'firstRun.story.short': 'Deine Geschichte',
  'firstRun.story.intro':
    'Vervollständige, was du magst, und lass den Rest. Entwürfe entstehen aus diesen Worten, also schreib, wie du es sagen würdest.',
  'firstRun.story.name': 'Dein Name',
  'firstRun.story.name.hint': 'so, wie du eine Nachricht unterschreibst',
  'firstRun.story.was': 'Ich war',
  'firstRun.story.was.example': 'sechzehn Jahre lang Grundschullehrerin',
  'firstRun.story.now': 'Und jetzt: Ich',
  'firstRun.story.now.example': 'teste jede Woche Bibliotheksseiten mit einem Screenreader',
  'firstRun.story.lookingFor': 'Ich suche',
  'firstRun.story.lookingFor.example': 'eine erste Stelle als Testerin für Barrierefreiheit',
  // A verb follows, as German drafts say it: "Ich kann Tabellen prüfen".
  'firstRun.story.offer': 'Ich kann',
  'firstRun.story.offer.example': 'eine Seite so vorlesen, wie es eine Lehrerin täte',
  'firstRun.story.learn': 'Ich wüsste gern,',
  'firstRun.story.learn.example': 'wie man die ersten Testpersonen findet',
  'firstRun.story.onlyTheRest':
    'Der Satz hat schon begonnen: „{beginning} …“. Hierher gehört nur der Rest.',
  'firstRun.story.preview': 'So könnte es in einer Nachricht klingen',
  'firstRun.story.preview.empty': 'Hier erscheinen deine Sätze, während du tippst.',

  'firstRun.why.title': 'Wozu du gerade Kontakte knüpfst',
  'firstRun.why.short': 'Dein Warum',
  'firstRun.why.intro':
    'Leute helfen gern, wenn sie wissen, wofür. Das bleibt bei dir; Kith nutzt es, um vorzuschlagen, wem du was schreiben könntest.',
  'firstRun.why.aims': 'Was würde dir am meisten helfen?',
  'firstRun.why.doors': 'Türen',
  'firstRun.why.doors.hint': 'eine Stelle, ein Auftrag, ein vermittelter Kontakt',
  'firstRun.why.knowledge': 'Wissen',
  'firstRun.why.knowledge.hint': 'wie ein Bereich, eine Rolle oder eine Firma wirklich läuft',
  'firstRun.why.inspiration': 'Inspiration',
  'firstRun.why.inspiration.hint': 'sehen, was möglich ist',
  'firstRun.why.ideas': 'Ideen',
  'firstRun.why.ideas.hint': 'etwas mit anderen durchdenken',
  'firstRun.why.support': 'Rückhalt',
  'firstRun.why.support.hint': 'Leute, die im selben Boot sitzen',
  'firstRun.why.role': 'Die Rolle oder der Bereich, an den du denkst',
  'firstRun.why.role.hint':
    'zum Beispiel: Barrierefreiheit testen. Lass es leer, wenn es noch offen ist.',
  'firstRun.why.line': 'Dein Warum, in einer Zeile',
  'firstRun.why.line.hint':
    'zum Beispiel: Ich möchte vom Unterrichten zum Testen von Barrierefreiheit wechseln',

  'firstRun.persona.title': 'Wen würdest du gern kennenlernen?',
  'firstRun.persona.short': 'Ein Personentyp',
  'firstRun.persona.intro':
    'Noch kein Name, ein Typ Mensch. So wird das Suchen leichter, und das Fragen auch.',
  'firstRun.persona.examples': 'Mit einem Beispiel anfangen',

  'firstRun.saving.title': 'So speicherst du jemanden',
  'firstRun.saving.short': 'Speichern',
  'firstRun.saving.1': 'Öffne auf LinkedIn ein Profil.',
  'firstRun.saving.2':
    'Klick in der Symbolleiste auf Kith und dann auf „Speichern“. Oder drück {keys}.',
  'firstRun.saving.2.noKeys': 'Klick in der Symbolleiste auf Kith und dann auf „Speichern“.',
  'firstRun.saving.3':
    'Die Seitenleiste zeigt, was gelesen wurde, was nicht, und was ihr beide gemeinsam habt.',
  'firstRun.saving.access.title': 'Darf Kith dir auf linkedin.com folgen?',
  'firstRun.saving.access.intro':
    'Nötig ist das nicht: Sonst genügt je Tab ein Klick auf Kith. Du kannst es dir jederzeit anders überlegen.',
  'firstRun.saving.access.intro.firefox':
    'Firefox vergisst deinen Klick, sobald du auf eine andere Seite gehst, darum ist es hier der leichtere Weg. Du kannst es dir jederzeit anders überlegen.',
  'firstRun.saving.access.for': 'Was dafür spricht',
  'firstRun.saving.access.for.1': 'Die Seitenleiste folgt ohne Klick von Profil zu Profil.',
  'firstRun.saving.access.for.2':
    'Öffnest du eine Unterhaltung mit jemandem, den du gespeichert hast, bemerkt Kith die Antwort.',
  'firstRun.saving.access.against': 'Was dagegen spricht',
  'firstRun.saving.access.against.1':
    'Kith könnte dann jede LinkedIn-Seite lesen, die du öffnest. Es verspricht, nur hinzusehen, solange Popup oder Seitenleiste offen ist (außer du lässt Antworten sofort eintragen), und nur auf deinen Klick zu speichern.',
  'firstRun.saving.access.against.2':
    'Dein Browser wird anzeigen, dass Kith Zugriff auf linkedin.com hat.',
  'firstRun.saving.access.allow': 'linkedin.com erlauben',
  'firstRun.saving.access.allowed': 'Kith darf dir auf linkedin.com folgen.',
  'firstRun.saving.access.takeBack': 'Zurücknehmen',
  'firstRun.saving.access.refused':
    'Nicht erlaubt, und das ist in Ordnung. Kith bittet um nichts weiter.',
  'firstRun.saving.button.title': 'Darf Kith auf Profilen einen Knopf „Speichern“ zeigen?',
  'firstRun.saving.button.intro':
    'Auch das ist nicht nötig, und aus, solange du es nicht einschaltest.',
  'firstRun.saving.button.for.1':
    'Du speicherst mit einem Klick da, wo du gerade hinsiehst. Die Seitenleiste öffnet sich daneben.',
  'firstRun.saving.button.for.1.firefox':
    'Du speicherst, wo du gerade hinsiehst, mit einem Klick. Der Knopf sagt, was daraus wurde.',
  'firstRun.saving.button.for.2':
    'Der Knopf sitzt in einer Ecke und tut nichts, bis du ihn drückst.',
  'firstRun.saving.button.against.1':
    'Die Nutzervereinbarung von LinkedIn verbietet es, den Seiten etwas hinzuzufügen, und LinkedIn kann sehen, dass der Knopf da ist.',
  'firstRun.saving.button.against.2':
    'Er braucht den Zugriff auf linkedin.com; dein Browser fragt dich danach, wenn du den Knopf einschaltest.',
  'firstRun.saving.button.show': '„In Kith speichern“ auf Profilen zeigen',
  'firstRun.saving.button.show.hint':
    'Ab der nächsten Seite, die du auf LinkedIn öffnest. Unter „Privatsphäre“ kannst du ihn jederzeit ausschalten.',

  'firstRun.people.title': 'Bring mit, wen du kennst',
  'firstRun.people.short': 'Erste Personen',
  'firstRun.people.intro': 'Such dir einen Anfang aus; das andere bleibt dir offen.',
  'firstRun.people.archive.title': 'Das Archiv deiner Daten von LinkedIn',
  'firstRun.people.archive.text':
    'Alle, mit denen du vernetzt bist, und wer wem geantwortet hat, aus einer Datei, die LinkedIn dir gibt. Keine Seite wird gelesen.',
  'firstRun.people.archive.open': 'Datei wählen',
  'firstRun.people.first.title': 'Eine Person, jetzt',
  'firstRun.people.first.text':
    'Öffne das Profil von jemandem, der dir wohlgesinnt ist, klick in der Symbolleiste auf Kith und speichere die Person.',
  'firstRun.people.first.open': 'LinkedIn öffnen',
  'firstRun.people.example.title': 'Eine erfundene Person zum Ausprobieren',
  'firstRun.people.example.text':
    'Priya Example gibt es nicht. Entwirf eine Nachricht an sie, markiere sie als abgeschickt, sieh dir die Erinnerung an. Danach entferne Priya wieder.',
  'firstRun.people.example.add': 'Priya Example hinzufügen',
  'firstRun.people.example.added': 'Priya Example ist unter deinen Personen.',
  'firstRun.people.example.show': 'In der Seitenleiste zeigen',
  'firstRun.people.example.remove': 'Priya Example entfernen',
  'firstRun.people.example.removed':
    'Priya Example ist weg, mit allem, was du an ihr ausprobiert hast.',
  'firstRun.people.undo': 'Rückgängig',
  'firstRun.newTab': 'öffnet sich in einem neuen Tab',

  'firstRun.done.title': 'Mehr braucht es nicht',
  'firstRun.done.short': 'Wie weiter',
  'firstRun.done.pin.title': 'Behalte Kith im Blick',
  'firstRun.done.pin.picture':
    'Die Symbolleiste des Browsers: Das Puzzleteil ist offen, und in seiner Liste ist die Stecknadel neben Kith gesetzt.',
  'firstRun.done.pin.1': 'Klick rechts neben der Adresszeile auf das Puzzleteil.',
  'firstRun.done.pin.2': 'Klick auf die Stecknadel neben Kith.',
  'firstRun.done.pin.firefox.1': 'Klick rechts neben der Adresszeile auf das Puzzleteil.',
  'firstRun.done.pin.firefox.2':
    'Klick auf das Zahnrad neben Kith, dann auf „An Symbolleiste anheften“.',
  'firstRun.done.next.title': 'Danach',
  'firstRun.done.next.1': 'Öffne das Profil von jemandem, von dem du gern hören würdest.',
  'firstRun.done.next.2': 'Klick auf Kith und speichere die Person.',
  'firstRun.done.next.3':
    'Wähle, worum du bitten willst, lies den Entwurf, ändere ein Wort, schick ihn selbst ab.',
  'firstRun.done.noConsent':
    'Du hast dem Lesen von Seiten noch nicht zugestimmt, darum fragt Kith, bevor es die erste liest.',
  'firstRun.done.openLinkedIn': 'LinkedIn öffnen',
  'firstRun.done.openPanel': 'Seitenleiste öffnen',
};
