import { shortCompany } from './short-company';

/** Whether two names are of the same organisation, school or group: "The Acme GmbH" is "acme". */
export function sameOrganisation(a: string, b: string): boolean {
  const [left, right] = [plainOrganisation(a), plainOrganisation(b)];
  return left.length > 1 && left === right;
}

/** The name as it is compared: short, in small letters, without accents, "the" and marks. */
export function plainOrganisation(name: string): string {
  return shortCompany(name)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|^the\s/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
