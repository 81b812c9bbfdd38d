import type { Fix } from '../../model/finding';
import type { DraftView } from '../draft-view';

/**
 * The fix that takes out every sentence touched by `start`…`end`. A word alone is never cut: what is left of its
 * sentence would not be one. White space closes up, and a paragraph that becomes empty goes.
 */
export function removeSentenceFix(draft: DraftView, start: number, end: number): Fix[] {
  const touched = draft.sentences.filter(
    (s) => s.start < Math.max(end, start + 1) && s.end > start,
  );
  const [first] = touched;
  const last = touched.at(-1);
  if (!first || !last || first.role === 'greeting') return [];
  return [cut(draft.body, first.start, last.end)];
}

function cut(body: string, start: number, end: number): Fix {
  const before = /[ \t]*$/.exec(body.slice(Math.max(0, start - 200), start))?.[0].length ?? 0;
  const after = /^[ \t]*/.exec(body.slice(end, end + 200))?.[0].length ?? 0;
  const opensLine = start - before === 0 || body[start - before - 1] === '\n';
  const closesLine = end + after === body.length || body[end + after] === '\n';
  let from = start;
  let to = end;
  if (opensLine && closesLine) {
    // The whole line goes, with the blank line that set it apart.
    to = end + (/^[ \t]*(?:\r?\n)+/.exec(body.slice(end, end + 200))?.[0].length ?? after);
    if (to === body.length)
      from = start - (/\s*$/.exec(body.slice(Math.max(0, start - 200), start))?.[0].length ?? 0);
  } else if (closesLine) {
    from = start - before;
  } else {
    to = end + after;
  }
  return {
    kind: 'replace',
    label: { key: 'checks.fix.removeSentence' },
    start: from,
    end: to,
    text: '',
  };
}
