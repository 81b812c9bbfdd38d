import type { ClaimSort } from './claim-frames';

/**
 * Dealings between the two, told by how a sentence is built and not by its phrase: somebody of the writer's side, a verb
 * of meeting, perceiving or using in any form, and the reader or a work of theirs behind it. Bounded, so that no text can
 * stall them.
 */

const any = (words: string) => words.trim().split(/\s+/).join('|').replaceAll('_', ' ');

/** What somebody publishes, gives, sells or runs, by what one does with it. */
const TEXTS = any(
  'books? novels? memoirs? guides? handbooks? manuals? chapters? columns? essays? articles? papers? reports? stud(?:y|ies) thesis dissertation blogs? blog_posts? posts? newsletters? poems? stor(?:y|ies) series interviews? profile_piece piece leaflets? brochures? pamphlets? zines? drawings? photos? photographs? pictures? paintings? prints? maps? film films documentary documentaries video videos podcasts? episodes? recordings? songs? albums? website channel slides slide_deck',
);
const EVENTS = any(
  'talks? lectures? keynotes? webinars? seminars? courses? classes class workshops? sessions? masterclass presentations? speech(?:es)? panels? tours? open_days? open_evening exhibitions? shows? stalls? stands? booths? concerts? recitals? plays? performances? readings? gigs? demos? launch(?:es)? opening tasting museum shops? studio workshop office farm school restaurant bakery brewery café clinic centre church gallery garden theatre library sermons? matches? lessons? training training_days? summer_school bootcamp retreat boat_trip',
);
const TOOLS = any(
  'apps? software toolkits? templates? checklists? worksheets? spreadsheets? handouts? kits? tools? products? methods? plugins? librar(?:y|ies) patterns? recipes? mix(?:es|ture)? bread loa(?:f|ves) cheeses? beers? honey jam sauces? soaps? candles? pottery mugs? chairs? knives knife games? seeds? plants? dashboards? calculators? formulas?',
);
/** What somebody says or shows: it tells, and is no witness. */
const UTTERANCES = any(
  'advice answers? reply replies notes? messages? lines? sentences? words? letters? emails? mails? questions? rules? tips? hints? suggestions? remarks? comments? profile page headline numbers? figures? data ad advert signs? example experience eyes face voice smile hands? silence work results?',
);
const PEOPLE = any(
  'boss(?:es)? manager colleagues? co-?workers? friends? students? pupils? apprentices? assistants? secretary neighbours? neighbors? partner brothers? sisters? cousins? aunt uncle mother father mum dad son daughter wife husband trainees? interns? predecessor successor landlord teacher mentor crew team clients? customers? patients? flatmate',
);

const I = `(?:I|[Ww]e)(?:['’]ve| have| had|['’]m| am)?(?: (?:once|also|just|only|recently|really|still|even|actually|finally|already|briefly|long|often|always|first|last|later|been|happened to|used to|got to|myself|too|so|very much|secretly|quietly|immediately|regularly|(?:was|were) lucky enough to|had the (?:pleasure|luck|honour|honor|chance|joy) (?:of|to))){0,3}`;
/** Somebody of the writer's own. */
const MINE = `(?:[Mm]y|[Oo]ur) (?:\\p{L}+ ){0,2}?\\p{L}+|(?:[Ee]verybody|[Ee]veryone|[Hh]alf|[Aa]ll|[Mm]ost|[Ss]everal|[Ss]ome|[Ss]omeone|[Ss]omebody|[Oo]ne) (?:of|on|at|in|from) (?:my|our) (?:\\p{L}+ ?){1,2}`;
const AS_IS = '(?:\\p{L}+(?:ly|st)? )';
const REST = `(?:(?!(?:and|but|so|because|which|who|if|that|when) )[\\p{L}\\p{N}'’-]+ ){0,5}?`;
/** What stands behind "you" when it is an object, not the subject of a clause of its own. */
const YOU = `you\\b(?=[.,;:!?)]|$| (?:end|and|but|or|at|in|on|from|to|for|with|over|through|across|outside|inside|by|near|before|after|during|last|once|twice|again|yesterday|there|then|when|while|as|since|live|both|every|each|all|speak|talk|present|read|perform|explain|teach|give|lead|chair|play|sing|cook|dance|conduct|demonstrate|defend|open|(?!(?:bring|thing|king)\\b)\\p{L}+ing)\\b)`;

const READS = any(
  'read reread re-read reading finish(?:ed)? devour(?:ed)? skim(?:med)? stud(?:y|ied) quot(?:e|ed) cit(?:e|ed) forward(?:ed)? print(?:ed)? underlin(?:e|ed) bookmark(?:ed)? subscrib(?:e|ed)_to borrow(?:ed)? bought buy own(?:ed)? got enjoy(?:ed)? love(?:d)? lik(?:e|ed) ador(?:e|ed) admir(?:e|ed) follow(?:ed)? shar(?:e|ed) sav(?:e|ed) kept keep discover(?:ed)? found translat(?:e|ed) recommend(?:ed)? listen(?:ed)?_to listening_to rewatch(?:ed)? watch(?:ed)? watching streamed played saw seen see heard hear reviewed worked_through',
);
const ATTENDS = any(
  'attend(?:ed)? went_to been_to been_at go_to came_to come_to visit(?:ed)? visiting came_round came_through walked_round walked_through toured looked_round ate_at ate_in drank_at stood_in worked_in shopped_at stopped_at stayed_at queued_at grew_up_in took take taken did done sat_in_on sat_through was_at were_at was_in were_in was_on were_on joined signed_up_for enjoy(?:ed)? love(?:d)? lik(?:e|ed) saw seen heard caught watched missed remember remembered still_have still_use completed passed',
);
const USES = any(
  'us(?:e|ed|ing) tr(?:y|ied|ying) test(?:ed)? adopt(?:ed)? cop(?:y|ied) cook(?:ed)? bak(?:e|ed) buil(?:d|t) appl(?:y|ied) install(?:ed)? download(?:ed)? rel(?:y|ied)_on swear_by swears_by swore_by wear wore order(?:ed)? ate eat eaten drank drink taste(?:d)? bought buy buys have_bought planted work_with worked_with working_with love(?:d)? lik(?:e|ed) own(?:ed)? got still_have have depend_on',
);
const MEETS_WITH = any(
  'ran_into run_into bumped_into met meet knew know remember(?:ed)? recogni[sz]ed recogni[sz]e interviewed photographed assisted shadowed followed quoted sat_with sat_beside sat_opposite sit_opposite sat_behind sat_in_front_of sat_next_to stood_beside stood_behind stood_next_to queued_behind queued_with next_to opposite rows_behind rows_in_front_of worked_for worked_under worked_with worked_alongside work_with served_under served_with trained_under trained_with studied_under studied_with learned_under learned_with learnt_from taught_with rowed_with sailed_with sang_with danced_with played_with played_against lived_with lived_next_to lived_opposite travelled_with traveled_with flew_with cooked_for cooked_with spoke_to spoke_with spoken_to spoken_with talked_to talked_with chatted_to chatted_with emailed phoned rang called_you reported_to waved_at waved_to working_with working_for working_under meeting studying_with training_with sitting_next_to sitting_beside teaching_with singing_with sailing_with living_next_to talking_to talking_with speaking_to speaking_with',
);

/** Each: what sort of claim, and the frame. The whole match is the claim. */
export const ENGLISH_DEALINGS: readonly (readonly [ClaimSort, RegExp])[] = [
  [
    'read',
    new RegExp(
      `\\b(?:${I}|${MINE}) (?:${READS}|reads|watches|follows|listens to|forwarded (?:me|us)|(?:gave|lent|showed|sent|read) (?:me|us)|quotes|(?:keeps?|kept) (?:telling|asking|sending|quoting) (?:\\p{L}+ ){0,4}?(?:read|watch|to)|swears? by|recommends|recommended) ${REST}your (?:${AS_IS}){0,3}?(?:${TEXTS})\\b`,
      'gu',
    ),
  ],
  [
    'heard',
    new RegExp(
      `\\b(?:${I}|${MINE}) (?:${ATTENDS}) ${REST}(?:(?:one|two|both|some|several|most|all) of )?your (?:${AS_IS}){0,3}?(?:${EVENTS})\\b`,
      'gu',
    ),
  ],
  [
    'used',
    new RegExp(
      `\\b(?:${I}|${MINE}) (?:${USES}|uses|swears? by|works with|cooks|bakes) ${REST}your (?:${AS_IS}){0,3}?(?:${TOOLS})\\b`,
      'gu',
    ),
  ],
  [
    'heard',
    new RegExp(
      `\\b(?:${I}|${MINE}) (?:heard|hear|saw|seen|watched|listened to|caught|quoted?|photographed|interviewed) ${YOU}`,
      'gu',
    ),
  ],
  [
    'heard',
    /\b(?:[Hh]aving|[Aa]fter|[Ss]ince|[Ww]hen|[Ii] finished|[Uu]pon|[Bb]y|[Tt]hanks to|[Ff]rom) (?:just )?(?:read|reading|heard|hearing|seen|seeing|watched|watching|attended|attending|listened to|listening to|met|meeting) (?:(?:what|everything) you (?:said|wrote|posted)|you\b|your (?:\p{L}+ ){0,2}?(?!profile|page|headline|message|note|reply|answer|lines?|words?)\p{L}+)/gu,
  ],
  [
    'read',
    new RegExp(
      `\\b[Yy]our (?:${AS_IS}){0,2}?(?:${TEXTS}|${EVENTS}|${TOOLS})\\b(?! (?:would|could|can|will|might|may)\\b)[^.!?;,]{1,50}?\\b(?:me|us|my|mine|our|ours)\\b`,
      'gu',
    ),
  ],
  [
    'read',
    new RegExp(
      `\\b[Yy]our (?:${AS_IS}){0,2}?(?:${TEXTS}|${EVENTS}|${TOOLS}) (?:was|is|were|are) (?:the|one|a|why|what|where|so|very|really|great|brilliant|excellent|wonderful|superb|lovely|the best)\\b`,
      'gu',
    ),
  ],
  [
    'read',
    /\b(?:a|long-time|longtime|faithful|regular|keen|silent|avid|devoted|old|big|secret) (?:reader|listener|follower|viewer|subscriber|fan|student|customer|user|regular) of (?:yours?|your \p{L}+)\b|\b[Ii](?:['’]ve| have)? (?:follow|followed|read|watched|watch|love|loved|devour|devoured) (?:everything|all|whatever|anything|most of what) (?:that )?you (?:\p{L}+)/gu,
  ],
  [
    'heard',
    /\bI was (?:there|present|at \p{L}+(?: \p{L}+){0,3}|in (?:the (?:room|audience|crowd|hall|front row|back row|second row|studio|stands)|\p{Lu}\p{L}+)) (?:when|while|as|the (?:day|night|evening)) you\b/gu,
  ],
  [
    'read',
    /\bI(?: have|['’]ve)?(?: just| only| recently)* finish(?:ed)? reading (?:what|everything|something|all) you/giu,
  ],
  ['met', new RegExp(`\\b(?:${I}|${MINE}) (?:\\p{L}+ )?(?:${MEETS_WITH}) ${YOU}`, 'gu')],
  [
    'met',
    new RegExp(
      `\\b(?:was|were|sat|stood|sit|stand|rows?|seats?|desks?|tables?|cars?|places?) (?:\\p{L}+ ){0,2}?(?:next to|beside|behind|opposite|across from|in front of|alongside|with) ${YOU}`,
      'gu',
    ),
  ],
  [
    'met',
    new RegExp(
      `\\b${I} (?:met|meet|know|knew|ran into|bumped into|spoke (?:to|with)|talked (?:to|with)|worked (?:with|for|under)|sat (?:next to|beside)|interviewed|taught|trained|studied with|went to school with|rowed with) (?:(?:one|two|some|several) of )?your (?:${AS_IS}){0,2}?(?:${PEOPLE})\\b`,
      'gu',
    ),
  ],
  [
    'met',
    /\b[Yy]ou (?:and I|and my \p{L}+) (?:once |both |last |never |only )?(?:sat|met|spoke|talked|danced|worked|played|sang|shared|stood|queued|walked|ran|drove|flew|cooked|served|trained|taught|studied|argued|were|had|did|go back)\b/gu,
  ],
  [
    'met',
    /\b[Ww]e(?:['’]ve| have| had)?(?: once| both| also| already| briefly| last| first| even| actually| nearly| almost| only| recently){0,2} (?:emailed|corresponded|texted|phoned|messaged|spoke|spoken|talked|chatted|exchanged (?:cards|numbers|emails|messages|letters|a few|notes|words)|swapped (?:cards|numbers|stories|emails|recipes)|shared (?:a|an|the same) (?:taxi|cab|table|train|office|desk|lift|room|tent|platform|stage|flat|boat|cabin|bench|umbrella|ride|shift|class|house|kitchen|coffee|drink|bottle|meal)|crossed paths|crossed swords|go (?:way|a long way|far) back|shook hands|danced|got (?:talking|chatting|on|along|stuck|lost|drunk)|ended up (?:talking|sitting|sharing|next|at|in)|argued (?:about|over)|laughed (?:about|over|so|until|at)|stood in the same|sat (?:at|in|on|next|beside|opposite|together|side)|were (?:neighbours|neighbors|classmates|colleagues|flatmates|in the same|on the same|at the same)|(?:had|have) the same (?:teacher|boss|tutor|doctor|coach|professor|landlord|supervisor|trainer|mentor)|met (?:at|in|on|when|during|over|for|last|once|through|years|briefly|before|again))\b(?! (?:to|with) (?!each|one another|you))/gu,
  ],
  [
    'met',
    /\b(?:[Ss]ince|[Aa]fter|[Ff]rom|[Ff]ollowing|[Tt]hanks for) our (?:\p{L}+ ){0,2}?(?:walk|exchange|correspondence|emails?|dinner|drive|ride|trip|journey|evening|afternoon|visit|encounter|meeting|chat|call|talk|conversation|drink|lunch|coffee|shift|dance|handshake|phone call|interview|zoom)\b/gu,
  ],
  [
    'met',
    /\b(?:[Ii]t was |[Ww]as )?(?:so |very |really )?(?:great|good|nice|lovely|wonderful|fun|kind|generous|a pleasure|a joy|a treat|an honour|a delight) (?:to (?:catch up|talk|chat|speak|walk|sit|work|share|have (?:met|seen|talked|spoken))|of you to (?:lend|show|give|drive|take|help|invite|let|introduce|send|carry|write|come|meet|wait|walk|bring|share|stay|listen|lunch))\b|\b(?:[Ss]eeing|[Mm]eeting|[Hh]earing|[Ww]atching) you (?:\p{L}+ )?(?:on stage|live|perform\p{L}*|speak|play|at|in|on)\b[^.!?]{0,30}\b(?:was|made|is)\b/gu,
  ],
  [
    'met',
    /\b(?:[Yy]ou(?:['’]ll| will| may| might| must| probably| surely)*(?: not)? (?:remember|recall|recogni[sz]e) (?:me|my|us)\b|[Dd]o you (?:still )?(?:remember|recall) (?:me|us|our (?:talk|chat|walk|call|meeting|evening|dinner))\b|I (?:still )?remember you\b)/gu,
  ],
  [
    'used',
    /\b(?:I|[Ww]e)(?:['’]ve| have)?(?: also| still| even| now| always)* (?:have|own|bought|got|use|used|wore|wear|drive|hung|keep|kept|carry) your (?:\p{Ll}+ )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu,
  ],
  [
    'met',
    new RegExp(
      `\\b(?:I|[Ww]e|${MINE})\\b[^.!?;]{1,50}? (?:(?:bought|borrowed|learned|learnt|got|had|ordered|inherited|rented)(?: \\p{L}+){0,4} from you\\b|(?:did|done|finished|started|spent) (?:\\p{L}+ ){0,2}?(?:work experience|apprenticeship|internship|placement|training|summer|year|week|thesis|traineeship) (?:with|under|at) you(?:r \\p{L}+)?\\b|(?:mended|fixed|made|taught|trained|treated|helped|built|drawn|written|interviewed|examined|repaired|served|coached|hired|cut|sold|given|shown|introduced|bought|learned|learnt|borrowed|invited|photographed|married|buried|rescued|advised|inspected|tested) (?:by|from) you\\b)`,
      'gu',
    ),
  ],
  [
    'met',
    /\b[Aa]s I (?:told|said to|mentioned to|explained to|promised) you\b|\bI (?:told|promised|showed|handed|gave|sold|lent|brought|waved (?:at|to)) you (?:at|in|on|last|once|when|my|the|a|that|about)\b/gu,
  ],
  [
    'said',
    /(?<!\b(?:if|what|how|whatever|hope|wish|think|imagine|when|until|once|that|would|could|can|should|did|do|have) )\b[Yy]ou(?:['’]ve| have| had)?(?: once| also| even| very kindly| kindly| later| first| really| already){0,2} (?:gave|lent|drew|played|sang|read|fixed|mended|repaired|pushed|poured|built|made|drove|carried|helped|signed|interviewed|let|examined|trained|coached|tutored|hired|fired|fed|cooked|walked|took|brought|bought|sold|invited|introduced|referred|recommended|wrote|sent|emailed|rang|phoned|called|handed|showed|warned|thanked|hugged|pulled|caught|rescued|told|mentored|taught|lectured|marked|beat|met|saw|served|treated|patched) (?:me|us|my|our)\b(?! (?:know|see|go|off|think|laugh|smile|cry|wonder|stop|courage|hope|an idea|the idea|pause|something to))/gu,
  ],
  [
    'said',
    /\b(?:[Tt]hank you|[Tt]hanks)(?: \p{L}+){0,3} for (?:showing|lending|driving|introducing|inviting|taking|walking|forwarding|recommending|referring|sending|giving|feeding|signing|carrying|bringing|coming|visiting|waiting|hosting|including|mentioning|putting) (?:me|us|my|our)\b|\band for (?:showing|lending|driving|introducing|inviting|taking|walking|forwarding|recommending|referring|sending|giving|signing|carrying|bringing|putting in|asking|calling|speaking to|talking to) \p{L}+|\b[Yy]ou were right (?:about|that|to|with)\b|\b[Yy]our (?:kind |warm |generous |last |recent |encouraging |lovely ){1,2}(?:words|message|letter|reply|email|comment|lines|call)\b|\b[Yy]our (?:reply|answer|message|letter|email|comment|call) (?:in|on|from|last|of|about|still|made|has|came|gave|meant|kept)\b/gu,
  ],
  [
    'suggested',
    new RegExp(
      `\\b(?:(?:[Aa]|[Oo]ne|[Aa]nother|[Aa]n old) (?:\\p{L}+ )?(?:${PEOPLE}|acquaintance|contact|woman|man) of (?:yours|ours)|[Oo]ne of your (?:\\p{L}+ )?(?:${PEOPLE})|[Aa] (?:mutual|common|shared) (?:friend|contact|acquaintance|connection|colleague)|[Yy]our (?:\\p{L}+ ){0,2}?(?:${PEOPLE}))(?: [\\p{Lu}][\\p{L}-]+)?(?: (?:at|in|from|on) (?:[\\p{L}-]+ ?){1,3})?(?: also| once| just| kindly| has| had| still| recently)* (?:put|gave|gives|told|tells|said|says|thinks|thought|believes|reckons|mentioned|mentions|sent|sends|suggested|recommended|pointed|taught|showed|worked|works|lives|helped|knows|speaks|spoke|passed|introduced|asked|swears|insisted|urged|wants|wanted|encouraged|advised)\\b`,
      'gu',
    ),
  ],
  // Whoever of theirs it was: "your dean suggested that I come". What they wrote or made tells things, too, but no person did.
  [
    'suggested',
    new RegExp(
      `\\b[Yy]our (?:\\p{Ll}+ ){0,2}?(?!(?:${TEXTS}|${EVENTS}|${TOOLS}|${UTTERANCES}) )\\p{Ll}{3,}(?: (?:of|at|in|for) (?:the )?[\\p{L}-]+)?(?: (?:also|once|just|kindly|has|had|recently|very kindly)){0,2} (?:(?:told|advised|encouraged|urged|invited|asked|warned|referred|sent|introduced|pointed) (?:me|us)\\b|(?:suggested|recommended|proposed|insisted|thought|said|mentioned) (?:that )?(?:I|we|me|you|your)\\b)`,
      'gu',
    ),
  ],
  [
    'suggested',
    new RegExp(
      `\\b(?:${MINE}) (?:\\p{L}+ )?(?:knows|knew|worked (?:with|for|under|alongside)|studied (?:with|under)|trained (?:with|under)|trains with|went to school with|sails with|rows with|sings with|taught|stayed with|speaks (?:highly|warmly|well|fondly) of|raves about|raved about|recommended|recommends|sent me to|put me on to|pointed me to|told me (?:all |so much |a lot |everything )?about|mentioned|sends) (?:you\\b|your (?:\\p{L}+ )?(?:name|work|regards|greetings)|(?:his|her|their) (?:regards|greetings|best|love)|(?:greetings|regards|love)\\b)|\\b(?:${MINE})\\b[^.!?;,]{0,60}? sends (?:(?:his|her|their) )?(?:greetings|regards|love|best)\\b`,
      'gu',
    ),
  ],
  [
    'suggested',
    /\b(?:I (?:got|had|was given|have) your (?:name|details|number|address|email|contact) from|[Yy]our name (?:came up|was mentioned|keeps coming up|fell|was passed)|I was (?:told|advised|encouraged|sent|referred|pointed) (?:to you|to (?:contact|write to|message|ask|talk to) you|your way)|(?:[Ss]omeone|[Ss]omebody|[Pp]eople|[Tt]hey|[Ee]verybody|[Ee]veryone|[Tt]wo people|[Ss]everal people) (?:at|in|from|on) [^.!?,]{3,30} (?:told me|said|says|say|speaks?|recommended|suggested)\b[^.!?]{0,40}\byou\b)/gu,
  ],
  ['congratulated', /\b(?:[Cc]ongratulations|[Cc]ongrats|[Ww]ell done)\b(?! (?:us|me)\b)/gu],
];

/** German puts its words where it likes: a clause counts that holds one of each, in whatever order. */
const tail = (words: string) => `(?:${any(words)})`;
const GERMAN_WORK = `(?<!\\p{L})(?:Ihr(?:e[mnrs]?)?|[Dd]ein(?:e[mnrs]?)?|[Ee]ure?[mnrs]?) (?:\\p{Ll}+ ){0,3}?(?:\\p{Lu}[\\p{L}-]*)?`;
const GERMAN_YOU = '(?<!\\p{L})(?:Sie|Ihnen|[Dd]ich|[Dd]ir|[Ee]uch)(?!\\p{L})';

/** Each: what sort of claim, whose side it is told from, what of the reader's it names, and the verb. All must stand in one clause. */
export const GERMAN_DEALINGS: readonly {
  sort: ClaimSort;
  teller: RegExp;
  of: RegExp;
  verb: RegExp;
}[] = [
  {
    sort: 'read',
    teller: /(?<!\p{L})(?:ich|wir|mein\p{L}*|unser\p{L}*|uns|mir|mich)(?!\p{L})/iu,
    of: new RegExp(
      `${GERMAN_WORK}${tail('[Bb]uch [Bb]uche?s [Bb]ücher[n]? [Rr]oman\\p{L}* [Hh]andbuch [Ll]eitfaden [Kk]apitel\\p{L}* [Kk]olumnen? [Aa]ufs[aä]tz\\p{L}* [Aa]rtikel\\p{L}* [Bb]ericht\\p{L}* [Ss]tudien? [Dd]issertation [Mm]asterarbeit [Bb]logs? [Nn]ewsletters? [Gg]edicht\\p{L}* [Ss]erien? [Ii]nterviews? [Bb]rosch[uü]re\\p{L}* [Hh]eft\\p{L}* [Ff]otos? [Bb]ild(?:er[n]?)? [Ff]ilm\\p{L}* [Vv]ideos? [Pp]odcasts? [Ff]olgen? [Ll]ied\\p{L}* [Aa]lben [Aa]lbum [Kk]anal [Ss]kript\\p{L}* [Ff]olien [Rr]eportagen? [Pp]ostings? [Tt]ext\\p{L}*')}(?!\\p{L})`,
      'u',
    ),
    verb: /(?<!\p{L})(?:gelesen|durchgelesen|durchgearbeitet|verschlungen|studiert|zitiert|abonniert|gekauft|bestellt|geliehen|ausgeliehen|weitergeleitet|weitergegeben|geschickt|gegeben|gezeigt|vorgelesen|vorgespielt|empfohlen|gehört|angehört|nachgehört|gesehen|angesehen|angeschaut|geschaut|verfolgt|entdeckt|geliebt|aufgehoben|ausgedruckt|ausgeschnitten|geteilt|besprochen|übersetzt|las(?:en)?|lese|lesen|liest|höre|hörte|sah(?:en)?|verfolge|folge|kenne|kannte|liebe|liebte|besitze|hängt|hängen|hing|liegt|liegen|steht|stehen|losgelassen|beschäftigt|geholfen|begleitet|gefesselt|geprägt|überzeugt|gebracht|Leser(?:in)?|Hörer(?:in)?|Abonnent(?:in)?|Lesen|Lektüre|Blättern)(?!\p{L})/u,
  },
  {
    sort: 'heard',
    teller: /(?<!\p{L})(?:ich|wir|mein\p{L}*|unser\p{L}*|uns|mir|mich)(?!\p{L})/iu,
    of: new RegExp(
      `${GERMAN_WORK}${tail('[Vv]ortr[aä]g\\p{L}* [Vv]orlesung\\p{L}* [Rr]ede\\p{L}* [Ww]ebinar\\p{L}* [Ss]eminar\\p{L}* [Kk]urs\\p{L}* [Ll]ehrg[aä]ng\\p{L}* [Uu]nterricht\\p{L}* [Ss]tunden? [Ww]orkshops? [Ss]chulung\\p{L}* [Ff]ortbildung\\p{L}* [Ff]ührung\\p{L}* [Tt]ag\\p{L}*(?=_der_offenen) [Aa]usstellung\\p{L}* [Ss]tand\\p{L}* [Mm]essestand\\p{L}* [Kk]onzert\\p{L}* [Ll]esung\\p{L}* [Aa]uftritt\\p{L}* [Ss]how [Vv]orführung\\p{L}* [Vv]orstellung [Pp]redigt\\p{L}* [Mm]oderation [Pp]remiere [Ee]röffnung [Tt]raining\\p{L}* [Hh]offest [Vv]erkostung')}(?!\\p{L})`,
      'u',
    ),
    verb: /(?<!\p{L})(?:besucht|geschwänzt|versäumt|gehört|gesehen|erlebt|mitgemacht|teilgenommen|gemacht|genossen|belegt|absolviert|verpasst|dabei|war(?:en)?|kam(?:en)?|gekommen|gewesen|saß(?:en)?|gesessen|gebracht|angemeldet|geholfen|begeistert|geprägt|überzeugt|losgelassen|gefallen|gestanden|stand(?:en)?|lernte|gelernt)(?!\p{L})/u,
  },
  {
    sort: 'used',
    teller: /(?<!\p{L})(?:ich|wir|mein\p{L}*|unser\p{L}*|uns|mir)(?!\p{L})/iu,
    of: new RegExp(
      `${GERMAN_WORK}${tail('[Aa]pps? [Ss]oftware [Vv]orlagen? [Cc]heckliste\\p{L}* [Tt]abelle\\p{L}* [Ww]erkzeug\\p{L}* [Mm]ethoden? [Aa]nleitung\\p{L}* [Rr]ezept\\p{L}* [Mm]ischung\\p{L}* [Bb]rot\\p{L}* [Kk]äse [Bb]ier\\p{L}* [Hh]onig\\p{L}* [Mm]armelade\\p{L}* [Ss]eifen? [Kk]erzen? [Tt]assen? [Ss]tühle?n? [Mm]esser\\p{L}* [Ss]piele?n? [Ss]amen [Pp]flanzen [Pp]rodukt\\p{L}* [Pp]rogramm\\p{L}* [Rr]echner\\p{L}* [Gg]erät\\p{L}* [Ff]ormel\\p{L}* [Pp]l[aä]ne?n? [Kk]atalog\\p{L}*')}(?!\\p{L})`,
      'u',
    ),
    verb: /(?<!\p{L})(?:benutz(?:e|en|t|te|ten)|nutz(?:e|en|t|te|ten)|genutzt|verwend(?:e|en|et|ete)|verwendet|ausprobiert|getestet|probiert|gekauft|kaufe|gegessen|esse|getrunken|trinke|nachgebaut|nachgekocht|nachgebacken|gebacken|gekocht|arbeite|arbeiten|gearbeitet|schwör(?:e|t|en)|installiert|geladen|heruntergeladen|übernommen|bestellt|angewandt|angewendet|eingesetzt|gespielt|spiele|liebe|gepflanzt|gesät)(?!\p{L})/u,
  },
  {
    sort: 'met',
    teller: /(?<!\p{L})(?:ich|wir)(?!\p{L})/iu,
    of: new RegExp(GERMAN_YOU, 'u'),
    verb: /(?<!\p{L})(?:getroffen|begegnet|kennengelernt|gesehen|gehört|erlebt|gesprochen|telefoniert|geplaudert|unterhalten|besucht|bedient|fotografiert|interviewt|zitiert|wiedererkannt|erkannt|angerufen|gearbeitet|gelernt|studiert|gespielt|gesungen|getanzt|gerudert|gesegelt|gekocht|gegessen|gesessen|gestanden|gewohnt|traf|trafen|sah|hörte|kenne|kannte|erlebte|sprach|saß(?:en)?|stand(?:en)?|wohnte|arbeitete|lernte|erinnere|zugehört|zugeschaut|zugesehen|mitgefahren|überreicht|verabschiedet|kennenlernen|erleben|treffen|sprechen)(?!\p{L})/u,
  },
  {
    sort: 'met',
    teller: /(?<!\p{L})(?:ich|wir|mein\p{L}*|unser\p{L}*)(?!\p{L})/iu,
    of: new RegExp(
      `${GERMAN_WORK}${tail('[Cc]hef(?:in)? [Kk]olleg\\p{L}* [Ff]reund\\p{L}* [Ss]tudent\\p{L}* [Ss]chüler\\p{L}* [Ll]ehrling\\p{L}* [Aa]zubi\\p{L}* [Aa]ssistent\\p{L}* [Nn]achbar\\p{L}* [Pp]artner\\p{L}* [Bb]r[uü]der[ns]? [Ss]chwestern? [Cc]ousin\\p{L}* [Tt]anten? [Oo]nkel [Mm]utter [Vv]aters? [Ss]ohn\\p{L}* [Tt]ochter [Ff]rau [Mm]ann(?:es)? [Vv]orgänger\\p{L}* [Nn]achfolger\\p{L}* [Ll]ehrer\\p{L}* [Mm]itarbeiter\\p{L}* [Tt]eam [Mm]annschaft [Kk]und\\p{L}* [Mm]eister\\p{L}*')}(?!\\p{L})`,
      'u',
    ),
    verb: /(?<!\p{L})(?:getroffen|begegnet|kennengelernt|gesehen|gesprochen|telefoniert|unterhalten|gearbeitet|gelernt|studiert|traf|trafen|kenne|kannte|kennt|sprach|saß|wohnte|arbeitete|lernte|besucht)(?!\p{L})/u,
  },
  {
    sort: 'said',
    teller:
      /(?<!\p{L})(?:Sie (?:haben|hatten)|haben Sie|hatten Sie|[Dd]u (?:hast|hattest)|[Hh]ast du|hattest du|dass (?:Sie|du))(?!\p{L})/u,
    of: /(?<!\p{L})(?:mich|mir|uns|mein(?:e[mnrs]?)?|unser(?:e[mnrs]?)?)(?!\p{L})/u,
    verb: /(?<!\p{L})(?:geführt|herumgeführt|geliehen|ausgeliehen|gegeben|geholfen|gezeigt|geschickt|zugeschickt|weitergeleitet|gefahren|mitgenommen|eingeladen|unterrichtet|geprüft|vorgestellt|bekocht|gesagt|geraten|erklärt|begleitet|abgeholt|behandelt|ausgebildet|unterschrieben|signiert|geschenkt|geschrieben|angerufen|empfohlen|vermittelt|beraten|gerettet|verkauft|repariert|korrigiert|getragen|gewunken|zugewunken|verraten|beigebracht|überreicht|angeboten|versprochen|eingestellt|betreut|gelobt|ermutigt|gewarnt|vorgelesen)(?!\p{L})/u,
  },
  {
    sort: 'suggested',
    teller:
      /(?<!\p{L})(?:Ihre?|[Dd]eine?) (?:\p{Ll}+ ){0,2}?(?!(?:Beitr|Artikel|Buch|Profil|Seite|Nachricht|Post|Text|Rat|Tipp|Hinweis|Satz|Antwort|Zeile|Worte?|Frage|Regel|Beispiel|Vortrag|Video|Blog|Arbeit))\p{Lu}\p{L}+(?!\p{L})/u,
    of: /(?<!\p{L})(?:mir|mich|uns|ich)(?!\p{L})/u,
    verb: /(?<!\p{L})(?:empfohlen|geraten|vorgeschlagen|verwiesen|vorgeschwärmt|angeraten|eingeladen|nahegelegt|meinte|meint|riet|rät|empfahl|empfiehlt|schwärmte?)(?!\p{L})/u,
  },
  {
    sort: 'suggested',
    teller:
      /(?<!\p{L})(?:(?:[Ee]ine?|[Jj]emand|[Aa]lle|[Vv]iele|[Mm]ehrere|[Zz]wei)(?: \p{L}+){0,5} (?=(?:schwärm|red|sprech|sprich|erzähl|hält|halten|empf)\p{L}* )|[Ee]in(?:e[rm]?)? (?:\p{Ll}+ )?(?:Freund(?:in)?|Bekannte[rn]?|Kolleg(?:e|in)|Schüler(?:in)?|Student(?:in)?|Nachbar(?:in)?|Kund(?:e|in)) von (?:Ihnen|dir|uns)|[Ee]ine?r? Ihrer (?:\p{Ll}+ )?\p{Lu}\p{L}+|(?:Ihr|[Dd]ein)(?:e[mr]?)? (?:\p{Ll}+ ){0,2}?(?:Chef(?:in)?|Kolleg(?:e|in|en|innen)|Freund(?:in)?|Nachbar(?:in)?|Meister(?:in)?|Vorgänger(?:in)?|Nachfolger(?:in)?|Lehrer(?:in)?|Azubi|Lehrling|Assistent(?:in)?|Bruder|Schwester|Mutter|Vater|Mann|Frau|Sohn|Tochter|Cousine?|Tante|Onkel)|[Mm]an (?:hat|sagte)|[Mm]ein(?:e)? (?:\p{Ll}+ )?\p{Lu}\p{L}+)(?!\p{L})/u,
    of: /(?<!\p{L})(?:mir|mich|Sie|Ihnen|dich|dir|uns|Ihre[nmr]?|Ihr|dein\p{L}*)(?!\p{L})/u,
    verb: /(?<!\p{L})(?:schwärmen|reden|sprechen|spricht|redet|erzählen|hält|halten|gegeben|gesagt|erzählt|empfohlen|geraten|gemeint|genannt|geschickt|verwiesen|vorgeschwärmt|ans Herz gelegt|erwähnt|weitergegeben|meint|meinte|sagt|sagte|findet|fand|lässt (?:\p{L}+ )?grüßen|riet|rät|empfahl|empfiehlt|kennt|kannte|schwärmt|schwärmte|glaubt|erzählt|erzählte|schwört|schickt mich)(?!\p{L})/u,
  },
];

/** Whole German phrases of meeting, which need no verb beside them. */
export const GERMAN_MEETINGS =
  /(?<!\p{L})(?:[Nn]ach (?:Ihr|[Dd]ein)e[mr] (?:\p{Ll}+ )?(?:Vortrag|Kurs|Workshop|Seminar|Führung|Lesung|Konzert|Besuch|Anruf|Rede|Webinar|Predigt|Ausstellung)|(?:[Nn]ach|[Ss]eit|[Bb]ei|[Vv]on) unsere[mnr] (?:\p{Ll}+ )?(?:Spaziergang|Gespräch|Treffen|Telefonat|Anruf|Begegnung|Ausflug|Abend|Fahrt|Reise|Essen|Mittagessen|Kaffee|Schicht|Handschlag|Briefwechsel|Unterhaltung|Austausch)|[Ww]ie ich (?:Ihnen|dir|Sie|dich)(?: \p{L}+){0,4} (?:sagte|erzählte|versprach|schrieb|erklärte|gesagt habe|erzählt habe|versprochen habe|geschrieben habe)|(?:Sie|[Dd]u) (?:werden|wirst|erinner\p{L}+)[^.!?,]{0,20}(?:mich|an mich|erinnern)|[Ee]s (?:war|hat)(?: \p{L}+){0,3} (?:schön|nett|toll|gefreut|Freude|Vergnügen|Ehre)[^.!?]{0,40}(?:Ihnen|Sie|dir|dich)(?: \p{L}+){0,3} zu \p{Ll}+|wiederzusehen|[Ii]ch war (?:\p{L}+ ){0,3}?(?:dabei|im Publikum|im Saal|vor Ort|im Raum|da), als (?:Sie|du)|[Ii]ch (?:folge|lese|verfolge|sammle|schaue|höre) alle[ms]?, was (?:Sie|du)|[Ww]ir (?:haben|hatten|sind|waren|saßen|standen|trafen|teilten|sprachen|telefonierten|schrieben|kannten)(?: \p{L}+){0,7}? (?:telefoniert|geschrieben|gemailt|gesprochen|geredet|geplaudert|begegnet|(?:die Hand|Hände) (?:gegeben|geschüttelt)|Visitenkarten (?:getauscht|ausgetauscht)|Nummern getauscht|über den Weg gelaufen|Nachbarn|Kollegen|Klassenkameraden|Kommilitonen|(?:den|die|das)selben? \p{Lu}\p{L}+|i[mn] selben \p{Lu}\p{L}+|in derselben \p{Lu}\p{L}+|nebeneinander|miteinander|zusammen|(?:einen|eine|ein) (?:Taxi|Tisch|Abteil|Zelt|Büro|Zimmer|Zug) geteilt)|[Ww]ir sind uns|wir uns(?: \p{L}+){0,6} (?:unterhielten|trafen|sahen|begegneten|begegnet sind|kennenlernten|verabschiedeten|schrieben|wiedersahen)|[Ee]s war (?:sehr |so )?(?:nett|freundlich|lieb) von (?:Ihnen|dir)|[Dd]anke(?:n)?(?: \p{L}+){0,4},? dass (?:Sie|du)(?: sich| dir)? (?:mich|mir|uns|mein\p{L}*)|(?:Ihr|Ihre|[Dd]eine?) (?:\p{Ll}+ )?(?:\p{L}*(?:[Vv]ortrag|[Kk]urs|[Ff]ührung|[Ll]esung|[Kk]onzert|[Aa]uftritt|[Ss]et|[Rr]ede|[Ww]orkshop|[Ss]eminar|[Ww]ebinar|[Aa]usstellung|[Pp]redigt|[Uu]nterricht|[Vv]orlesung|[Bb]uch|[Ff]ilm|[Vv]ideo|[Pp]odcast|[Ii]nterview|[Bb]rot|[Bb]ier|[Hh]onig|[Kk]uchen|[Ww]ein))(?: (?:an|auf|in|im|am|bei|beim|zu|zum|zur|über|vom|von)[^.!?,;]{2,40})? (?:war|waren|ist|hat|schmeckt|schmeckte|klang)|(?:Ihre|[Dd]eine) (?:freundlichen|lieben|netten|ermutigenden|warmen|guten|letzten) (?:Worte|Zeilen)|(?:Sie hatten|[Dd]u hattest) recht)(?!\p{L})/gu;
