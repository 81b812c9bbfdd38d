import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkDraft } from '../utils/checking/check-draft';
import { composeDraft } from '../utils/drafting/compose';
import { readCase } from '../utils/model/case';
import type { Draft } from '../utils/model/draft';
import type { Situation, Slot } from '../utils/model/situation';
import { say } from '../utils/words/translate';

/**
 * `npm run draft -- CASE.json… [--seed N] [--json]`: composer and checks on cases (drafting-cases/README.md).
 * Folders are read for their .json files. With `--json` stdout holds one array and nothing else.
 */
const options = readArguments(process.argv.slice(2));
if (options.files.length === 0) {
  console.error('Usage: npm run draft -- CASE.json|FOLDER … [--seed N] [--json]');
  process.exit(2);
}
const results = options.files.map((file) => draftCase(file, options.seed));
process.stdout.write(
  options.json ? `${JSON.stringify(results, null, 2)}\n` : results.map(asText).join('\n'),
);

interface DraftOutput {
  personName: string | null;
  channel: string;
  subject: string | null;
  body: string;
  spans: Draft['spans'];
  facts: Draft['facts'];
  findings: {
    id: string;
    severity: string;
    message: string;
    start: number;
    end: number;
    fixes: unknown[];
  }[];
  refused: string | null;
}

interface CaseOutput {
  case: string;
  drafts: DraftOutput[];
  error?: string;
}

function draftCase(file: string, seed: number): CaseOutput {
  const name = basename(file).replace(/\.json$/i, '');
  const reading = readCase(parseFile(file));
  if (reading.status === 'refused') {
    console.error(`${file}: ${reading.reason}`);
    return { case: name, drafts: [], error: reading.reason };
  }
  const offered: Slot[] = [];
  const drafts = reading.situations.map(({ personName, situation }) => {
    const draft = composeDraft(situation, { seed, offered: [...offered] });
    offered.push(...(draft.offered ?? []));
    return output(personName, situation, draft);
  });
  return { case: name, drafts };
}

function output(personName: string | null, situation: Situation, draft: Draft): DraftOutput {
  const { body, subject, spans, facts } = draft;
  const found = draft.refused
    ? []
    : checkDraft({ body, subject, spans, situation, facts, overridden: {} });
  return {
    personName,
    channel: draft.channel,
    subject,
    body,
    spans,
    facts,
    findings: [
      ...found.map(({ id, severity, message, start, end, fixes }) => ({
        id,
        severity,
        message: say(message),
        start,
        end,
        fixes: fixes.map((fix) => ({ ...fix, label: say(fix.label) })),
      })),
      ...draft.notes.map(({ id, message }) => ({
        id,
        severity: 'hint',
        message: say(message),
        start: 0,
        end: 0,
        fixes: [],
      })),
    ],
    refused: draft.refused && say(draft.refused),
  };
}

function parseFile(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

function asText({ case: name, drafts, error }: CaseOutput): string {
  const parts = drafts.map((draft) => {
    const title = `== ${name}${draft.personName ? ` · ${draft.personName}` : ''} · ${draft.channel} (${draft.body.normalize('NFC').length})`;
    const subject = draft.subject ? `Subject: ${draft.subject}\n\n` : '';
    const notes = draft.findings.map(
      (finding) => `  ${finding.severity}: ${finding.id}: ${finding.message}`,
    );
    return [
      title,
      draft.refused ? `[stopped] ${draft.refused}` : subject + draft.body,
      ...notes,
      '',
    ].join('\n');
  });
  return error ? `== ${name}\n[not a case] ${error}\n` : parts.join('\n');
}

function readArguments(args: string[]): { files: string[]; seed: number; json: boolean } {
  const files: string[] = [];
  let seed = 1;
  let json = false;
  for (let index = 0; index < args.length; index++) {
    const argument = args[index] ?? '';
    if (argument === '--json') json = true;
    else if (argument === '--seed') seed = Number(args[++index] ?? 1) || 1;
    else if (argument.startsWith('--seed=')) seed = Number(argument.slice(7)) || 1;
    else files.push(...expand(argument));
  }
  return { files, seed, json };
}

function expand(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
  } catch {
    return [path];
  }
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(path, name));
}
