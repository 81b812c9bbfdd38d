import { checkDraft } from './check-draft';
import type { CheckInput } from './check-input';
import { viewDraft } from './draft-view';

/**
 * Adds to a text of the user's own the one sentence of another version that answers a finding ("no ask", "no thanks"),
 * before the sign-off, so that mending does not cost the user's words.
 * @param other the composed version to take the sentence from
 * @returns the text with the sentence, or `null` when none of them helps without giving rise to a new block or warning
 */
export function addWhatLacks(input: CheckInput, findingId: string, other: string): string | null {
  const draft = viewDraft(input);
  const signOff = draft.sentences.find((sentence) => sentence.role === 'sign-off');
  const at = signOff?.start ?? input.body.length;
  const found = checkDraft(input);
  if (!found.some(({ id }) => id === findingId)) return null;
  const before = gravest(found);
  const offered = viewDraft({ ...input, body: other, spans: null }).sentences;
  for (const sentence of offered) {
    if (sentence.role !== 'text' || input.body.includes(sentence.text)) continue;
    const head = input.body.slice(0, at).trimEnd();
    const body = `${head}${head.includes('\n') ? '\n\n' : ' '}${sentence.text}${joint(head, input.body.slice(at))}`;
    const after = checkDraft({ ...input, body, spans: null });
    if (after.some((finding) => finding.id === findingId)) continue;
    if ([...gravest(after)].every((id) => before.has(id))) return body;
  }
  return null;
}

/** The white space before what follows, as the text itself parts its pieces. */
function joint(head: string, rest: string): string {
  if (!rest) return '';
  return `${head.includes('\n') ? '\n\n' : ' '}${rest}`;
}

function gravest(findings: ReturnType<typeof checkDraft>): Set<string> {
  return new Set(
    findings
      .filter(({ severity }) => severity !== 'hint')
      .map(({ id, start, end }) => `${id}:${end - start}`),
  );
}
