import type { drafting as english } from '../en/drafting';
import type { Entry } from '../translate';

/** Words of the room `drafting`. Keys start with the room's name; `{slots}` are filled by `t()`. */
export const drafting: Record<keyof typeof english, Entry> = {
  'drafting.refusedNobody': 'Für wen ist das? Wähle zuerst eine Person.',
  'drafting.refusedUneasy':
    'Du hast vermerkt, dass du {name} lieber nicht schreiben möchtest. Es ist in Ordnung, jemanden auszulassen.',
  'drafting.refusedDoubt':
    'In deinen Notizen steht, dass du {name} lieber nicht schreiben möchtest. Es ist in Ordnung, jemanden auszulassen; ändere die Notiz, wenn du dich anders entscheidest.',
  'drafting.refusedTheySaidNo': '{name} möchte keine Nachrichten. Lass es ruhen.',
  'drafting.refusedThirdFollowUp':
    'Du hast dreimal ohne Antwort geschrieben. Lass es ruhen: {name} weiß, wo du zu finden bist, und umgekehrt.',
  'drafting.refusedNoTarget': 'Wem soll {name} dich vorstellen?',
  'drafting.refusedNoRole':
    'Um welche Stelle geht es? Im Recruiting wird auf Fragen geantwortet, die eine nennen.',
  'drafting.refusedNoWhy':
    'Warum {name}, und wofür? Sag in einer Zeile, was du erfahren möchtest, dann gibt es etwas zu schreiben.',
  'drafting.refusedNoHours': 'Wann steht deine Tür offen? Gib Zeiten oder einen Buchungslink an.',
  'drafting.refusedNoStory':
    'Es gibt noch keine Geschichte. Vervollständige wenigstens einen der Satzanfänge.',
  'drafting.refusedNothingUsed':
    'Was von dieser Person hast du gelesen, benutzt oder besucht? Ein Lob braucht ein Wofür: Bestätige zuerst etwas.',
  'drafting.refusedNothingThanked':
    'Wofür dankst du {name}? Sag das eine, was du mitgenommen hast, oder notiere, dass ihr euch getroffen habt.',
  'drafting.refusedNoOffer':
    'Was kannst du anbieten? Schreib etwas in deine Geschichte, mit einem Verb.',
  'drafting.refusedNoNews': 'Was hast du mit dem Rat gemacht? Sag es in einer Zeile.',
  'drafting.refusedNoMemory':
    'Woher kennt ihr euch, {name} und du? Eine Zeile genügt: „Kaffee im Depot“. Ohne sie könnte diese Nachricht von allen sein.',
  'drafting.refusedNoFuture':
    'Was suchst du? Schreib zuerst diesen Satz deiner Geschichte zu Ende: Sonst weiß niemand, an wen zu denken wäre.',
  'drafting.noteQuarantined':
    'Dieser Teil der Seite liest sich wie Anweisungen an eine Maschine und wurde nicht verwendet: „{text}“',
  'drafting.notePromise': 'Als Erinnerung behalten, nicht als Teil dieser Nachricht: „{text}“',
  'drafting.noteUnsupportedLanguage':
    'Euch verbindet „{language}“; dafür gibt es noch keine Formulierungen. Sag es bitte selbst in dieser Sprache.',
  'drafting.noteReaderMayNotRead': 'Das Profil von {name} nennt diese Sprache nicht.',
  'drafting.noteStoryLanguage':
    'Deine Geschichte ist in einer anderen Sprache als diese Nachricht, darum fehlen deine eigenen Sätze. Ergänze sie in dieser Sprache.',
  'drafting.noteUnclear': 'Diese Notiz ließ sich nicht sicher zu einem Satz machen: „{text}“',
  'drafting.noteTopicUnclear':
    'Sag deine Frage so, wie du sie stellen würdest: „{topic}“ ließ sich nicht sicher umformen.',
  'drafting.noteStepUnclear':
    'Sag deinen nächsten Schritt so, wie du ihn erzählen würdest: „{step}“ ließ sich nicht sicher umformen.',
  'drafting.noteNoResult':
    'Was ist daraus geworden? Mit einer Zeile dazu lohnt sich das Lesen für {name}.',
  'drafting.noteNoTakeaway':
    'Was hast du mitgenommen? Mit einer Zeile dazu weiß {name}, dass es genützt hat.',
  'drafting.noteUnmetNeed':
    'In deiner Notiz steht: „{need}.“ Keines deiner Angebote passt dazu, deshalb lässt der Entwurf es weg. Was könntest du dazu tun?',
  'drafting.noteStale':
    'Die Seite von {name} hast du zuletzt vor {days} Tagen gesehen. Stimmt das noch: {fact}?',
  'drafting.noteHonest':
    'Mit {name} hast du nichts Auffälliges gemeinsam, und die Nachricht sagt das offen.',
  'drafting.noteLastFollowUp':
    'Das ist das letzte Nachhaken, das Kith vorschlägt. Danach lass es ruhen.',
  'drafting.noteNoSlots':
    'Keine deiner freien Zeiten lässt sich anbieten: Sie sind vorbei, stehen in einem Entwurf an jemand anderen oder liegen bei {name} außerhalb von 8 bis 19 Uhr.',
  'drafting.noteZoneUnknown':
    'Die Zeitzone von {name} ist unbekannt, darum stehen die Zeiten in deiner, und das steht dabei.',
  'drafting.noteLeftOut': {
    one: 'Ein Teil wurde weggelassen, damit es passt.',
    other: '{count} Teile wurden weggelassen, damit es passt.',
  },
  'drafting.suggestPost': 'Ein Beitrag an alle, die dir folgen.',
  'drafting.suggestAnswer': 'Du hast eine Antwort bekommen, jetzt bist du dran.',
  'drafting.suggestThanks': 'Ihr habt gesprochen, ein Dank ist fällig.',
  'drafting.suggestFollowUp1': 'Noch keine Antwort. Eine kürzere, andere Nachricht kann helfen.',
  'drafting.suggestFollowUp2':
    'Immer noch keine Antwort. Eine letzte Nachricht, dann lass es ruhen.',
  'drafting.suggestUpdate': 'Du hast Hilfe bekommen. Erzähl, was daraus wurde.',
  'drafting.suggestFirstMessage': 'Ihr seid vernetzt und habt euch noch nicht geschrieben.',
  'drafting.suggestPlanned': 'Ihr habt ein Gespräch geplant.',
  'drafting.suggestResting': 'Zeit, das ruhen zu lassen. Du kannst freundlich abschließen.',
  'drafting.suggestWaiting': 'Du hast geschrieben und noch keine Antwort. Das hat keine Eile.',
  'drafting.suggestInTouch': 'Ihr seid in Kontakt. Ein kurzes Gespräch hält ihn lebendig.',
  'drafting.suggestRatherNot': 'Du möchtest dieser Person lieber nicht schreiben.',
  'drafting.suggestReconnect':
    'Ihr seid vernetzt, und nichts ist notiert. Eine Zeile nach längerer Zeit ist willkommen.',
  'drafting.suggestConnect': 'Ihr seid nicht vernetzt. Zur Einladung passt ein kurzer Text.',
  'drafting.refusedNoMistake':
    'Was ist schiefgegangen? Sag es oben in einer Zeile, wie du es {name} sagen würdest: „habe unser Gespräch am Montag verpasst“.',
};
