import { useId, useState } from 'react';
import type { Span } from '../../utils/model/fact';
import type { Finding } from '../../utils/model/finding';
import { t } from '../../utils/words/translate';
import styles from './DraftText.module.css';
import type { Piece } from './pieces-of';
import { piecesOf } from './pieces-of';

interface DraftTextProps {
  body: string;
  spans: Span[];
  findings: Finding[];
  onChange: (body: string) => void;
  /** Where the cursor is, UTF-16 offset in the body: for showing where a piece comes from. */
  onPlace: (position: number) => void;
}

/**
 * The message, editable in place. A text field lies over the same words drawn underneath, where what rests on a fact
 * is underlined and what a check found is marked; so typing, undo, spelling and screen readers are the browser's own.
 */
export function DraftText({ body, spans, findings, onChange, onPlace }: DraftTextProps) {
  const id = useId();
  const [isFocused, setFocused] = useState(false);
  const pieces = piecesOf(body, spans, findings);

  const tellPlace = (field: HTMLTextAreaElement) => onPlace(field.selectionStart);
  return (
    <div className={styles.frame} data-focused={isFocused || undefined}>
      <label className={styles.label} htmlFor={id}>
        {t('draft.text')}
      </label>
      <div className={styles.layers}>
        <div className={styles.drawn} aria-hidden="true" dir="auto">
          {pieces.map((piece) => (
            <mark key={piece.start} className={classOf(piece)}>
              {piece.text}
            </mark>
          ))}
          {/* A last line that is empty has no height without it. */}
          {'\u200b'}
        </div>
        <textarea
          id={id}
          className={styles.field}
          dir="auto"
          value={body}
          spellCheck
          onChange={(event) => {
            onChange(event.target.value);
            tellPlace(event.target);
          }}
          onSelect={(event) => tellPlace(event.currentTarget)}
          // A tap or a key that only moves the cursor selects nothing, and is told apart by no event of its own.
          onClick={(event) => tellPlace(event.currentTarget)}
          onKeyUp={(event) => tellPlace(event.currentTarget)}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
        />
      </div>
    </div>
  );
}

function classOf(piece: Piece): string | undefined {
  const names = [
    piece.isFact && styles.fact,
    piece.severity && styles[piece.severity],
    styles.piece,
  ];
  return names.filter(Boolean).join(' ');
}
