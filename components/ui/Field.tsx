import type { ComponentProps, ReactNode, Ref } from 'react';
import { useId } from 'react';
import { classNames } from './class-names';
import styles from './Field.module.css';
import { FieldFrame } from './FieldFrame';

type NativeInput = Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'type' | 'size' | 'ref'>;

export interface FieldProps extends NativeInput {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Stands under the label, before one types. */
  hint?: ReactNode;
  /** What is wrong and what to do; announced with the field. */
  error?: string | null;
  /** Several lines; grows with its text, up to most of the window. */
  multiline?: boolean;
  /** Lines to start with, when multiline. */
  rows?: number;
  /** The label is read out but not shown; only where what to type is plain to see. */
  labelHidden?: boolean;
  /** Under the field, at its end: a Meter, for example. */
  after?: ReactNode;
  type?: 'text' | 'search' | 'email' | 'url' | 'tel' | 'password' | 'number' | 'time';
  inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>;
}

/** A labelled place to type, of one line or several. `dir="auto"`: whatever script, it starts at the right side. */
export function Field({
  label,
  value,
  onChange,
  hint,
  error,
  multiline = false,
  rows = 3,
  labelHidden = false,
  after,
  type = 'text',
  inputRef,
  className,
  id: givenId,
  ...rest
}: FieldProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const shared = {
    dir: 'auto',
    ...rest,
    id,
    value,
    'aria-invalid': error ? true : undefined,
    'aria-describedby':
      classNames(error && `${id}-error`, hint != null && `${id}-hint`, rest['aria-describedby']) ||
      undefined,
  } as const;

  return (
    <FieldFrame
      id={id}
      label={label}
      labelHidden={labelHidden}
      hint={hint}
      error={error}
      after={after}
      className={className}
      required={rest.required}
    >
      {multiline ? (
        // The wrapper repeats the text unseen and so is as tall as it; no measuring, no jump.
        <span className={styles.grow} data-text={`${value}\n`}>
          <textarea
            {...(shared as ComponentProps<'textarea'>)}
            ref={inputRef}
            rows={rows}
            className={styles.input}
            onChange={(event) => onChange(event.target.value)}
          />
        </span>
      ) : (
        <input
          {...shared}
          ref={inputRef}
          type={type}
          className={styles.input}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}
