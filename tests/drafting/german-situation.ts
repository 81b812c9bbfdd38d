import fc from 'fast-check';
import type { Situation } from '../../utils/model/situation';
import { randomSituation } from './random-situation';

const pick = <T>(items: readonly T[]) => fc.constantFrom(...items);

/** The same random people, with stories, notes and threads in German and the traps that German has. */
export const germanSituation: fc.Arbitrary<Situation> = fc
  .record({
    base: randomSituation,
    past: pick([
      'Lehrerin, neun Jahre',
      'Ich war zwölf Jahre Friseurin, zuletzt mit eigenem Salon.',
      'Fuhr Straßenbahn; bildete Fahrer aus',
      'Zehn Jahre Einzelhandel',
      '',
    ]),
    present: pick([
      'Jetzt lerne ich Maskenbild an der Abendschule.',
      'Bereitet sich auf eine Prüfung vor und hospitiert in einer Praxis',
      'Seit Juli freigestellt. Baut ein Rechenmodell.',
      'Testet jede Woche zwei Seiten',
      'Hat einen Kurs gemacht',
      '',
    ]),
    future: pick([
      'Testerin für Barrierefreiheit',
      'Projektleitung bei einem Hersteller von Wärmepumpen',
      'Eine ruhige Stelle',
      'etwas mit Menschen',
      'Ich möchte wieder unterrichten',
      'Ab Sommer möchte ich in einer Bibliothek arbeiten.',
      '',
    ]),
    topic: pick([
      null,
      'wie sie gelernt hat zu prüfen',
      'was sie beim Wechsel überrascht hat',
      'der Einstieg in die Prüfung',
      'was eine neue Kollegin im ersten Monat macht',
      'Wie hat sie angefangen?',
    ]),
    notes: pick([
      '',
      'Sie hat mir geraten, im Sommer zu fragen.',
      'Er sucht jemanden für den Elternabend.',
      'Ist krankgeschrieben, nicht erwähnen.',
      'Habe sie im Mai auf der Messe kennengelernt.',
      'Er hat mir geraten, klein anzufangen. Ich fand den Plan arrogant.',
    ]),
    how: pick([null, 'Kaffee im Depot', 'Kollegen bei Acme bis 2019', 'wir haben zusammen gebaut']),
    inbound: pick([
      null,
      'Gern, wann passt es dir? Ich habe 25 Minuten.',
      'Guten Tag, das geht gern. Schlagen Sie etwas vor.',
    ]),
    sent: pick([
      null,
      'Guten Tag, dürfte ich Sie etwas fragen? Rosa',
      'Hallo, darf ich dich etwas fragen? Rosa',
    ]),
    takeaway: pick([null, 'einen Fahrplan auswendig lernen', 'wie sie plant']),
    nextStep: pick([
      null,
      'ich schreibe bis Freitag drei Theater an',
      'den Bericht neu schreiben',
      'Nächste Woche frage ich die Gruppe',
    ]),
    offers: pick([
      [],
      ['eine Seite vorlesen'],
      ['Korrekturlesen', 'Perücken knüpfen, wenn Not ist'],
    ]),
  })
  .map(({ base, ...from }) => ({
    ...base,
    user: {
      ...base.user,
      languages: ['de'],
      story: { past: from.past, present: from.present, future: from.future },
      values: base.user.values.length > 0 ? ['Geduld', 'zuhören'] : [],
      rememberedFor: '',
      made: base.user.made?.length ? ['ein Leseheft für Eltern'] : [],
      goals: [],
      offers: from.offers,
      sentLog: [],
    },
    person: base.person && { ...base.person, languages: ['de'] },
    relationship: { ...base.relationship, how: from.how },
    history: [
      ...(from.sent ? [{ date: '2026-11-10', dir: 'out' as const, text: from.sent }] : []),
      ...(from.inbound ? [{ date: '2026-11-12', dir: 'in' as const, text: from.inbound }] : []),
    ],
    notes: from.notes,
    intent: {
      ...base.intent,
      topic: from.topic,
      takeaway: from.takeaway,
      nextStep: from.nextStep,
      topics: ['was eine Prüferin sieht', 'Getriebe'],
      slots: ['dienstags 17:00 bis 18:00 bis 15. Dezember'],
      language: 'de',
    },
    job: base.job && { ...base.job, title: 'Prüferin (m/w/d)', requirements: ['Deutsch C1'] },
  }));
