/**
 * What is nobody's business in a first or any message: health, faith, family, politics, age, origin, leave, layoff,
 * immigration, body (drafting.md, section 4). Working words such as "blind passenger" or "burnout researcher" are not.
 */
const PRIVATE_FACTS: readonly RegExp[] = [
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

/** True for a captured text about somebody's private life; a message never uses it, even when it is public. */
export function isPrivate(text: string): boolean {
  return PRIVATE_FACTS.some((pattern) => pattern.test(text));
}

/**
 * The same matters as they are said in a message, of the one who reads it ("your wife", "Ihre Krankheit"); single words of
 * a trade ("stroke", "visa") are here too, and whoever looks must know whose trade it is. White, Zahay [S12].
 */
export const PRIVATE_IN_MESSAGE: readonly RegExp[] = [
  // health and addiction
  /\b(?:sober|sobriety|rehab(?:ilitation)?|alcoholi\w+|addict(?:ion|ed)?|in recovery|years? clean|cancer|tumou?r|chemo\w*|leuk\w+|(?:knee|hip|heart|back|eye|brain|shoulder|bypass)[- ](?:operation|surgery|replacement)|stroke|heart attack|illness|sickness|sick leave|(?:been|seriously|gravely|terminally|very|so|critically) (?:ill|sick|unwell|poorly)(?! of)|get well(?: soon)?|speedy recovery|feel(?:ing)? better (?:soon|now|again|after)|(?:back|up) on your feet|your (?:bad |poor |sore |broken |new )?(?:knees?|hip|back(?= (?:pain|trouble|problem|is|was|has|still|getting|gets))|shoulder|ankle|heart(?= (?:trouble|problem|condition|surgery|attack))|lungs|liver|kidneys?|eyesight|hearing(?= (?:loss|aid))|blood pressure|stomach ulcer|pills|medication|doctor|hospital stay|scar|limp|stutter|stammer|tremor|height|figure)|your (?:health|condition|recovery|disability|impairment|wheelchair|diagnos\w+|surgery|operation|accident|injury|treatment)|diagnosed|miscarriage|stillb\w+|ivf|infertil\w+|depress(?:ion|ed)|burn(?:ed|t)?[- ]?out|anxiety|panic attacks?|adhd|autis\w+|dyslexi\w+|bipolar|ptsd|trauma|psychotherap\w+|therapist|in therapy|mental health|suicid\w+|dementia|alzheimer\w*|covid|diabet(?:es|ic)|epilep\w+|asthma|arthritis|parkinson\w*|multiple sclerosis|fibromyalgia|endometriosis|lupus|crohn\w*|migraines?|schizophren\w+|anorexi\w+|bulimi\w+|hiv|lyme|chronic (?:pain|fatigue)|hysterectomy|menopaus\w+|dialysis|pacemaker|your wife left|left you)\b/giu,
  // family
  /\b(?:pregnan(?:t|cy)|maternity|paternity|parental leave|new (?:baby|mum|mom|dad|father|mother|parent)|newborn|your (?:\w+ )?(?:baby|kids?|son|sons|daughters?|wife|husband|partner|fiancée?|marriage|wedding|divorce|family|mother|father|mum|mom|dad|parents|sister|brother|boyfriend|girlfriend)|divorc(?:e|ed)|widow(?:ed|er)?|bereave\w+|funeral|passed away|your loss|condolences|grie(?:f|ving)|single (?:mother|father|parent|mum|mom|dad)|as an? (?:father|mother|parent|mum|dad|grandmother|grandfather|widow|christian)(?= (?:of|yourself|you)|,? you\b))\b/giu,
  // work that ended, leave, immigration
  /\b(?:la(?:id|y|ying)[- ]?offs?|redundan(?:t|cy)|got fired|were fired|was fired|your dismissal|(?:lost|losing|loss of) (?:your|the|his|her) job|out of (?:a )?(?:job|work)|between jobs|career (?:gap|break)|unemploy\w+|on leave|sabbatical leave|visa|immigrat\w+|immigrant|asylum|refugee|work permit|deport\w+)\b/giu,
  // faith, politics, origin, body, age
  /\b(?:your (?:faith|religion|church|mosque|synagogue|temple|parish|beliefs|politics|political views?|vote|ethnicity|race|skin|accent|heritage|roots|nationality|origins?|age|birthday|looks|photo|picture|smile|hair|weight|sexuality|orientation|gender|salary|debts?)|(?:muslim|christian|jewish|hindu|catholic|evangelical|atheist)|(?:you )?voted? for|gay|lesbian|bisexual|transgender|queer|where (?:are )?you(?:['’]re)? (?:really|originally) from|at your age|for your age|you look (?:so |very )?(?:young|great|good|beautiful|pretty|lovely|stunning)|how old|turn(?:ed|ing) (?:thirty|forty|fifty|sixty|[3-7]0)|beautiful (?:woman|photo|smile)|attractive|handsome)\b/giu,
  // German
  /(?<!\p{L})(?:trocken (?:seit|geblieben)|nüchtern|entzug|alkoholi\p{L}+|(?:alkohol|drogen|spiel|ess|mager|tabletten|mager)sucht|sucht(?:klinik|erkrankung)|krebs(?:erkrankung|leiden|diagnose|behandlung)?|krankheit|erkrankung|krankgeschrieben|(?:schwer|chronisch|unheilbar|todes?|sehr|so|ernsthaft|lange) ?krank|gute besserung|wieder gesund|auf (?:ihre|deine) beine|(?:ihr(?:e[nmr]?)?|dein(?:e[nmr]?)?) (?:kaputte[snr]? |schlimme[snr]? |neue[snr]? |operierte[snr]? )?(?:knie|hüfte|rücken|schulter|bandscheibe|leber|niere|blutdruck|tabletten|krankenhausaufenthalt|stottern|figur)|reha|psychotherapie|therapie(?:platz)?|diagnose|depression(?:en)?|burn-?out|diabetes|epilep\p{L}+|asthma|arthrose|rheuma|parkinson|multiple sklerose|endometriose|osteoporose|psychose|neurose|schizophrenie|magersucht|bulimie|hiv|migräne|wechseljahre|dialyse|herzschrittmacher|schlaganfall|herzinfarkt|tumor|chemotherapie|\p{L}+(?:ämie|karzinom)|angststörung|panikattacken?|fehlgeburt|schwanger(?:schaft)?|elternzeit|mutterschutz|(?:ihre?[nmr]?|dein(?:e[nmr]?)?) (?:baby|kind(?:er)?|sohn|tochter|frau|mann|familie|ehe|scheidung|hochzeit|gesundheit|glaube|religion|alter|herkunft|aussehen|foto|behinderung|operation|gehalt)|scheidung|trennung von (?:ihrem|ihrer|deinem|deiner)|geschieden|verwitwet|als (?:vater|mutter|eltern|großvater|großmutter|oma|opa)(?= [^.!?]{0,40}(?<!\p{L})(?:sie|du|ihnen|dir)(?!\p{L}))|beileid|trauer(?:fall)?|verstorben|todesfall|entlass(?:en|ung) worden|ihre(?:r)? entlassung|deine(?:r)? entlassung|gekündigt (?:wurde|worden)|arbeitslos\p{L}*|asyl|geflüchtet|flüchtling|aufenthaltstitel|aufenthaltsgenehmigung|muslim\p{L}*|jüdisch|katholisch|evangelisch|moschee|kirchengemeinde|schwul|lesbisch|woher (?:kommen|kommst) (?:sie|du) (?:wirklich|eigentlich|ursprünglich))(?!\p{L})/giu,
];
