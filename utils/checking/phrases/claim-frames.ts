/** What a claim rests on. */
export type ClaimSort =
  | 'read'
  | 'heard'
  | 'used'
  | 'met'
  | 'together'
  | 'suggested'
  | 'said'
  | 'congratulated'
  | 'shared';

const PIECE =
  '(?:posts?|articles?|threads?|videos?|podcasts?|episodes?|books?|papers?|newsletters?|essays?|blogs?|blog posts?|stories|story|interviews?|talks?|lectures?|keynotes?|webinars?|presentations?|speech|publications?|columns?|write-?ups?|piece|case study|reports?|updates?|dissertation|thesis|monograph|memoirs?|novels?)';
const GERMAN_PIECE =
  '(?:Beitr[aä]g\\p{L}*|Artikel\\p{L}*|Post(?:s|ing|ings)?|Texte?\\p{L}*|Video\\p{L}*|Podcast\\p{L}*|Folge|Buch(?:es)?|Vortr[aä]g\\p{L}*|Interview\\p{L}*|Blog\\p{L}*|Newsletter|Thread|Webinar\\p{L}*|Studie|Bericht\\p{L}*|\\p{L}*[Aa]rbeit(?=[^.!?]{0,30} gelesen)|Dissertation|Doktorarbeit|Masterarbeit|Roman)';

/** The forms of words that claim something, by what would license them. Bounded, so that no text can stall them. */
export const CLAIM_FRAMES: Record<'en' | 'de', readonly (readonly [ClaimSort, RegExp])[]> = {
  en: [
    [
      'heard',
      /\b(?:I|we)(?:['’]ve| have| had)?(?: just| recently| also| really| once)* (?:heard|attended|watched|listened to|saw|caught|was at|were at|went to|sat in on|was in the audience (?:for|at)|came to)\b(?: \p{L}+){0,4}? (?:your (?:\p{L}+ ){0,2}?(?:talk|lecture|keynote|webinar|presentation|speech|panel|session|workshop|podcast|episode|interview|class)|you (?:speak|speaking|talk|talking|present|presenting|on (?:the )?(?:panel|stage|podium|programme|show|radio|news)|at the|give))\b/giu,
    ],
    [
      'heard',
      /\byour (?:\p{L}+ ){0,2}?(?<!(?:forward to|attend|come to|before|prepare|join) your (?:\p{L}+ ){0,2})(?:talk|keynote|lecture|webinar|panel|speech|workshop) (?:at|on|about|last|in|this|from|was|changed|made|helped|gave|got|stayed|taught|showed|convinced|inspired)\b/giu,
    ],
    [
      'read',
      new RegExp(
        `\\b(?:I|we)(?:['’]ve| have|['’]m| am)?(?: just| recently| also| really| greatly| very much| been| always| twice| long)* (?:read|reading|re-?read|saw|seen|watched|loved|enjoyed|enjoying|liked|followed|following|shared|saved|bookmarked|studied|devoured|came across|listened to)\\b(?:(?! that you| on your profile)[^.!?\\n]){0,40}?\\b(?:(?:your|the|that|a|this) (?:\\p{L}+ |['’]s ){0,3}?${PIECE}|(?:what|everything|something|the \\p{L}+|the lines?) you (?:wrote|write|posted|shared|published|said)|your (?:writing|words|content|work)|posts)\\b`,
        'giu',
      ),
    ],
    [
      'read',
      /(?<!\b(?:got|get|getting|found|find|landed|took|take) )\byour (?:(?!(?:with|to|for|of|in|on|about|at|and|or|from|if|when|as) )\p{L}+ |\p{L}+['’]s ){0,3}?(?:posts?|articles?|threads?|newsletters?|essays?|blogs?|blog posts?|podcasts?|videos?|papers?|columns?|books?|publications?|case study|write-?up)\b/giu,
    ],
    [
      'read',
      /\byou(?:['’]ve| have)?(?: recently| just| once| also)? (?:wrote|written|posted|published|blogged|tweeted|shared)\b(?! (?:back|to me|me\b|in your (?:message|reply|answer|note)))/giu,
    ],
    [
      'read',
      /\b(?:I|we)(?:['’]ve| have)(?: been)? (?:following|followed|admired|admiring|reading)(?: \p{L}+)? (?:your|you)\b/giu,
    ],
    [
      'used',
      /\b(?:I|we)(?:['’]ve| have|['’]m| am)?(?: just| recently| also| really| been| now| often| always)* (?:use|used(?! to )|using|tried|trying|installed|bought|tested|rely on|relied on|work with|learned from|learnt from)\b(?: \p{L}+){0,2}? your (?!(?:advice|words|suggestion|tip|name|time|notes?)\b)/giu,
    ],
    [
      'together',
      /\b(?:(?:we|you and I)(?: both)?(?:['’]ve| have| had)? ?(?:once |already |also )?(?:worked|studied|taught|served|volunteered|trained|overlapped|sat|were|built|ran|did)(?: \p{L}+){0,4}? (?:together|at the same (?:time|place|company|school|firm))|(?:worked|studied|overlapped|volunteered) (?:together|with you|alongside you|under you|for you)|when (?:we|you and I) (?:were(?! in touch| last)|worked|studied|shared)|our (?:time|days|years|old (?:team|office|class|school|boss)) (?:together|at|in)|(?:your|you (?:were|are) my|as my|from my) (?:former|old|ex-?) ?(?:colleague|classmate|teammate|boss|manager|student)|remember me from|old (?:colleagues?|classmates?|friends?))\b/giu,
    ],
    [
      'met',
      /\b(?:(?:since|when|after|where|as|because|once) we (?:first |last |both )?(?:met|spoke|talked|chatted)|we(?:['’]ve| have)? (?:(?:briefly|first|once|last|already|also|recently|both) )*(?:met(?! (?:the|an?|my|his|her|their|some|two|three|lots|people|somebody|someone)\b)|spoke|spoken|talked|chatted|discussed|crossed paths|sat next|shared a|had (?:a |that )?(?:coffee|lunch|call|chat|conversation))|(?:met|meeting|seeing|speaking (?:with|to)|talking (?:to|with)) you (?:at|in|on|last|yesterday|again|during|there|over|for coffee)|(?:nice|great|good|lovely|pleasure|wonderful) (?:to (?:have )?(?:meet|met|see|seen|speak|spoken|talk|talked|chat)|meeting|seeing|talking|speaking|chatting)(?: (?:with|to))? ?you|I met you|our (?:recent |last |first |brief |short |good |long )?(?:chat|coffee|call|conversation|meeting|talk|lunch|discussion)\b(?! (?:could|would|can|will|to|be|need))|as (?:we )?discussed|(?:good|great) to (?:catch up|be in touch) again)\b/giu,
    ],
    [
      'met',
      /\b(?:thank you|thanks)(?: so much| very much| again| a lot)? for (?:(?:the|your|that|our|a) (?:\p{L}+ ){0,2}?(?:coffee|call|chat|conversation|meeting|talk|lunch|tea|advice|help|reply|answer|message|yes|introduction|feedback|tips?|hour|afternoon|morning|evening|tour|visit|referral)|(?:the|your) time (?:on|yesterday|last|today|this)|(?:meeting|talking|speaking|chatting|seeing|replying|answering|introducing|helping|showing|inviting|telling|sharing|writing back|getting back|having me|sending))\b/giu,
    ],
    [
      'said',
      /\b(?:(?<!(?:what|how|why|whether|anything|something|everything|if|whatever|could|would|can) )you(?:['’]ve| have|['’]d| had)?(?: also| just| kindly| once| already| very kindly| always| often| used to)* (?:said|told (?:me|us)|(?<=always |often |used to )(?:say|tell (?:me|us))|mentioned|advised|suggested|recommended|offered|promised|asked me|invited me|encouraged|warned|explained|showed me|pointed out|sent me|gave me|agreed)|(?:(?:thanks|thank you)(?: so much| again)? (?:for|to)|follow(?:ed|ing)|took|taken|tried|used|remember(?:ed|ing)?|after|since|based on|per|because of|with|on) your (?:\p{L}+ )?(?:advice|suggestion|tip|recommendation|offer|invitation|remark|hint|feedback)\b(?! (?:on|would|could|will|whenever|about))|your (?:advice|suggestion|tip|recommendation|invitation|remark|hint|feedback|answer|reply) (?:was|were|helped|has|made|saved|worked|stayed|still|stuck|meant|holds?|held|fits?)\b|as you (?:told me|said|suggested|mentioned|advised|recommended|put it))/giu,
    ],
    [
      'read',
      /\bI(?:['’]ve| have)?(?: just| also| really)? (?:read|loved|devoured|enjoyed|reread) (?:her|his|their) (?:\p{L}+ ){0,2}?(?:books?|novels?|articles?|papers?|essays?|thesis|posts?|memoir)\b/giu,
    ],
    [
      'heard',
      /\bI(?:['’]ve| have)? (?:heard|saw|seen|watched|caught) your \p{L}+(?: \p{L}+)?(?: (?:live|perform\p{L}*|play\p{L}*|sing\p{L}*|on stage|on tour)\b| (?:in|at) \p{Lu})/gu,
    ],
    [
      'used',
      /\bI(?:['’]ve| have) been (?!(?:thinking|wondering|meaning|looking|reading|hoping|following|asking|talking|trying|planning|waiting|carrying|repeating|quoting|telling|laughing)\b)\p{L}+ing (?:\p{L}+ ){0,4}?your (?!sentence|line|words?|advice|question|tip|idea|rule|note|message|name)\p{L}+/giu,
    ],
    [
      'met',
      /\b(?:great|good|nice|lovely|wonderful|fun|a pleasure|a joy) (?:to (?:see|visit|tour|walk|have seen)|seeing|visiting|touring)\b[^.!?\n]{0,50}\bwith you\b|\b(?:the|our) (?:nice|lovely|great|good|wonderful|pleasant) (?:meeting|lunch|dinner|breakfast|drinks?|walk|encounter|visit)\b/giu,
    ],
    [
      'congratulated',
      /\b(?:congratulations|congrats|well done)\b(?: \p{L}+)? (?:on|for|to|about|with)\b[^.!?\n]{0,80}|\b(?:congratulations|congrats)\b|\byour (?:new|recent|latest) (?:role|job|position|title|promotion|post|chapter|team|company|award|move|appointment)\b|\byour (?:promotion|award|appointment|anniversary)\b/giu,
    ],
    [
      'shared',
      /\b(?:(?<!\bif )we(?:['’]re| are|['’]ve| have)? both (?!could|would|can|might|may|need)[^.!?,;\n]{3,80}|both (?:of us|you and I)[^.!?,;\n]{3,80}|you and I (?:both|share)[^.!?,;\n]{3,80}|(?:as )?(?:a |your )?fellow (?!feeling)[\p{L}-]+(?: [\p{L}-]+){0,3}|(?<!(?:people|someone|somebody|would|I['’]d|testers|anyone|planners|others|assessors) )like you,? I(?:['’]m| am|['’]ve| have)?\b[^.!?\n]{3,80}|we (?:share|have in common|went to the same|live in the same|come from the same|grew up)[^.!?,;\n]{0,80})/giu,
    ],
  ],
  de: [
    [
      'heard',
      /(?:ich|wir) (?:habe?|haben|war|hatte|saß)(?!\p{L})[\p{L} ,]{0,30}(?:Vortrag|Webinar|Podiums\p{L}*|Workshop|Keynote|Podcast)[\p{L} ,]{0,30}(?:gehört|besucht|gesehen|dabei|teilgenommen)?/giu,
    ],
    [
      'heard',
      /(?<!\p{L})(?:Ihr(?:e[mnr]?)?|[Dd]ein(?:e[mnr]?)?) (?:\p{L}+ )?(?:Vortrag|Webinar|Keynote|Workshop)(?!\p{L})/gu,
    ],
    [
      'read',
      new RegExp(
        `(?<!\\p{L})(?:Ihr(?:e[mnrs]?)?|[Dd]ein(?:e[mnrs]?)?) (?:\\p{L}+ ){0,2}?${GERMAN_PIECE}(?!\\p{L})`,
        'gu',
      ),
    ],
    [
      'read',
      new RegExp(
        `(?<!\\p{L})[Ii]ch (?:habe|hatte) (?:\\p{L}+ ){0,5}?${GERMAN_PIECE}[^.!?\\n]{0,40}(?:gelesen|gesehen|gehört|verfolgt)`,
        'gu',
      ),
    ],
    [
      'read',
      /(?<!\p{L})(?:Sie haben|du hast|haben Sie|hast du)[^.!?\n]{0,60}(?:geschrieben|veröffentlicht|gepostet|geteilt)(?!\p{L})/gu,
    ],
    [
      'read',
      /(?<!\p{L})[Ii]ch (?:verfolge|lese|folge) (?:\p{L}+ ){0,4}?(?:Ihre|Ihnen|deine|dir|Ihren|deinen)(?!\p{L})/gu,
    ],
    [
      'used',
      /(?<!\p{L})[Ii]ch (?:nutze|benutze|verwende|habe)(?: \p{L}+){0,3} (?:Ihr|dein)\p{L}* [^.!?\n]{0,40}(?:genutzt|benutzt|verwendet|ausprobiert|getestet)|(?<!\p{L})[Ii]ch (?:nutze|benutze|verwende)(?: \p{L}+){0,3} (?:Ihr|dein)\p{L}*/gu,
    ],
    [
      'together',
      /(?<!\p{L})(?:wir (?:haben|waren|hatten)[^.!?\n]{0,50}(?:zusammen|gemeinsam)[^.!?\n]{0,30}(?:gearbeitet|studiert|gelernt|unterrichtet)?|unsere[rn]? (?:gemeinsame[nr]? )?(?:Zeit|Jahre|Studienzeit) (?:bei|an|in)|ehemalige[rn]? (?:Kolleg\p{L}*|Kommiliton\p{L}*))/giu,
    ],
    [
      'met',
      /(?<!\p{L})(?:wir kennen uns(?: \p{L}+)? (?:vom|von|aus|seit|durch)(?!\p{L})[^.!?\n]{0,40}|(?:als|seit|nachdem|wo|dass) wir uns[^.!?\n]{0,60}(?:getroffen|kennengelernt|trafen|gesehen|gesprochen|sahen|unterhalten)|wir (?:haben|hatten) uns[^.!?\n]{0,60}(?:getroffen|kennengelernt|gesehen|unterhalten|gesprochen)|wir trafen uns|unser(?:e[mnrs]?)? (?:\p{L}+ )?(?:Gespräch|Treffen|Telefonat|Kaffee|Begegnung|Unterhaltung)|(?:schön|toll|nett|gefreut)[^.!?\n]{0,20}(?:kennenzulernen|kennengelernt|getroffen zu haben|wiederzusehen)|wie besprochen)/giu,
    ],
    [
      'met',
      /(?<!\p{L})(?:(?:vielen |herzlichen |besten |lieben )?dank|danke)(?: \p{L}+)? für (?:das|den|die|Ihren?|Ihre[nm]?|Ihr|deinen?|deine[nm]?|dein|unser) (?:\p{L}+ ){0,2}?(?:Gespräch|Kaffee|Treffen|Telefonat|Rat|Ratschlag|Hilfe|Antwort|Zusage|Nachricht|Tipps?|Hinweis\p{L}*|Zeit (?:gestern|am|letzte)|Einladung|Führung|Besuch|Empfehlung)/giu,
    ],
    [
      'said',
      /(?<!\p{L})(?:(?:Sie|du) (?:haben|hast|hatten|hattest)[^.!?\n]{0,50}(?:gesagt|erwähnt|empfohlen|geraten|angeboten|versprochen|erklärt|erzählt|gezeigt|eingeladen|geschickt)|(?:haben Sie|hast du)(?! (?:schon|je|eine?n?|Lust|Zeit|Interesse))[^.!?\n]{0,50}(?:gesagt|erwähnt|empfohlen|geraten|angeboten|versprochen)(?![^.!?\n]*\?)|(?:Sie|du) (?:sagten|sagtest|meinten|meintest|erwähnten|erwähntest|rieten|rietest|boten|empfahlen|empfahlst)|(?:Ihr|dein)\p{L}* (?:Rat|Ratschlag|Tipp|Empfehlung|Angebot|Hinweis)(?!\p{L}))/gu,
    ],
    [
      'met',
      /(?<!\p{L})(?:das|dem|unser(?:em)?) (?:nette|schöne|gute|tolle|angenehme|anregende)[mn]? (?:Treffen|Mittagessen|Abendessen|Kennenlernen|Frühstück|Wiedersehen)(?!\p{L})/gu,
    ],
    [
      'said',
      /(?<!\p{L})[Ww]ie (?:du|Sie)(?: \p{L}+){0,3} (?:gesagt|erzählt|geschrieben|erwähnt|erklärt|geraten) (?:hast|haben|hattest|hatten)(?!\p{L})/gu,
    ],
    [
      'congratulated',
      /(?<!\p{L})(?:(?:herzlichen |besten )?glückwunsch|glückwünsche|gratulation|gratuliere)(?!\p{L})[^.!?\n]{0,80}|(?<!\p{L})(?:Ihr|[Dd]ein)\p{L}* (?:neue[nrms]?|jüngste[nr]?) (?:Rolle|Stelle|Job|Position|Aufgabe|Beförderung)/giu,
    ],
    [
      'shared',
      /(?<!\p{L})(?:wir (?:\p{L}+ )?beide[^.!?,;\n]{3,80}|beide (?:haben|sind|kommen|waren)[^.!?,;\n]{3,80}|(?:genau )?wie (?:Sie|du)[, ]+(?:bin|habe|war|komme|arbeite) ich[^.!?\n]{3,80}|wir teilen[^.!?,;\n]{3,60})/giu,
    ],
  ],
};

/** Who is said to have had a part in it: one of the groups holds the name. */
export const SUGGESTION_FRAMES = {
  en: /(?<![\p{L}])((?:\p{Lu}[\p{L}\p{M}'’-]+)(?: (?:(?:van|von|de|der|el) )?\p{Lu}[\p{L}\p{M}'’-]+){0,2})(?:,? (?:from|at|of) [^.!?,\n]{2,40},?)? (?:also |already |kindly |recently |once |just |has |had |even )*(?:suggested|recommended|mentioned|told me|said|says I|pointed me|referred|gave me|introduced|urged me|encouraged me|thought (?:I|we|you|of you)|sent me|speaks? (?:so )?highly|advised|sends? (?:her|his|their) (?:regards|greetings|best)|says (?:hello|hi))|\b(?:(?:at|on|through|via|by) (?!your|my|our|the )((?:\p{Lu}[\p{L}\p{M}-]+)(?: \p{Lu}[\p{L}\p{M}-]+){0,2})['’]s? (?:suggestion|recommendation|advice|introduction|request)|(?:suggested|recommended|referred|introduced|sent) (?:to you |to me )?by ((?:\p{Lu}[\p{L}\p{M}'’-]+)(?: \p{Lu}[\p{L}\p{M}'’-]+){0,2}))|\b((?:[Aa]|[Oo]ur|[Mm]y) (?:mutual|common|shared) (?:friend|contact|connection|acquaintance)|(?:[Aa]|[Oo]ne of your|[Ss]everal of your) (?:colleagues?|friends?|former colleagues?)) (?:suggested|recommended|mentioned|told me|said|pointed me|referred|gave me)/gu,
  de: /(?<!\p{L})((?:\p{Lu}[\p{L}\p{M}'’-]+)(?: \p{Lu}[\p{L}\p{M}'’-]+){0,2}) (?:hat|hatte) (?:mir|mich|Sie|dich)[^.!?\n]{0,50}(?:empfohlen|geraten|erzählt|gesagt|verwiesen|erwähnt|gegeben|genannt|vorgeschlagen|vorgeschwärmt|berichtet|ans Herz gelegt)|(?<!\p{L})(\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){0,2}) (?:meinte|sagte|sagt|meint|fand|hat (?:gesagt|gemeint))(?: auch| neulich| immer| noch| mir| gestern| einmal){0,2}(?:,? dass |, (?:ich|du|Sie|wir) )|(?:auf|über) (?:Empfehlung|Anraten|Vorschlag) von ((?:\p{Lu}[\p{L}\p{M}'’-]+)(?: \p{Lu}[\p{L}\p{M}'’-]+){0,2})|(?:[Ee]in|[Ee]ine|[Uu]nser|[Uu]nsere) (?:gemeinsame[r]? )(?:Bekannte[r]?|Freund(?:in)?|Kontakt)/gu,
};
