/** A page of plain text, part by part. */
export interface PrintablePage {
  /** BCP 47. */
  language: string;
  title: string;
  /** Under the title. */
  note: string;
  parts: { title: string; lines: string[] }[];
}

/** A page as an HTML file that prints well and loads nothing; whatever stands in a text, it stays text. */
export function printablePage({ language, title, note, parts }: PrintablePage): string {
  const sections = parts
    .filter((part) => part.lines.length > 0)
    .map(
      (part) =>
        `<h2>${escaped(part.title)}</h2>\n<ul>\n${part.lines
          .map((line) => `<li dir="auto">${escaped(line)}</li>`)
          .join('\n')}\n</ul>`,
    );
  return `<!doctype html>
<html lang="${escaped(language)}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>
body { font: 11pt/1.5 Georgia, serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin-top: 1.5rem; break-after: avoid; }
ul { list-style: none; padding: 0; } li { margin: 0.25rem 0; white-space: pre-line; }
</style>
<h1>${escaped(title)}</h1>
<p>${escaped(note)}</p>
${sections.join('\n')}
</html>
`;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}
