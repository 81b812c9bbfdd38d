/**
 * `npm run check -- CASE.json… --text FILE [--json]`: runs the checks on a text for every case given, as `design.md`
 * and the README of the drafting cases describe. Exit status 0 unless the command itself could not run.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkDraft } from '../utils/checking/check-draft';
import { gatherFacts } from '../utils/drafting/gather-facts';
import { readCase } from '../utils/model/case';
import type { Fact } from '../utils/model/fact';
import type { Situation } from '../utils/model/situation';
import { say } from '../utils/words/translate';

const USAGE = 'Usage: npm run check -- CASE.json… --text FILE [--json]';

interface CheckedDraft {
  personName: string | null;
  channel: string;
  subject: null;
  body: string;
  spans: { text: string; facts: string[] }[];
  facts: Fact[];
  findings: {
    id: string;
    severity: string;
    message: string;
    start: number;
    end: number;
    fixes: object[];
  }[];
  refused: null;
}

function main(args: readonly string[]): void {
  const json = args.includes('--json');
  const textAt = args.indexOf('--text');
  const textFile = textAt < 0 ? undefined : args[textAt + 1];
  const paths = args.filter((arg, i) => !arg.startsWith('--') && (textAt < 0 || i !== textAt + 1));
  if (!textFile || paths.length === 0) throw new Error(USAGE);
  // Editors end a file with a line break that is no part of the message.
  const body = readFileSync(textFile, 'utf8').replace(/\r?\n$/, '');
  const output = paths.flatMap(caseFiles).map((file) => {
    const reading = readCase(JSON.parse(readFileSync(file, 'utf8')));
    if (reading.status === 'refused') throw new Error(`${file}: ${reading.reason}`);
    const drafts = reading.situations.map(({ personName, situation }) =>
      checkText(body, personName, situation),
    );
    return { case: basename(file, '.json'), drafts };
  });
  if (json) process.stdout.write(`${JSON.stringify(output, null, 2)}\n`);
  else for (const { case: name, drafts } of output) print(name, drafts);
}

function checkText(body: string, personName: string | null, situation: Situation): CheckedDraft {
  const facts = gatherFacts(situation);
  const findings = checkDraft({
    body,
    subject: null,
    spans: null,
    situation,
    facts,
    overridden: {},
  });
  return {
    personName,
    channel: situation.intent.channel,
    subject: null,
    body,
    spans: [{ text: body, facts: [] }],
    facts,
    findings: findings.map(({ id, severity, message, start, end, fixes }) => ({
      id,
      severity,
      message: say(message),
      start,
      end,
      fixes: fixes.map((fix) => ({ ...fix, label: say(fix.label) })),
    })),
    refused: null,
  };
}

/** A folder stands for the cases in it, in the order of their names. */
function caseFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(path, name));
}

function print(name: string, drafts: readonly CheckedDraft[]): void {
  for (const draft of drafts) {
    console.log(`${name}${draft.personName ? ` · ${draft.personName}` : ''}`);
    if (draft.findings.length === 0) console.log('  nothing to say');
    for (const { severity, id, message, start, end } of draft.findings) {
      const words = draft.body.slice(start, end).replace(/\s+/g, ' ');
      console.log(`  ${severity.padEnd(5)} ${id}: ${message}${words ? `  “${words}”` : ''}`);
    }
  }
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
