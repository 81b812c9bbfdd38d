import type { Span } from '../../utils/model/fact';
import type { Finding, Severity } from '../../utils/model/finding';

/** A run of the body that is drawn alike. */
export interface Piece {
  text: string;
  /** UTF-16 offset in the body. */
  start: number;
  isFact: boolean;
  severity: Severity | null;
}

const WEIGHT: Record<Severity, number> = { hint: 1, warn: 2, block: 3 };

/** Cuts the body where a span or a finding begins or ends; the gravest finding of a run decides how it looks. */
export function piecesOf(body: string, spans: Span[], findings: Finding[]): Piece[] {
  const facts: { start: number; end: number }[] = [];
  let at = 0;
  for (const span of spans) {
    const end = at + span.text.length;
    if (span.facts.some((fact) => fact !== 'you')) facts.push({ start: at, end });
    at = end;
  }
  const marked = findings.filter((finding) => finding.end > finding.start);
  const cuts = new Set([0, body.length]);
  for (const range of [...facts, ...marked]) {
    cuts.add(Math.min(range.start, body.length));
    cuts.add(Math.min(range.end, body.length));
  }
  const borders = [...cuts].sort((a, b) => a - b);
  return borders.slice(0, -1).map((start, index) => {
    const end = borders[index + 1] ?? body.length;
    const covers = (range: { start: number; end: number }) =>
      range.start <= start && range.end >= end;
    return {
      text: body.slice(start, end),
      start,
      isFact: facts.some(covers),
      severity: gravest(marked.filter(covers)),
    };
  });
}

function gravest(findings: Finding[]): Severity | null {
  let worst: Severity | null = null;
  for (const { severity } of findings) {
    if (worst === null || WEIGHT[severity] > WEIGHT[worst]) worst = severity;
  }
  return worst;
}

/** The span that a cursor position is in; `null` beyond the text. */
export function spanAt(spans: Span[], position: number): Span | null {
  let start = 0;
  for (const span of spans) {
    const end = start + span.text.length;
    if (position >= start && position < end) return span;
    start = end;
  }
  return null;
}
