import { ChevronDown } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { useId } from 'react';
import { classNames } from './class-names';
import { FieldFrame } from './FieldFrame';
import styles from './Select.module.css';

export interface SelectOption<Value extends string> {
  value: Value;
  label: string;
  disabled?: boolean;
  /** Options with the same group stand together under this heading. */
  group?: string;
}

export interface SelectProps<Value extends string>
  extends Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'children'> {
  label: string;
  value: Value;
  options: readonly SelectOption<Value>[];
  onChange: (value: Value) => void;
  hint?: ReactNode;
  error?: string | null;
  labelHidden?: boolean;
}

/** The browser's own select: keyboard, touch and screen readers already know it. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const {
    label,
    value,
    options,
    onChange,
    hint,
    error,
    labelHidden,
    id: givenId,
    className,
    ...rest
  } = props;
  const ownId = useId();
  const id = givenId ?? ownId;
  const groups = [...new Set(options.map((option) => option.group))];
  return (
    <FieldFrame
      id={id}
      label={label}
      labelHidden={labelHidden}
      hint={hint}
      error={error}
      className={className}
    >
      <span className={styles.box}>
        <select
          {...rest}
          id={id}
          className={styles.select}
          value={value}
          aria-invalid={error ? true : undefined}
          aria-describedby={
            classNames(error && `${id}-error`, hint != null && `${id}-hint`) || undefined
          }
          // The value is one of the options that were given: the browser can choose no other.
          onChange={(event) => onChange(event.target.value as Value)}
        >
          {groups.map((group) => {
            const inGroup = options.filter((option) => option.group === group);
            const elements = inGroup.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ));
            return group === undefined ? (
              elements
            ) : (
              <optgroup key={group} label={group}>
                {elements}
              </optgroup>
            );
          })}
        </select>
        <ChevronDown className={styles.arrow} aria-hidden="true" />
      </span>
    </FieldFrame>
  );
}
