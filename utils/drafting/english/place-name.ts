import { shortCompany } from '../short-company';

/** An organisation as it stands after "at": "City of Leith" takes its article, names proper do not. */
export function placeName(name: string): string {
  const short = shortCompany(name);
  if (
    /^(?:U\.?S\.? |British |Royal |German |Indian )?(?:Army|Navy|Air Force|Marine Corps|Marines|Coast Guard)\b/.test(
      short,
    )
  )
    return `the ${short}`;
  return /^(?:City|University|Ministry|Department|Institute|Municipality|Borough|County|Office|Port|College) of\s/.test(
    short,
  )
    ? `the ${short}`
    : short;
}
