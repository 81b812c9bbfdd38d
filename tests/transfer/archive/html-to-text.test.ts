import fc from 'fast-check';
import { expect, it } from 'vitest';
import { htmlToText, isHtml } from '../../../utils/transfer/archive/html-to-text';

it.each([
  ['<p>Dear Filippa,</p><p>Warm regards,<br>Kenji</p>', 'Dear Filippa,\n\nWarm regards,\nKenji'],
  ['<ul><li>two mornings</li><li>no&nbsp;fee</li></ul>', 'two mornings\n\nno fee'],
  ['I&rsquo;d be glad to. &#128075; &#x1F44B;', 'I’d be glad to. 👋 👋'],
  ['<p>1 &lt; 2 &amp;amp; so on</p>', '1 < 2 &amp; so on'],
  ['if a < b and b > c', 'if a < b and b > c'],
  ['<p>x</p><script>alert(1)</script><style>p{}</style>', 'x'],
  ['<p>x<!-- <b>hidden --> y</p>', 'x y'],
  ['&unknown; &#0; &#xD800;', '&unknown; &#0; &#xD800;'],
])('makes text of %s', (content, text) => {
  expect(htmlToText(content)).toBe(text);
});

it('leaves no tag of the message behind, and never throws', () => {
  const piece = fc.constantFrom(
    '<p>',
    '<script',
    '>',
    '</p>',
    '<img src=x onerror=alert(1)>',
    '<',
    'a',
    '"',
    '<!--',
    '&lt',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const content = `<p>${pieces.join('')}</p>`;
      expect(isHtml(content)).toBe(true);
      expect(htmlToText(content)).not.toMatch(/<(?:p|img)\b[^<>]*>/);
    }),
  );
});
