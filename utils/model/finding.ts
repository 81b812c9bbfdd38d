import type { Fact } from './fact';
import type { Phrase } from './phrase';

export type Severity = 'block' | 'warn' | 'hint';

/**
 * A way to mend a finding.
 * - `replace`: put `text` in place of `start`…`end` (UTF-16 offsets in the checked body); removing is `text: ''`.
 * - `remember`: keep as a fact with source "you"; the finding then goes.
 * - `confirm`: grant a licence ("I have read it").
 * - `recompose`: ask the composer for a change (shorter, other opening, with times …).
 * - `choose`: the user decides in the panel (pick a hook, rest, skip).
 */
export type Fix =
  | { kind: 'replace'; label: Phrase; start: number; end: number; text: string }
  | { kind: 'remember'; label: Phrase; fact: Pick<Fact, 'about' | 'kind' | 'value'> }
  | {
      kind: 'confirm';
      label: Phrase;
      confirm: 'readPosts' | 'usedWork' | 'attended' | 'workedTogether' | 'met';
      value: string;
    }
  | { kind: 'recompose'; label: Phrase; change: RecomposeChange }
  | { kind: 'choose'; label: Phrase; what: string };

export type RecomposeChange =
  | 'shorter'
  | 'plainer'
  | 'warmer'
  | 'other-version'
  | 'other-opening'
  | 'add-ask'
  | 'add-self'
  | 'add-times'
  | 'add-thanks'
  | 'add-takeaway'
  | 'add-offer'
  | 'add-hook'
  | 'smaller-ask';

/** What a check says about a draft. `start` and `end` are UTF-16 offsets in the body, both 0 for the whole. */
export interface Finding {
  id: string;
  severity: Severity;
  message: Phrase;
  start: number;
  end: number;
  fixes: Fix[];
}
