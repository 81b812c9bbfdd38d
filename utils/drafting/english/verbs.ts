/**
 * The verbs that people use of their work. Enough to turn "tests pages" into "I test pages"; a word that is not here
 * is only taken for a verb where its neighbours leave no doubt.
 */
const REGULAR =
  `accept accompany achieve acquire act adapt add administer advise advocate agree aim analyse analyze annotate answer
  apply approach approve archive argue arrange ask assemble assess assist attend audit automate balance bake batch
  belong blog boost borrow brew calculate call care carry catalogue catalog certify chair change chart check clean
  climb close coach code collect combine compare compile complete compose conduct connect consult contribute convert
  cook coordinate co-ordinate copy correct counsel count cover craft create cultivate curate cycle dance debug decide
  decorate define deliver deploy describe design detect develop diagnose digitise digitize direct discover discuss
  document donate draft dress edit educate employ empower encourage engineer enjoy ensure enter establish evaluate
  examine exchange execute exhibit expand experiment explain explore export facilitate farm film fill fix focus follow
  formulate foster found fund furnish garden gather generate govern grade graduate guard guide handle harvest head help
  hike hire host identify illustrate implement import improve increase inform initiate inspect install instruct
  integrate interpret interview introduce invent invest investigate invite join judge juggle knit label launch lecture
  liaise like listen live log look love maintain manage manufacture map market master measure mediate mend mentor merge
  migrate mix model moderate monitor motivate move navigate need negotiate note nurse observe offer open operate
  optimise optimize order organise organize oversee own pack paint participate pass perform phone photograph pilot pitch
  plan plant play polish post practise practice prepare present preserve price print process produce program programme
  promote proofread protect prove provide publish pursue qualify question race raise reach rebuild receive recommend
  record recover recruit redesign reduce refine refuel register rehearse remember renew renovate rent repair replace
  report represent research resolve restore restructure retire retrain return review revise roast row sail save scan
  schedule screen sculpt search seek select serve service settle shadow shape share ship sign simplify sketch solve sort
  spread staff start stay steer stock stop strengthen structure study succeed summarise supervise supply support survey
  switch tailor talk tend test thank tidy track trade train transcribe transfer transform translate transport travel
  treat try tune turn tutor type unload update upgrade use visit visualise volunteer walk want warn wash watch water
  weigh welcome wire wish wonder work worry wrap restock`.split(/\s+/);

/** base, past; the participle where it differs matters only after "have" ("I've run"), which the composer never builds. */
const IRREGULAR: Record<string, string> = Object.fromEntries(
  `be:was become:became begin:began bind:bound blow:blew break:broke breed:bred bring:brought build:built buy:bought
  catch:caught choose:chose come:came cut:cut deal:dealt dig:dug do:did draw:drew drive:drove eat:ate fall:fell feed:fed
  feel:felt fight:fought find:found fly:flew forget:forgot freeze:froze get:got give:gave go:went grind:ground grow:grew
  hang:hung have:had hear:heard hide:hid hold:held keep:kept know:knew lay:laid lead:led learn:learnt leave:left lend:lent
  let:let light:lit lose:lost make:made mean:meant meet:met oversee:oversaw overcome:overcame pay:paid put:put read:read
  rebuild:rebuilt retell:retold rethink:rethought rewrite:rewrote ride:rode ring:rang rise:rose run:ran say:said see:saw
  seek:sought sell:sold send:sent set:set sew:sewed shine:shone shoot:shot show:showed sing:sang sit:sat sleep:slept
  sow:sowed speak:spoke spend:spent spin:spun split:split stand:stood steal:stole stick:stuck strike:struck swim:swam
  take:took teach:taught tell:told think:thought throw:threw undergo:underwent understand:understood undertake:undertook
  wear:wore weave:wove win:won wind:wound withdraw:withdrew write:wrote redo:redid remake:remade undo:undid`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

const BASES = new Set([...REGULAR, ...Object.keys(IRREGULAR)]);

/** Verb forms that are at least as often a plural noun: after "and" one cannot tell which. */
const NOUN_TOO = new Set(
  `aims answers archives audits bakes balances books calls changes charts checks climbs codes cooks copies counts covers
  crafts dances deals decorates designs directs documents drafts draws dresses drives exchanges exports feeds fights
  films finds fixes funds grades guards guides helps hikes holds hosts interviews judges labels lectures likes logs
  looks maps markets masters measures meets mentors mixes models moves needs notes nurses offers orders packs paints
  passes phones photographs pilots pitches plans plants plays posts practices presents prices prints processes programs
  programmes questions races ranges records rents repairs reports researches returns reviews rides runs sails scans
  schedules screens searches sets shadows shapes shares ships shoots shows signs sketches sorts spreads staffs starts
  stays stocks stops structures studies supplies supports surveys switches tailors talks tests tracks trades trains
  transfers transports travels treats tries tunes turns tutors types updates uses views visits volunteers walks watches
  waters wins wires wishes works`.split(/\s+/),
);

const THIRD = new Map<string, string>([...BASES].map((base) => [thirdOf(base), base]));
const PAST = new Map<string, string>([
  ...REGULAR.map((base) => [regularPast(base), base] as [string, string]),
  ...Object.entries(IRREGULAR).map(([base, past]) => [past, base] as [string, string]),
  ['were', 'be'],
  ['learned', 'learn'],
  ['found', 'find'],
  ['travelled', 'travel'],
  ['modelled', 'model'],
  ['labelled', 'label'],
  ['programmed', 'program'],
]);

/** "test", "wash": the form after "I". */
export function isBaseVerb(word: string): boolean {
  return BASES.has(word.toLowerCase());
}

/** "tests" → "test"; `null` when the word is no verb form that is known. */
export function baseOfThird(word: string): string | null {
  return THIRD.get(word.toLowerCase()) ?? null;
}

/** "Rewrote", "drove", "managed". */
export function isPastVerb(word: string): boolean {
  const lower = word.toLowerCase();
  return PAST.has(lower) || (lower.startsWith('re-') && PAST.has(lower.slice(3)));
}

/** True where a form such as "plans" may be a plural noun as well. */
export function mayBeNoun(word: string): boolean {
  return NOUN_TOO.has(word.toLowerCase());
}

/** "studying" → "study"; `null` when no verb that is known ends so. */
export function baseOfGerund(word: string): string | null {
  const stem = word.toLowerCase().match(/^(.+)ing$/)?.[1];
  if (!stem) return null;
  const undoubled = stem.replace(/([bdglmnprt])\1$/, '$1');
  const ying = word.toLowerCase() === 'lying' ? 'lie' : null;
  return (
    [stem, `${stem}e`, undoubled, ying].find((base) => base !== null && BASES.has(base)) ?? null
  );
}

/** "tests" → "test" by spelling alone, for words that are not in the list. */
export function dropThirdPersonS(word: string): string {
  if (/[^aeiou]ies$/i.test(word)) return word.replace(/ies$/i, 'y');
  if (/(ss|sh|ch|x|zz|o)es$/i.test(word)) return word.replace(/es$/i, '');
  return word.replace(/s$/i, '');
}

function thirdOf(base: string): string {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (/[^aeiou]y$/.test(base)) return base.replace(/y$/, 'ies');
  if (/(s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  return `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return base.replace(/y$/, 'ied');
  // Short verbs double: plan → planned; longer ones (visit, open) do not.
  if (/^[^aeiou]*[aeiou][bdgmnpt]$/.test(base)) return `${base}${base.slice(-1)}ed`;
  return `${base}ed`;
}
