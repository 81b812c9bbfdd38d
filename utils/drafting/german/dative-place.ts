import { shortCompany } from '../short-company';

/** An organisation as it stands after "bei", "von", "zu" and "vor": "Stadt Fulda" → "der Stadt Fulda". */
export function dativePlace(name: string): string {
  const short = shortCompany(name);
  if (
    /^(?:Stadt|Gemeinde|Hansestadt|Universität|Hochschule|Fachhochschule|Volkshochschule|Technische)\s/.test(
      short,
    )
  )
    return `der ${short.replace(/^Technische (?=Universität|Hochschule)/, 'Technischen ')}`;
  return /^(?:Landkreis|Institut|Ministerium|Landratsamt|Bezirksamt|Gasthof|Gasthaus|Hotel|Verlag|Verein|Klinikum|Krankenhaus)\s/.test(
    short,
  )
    ? `dem ${short}`
    : short;
}
