import { shortCompany } from '../short-company';

/** A group as it stands after "member of": "Real Bread Campaign" takes its article, "Toastmasters" does not. */
export function groupName(name: string): string {
  if (/^the\s/i.test(name)) return `the ${name.slice(4)}`;
  return /\s/.test(name) &&
    /\b(?:Institute|Association|Society|Chamber|Federation|Guild|Union|Academy|Campaign|Alliance|Foundation|League|Council|Board|Commission|Trust)\b/.test(
      name,
    )
    ? `the ${name}`
    : name;
}

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
