/**
 * What is nobody's business in a first or any message: health, faith, family, politics, age, origin, leave, layoff,
 * immigration, body (drafting.md, section 4). Working words such as "blind passenger" or "burnout researcher" are not.
 */
const PRIVATE: readonly RegExp[] = [
  /\b(?:sober|sobriety|rehab|relapse|alcoholic|addiction|in recovery|drinking problem)\b/i,
  /\b(?:my|her|his|their|our|your)\s+(?:own\s+)?(?:\p{L}+\s+){0,2}(?:diagnosis|cancer|illness|disease|surgery|operation|depression|anxiety|burn-?out|adhd|autism|autistic|disability|chronic|miscarriage|pregnancy|therapy|therapist|treatment|recovery|mental health|weight|body|health|wheelchair|hearing loss|sight loss|migraines?|epilepsy)\b/iu,
  /\b(?:diagnos(?:ed|is)|chemo(?:therapy)?|remission|miscarr\w+|stillb\w+|ivf|pregnan\w+|expecting (?:a|our|my) |burn(?:ed|t) out|signed off sick|sick leave|in hospital|hospitali[sz]ed|long covid|had a stroke|heart attack|suicid\w+|panic attacks?|being neurodivergent|i am autistic|i'm autistic|having cancer|has cancer|had cancer|breast cancer|surviv(?:or|ed) (?:of )?cancer|cancer survivor)\b/i,
  /\b(?:passed away|funeral|grie(?:f|ving)|bereave\w+|rest in peace|in memory of|lost (?:my|her|his|their|our) (?:mother|father|mum|mom|dad|son|daughter|husband|wife|partner|brother|sister|child|baby|parent))\b/i,
  /\b(?:divorc\w+|separated from|custody|break-?up|single (?:mother|mum|mom|father|dad|parent)|wedding|got married|gets married|engaged to|(?:my|her|his|their|our) (?:wife|husband|kids?|children|son|daughter|baby|newborn|twins|mother|father|mum|mom|dad|parents|ex))\b/i,
  /\b(?:maternity|paternity|parental|family|compassionate|bereavement|medical) leave\b|\bcareer break\b|\belternzeit\b|\bmutterschutz\b/i,
  /\b(?:laid[ -]off|lay-?offs?|redundan(?:t|cy)|let go|was fired|got fired|lost (?:my|her|his|their) job|unemploy\w+|been made redundant|open to work|opentowork|entlassen|gekündigt)\b/i,
  /\b(?:church|mosque|synagogue|temple service|baptis\w+|ramadan|eid mubarak|pray(?:er|ers|ing|ed)?|my faith|her faith|his faith|blessed|god\b|jesus|allah|christian|muslim|jewish|hindu|atheist|religio\w+|kirche|glaube)\b/i,
  /\b(?:election|voted?|voting|ballot|left-wing|right-wing|republican|democrat|tory|labour party|conservative party|brexit|abortion|protest march|campaigning for|parliament seat|wahlkampf)\b/i,
  /\b(?:visa|asylum|refugee status|deport\w+|undocumented|immigrat\w+|green card|citizenship|work permit|aufenthalt\w*)\b/i,
  /\b(?:turn(?:ed|ing|s) (?:3|4|5|6|7)0|(?:30|40|50|60|70)th birthday|birthday|at (?:my|her|his) age|years old|my age|her age|his age|menopaus\w+|geburtstag)\b/i,
  /\b(?:gay|lesbian|queer|trans(?:gender)?|bisexual|non-?binary|coming out|came out as|lgbt\w*)\b/i,
  /\b(?:skin colou?r|ethnic\w*|my race|her race|his race|black woman|black man|roots in|where (?:she|he) is (?:really )?from)\b/i,
  /\b(?:attractive|pretty|handsome|overweight|lost \d+ (?:kg|kilos|pounds)|weight loss|photo looks|looks (?:young|old|tired))\b/i,
  /\b(?:debt|bankrupt\w*|salary of|earns)\b|\b(?:krebs|depression|schwanger\w*|scheidung|trauer|verstorben|beerdigung)\b/i,
];

/** True for text about somebody's private life; a message never uses it, even when it is public. */
export function isSensitive(text: string): boolean {
  return PRIVATE.some((pattern) => pattern.test(text));
}
