/** Named entities that LinkedIn's editor writes; numeric ones are decoded by number. */
const ENTITIES = new Map(
  Object.entries({
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '' },
    ...{ rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', laquo: '«', raquo: '»', sbquo: '‚' },
    ...{ ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', deg: '°', euro: '€' },
    ...{ auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß' },
    ...{ eacute: 'é', egrave: 'è', ecirc: 'ê', agrave: 'à', acirc: 'â', ccedil: 'ç', ntilde: 'ñ' },
    ...{ aacute: 'á', iacute: 'í', oacute: 'ó', uacute: 'ú', aring: 'å', oslash: 'ø', aelig: 'æ' },
  }),
);

const TAG = /<(?:!--[\s\S]*?(?:-->|$)|\/?([a-zA-Z][a-zA-Z0-9]*)(?:\s[^<>]*)?\/?>)/g;
const HIDDEN = /<(script|style|template|title)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
const BREAKS = new Set(['br', 'p', 'div', 'li', 'ul', 'ol', 'tr', 'h1', 'h2', 'h3', 'blockquote']);
const KNOWN = /<(?:p|br|div|span|ul|ol|li|a|strong|b|em|i|u|h[1-6]|table|blockquote)\b[^<>]*>/i;

/** Whether a message is HTML and not merely a text with a "<" in it. */
export function isHtml(content: string): boolean {
  return content.includes('<') && KNOWN.test(content);
}

/**
 * The text of a message, whatever it was written in. Only ever shown as text: what looks like a tag afterwards is
 * letters that somebody wrote (`&lt;b&gt;`).
 */
export function htmlToText(content: string): string {
  const text = isHtml(content)
    ? content
        .replace(HIDDEN, '')
        .replace(TAG, (_, name: string | undefined) =>
          name && BREAKS.has(name.toLowerCase()) ? '\n' : '',
        )
    : content;
  return decodeEntities(text)
    .replace(/[ \t]+\n|\n[ \t]+/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (all, dec, hex, name) => {
      if (name) return ENTITIES.get(name) ?? all;
      const code = dec ? Number.parseInt(dec, 10) : Number.parseInt(hex, 16);
      const isLetter = code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return isLetter ? String.fromCodePoint(code) : all;
    },
  );
}
