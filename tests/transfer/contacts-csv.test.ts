import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { withSaid } from '../../utils/store/contacts';
import { deriveContact } from '../../utils/store/derive-contact';
import { newContact } from '../../utils/store/observe';
import { contactsCsv, neutralised } from '../../utils/transfer/contacts-csv';
import { contactsVcard } from '../../utils/transfer/vcard';

const MAY = '2026-05-01T10:00:00.000Z';

describe('contacts as CSV', () => {
  it('opens in a spreadsheet with a row per person', () => {
    const csv = contactsCsv([person('Zoë "Z" Example', 'Line one\nline two; and, more')]);

    expect(csv.startsWith('\uFEFF"Name"')).toBe(true);
    const [row] = Papa.parse<Record<string, string>>(csv.slice(1), { header: true }).data;
    expect(row).toMatchObject({
      Name: 'Zoë "Z" Example',
      Note: 'Line one\nline two; and, more',
      'Saved On': '2026-05-01',
    });
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '"=1',
    '＝1',
    '＠x',
    '\u200B=1',
  ])('gives a spreadsheet no formula to run: %j', (cell) => {
    expect(neutralised(cell)).toBe(`'${cell}`);
  });

  it('leaves other words alone', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-zÀ-ž0-9]/), (cell) => neutralised(cell) === cell),
    );
  });
});

describe('contacts as vCard', () => {
  it('escapes and folds as RFC 6350 wants, and no value can begin a line of its own', () => {
    const card = contactsVcard([person('Zoë; Example', `One\r\nTEL:123\n${'ä'.repeat(80)}`)]);

    expect(card.startsWith('BEGIN:VCARD\r\nVERSION:4.0\r\n')).toBe(true);
    expect(card).toContain('FN:Zoë\\; Example\r\n');
    expect(card).not.toMatch(/^TEL/m);
    for (const line of card.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const unfolded = card.replaceAll('\r\n ', '');
    expect(unfolded).toContain(`NOTE:One\\nTEL:123\\n${'ä'.repeat(80)}\r\n`);
  });
});

function person(name: string, note: string) {
  const core = newContact('c1', MAY);
  const observed = { name: { page: { value: name, seenAt: MAY } } };
  return withSaid(deriveContact({ ...core, observed }), { note }, MAY);
}
