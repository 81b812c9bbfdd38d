import { useState } from 'react';
import { Field } from '../ui/Field';

interface ListFieldProps {
  label: string;
  hint: string;
  lines: string[];
  onChange: (lines: string[]) => void;
}

/** Several short things, one a line. The text as typed stays; only whole lines count. */
export function ListField({ label, hint, lines, onChange }: ListFieldProps) {
  const [text, setText] = useState(lines.join('\n'));
  return (
    <Field
      label={label}
      hint={hint}
      value={text}
      multiline
      rows={2}
      onChange={(next) => {
        setText(next);
        onChange(
          next
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean),
        );
      }}
    />
  );
}
