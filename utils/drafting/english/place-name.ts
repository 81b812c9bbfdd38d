import { shortCompany } from '../short-company';

/** An organisation as it stands after "at": "City of Leith" takes its article, names proper do not. */
export function placeName(name: string): string {
  const short = shortCompany(name);
  return /^(?:City|University|Ministry|Department|Institute|Municipality|Borough|County|Office|Port|College) of\s/.test(
    short,
  )
    ? `the ${short}`
    : short;
}
