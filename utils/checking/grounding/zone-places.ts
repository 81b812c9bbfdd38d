/** Country and city words that a zone licenses: "UK time", "here in Belgium". Not every zone there is: the rest gives its city. */
const COUNTRIES: Record<string, string> = {
  'Europe/London': 'British United Kingdom UK Britain England Scotland Wales Großbritannien',
  'Europe/Dublin': 'Irish Ireland Irland',
  'Europe/Brussels': 'Belgian Belgium Belgien Flanders',
  'Europe/Berlin': 'German deutsch Germany Deutschland',
  'Europe/Vienna': 'Austrian Austria Österreich Wien',
  'Europe/Zurich': 'Swiss Switzerland Schweiz Zürich',
  'Europe/Prague': 'tschechisch Czechia Czech Republic Tschechien Prag',
  'Europe/Paris': 'French France Frankreich',
  'Europe/Madrid': 'Spanish Spain Spanien',
  'Europe/Rome': 'Italian Italy Italien Rom',
  'Europe/Amsterdam': 'Dutch Netherlands Holland Niederlande',
  'Europe/Lisbon': 'Portuguese Portugal Lissabon',
  'Europe/Warsaw': 'Polish Poland Polen Warschau',
  'Europe/Stockholm': 'Swedish Sweden Schweden',
  'Europe/Oslo': 'Norwegian Norway Norwegen',
  'Europe/Copenhagen': 'Danish Denmark Dänemark Kopenhagen',
  'Europe/Helsinki': 'Finnish Finland Finnland',
  'Europe/Athens': 'Greek Greece Griechenland Athen',
  'Europe/Bucharest': 'Romania Rumänien Bukarest',
  'Europe/Budapest': 'Hungary Ungarn',
  'Europe/Kyiv': 'Ukraine Kiev',
  'Europe/Istanbul': 'Turkish Turkey Türkiye Türkei',
  'America/New_York': 'United States USA US America Eastern',
  'America/Chicago': 'United States USA US America Central',
  'America/Denver': 'United States USA US America Mountain',
  'America/Los_Angeles': 'United States USA US America Pacific California',
  'America/Toronto': 'Canada Kanada Eastern',
  'America/Vancouver': 'Canada Kanada Pacific',
  'America/Mexico_City': 'Mexican Mexico Mexiko',
  'America/Lima': 'Peru Peruvian',
  'America/Bogota': 'Colombia Kolumbien',
  'America/Santiago': 'Chile',
  'America/Argentina/Buenos_Aires': 'Argentina Argentinien',
  'America/Sao_Paulo': 'Brazilian Brazil Brasilien São',
  'Africa/Lagos': 'Nigeria',
  'Africa/Accra': 'Ghana',
  'Africa/Nairobi': 'Kenya Kenia',
  'Africa/Johannesburg': 'South Africa Südafrika',
  'Africa/Cairo': 'Egypt Ägypten Kairo',
  'Asia/Kolkata': 'Indian India Indien',
  'Asia/Tokyo': 'Japanese Japan Tokio',
  'Asia/Seoul': 'Korea',
  'Asia/Shanghai': 'China',
  'Asia/Singapore': 'Singapur',
  'Asia/Dubai': 'Emirates Emirate',
  'Asia/Jerusalem': 'Israel',
  'Australia/Sydney': 'Australian Australia Australien',
  'Australia/Melbourne': 'Australian Australia Australien',
  'Pacific/Auckland': 'NZ New Zealand Neuseeland Aotearoa',
};

/**
 * The country words that a zone licenses. Its city is none of them: who lives in Brno has Prague's clock, and does not
 * live in Prague.
 */
export function countriesOfZone(zone: string): string {
  return COUNTRIES[zone] ?? '';
}

/** The zone's city as a reader would write it: "America/Sao_Paulo" → "Sao Paulo". */
export function cityOfZone(zone: string): string {
  return zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
}
