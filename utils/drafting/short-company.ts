const LEGAL_FORM =
  /[\s,]+(?:GmbH\s*&\s*Co\.?\s*(?:KG|OHG|KGaA)|AG\s*&\s*Co\.?\s*(?:KG|KGaA)|(?:g?GmbH|mbH|AG|SE|KG|KGaA|OHG|GbR|UG(?:\s*\(haftungsbeschränkt\))?|e\.?\s?V\.?|eG|Ltd|Limited|LLC|L\.L\.C|LLP|PLC|Plc|plc|LTD|INC|Inc|Incorporated|Corp|Corporation|Pty(?:\s+Ltd)?|Pvt(?:\s+Ltd)?|S\.?A\.?S?|S\.?p\.?A|S\.?r\.?l|S\.?L\.?U?|B\.?V|N\.?V|Oyj?|AB|ApS|A\/S|ASA?|s\.?\s?r\.?\s?o|a\.?\s?s|Sp\.?\s*z\s*o\.?\s*o|Kft|Zrt|Nyrt|d\.?o\.?o|K\.?K|Co))\.?$/;

/** What people call an organisation: "Acme GmbH & Co. KG" → "Acme", "Plainform Ltd." → "Plainform". */
export function shortCompany(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/(?:\p{Extended_Pictographic}|\uFE0F|\u200D|[®™©])/gu, ' ')
    .split(/\s*(?:\||•|·)\s*/)[0]
    ?.replace(/\s*\((?:pty|pte|pvt|private)\)(?=\s*(?:ltd|limited)\b)/i, '')
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!plain) return name.trim();
  let short: string = plain;
  for (let round = 0; round < 3; round++) {
    const next: string = short.replace(LEGAL_FORM, '').replace(/[\s,&]+$/, '');
    if (next === short || next.length < 2) break;
    short = next;
  }
  return short;
}
