/** A field of work: how it is recognised in titles, organisations and stories, and how it is named in a sentence. */
export interface WorkFamily {
  id: string;
  /** In titles and stories, English, German and some neighbours. */
  pattern: RegExp;
  /** "from {name}", "into {name}"; German in the nominative, with its article. */
  name: { en: string; de: string };
}

/** Coarse on purpose: enough to see that somebody went from a school into accessibility. */
export const WORK_FAMILIES: readonly WorkFamily[] = [
  family(
    'teaching',
    /\b(?:teach\w*|taught|teaching assistants?|schools?|school-?\w*|primary|pupils?|classrooms?|kindergarten|nursery (?:teacher|school)|lecturer|tutor\w*|\w*lehrer\w*|\w*schule|unterricht\w*|grundschule|erzieher\w*|docent|leraar|profes(?:or|eur)\w*|enseignant\w*|maestr[ao])\b/i,
    'teaching',
    'das Unterrichten',
  ),
  // Whoever was a midwife does not come from nursing.
  family(
    'midwifery',
    /\b(?:midwi\w+|hebamme\w*|matrona|sage-femme)\b/i,
    'midwifery',
    'die Geburtshilfe',
  ),
  family(
    'nursing',
    /\b(?:nurs(?:e|es|ing)|ward nurse\w*|healthcare assistant|care assistant|carers?|caregiver|paramedic|krankenpfleg\w*|pflege\w*|infirm\w+|enfermer\w+)\b/i,
    'nursing',
    'die Pflege',
  ),
  family(
    'medicine',
    /\b(?:physician|doctor|surgeon|physio\w*|pharmac\w+|dentist|veterinar\w*|vet|clinic(?:al|ian)?|hospital|radiograph\w*|arzt|ärztin|apothek\w*)\b/i,
    'health care',
    'die Medizin',
  ),
  family(
    'driving',
    /\b(?:driv(?:er|ers|ing)|drove|bus(?:es)? driver|tram|lorry|truck(?:er|ing)?|courier|taxi|train driver|conductor|fahrer\w*|lokführer\w*|chauffeur)\b/i,
    'driving',
    'der Fahrdienst',
  ),
  family(
    'trades',
    /\b(?:electrician\w*|plumb\w+|carpent\w+|joiner\w*|mechanic|welder|roofer|bricklayer|plasterer|locksmith|elektrik\w*|tischler\w*|schreiner\w*|klempner\w*|handwerk\w*|électricien\w*)\b/i,
    'the trades',
    'das Handwerk',
  ),
  family(
    'kitchens',
    /\b(?:chef|cook(?:s|ed|ing)?|kitchen|baker\w*|baked|pastry|restaurant|barista|waiter|waitress|bartender|catering|koch|köchin|küche\w*|bäcker\w*|konditor\w*|cafe|kellner\w*|barkeeper\w*|servicekraft|\w*gasth(?:of|aus)\w*|village inn|gastronom\w*|hotel\w*|hospitality)\b/i,
    'hospitality',
    'die Gastronomie',
  ),
  family(
    'retail',
    /\b(?:retail|shop(?:s|keeper)?|store manager|sales assistant|cashier|merchandis\w+|bookshop|bookseller|verkäufer\w*|einzelhandel|buchh[äa]nd\w*|buchladen|filialleit\w*)\b/i,
    'retail',
    'der Einzelhandel',
  ),
  family(
    'libraries',
    /\b(?:librar\w+|archiv(?:e|es|ist)|museum|map room|\w*bibliothek\w*|bücherei\w*|curator)\b/i,
    'libraries and archives',
    'die Bibliotheksarbeit',
  ),
  family(
    'journalism',
    /\b(?:journalis\w+|reporter|reported (?:on|for|from)|newspaper|newsroom|news editor|sub-?editor|magazine|redakt\w+|broadcast\w*|radio)\b/i,
    'journalism',
    'der Journalismus',
  ),
  family(
    'law',
    /\b(?:lawyer|law|litigat\w+|solicitor|barrister|attorney|paralegal|legal|court|notar\w*|jurist\w*|anwalt\w*|rechts\w+)\b/i,
    'law',
    'das Recht',
  ),
  family(
    'military',
    /\b(?:army|navy|air force|military|soldier|officer cadet|sergeant|lieutenant|marines|bundeswehr|veteran)\b/i,
    'the forces',
    'das Militär',
  ),
  family(
    'music',
    /\b(?:musician|violin\w*|cellist|pianist|singer|orchestra|choir|conductor|composer|musik\w*)\b/i,
    'music',
    'die Musik',
  ),
  family(
    'theatre',
    /\b(?:theat(?:re|er)|actor|actress|stage manager|dancer|dramaturg\w*|film-?maker|bühne\w*)\b/i,
    'the stage',
    'das Theater',
  ),
  family('banking', /\b(?:bank(?:er|ing|s)?|teller|kredit\w*)\b/i, 'banking', 'die Bank'),
  family(
    'accounting',
    /\b(?:accountan\w+|accounting|bookkeep\w+|financ\w+|insurance|tax|buchhalt\w+|steuer\w*|versicherung\w*)\b/i,
    'finance',
    'die Finanzwelt',
  ),
  family(
    'seafaring',
    /\b(?:ships?|marine engineer|seafar\w+|sailor|vessels?|deckhand|fishing boats?|harbou?r pilot|merchant navy|seemann\w*|schiff\w*)\b/i,
    'the sea',
    'die Seefahrt',
  ),
  family(
    'sales',
    /\b(?:sales(?:man|woman|person)?|account (?:executive|manager)|business development|vertrieb\w*)\b/i,
    'sales',
    'der Vertrieb',
  ),
  family(
    'marketing',
    /\b(?:marketing|advertis\w+|brand\w*|public relations|copywrit\w+|communications|werbung)\b/i,
    'marketing',
    'das Marketing',
  ),
  family(
    'social-work',
    /\b(?:social work\w*|youth work\w*|community work\w*|charity|sozialarbeit\w*|sozialpädagog\w*|counsell?or)\b/i,
    'social work',
    'die Sozialarbeit',
  ),
  family(
    'farming',
    /\b(?:farm(?:er|ing|s)?|agricultur\w*|agronom\w*|vineyard|winemaker|garden(?:er|ing)|forest(?:er|ry)|landwirt\w*|gärtner\w*|winzer\w*)\b/i,
    'farming',
    'die Landwirtschaft',
  ),
  family(
    'science',
    /\b(?:scientist|laborator\w+|lab technician|biolog\w+|chemist\w*|physicist|postdoc\w*|phd researcher|geolog\w+|forscher\w*|labor)\b/i,
    'the lab',
    'die Wissenschaft',
  ),
  family(
    'translation',
    /\b(?:translat\w+|interpret(?:er|ing)|übersetz\w+|dolmetsch\w*)\b/i,
    'translation',
    'das Übersetzen',
  ),
  family(
    'support',
    /\b(?:customer (?:service|support|care)|call cent(?:re|er)|help ?desk|service agent|kundenservice|kundendienst)\b/i,
    'customer support',
    'der Kundenservice',
  ),
  family(
    'administration',
    /\b(?:office (?:manager|administrator)|secretary|receptionist|clerk|administrat(?:or|ion|ive)|civil servant|council|verwaltung\w*|sekretär\w*|sachbearbeit\w*)\b/i,
    'administration',
    'die Verwaltung',
  ),
  family(
    'construction',
    /\b(?:construction|building site|site manager|surveyor|civil engineer\w*|bauleit\w*|baustelle|bauingenieur\w*)\b/i,
    'construction',
    'der Bau',
  ),
  family(
    'manufacturing',
    /\b(?:factory|manufactur\w*|machinist|production (?:line|worker)|assembly|warehouse|logistics|forklift|fabrik|lager\w*|logistik\w*)\b/i,
    'production and logistics',
    'die Produktion',
  ),
  family(
    'aviation',
    /\b(?:flight attendant|cabin crew|pilot|airline|air traffic|flugbegleit\w*)\b/i,
    'aviation',
    'die Luftfahrt',
  ),
  family(
    'police',
    /\b(?:police|firefighter|fire service|detective|prison officer|polizei\w*|feuerwehr\w*)\b/i,
    'the emergency services',
    'der Einsatzdienst',
  ),
  family(
    'accessibility',
    /\b(?:accessib\w+|a11y|wcag|inclusive design|screen reader|barrierefrei\w*|toegankelijk\w*)\b/i,
    'accessibility',
    'die Barrierefreiheit',
  ),
  family(
    'ux',
    /\b(?:ux|user experience|user research\w*|usability|interaction design\w*|service design\w*|product design\w*|ui design\w*)\b/i,
    'user experience',
    'User Experience',
  ),
  family(
    'software',
    /\b(?:software|firmware|embedded systems?|developer|programm(?:er|ing)|front-?end|back-?end|full-?stack|web develop\w*|devops|coder|(?:software|web|front-?end|back-?end|app|spiele|java)?-?entwickler\w*|(?:software|web|app)-?entwicklung|informatik\w*|webentwick\w*|programmierer\w*)\b/i,
    'software',
    'die Softwareentwicklung',
  ),
  family(
    'data',
    /\b(?:data (?:analy\w+|scien\w+|engineer\w*|visuali[sz]\w+)|analytics|business intelligence|statistic\w+|machine learning|datenanaly\w*|datenwissenschaft\w*)\b/i,
    'data analysis',
    'die Datenanalyse',
  ),
  family(
    'mapping',
    /\b(?:gis|sig|map(?:s|ping)?|cartograph\w+|geospatial|geodata|remote sensing|geoinformat\w*|kartograf\w*)\b/i,
    'mapping',
    'die Kartografie',
  ),
  family(
    'wind',
    /\b(?:wind[ -]?turbines?|wind (?:farms?|power|energy|technician)|offshore|blade repair|windkraft\w*|windenergie)\b/i,
    'wind power',
    'die Windkraft',
  ),
  family(
    'food-safety',
    /\b(?:food[ -]safety|haccp|food inspect\w+|hygiene|lebensmittel(?:sicherheit|kontroll)\w*)\b/i,
    'food safety',
    'die Lebensmittelsicherheit',
  ),
  family(
    'content',
    /\b(?:content (?:design\w*|strateg\w+|lead)|ux writ\w+|help (?:pages|content)|plain language)\b/i,
    'content design',
    'Content Design',
  ),
  family(
    'energy',
    /\b(?:energy (?:assess\w+|audit\w+|advis\w+|consult\w+|manager)|home-energy|solar|heat pumps?|retrofit\w*|insulation|energieberat\w*|renewable\w*|photovolta\w*)\b/i,
    'energy advice',
    'die Energieberatung',
  ),
  family(
    'sustainability',
    /\b(?:sustainab\w+|climate|environment\w*|circular economy|esg|nachhaltig\w*|klima\w*|conservation)\b/i,
    'sustainability',
    'die Nachhaltigkeit',
  ),
  family(
    'transport-planning',
    /\b(?:timetabl\w+|transport plan\w*|scheduling|route plan\w*|traffic plan\w*|urban mobility|verkehrsplan\w*|fahrplan\w*)\b/i,
    'timetable planning',
    'die Fahrplanung',
  ),
  family(
    'planning',
    /\b(?:urban plan\w*|town plan\w*|city plan\w*|spatial plan\w*|stadtplan\w*|architect(?:ure|s)?)\b/i,
    'planning',
    'die Stadtplanung',
  ),
  family(
    'product',
    /\b(?:product (?:manager|management|owner|lead)|produktmanag\w*)\b/i,
    'product management',
    'das Produktmanagement',
  ),
  family(
    'projects',
    /\b(?:project (?:manager|management|coordinator|lead)|scrum master|programme manager|projektleit\w*|projektmanag\w*)\b/i,
    'project management',
    'die Projektleitung',
  ),
  family(
    'people',
    /\b(?:human resources|hr|people (?:partner|operations|team)|recruit\w+|talent acquisition|personalabteilung|personalreferent\w*)\b/i,
    'HR',
    'die Personalarbeit',
  ),
  family(
    'learning-design',
    /\b(?:instructional design\w*|learning (?:experience )?design\w*|e-?learning|learning and development|l&d|curriculum|edtech|corporate train\w*)\b/i,
    'learning design',
    'die Gestaltung von Lernangeboten',
  ),
  family(
    'mechanical',
    /\b(?:mechanical (?:design )?engineer\w*|maschinenbau\w*)\b/i,
    'mechanical engineering',
    'der Maschinenbau',
  ),
  family(
    'mediation',
    /\b(?:mediat(?:or|ors|ion|e|ed|ing)|arbitrat\w+|ombuds\w+|mediator\w*|schlichtung\w*)\b/i,
    'mediation',
    'die Mediation',
  ),
  family(
    'safety',
    /\b(?:health and safety|safety (?:officer|manager|engineer)|sheq|nebosh|arbeitsschutz\w*|arbeitssicherheit)\b/i,
    'workplace safety',
    'der Arbeitsschutz',
  ),
  family(
    'policy',
    /\b(?:policy|public affairs|civil service|politikberat\w*|think tank)\b/i,
    'policy',
    'die Politikberatung',
  ),
  family(
    'testing',
    /\b(?:qa (?:engineer|tester|analyst)|quality assurance|test(?:er|ing) engineer|software test\w*|softwaretest\w*)\b/i,
    'software testing',
    'das Softwaretesten',
  ),
  family(
    'security',
    /\b(?:cyber\s?security|information security|infosec|penetration test\w*|soc analyst|it-sicherheit)\b/i,
    'security',
    'die IT-Sicherheit',
  ),
  family(
    'writing',
    /\b(?:technical writ\w+|editor|copy ?editor|proofread\w*|publishing|lektor\w*|verlag\w*)\b/i,
    'writing and editing',
    'das Schreiben',
  ),
  family(
    'fundraising',
    /\b(?:fundrais\w+|grant writ\w+|philanthrop\w*|nonprofit|non-profit|ngo|stiftung\w*)\b/i,
    'non-profit work',
    'die gemeinnützige Arbeit',
  ),
];

function family(id: string, pattern: RegExp, en: string, de: string): WorkFamily {
  return { id, pattern, name: { en, de } };
}

/** The fields of work that a text speaks of. */
export function familiesIn(text: string): WorkFamily[] {
  return WORK_FAMILIES.filter((entry) => entry.pattern.test(text));
}
