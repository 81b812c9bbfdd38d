import { currentLanguage } from './translate';

/** A whole number as the interface language writes it: "1,400", "1.400". */
export function formatNumber(value: number): string {
  return value.toLocaleString(currentLanguage());
}
