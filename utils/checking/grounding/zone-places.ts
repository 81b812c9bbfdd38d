/** Country and city words that a zone licenses: "UK time", "here in Belgium". Not every zone there is: the rest gives its city. */
const COUNTRIES: Record<string, string> = {
  'Europe/London': 'United Kingdom UK Britain England Scotland Wales Großbritannien',
  'Europe/Dublin': 'Ireland Irland',
  'Europe/Brussels': 'Belgium Belgien Flanders',
  'Europe/Berlin': 'Germany Deutschland',
  'Europe/Vienna': 'Austria Österreich Wien',
  'Europe/Zurich': 'Switzerland Schweiz Zürich',
  'Europe/Prague': 'Czechia Czech Republic Tschechien Prag',
  'Europe/Paris': 'France Frankreich',
  'Europe/Madrid': 'Spain Spanien',
  'Europe/Rome': 'Italy Italien Rom',
  'Europe/Amsterdam': 'Netherlands Holland Niederlande',
  'Europe/Lisbon': 'Portugal Lissabon',
  'Europe/Warsaw': 'Poland Polen Warschau',
  'Europe/Stockholm': 'Sweden Schweden',
  'Europe/Oslo': 'Norway Norwegen',
  'Europe/Copenhagen': 'Denmark Dänemark Kopenhagen',
  'Europe/Helsinki': 'Finland Finnland',
  'Europe/Athens': 'Greece Griechenland Athen',
  'Europe/Bucharest': 'Romania Rumänien Bukarest',
  'Europe/Budapest': 'Hungary Ungarn',
  'Europe/Kyiv': 'Ukraine Kiev',
  'Europe/Istanbul': 'Turkey Türkiye Türkei',
  'America/New_York': 'United States USA US America Eastern',
  'America/Chicago': 'United States USA US America Central',
  'America/Denver': 'United States USA US America Mountain',
  'America/Los_Angeles': 'United States USA US America Pacific California',
  'America/Toronto': 'Canada Kanada Eastern',
  'America/Vancouver': 'Canada Kanada Pacific',
  'America/Mexico_City': 'Mexico Mexiko',
  'America/Lima': 'Peru',
  'America/Bogota': 'Colombia Kolumbien',
  'America/Santiago': 'Chile',
  'America/Argentina/Buenos_Aires': 'Argentina Argentinien',
  'America/Sao_Paulo': 'Brazil Brasilien São',
  'Africa/Lagos': 'Nigeria',
  'Africa/Accra': 'Ghana',
  'Africa/Nairobi': 'Kenya Kenia',
  'Africa/Johannesburg': 'South Africa Südafrika',
  'Africa/Cairo': 'Egypt Ägypten Kairo',
  'Asia/Kolkata': 'India Indien',
  'Asia/Tokyo': 'Japan Tokio',
  'Asia/Seoul': 'Korea',
  'Asia/Shanghai': 'China',
  'Asia/Singapore': 'Singapur',
  'Asia/Dubai': 'Emirates Emirate',
  'Asia/Jerusalem': 'Israel',
  'Australia/Sydney': 'Australia Australien',
  'Australia/Melbourne': 'Australia Australien',
  'Pacific/Auckland': 'New Zealand Neuseeland Aotearoa',
};

/** The words that name a zone's place: its own city and the country. */
export function placesOfZone(zone: string): string {
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? '';
  return `${city} ${COUNTRIES[zone] ?? ''}`;
}

/** The zone's city as a reader would write it: "America/Sao_Paulo" → "Sao Paulo". */
export function cityOfZone(zone: string): string {
  return zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
}
