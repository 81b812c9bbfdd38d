import { pacer } from './zip-files';

const PIECE = 1 << 18;

/** Texts as the bytes of one UTF-8 file. Tens of megabytes at once would stop the page for a second. */
export async function encodeInPieces(
  texts: string[],
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const breathe = pacer(signal);
  const parts: Uint8Array[] = [];
  for (const text of texts) {
    parts.push(encoder.encode(text));
    await breathe();
  }
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
    await breathe();
  }
  return whole;
}

/** The lines of a UTF-8 file, some at a time, with the share of it that has been read, 0 to 1. */
export function* linesInPieces(bytes: Uint8Array): Generator<{ lines: string[]; share: number }> {
  const decoder = new TextDecoder();
  let rest = '';
  for (let start = 0; start < bytes.length; start += PIECE) {
    const end = start + PIECE;
    const isLast = end >= bytes.length;
    const lines = (rest + decoder.decode(bytes.subarray(start, end), { stream: !isLast })).split(
      '\n',
    );
    rest = isLast ? '' : (lines.pop() ?? '');
    yield { lines, share: Math.min(1, start / bytes.length) };
  }
}
