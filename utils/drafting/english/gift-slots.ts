import type { DraftContext } from '../context';
import { namesOf } from '../own-names';
import { said } from '../slot-tools';
import type { Said, Slots } from '../spans';
import { capitalise } from '../spans';
import { theirLine } from '../their-line';
import { sayGap, sayWhen } from './say-dates';
import { sharedEvent } from './shared-event';
import { turnMistake } from './turn-mistake';
import { turnStep } from './turn-step';
import { turnTakeaway } from './turn-takeaway';
import { isBaseVerb } from './verbs';

/** What happened between the two: the event, the gap, the takeaway, the next step, their line. */
export function giftSlots(context: DraftContext): Slots {
  const { situation } = context;
  const { intent } = situation;
  const names = namesOf(situation.person);
  const result: Slots = {};
  const event = sharedEvent(context);
  if (event?.noun) result.event = { text: event.noun, facts: event.facts };
  if (event?.clause) result.sharedClause = { text: event.clause, facts: event.facts };
  // "the call on 20 November" has its day already.
  const dated =
    /\d|\b(?:\p{L}+day|yesterday|today|last|this|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;
  const when =
    event?.noun && !dated.test(event.noun)
      ? sayWhen(event.date, situation.asOf, situation.user.timeZone)
      : '';
  result.when = {
    text: when,
    facts: when && situation.relationship.lastContact ? ['last-contact'] : [],
  };
  const { lastContact, met } = situation.relationship;
  const talked =
    met && lastContact ? sayWhen(lastContact, situation.asOf, situation.user.timeZone) : '';
  if (talked) result.talked = { text: talked, facts: ['last-contact'] };
  const gap = sayGap(
    situation.relationship.lastContact ??
      situation.history.filter((entry) => entry.dir !== 'note').at(-1)?.date ??
      null,
    situation.asOf,
  );
  if (gap)
    result.gap = { text: gap, facts: situation.relationship.lastContact ? ['last-contact'] : [] };

  const takeaway = intent.takeaway ? turnTakeaway(intent.takeaway, names) : null;
  if (takeaway)
    result[takeaway.shape === 'question' ? 'takeawayLearned' : 'takeaway'] = said(
      takeaway.text,
      'takeaway',
    );
  if (takeaway?.shape === 'line') {
    if (/^I\s/.test(takeaway.text)) result.takeawayMine = said(takeaway.text, 'takeaway');
    else if (isAdvice(takeaway.text)) result.takeawayAdvice = said(takeaway.text, 'takeaway');
  }
  const step = intent.nextStep
    ? turnStep(intent.nextStep, introducedBy(context) ? [] : names)
    : null;
  if (step) result[step.shape === 'sentence' ? 'next' : 'nextThing'] = said(step.text, 'next-step');
  const mistake = intent.mistake ? turnMistake(intent.mistake, names) : null;
  if (mistake)
    result[mistake.shape === 'sentence' ? 'mistake' : 'mistakeThing'] = said(
      mistake.text,
      'mistake',
    );
  const line = theirLine(situation);
  if (line) result.line = said(capitalise(line.text), line.factId);
  const notes = context.notes.filter((note) => note.language === 'en');
  const gave = notes.findLast(
    (note) => (note.kind === 'met' || note.kind === 'advice') && /^you\s/.test(note.clause ?? ''),
  );
  if (gave?.clause) result.gaveClause = said(gave.clause, gave.factId);
  const news = notes.filter((note) => note.kind === 'own' || note.kind === 'did').at(-1);
  if (news?.clause) result.ownClause = said(news.clause, news.factId);
  const introduced = introducedBy(context);
  if (introduced) result.introduced = introduced;
  return result;
}

/** "Audit one kitchen first" is advice; "councils read the price last" is something they told. */
function isAdvice(text: string): boolean {
  const first = text.match(/^(?:(?:always|never|first|not to|don['’]t|do not) )?(\p{L}+)/iu)?.[1];
  return (
    first !== undefined &&
    (isBaseVerb(first) || /^(?:be|always|never|don|do|first|start|less|more|no)$/i.test(first))
  );
}

/** "She introduced me to Jonas": in a note or in how they know each other. */
function introducedBy({ situation, notes }: DraftContext): Said | undefined {
  const sources = [
    ...notes.map((note) => ({ text: note.original, id: note.factId })),
    ...(situation.relationship.how ? [{ text: situation.relationship.how, id: 'how' }] : []),
  ];
  for (const source of sources) {
    const name = source.text.match(
      /\b(?:introduced|introduction|put me in touch|connected me)\b.{0,20}?\b(?:to|with)\s+(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)/u,
    )?.[1];
    if (name && !/\b(?:offered|would|will|promised|could|can)\b/i.test(source.text))
      return { text: name, facts: [source.id] };
  }
  return undefined;
}
