import { checkDraft } from './check-draft';
import type { CheckInput } from './check-input';
import { viewDraft } from './draft-view';

/**
 * Adds to a text of the user's own the one sentence of another version that answers a finding ("no ask", "no thanks"),
 * before the sign-off, or, where it must stand earlier ("no reason"), before the user's first sentence, so that mending
 * does not cost the user's words.
 * @param other the composed version to take the sentence from
 * @returns the text with the sentence, or `null` when none of them helps without giving rise to a new block or warning
 */
export function addWhatLacks(input: CheckInput, findingId: string, other: string): string | null {
  const found = checkDraft(input);
  if (!found.some(({ id }) => id === findingId)) return null;
  const before = gravest(found);
  const { body } = input;
  const { sentences } = viewDraft(input);
  const signOff = sentences.find(({ role }) => role === 'sign-off');
  const first = sentences.find(({ role }) => role === 'text');
  const places = [signOff?.start ?? body.length, ...(first ? [first.start] : [])];
  const offered = viewDraft({ ...input, body: other, spans: null }).sentences;
  for (const at of places) {
    for (const sentence of offered) {
      if (sentence.role !== 'text' || body.includes(sentence.text)) continue;
      const mended = insert(body, at, sentence.text, at === first?.start);
      const after = checkDraft({ ...input, body: mended, spans: null });
      if (after.some((finding) => finding.id === findingId)) continue;
      if ([...gravest(after)].every((id) => before.has(id))) return mended;
    }
  }
  return null;
}

/** Parted from what is around it as the text itself parts its pieces; before a first sentence, by a space. */
function insert(body: string, at: number, sentence: string, isFirst: boolean): string {
  const head = body.slice(0, at);
  const rest = body.slice(at);
  if (isFirst) return `${head}${sentence} ${rest}`;
  const joint = head.trimEnd().includes('\n') ? '\n\n' : ' ';
  return `${head.trimEnd()}${joint}${sentence}${rest && joint}${rest}`;
}

function gravest(findings: ReturnType<typeof checkDraft>): Set<string> {
  return new Set(
    findings
      .filter(({ severity }) => severity !== 'hint')
      .map(({ id, start, end }) => `${id}:${end - start}`),
  );
}
