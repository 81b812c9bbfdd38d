/** Lines remembered per pattern; a message has fewer, and a new one soon pushes the old ones out. */
const MOST_LINES = 200;
const SEEN = new WeakMap<RegExp, Map<string, RegExpExecArray[]>>();

/**
 * Every match of a pattern with the flag `g`, line by line: nothing that is looked for runs over a line break. A line
 * that was read before is not read again, so a key stroke costs as much as the line it falls in and not as the message.
 */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  if (!text.includes('\n')) return matchesOf(pattern, text);
  const found: RegExpExecArray[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    for (const match of line ? matchesOf(pattern, line) : [])
      found.push(offset === 0 ? match : moved(match, offset));
    offset += line.length + 1;
  }
  return found;
}

function matchesOf(pattern: RegExp, line: string): RegExpExecArray[] {
  let lines = SEEN.get(pattern);
  if (!lines) {
    lines = new Map();
    SEEN.set(pattern, lines);
  }
  const known = lines.get(line);
  if (known) return known;
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  pattern.lastIndex = 0;
  if (lines.size >= MOST_LINES) lines.clear();
  lines.set(line, found);
  return found;
}

function moved(match: RegExpExecArray, offset: number): RegExpExecArray {
  const copy = match.slice() as RegExpExecArray;
  copy.index = match.index + offset;
  copy.input = match.input;
  return copy;
}
