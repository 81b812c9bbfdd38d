import { useState } from 'react';

interface TypedNumber {
  /** What stands in the field: what is being typed, else what is kept. */
  text: string;
  isGood: boolean;
  type(text: string): void;
  /** Lets go of what was typed, so that the field shows what is kept. */
  letGo(): void;
}

/** A whole number that is kept as soon as it is a good one; until then the last good one holds. */
export function useTypedNumber(
  value: number,
  { min, max }: { min: number; max: number },
  onChange: (value: number) => void,
): TypedNumber {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? String(value);
  const isWhole = (one: string) =>
    /^\d{1,9}$/.test(one.trim()) && Number(one) >= min && Number(one) <= max;
  return {
    text,
    isGood: isWhole(text),
    type(next) {
      setTyped(next);
      if (isWhole(next)) onChange(Number(next));
    },
    letGo: () => setTyped(null),
  };
}
