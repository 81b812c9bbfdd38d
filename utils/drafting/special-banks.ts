import type { CommonGround } from './common-ground';
import type { DraftContext } from './context';
import { namesOf } from './own-names';
import type { BankUse } from './plans';
import { unansweredInARow } from './refuse';
import { sharedStems, stemsOf } from './stems';

/** Banks whose choice depends on what is shared: resolved when the message is made. */
export interface ResolvedBank extends BankUse {
  /** Facts that the whole sentence rests on, its wording included. */
  claims?: string[];
}

export function specialBanks(
  use: BankUse,
  context: DraftContext,
  hook: CommonGround | null,
): ResolvedBank[] {
  switch (use.bank) {
    case 'hook.how':
      return howBanks(context, hook);
    case 'hook':
      return hook && !saysLessThanTopic(hook, context)
        ? hookBanks(hook, context)
        : honestBanks(context);
    case 'offering.advice':
      return hook?.kind === 'advice' ? [{ bank: 'offering.advice', claims: hook.factIds }] : [];
    case 'hook.real':
      return hook && hook.kind !== 'field' ? hookBanks(hook, context) : [];
    case 'appreciation.use':
      return hook ? appreciationBanks(hook) : [];
    case 'hook.advice':
      return hook?.kind === 'advice' ? hookBanks(hook, context) : [];
    case 'reconnect.gap.none':
      return context.situation.relationship.lastContact ? [] : [use];
    case 'thanks.answer':
      return context.situation.history.some((entry) => entry.dir === 'in') ? [use] : [];
    case 'thanks.talked.lately':
      return talkedLately(context) ? [{ bank: 'thanks.talked' }] : [];
    case 'thanks.clause':
      // What they gave, from a note; advice comes as the takeaway and is not said twice.
      if (use.rename) return hook?.kind === 'advice' ? [] : [use];
      return sharedClauseIsTheirs(context) ? [use] : [];
    case 'thanks.introduced':
      return [{ bank: 'thanks.intro' }];
    case 'takeaway.note':
      return hook?.kind === 'advice' ? [{ bank: 'takeaway.note', claims: hook.factIds }] : [];
    case 'thanks.move':
      return hook?.kind === 'shared-move' && !wasIntroduced(context)
        ? [{ bank: 'thanks.move', claims: hook.factIds }]
        : [];
    case 'thanks.introNext':
      // A next step of the user's own says it already.
      return wasIntroduced(context) && !context.situation.intent.nextStep ? [use] : [];
    case 'thanks.kind':
      return wasIntroduced(context) || !isToldWhatFor(context) ? [] : [use];
    case 'connect.why.question':
    case 'connect.why.thing':
    case 'connect.why.verb':
      return saysTopicAlready(hook, context) ? [] : [use];
    case 'update.takeaway':
      return hasResult(context) ? [use] : [{ ...use, bank: 'update.kept' }];
    case 'effect':
    case 'effect.did':
      return saysTakeaway(hook, context) ? [] : [use];
    case 'update.thanks':
      if (!hadPartInIt(context))
        return context.situation.relationship.met ? [{ bank: 'update.thanks.time' }] : [];
      return hasResult(context) ? [use] : [{ bank: 'update.thanks.kept' }];
    case 'offering.same':
      return hook?.kind === 'need' && offersWhatIsNeeded(context, hook) ? [use] : [];
    case 'closing.thanks.use':
      return [{ bank: closingBank(context) }];
    default:
      return [use];
  }
}

function hookBanks(hook: CommonGround, { situation }: DraftContext): ResolvedBank[] {
  const claims = hook.factIds;
  if (hook.kind === 'field' && situation.relationship.degree === 1)
    return [{ bank: 'hook.field-connected', claims }];
  if (hook.kind === 'school') {
    if (!hook.values.mine) return [{ bank: 'hook.school-no-year', claims }];
    return [
      {
        bank: hook.values.mine === hook.values.theirs ? 'hook.school-same-year' : 'hook.school',
        claims,
      },
    ];
  }
  if (hook.kind === 'worked-together' && !hook.values.year)
    return [{ bank: 'hook.colleagues', claims }];
  if (hook.kind === 'employer-overlap' && hook.values.met)
    return [{ bank: 'hook.employer-both', claims }];
  if (hook.kind === 'employer' && hook.values.now) return [{ bank: 'hook.employer-now', claims }];
  const short = (['clauseShort', 'clauseShortest'] as const)
    .filter((slot) => hook.values[slot === 'clauseShort' ? 'shorter' : 'shortest'])
    .map((slot): ResolvedBank => ({ bank: `hook.${hook.kind}`, claims, rename: { clause: slot } }));
  return [{ bank: `hook.${hook.kind}`, claims }, ...short];
}

/**
 * Nothing in common: the message says so, but never to somebody whom the user knows. Of a connection Kith does not know
 * whether the two have met.
 */
function honestBanks({ situation }: DraftContext): ResolvedBank[] {
  const { relationship, history } = situation;
  if (relationship.met || history.some((entry) => entry.dir !== 'note')) return [];
  if (relationship.degree === 1) return [{ bank: 'hook.connected' }];
  if (situation.intent.channel.startsWith('invite'))
    return [
      { bank: 'connect.topic.question', rename: { topic: 'topicQuestion' } },
      { bank: 'connect.topic.thing', rename: { topic: 'topicThing' } },
      { bank: 'connect.topic.verb', rename: { topic: 'topicVerb' } },
      { bank: 'connect.honest' },
      { bank: 'connect.none' },
    ];
  return [{ bank: 'hook.honest' }, { bank: 'hook.none' }];
}

function appreciationBanks(hook: CommonGround): ResolvedBank[] {
  const claims = hook.factIds;
  const bank =
    { 'used-work': 'used', attended: 'attended', post: 'post', advice: 'advice' }[
      hook.kind as string
    ] ?? 'note';
  return [{ bank: `appreciation.${bank}`, claims }];
}

function closingBank({ situation }: DraftContext): string {
  const last = situation.history.findLast((entry) => entry.dir !== 'note');
  if (!last) return 'closing.plain';
  if (unansweredInARow(situation) >= 1)
    return situation.history.some((entry) => entry.dir === 'in')
      ? 'closing.thanks'
      : 'closing.unanswered';
  return /\b(?:no|not|unfortunately|sorry|can['’]t|cannot|afraid|leider|nicht|kein)\b/i.test(
    last.text,
  )
    ? 'closing.thanksNo'
    : 'closing.thanks';
}

/** "She reviewed my report" is a thing to thank for; "worked together at Acme" is not. */
function sharedClauseIsTheirs({ situation }: DraftContext): boolean {
  const subject = situation.relationship.how?.match(
    /^(\p{L}[\p{L}'’-]*) (?!and\b|und\b|met\b)\p{L}+/u,
  )?.[1];
  return (
    subject !== undefined &&
    (/^(?:she|he|they|sie|er)$/i.test(subject) || namesOf(situation.person).includes(subject))
  );
}

/** To somebody whom the user knows, how they know each other says more than a shared school; what they told the user more still. */
function howBanks({ situation }: DraftContext, hook: CommonGround | null): ResolvedBank[] {
  const { relationship, intent } = situation;
  const known = relationship.met || relationship.degree === 1;
  if (!known || !relationship.how || intent.kind.startsWith('follow_up')) return [];
  if (hook && hook.kind !== 'met' && hook.score >= 0.9) return [];
  return [
    {
      bank: 'hook.met',
      rename: { clause: 'sharedClause', clauseIn: 'sharedClause' },
      claims: ['how'],
    },
    { bank: 'coffee.recall.event', claims: ['how'] },
  ];
}

/** "You told me to build one course. What stayed with me: build one course": said once is enough. */
function saysTakeaway(hook: CommonGround | null, { situation }: DraftContext): boolean {
  const said = [hook?.values.clause, hook?.values.quote].filter(Boolean).join(' ');
  const takeaway = situation.intent.takeaway ?? '';
  return said !== '' && sharedStems(said, takeaway) * 2 > stemsOf(takeaway).size;
}

/** They talked in the last two weeks: that is what the thanks are for, not how they once met. */
function talkedLately({ situation }: DraftContext): boolean {
  const { lastContact, met } = situation.relationship;
  if (!met || !lastContact) return false;
  const days = (Date.parse(situation.asOf) - Date.parse(lastContact)) / 86_400_000;
  return days >= 0 && days <= 14;
}

function wasIntroduced({ situation, notes }: DraftContext): boolean {
  const told = [...notes.map((note) => note.original), situation.relationship.how ?? ''].join(' ');
  return /\b(?:introduc|put me in touch|connected me|vorgestellt|vernetzt|kontakt (?:zu|mit))/i.test(
    told,
  );
}

/** With nothing shared, the note begins with the question: then it need not be said again. */
function saysTopicAlready(hook: CommonGround | null, context: DraftContext): boolean {
  const isHonest = !hook || saysLessThanTopic(hook, context);
  return isHonest && honestBanks(context).length > 0;
}

/** In a note of 200 characters the user's own question says more than that both are in one field. */
function saysLessThanTopic(hook: CommonGround, { situation, usable }: DraftContext): boolean {
  return (
    hook.kind === 'field' &&
    situation.intent.kind === 'connect' &&
    situation.intent.topic !== null &&
    usable.has('topic')
  );
}

/** Something came of it that can be said; else there is no "news about your advice" and no part in it. */
function hasResult({ situation, notes, usable }: DraftContext): boolean {
  return (
    (situation.intent.nextStep !== null && usable.has('next-step')) ||
    notes.some((note) => note.clause !== null && (note.kind === 'own' || note.kind === 'did'))
  );
}

/** Thanks for a part in it only where there was one: advice, a takeaway, an answer, something given. */
function hadPartInIt({ situation, notes }: DraftContext): boolean {
  return (
    situation.intent.takeaway !== null ||
    situation.history.some((entry) => entry.dir === 'in') ||
    notes.some((note) => note.kind === 'advice' || note.kind === 'met')
  );
}

/** They said they need what the user offers: then the offer need not be said again. */
function offersWhatIsNeeded({ situation, usable }: DraftContext, hook: CommonGround): boolean {
  return situation.user.offers.some(
    (offer, index) =>
      usable.has(`offer:${index}`) && sharedStems(offer, hook.values.clause ?? '') >= 2,
  );
}

/** What the thanks are for is known, and was said before: "It was kind of you" has something to point at. */
function isToldWhatFor({ situation }: DraftContext): boolean {
  return (
    situation.relationship.how !== null || situation.history.some((entry) => entry.dir === 'in')
  );
}
