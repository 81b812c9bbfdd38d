import type { DraftContext } from '../context';
import { namesOf } from '../own-names';
import { said } from '../slot-tools';
import type { Slots } from '../spans';
import { capitalise } from '../spans';
import { withoutFullStop } from '../split-sentences';
import { theirLine } from '../their-line';
import { aboutReader } from './about-reader';
import { addressFor } from './address';
import { sayGapGerman, sayWhenGerman } from './say-dates-de';
import { sharedEventGerman } from './shared-event-de';
import { turnMistakeGerman } from './turn-mistake-de';
import { turnStepGerman } from './turn-step-de';

/** What happened between the two: event, silence, takeaway, next step, news, introduction. */
export function giftSlots(context: DraftContext): Slots {
  const { situation, notes } = context;
  const { relationship, asOf, user } = situation;
  const result: Slots = { when: { text: '', facts: [] } };
  if (relationship.how) {
    const event = sharedEventGerman(
      relationship.how,
      namesOf(situation.person),
      addressFor(situation),
    );
    result.event = said(event.noun, 'how');
    result.sharedClause = said(event.clause, 'how');
    const dated =
      /\d|\b(?:gestern|heute|\p{L}+tag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b/u;
    const when =
      event.noun && relationship.lastContact && !dated.test(event.noun)
        ? sayWhenGerman(relationship.lastContact, asOf, user.timeZone)
        : '';
    result.when = { text: when, facts: when ? ['last-contact'] : [] };
  }
  const talked =
    relationship.met && relationship.lastContact
      ? sayWhenGerman(relationship.lastContact, asOf, user.timeZone)
      : '';
  if (talked) result.talked = { text: talked, facts: ['last-contact'] };
  const last =
    relationship.lastContact ??
    situation.history.filter((entry) => entry.dir !== 'note').at(-1)?.date ??
    null;
  const gap = last ? sayGapGerman(last, asOf) : null;
  if (gap) {
    const facts = relationship.lastContact ? ['last-contact'] : [];
    result.gap = { text: gap.accusative, facts };
    result.gapDative = { text: gap.dative, facts };
  }
  Object.assign(result, intentSlots(context));
  const line = theirLine(situation);
  if (line) result.line = said(capitalise(line.text), line.factId);
  const german = notes.filter((note) => note.language === 'de');
  const news = german.findLast((note) => note.kind === 'own' || note.kind === 'did');
  if (news?.clause) result.ownClause = said(news.clause, news.factId);
  const gave = german.findLast(
    (note) =>
      (note.kind === 'met' || note.kind === 'advice') && /^(?:Sie|Du)\s/.test(note.clause ?? ''),
  );
  if (gave?.clause) result.gaveClause = said(gave.clause, gave.factId);
  result.introduced = introducedBy(context);
  return result;
}

function intentSlots({ situation }: DraftContext): Slots {
  const { intent } = situation;
  const result: Slots = {};
  const address = addressFor(situation);
  const text = intent.takeaway && aboutReader(withoutFullStop(intent.takeaway), address);
  if (text) {
    const isClause = /^(?:dass|wie|warum|was|wann|wo|ob)\b/i.test(text) && !/[:;]/.test(text);
    result[isClause ? 'takeawayLearned' : 'takeaway'] = said(
      isClause ? text.charAt(0).toLowerCase() + text.slice(1) : text,
      'takeaway',
    );
  }
  if (text && result.takeaway) {
    if (/^ich\s/i.test(text)) result.takeawayMine = said(text, 'takeaway');
    // "Fehler früh zeigen" is advice; "die Steckdosen zuerst" is something they told.
    else if (/\s\p{Ll}+(?:en|eln|ern)$/u.test(text)) result.takeawayAdvice = said(text, 'takeaway');
  }
  const step = intent.nextStep ? turnStepGerman(intent.nextStep, address) : null;
  if (step) result[step.shape === 'sentence' ? 'next' : 'nextThing'] = said(step.text, 'next-step');
  const mistake = intent.mistake ? turnMistakeGerman(intent.mistake, address) : null;
  if (mistake)
    result[mistake.shape === 'sentence' ? 'mistake' : 'mistakeThing'] = said(
      mistake.text,
      'mistake',
    );
  return result;
}

/** "Sie hat mich Nora Wiese vorgestellt", "hat den Kontakt zu Nora Wiese hergestellt". */
function introducedBy({ situation, notes }: DraftContext) {
  const sources = [
    ...notes.map((note) => ({ text: note.original, id: note.factId })),
    ...(situation.relationship.how ? [{ text: situation.relationship.how, id: 'how' }] : []),
  ];
  for (const source of sources) {
    const name =
      source.text.match(
        /\b(?:Kontakt (?:zu|mit)|mich mit|vorgestellt:?|vermittelt an|vernetzt mit)\s+(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)/u,
      )?.[1] ??
      source.text.match(/\bmich (\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?) vorgestellt/u)?.[1];
    if (name && !/\b(?:angeboten|würde|will|wollte|versprochen|könnte|kann)\b/i.test(source.text))
      return said(name, source.id);
  }
  return undefined;
}
