import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ArchiveContents } from '../../utils/transfer/archive/archive-contents';
import type { ArchiveInput, ReadArchiveOptions } from '../../utils/transfer/archive/read-archive';
import { readArchive } from '../../utils/transfer/archive/read-archive';

const EXPORTS = fileURLToPath(new URL('../exports/', import.meta.url));

/** A sample of tests/exports. */
export function sample(name: string): ArchiveInput {
  return input(name, readFileSync(EXPORTS + name));
}

export function sampleText(name: string): string {
  return readFileSync(EXPORTS + name, 'utf8');
}

/** The export as it stands: the CSV files of the sample's first level. */
export function wholeExport(): ArchiveInput[] {
  return readdirSync(EXPORTS)
    .filter((name) => name.endsWith('.csv'))
    .map(sample);
}

export function input(name: string, content: string | Uint8Array<ArrayBuffer>): ArchiveInput {
  return { name, blob: new Blob([content]), modifiedAt: '2026-03-20T08:00:00.000Z' };
}

export function read(
  inputs: ArchiveInput[],
  options: Partial<ReadArchiveOptions> = {},
): Promise<ArchiveContents> {
  const now = new Date('2026-11-22T09:00:00Z');
  return readArchive(inputs, { keepText: 'none', now, ...options });
}

/** A Connections.csv of today's shape with these rows. */
export function connectionsCsv(rows: string[], header?: string): string {
  const names = header ?? 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  return ['Notes:', '"When exporting …"', '', names, ...rows].join('\n');
}
