import type { Fix } from '../../model/finding';
import type { Check } from '../check';
import { allMatches } from '../text/all-matches';
import { makeFinding } from '../text/make-finding';

const LOUD = /!+/g;
const EMOJI =
  /\p{Extended_Pictographic}(?:\u200D\p{Extended_Pictographic}|\uFE0F|[\u{1F3FB}-\u{1F3FF}])*/gu;
const SHOUT =
  /(?<![\p{L}\p{N}])(?:URGENT|ASAP!|PLEASE|NOW|TODAY|ANSWER|REPLY|DRINGEND|BITTE|SOFORT|DANKE|WICHTIG|IMPORTANT)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\p{Lu}{3,}(?:[ ,]+\p{Lu}{1,})*[ ,]+\p{Lu}{2,}(?![\p{L}\p{N}])/gu;

/** Louder than people write to somebody they respect. */
export const tone: Check = {
  id: 'tone',
  source: 'drafting.md section 1: mild feeling is answered most [S3,S7]',
  look({ body, support }) {
    const marks = allMatches(LOUD, body);
    const extra = marks.filter((mark, i) => i > 0 || mark[0].length > 1);
    const findings = extra
      .slice(0, 1)
      .map(() =>
        makeFinding('tone', 'hint', { key: 'checks.tone' }, placeOf(extra[0]), [calm(body, marks)]),
      );
    const emoji = allMatches(EMOJI, body).filter((match) => !/^[\d#*©®™]/.test(match[0]));
    const second = emoji[1];
    if (second) {
      // "🍺🍺🍺" is one outburst.
      let end = second.index + second[0].length;
      for (const { index, 0: text } of emoji.slice(2)) if (index === end) end += text.length;
      findings.push(
        makeFinding('tone', 'hint', { key: 'checks.tone' }, { start: second.index, end }, [
          {
            kind: 'replace',
            label: { key: 'checks.fix.remove' },
            start: second.index,
            end,
            text: '',
          },
        ]),
      );
    }
    const shout = allMatches(SHOUT, body).find(
      (match) => !support.contacts.includes(match[0].toLowerCase()),
    );
    if (shout) {
      const start = shout.index;
      const end = start + shout[0].length;
      findings.push(
        makeFinding('tone', 'hint', { key: 'checks.tone' }, { start, end }, [
          {
            kind: 'replace',
            label: { key: 'checks.fix.calmer' },
            start,
            end,
            text: shout[0].toLowerCase(),
          },
        ]),
      );
    }
    return findings;
  },
};

function placeOf(match: RegExpExecArray | undefined): { start: number; end: number } | null {
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

/** Leaves the first exclamation mark and turns the others into full stops. */
function calm(body: string, marks: readonly RegExpExecArray[]): Fix {
  const start = marks[0]?.index ?? 0;
  const last = marks.at(-1);
  const end = last ? last.index + last[0].length : start;
  let seen = 0;
  const text = body.slice(start, end).replace(/!+/g, () => (seen++ === 0 ? '!' : '.'));
  return { kind: 'replace', label: { key: 'checks.fix.calmer' }, start, end, text };
}
