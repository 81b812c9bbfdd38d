import { readFileSync } from 'node:fs';
import { checkDraft } from '../../utils/checking/check-draft';
import { gatherFacts } from '../../utils/drafting/gather-facts';
import { readCase } from '../../utils/model/case';
import type { Channel } from '../../utils/model/channel';
import type { Finding } from '../../utils/model/finding';
import type { MessageKind } from '../../utils/model/message-kind';
import type { Situation } from '../../utils/model/situation';

const FOLDER = new URL('./corpus/', import.meta.url);

/** A text in which a careful person finds nothing: a whole message, or one sentence of one. */
export interface CleanText {
  case: string;
  text: string;
  /** What the message is for, and where it goes, when it is not what the case says. */
  kind?: MessageKind;
  channel?: Channel;
}

/** A text with one planted fault, and the check that should find it. */
export interface PlantedFault extends CleanText {
  expect: string;
  /** Key of the person in a case with several. */
  person?: string;
  /** The words that were put in; missing where the whole text is at fault. */
  planted?: string;
}

/**
 * `tuning` and `held-out` were written before any tuning; `second` and `third` each after the round before, against
 * nothing but the cases, to see what a text does that nobody tuned for.
 */
export const LATER_SETS = [
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
] as const;
export type LaterSet = (typeof LATER_SETS)[number];
export type CorpusPart = 'tuning' | 'held-out' | 'all' | LaterSet;

export interface CorpusReport {
  clean: {
    total: number;
    messages: number;
    withBlock: number;
    withWarning: number;
    messagesWithBlock: number;
    messagesWithWarning: number;
  };
  /**
   * `found` by the check that it was filed under, `pointed` at by any; `blockable` are those of a check that may block,
   * `blocked` those that it did.
   */
  faults: { total: number; found: number; pointed: number; blockable: number; blocked: number };
  rows: { id: string; planted: number; found: number; falseAlarms: number }[];
  misses: string[];
  alarms: string[];
}

const BLOCKING = new Set(
  'placeholder over-limit uneasy wrong-name wrong-company unknown-fact unlicensed-claim sensitive injection-echo bad-time over-their-time'.split(
    ' ',
  ),
);

/** The corpus as it lies in its files: the first, or one of those written later. */
export function readCorpus(written: 'first' | LaterSet = 'first'): {
  messages: CleanText[];
  sentences: CleanText[];
  faults: PlantedFault[];
} {
  if (written !== 'first') {
    return {
      messages: readJson(`${written}-clean-messages.json`),
      sentences: [],
      faults: readJson(`${written}-faults.json`),
    };
  }
  return {
    messages: readJson('clean-messages.json'),
    sentences: readJson('clean-sentences.json'),
    faults: readJson('faults.json'),
  };
}

/** Precision and recall of every check on a part of the corpus. */
export function measureCorpus(part: CorpusPart): CorpusReport {
  const set = LATER_SETS.find((name) => name === part);
  const corpus = readCorpus(set ?? 'first');
  const inPart = (entry: CleanText) =>
    part === 'all' || set || isHeldOut(entry.text) === (part === 'held-out');
  const rows = new Map<
    string,
    { id: string; planted: number; found: number; falseAlarms: number }
  >();
  const row = (id: string) => {
    const known = rows.get(id) ?? { id, planted: 0, found: 0, falseAlarms: 0 };
    rows.set(id, known);
    return known;
  };
  const clean = {
    total: 0,
    messages: 0,
    withBlock: 0,
    withWarning: 0,
    messagesWithBlock: 0,
    messagesWithWarning: 0,
  };
  const alarms: string[] = [];
  const count = (entry: CleanText, isMessage: boolean) => {
    // What a whole message lacks (thanks, an ask) cannot be asked of a single sentence.
    const findings = checkCorpusText(entry).filter(
      (finding) => isMessage || finding.end > finding.start,
    );
    const has = (severity: string) => findings.some((finding) => finding.severity === severity);
    clean.total += 1;
    clean.messages += isMessage ? 1 : 0;
    clean.withBlock += has('block') ? 1 : 0;
    clean.withWarning += has('warn') ? 1 : 0;
    clean.messagesWithBlock += isMessage && has('block') ? 1 : 0;
    clean.messagesWithWarning += isMessage && has('warn') ? 1 : 0;
    for (const finding of findings) {
      row(finding.id).falseAlarms += 1;
      alarms.push(
        `${finding.severity} ${finding.id} [${entry.case}] “${entry.text.slice(finding.start, finding.end)}” in: ${entry.text.slice(0, 120)}`,
      );
    }
  };
  for (const entry of corpus.messages.filter(inPart)) count(entry, true);
  for (const entry of corpus.sentences.filter(inPart)) count(entry, false);

  const misses: string[] = [];
  const faults = { total: 0, found: 0, pointed: 0, blockable: 0, blocked: 0 };
  for (const fault of corpus.faults.filter(inPart)) {
    const findings = checkCorpusText(fault);
    const about = findings.filter((finding) => isAbout(finding, fault));
    const isFound = about.length > 0;
    faults.total += 1;
    faults.pointed += isFound || findings.some((finding) => isAt(finding, fault)) ? 1 : 0;
    if (BLOCKING.has(fault.expect)) {
      faults.blockable += 1;
      faults.blocked += about.some(({ severity }) => severity === 'block') ? 1 : 0;
    }
    faults.found += isFound ? 1 : 0;
    row(fault.expect).planted += 1;
    row(fault.expect).found += isFound ? 1 : 0;
    if (!isFound)
      misses.push(`${fault.expect} [${fault.case}] ${fault.planted ?? fault.text.slice(0, 160)}`);
  }
  return {
    clean,
    faults,
    rows: [...rows.values()].sort((a, b) => a.id.localeCompare(b.id)),
    misses,
    alarms,
  };
}

/** The findings for a corpus text in its case; of a case with several people, for the one named. */
export function checkCorpusText(entry: CleanText & { person?: string }): Finding[] {
  const situation = situationOf(entry.case, entry.person, entry);
  return checkDraft({
    body: entry.text,
    subject: null,
    spans: null,
    situation,
    facts: factsOf(situation),
    overridden: {},
  });
}

/** True when a finding is the expected one, at the planted words where there are some. */
export function isAbout(finding: Finding, fault: PlantedFault): boolean {
  if (finding.id !== fault.expect) return false;
  return !fault.planted || finding.end === finding.start || isAt(finding, fault);
}

function isAt(finding: Finding, fault: PlantedFault): boolean {
  if (!fault.planted) return false;
  const start = fault.text.indexOf(fault.planted);
  return finding.start < start + fault.planted.length && finding.end > start;
}

const SITUATIONS = new Map<string, Situation>();
const FACTS = new WeakMap<Situation, ReturnType<typeof gatherFacts>>();

/** The situation of a corpus case; the same object every time, as the panel passes it. */
export function situationOf(
  name: string,
  person?: string,
  { kind, channel }: Pick<CleanText, 'kind' | 'channel'> = {},
): Situation {
  const key = `${name}#${person ?? ''}#${kind ?? ''}#${channel ?? ''}`;
  const known = SITUATIONS.get(key);
  if (known) return known;
  const file: { persons?: { key: string; name: string }[] } = readJson(`cases/${name}.json`);
  const reading = readCase(file);
  if (reading.status === 'refused') throw new Error(`${name}: ${reading.reason}`);
  const wanted = file.persons?.find((candidate) => candidate.key === person)?.name;
  const found = reading.situations.find((each) => !wanted || each.personName === wanted);
  if (!found) throw new Error(`${name}: nobody called ${person}`);
  const { intent } = found.situation;
  const situation = {
    ...found.situation,
    intent: { ...intent, kind: kind ?? intent.kind, channel: channel ?? intent.channel },
  };
  SITUATIONS.set(key, situation);
  return situation;
}

function factsOf(situation: Situation): ReturnType<typeof gatherFacts> {
  const facts = FACTS.get(situation) ?? gatherFacts(situation);
  FACTS.set(situation, facts);
  return facts;
}

/** A third, by a hash of the text, so that adding texts moves no other. */
export function isHeldOut(text: string): boolean {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % 3 === 0;
}

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
}
