/** The words by which an answer is recognised in one language; matched against lower-case text on one line. */
export interface AnswerRules {
  yes: RegExp[];
  no: RegExp[];
  notNow: RegExp[];
  /** Next to a "no": that it may be another time all the same. */
  later: RegExp[];
  timesAsked: RegExp[];
  /** A day of the week or a date. */
  day: RegExp[];
  /** A clock time. */
  clock: RegExp[];
  /** That a day is meant as an offer ("works for me"). */
  offer: RegExp[];
  /** That a "yes" hangs on something. */
  condition: RegExp[];
  minutes: RegExp;
  halfHour: RegExp;
  hour: RegExp;
}

const english: AnswerRules = {
  yes: [
    /(^|[,.!;:–-] ?)(yes|yeah|yep|sure|of course|absolutely|certainly|gladly|with pleasure)\b(?![^.!?]*\b(not|can't|cannot|don't|remember|saw|understand)\b)/,
    /\b(i'd|i would|i'll|i am|i'm) (be )?(very |really |more than |always )?(happy|glad|delighted|pleased) to\b/,
    /(?<!\bnot (so |too |very )?)\b(happy|glad) to (chat|talk|help|connect|speak|meet|answer|share|have a call|do that)\b/,
    /\b(i'd|i would) love to\b/,
    /\blet's (do it|do that|talk|chat|find a time|set something up|set up a)\b/,
    /\bsounds (good|great|lovely|nice)\b/,
    /\bcount me in\b/,
  ],
  no: [
    /^(hi|hello|hey|dear)?[^.!?]{0,25}\bno,? (thanks|thank you)\b/,
    /\b(i'm|i am) (afraid|sorry),? (but )?(i )?(can't|cannot|can not|won't|am not able|will have to)\b/,
    /\b(unfortunately|regrettably|sadly),? (i )?(can't|cannot|won't|am not able|am unable|have to)\b/,
    /\b(have to|must|going to|will|i'd rather|i'll) (pass|decline)\b/,
    /\bnot interested\b/,
    /\b(i )?(don't|do not) (do|take|accept|offer) (calls|informational|coffee|meetings|these|such)\b/,
    /\b(i'm|i am) not (the right person|able to|in a position to|comfortable)\b/,
    /\b(please )?(don't|do not|stop) (contact|messag|writ)(ing|e)?( to)? me\b/,
    /\b(i )?(can't|cannot|won't be able to) (help|talk|meet|make it|do this|take this on)\b/,
  ],
  notNow: [
    /(^|[,.!;:–-] ?|\b(just|sorry) )not (right )?now\b(?! (a|the)\b)/,
    /\b(isn't|is not|not) (a |the )?(good|best|great|right) (time|moment)\b/,
    /\b(too|very|really|quite|pretty|so) busy\b/,
    /\b(swamped|snowed under|slammed|buried in|underwater|flat out)\b/,
    /\b(on|going on) (parental |maternity |paternity |sick )?leave\b/,
    /\b(on|away on) (vacation|holiday)s?\b/,
    /\b(try|ask|write|ping|reach out to|contact|message|get back to) (me|us) (again )?(in|after|next|later|once)\b/,
    /\b(maybe|perhaps|some) (later|another time|next (month|quarter|year)|in the new year)\b/,
    /\b(in|after) (a few|a couple of|two|three|some) (weeks|months)\b/,
    /\bcan't (this|next) (week|month)\b/,
  ],
  later: [
    /\b(again|later|another time|next (month|quarter|year)|new year|in (a few|two|three|some) (weeks|months))\b/,
    /\b(until|till|after|once)\b/,
  ],
  timesAsked: [
    /\b(send|give|share|suggest|propose|offer)( me| us)?( over)? (some|a few|a couple of|your|two or three|two|three)?( possible)? ?(times|slots|dates|options|availability)\b/,
    /\bwhen (would|are|do|does|could|is|might|works)[^.!?]{0,40}\b(you|free|good|suit|work|available|time|best)\b/,
    /\bwhat (times?|days?)[^.!?]{0,30}\b(you|works?|suits?|good|best)\b/,
    /\b(let me know|tell me) (when|what time|what times|which day|your availability)\b/,
    /\bwhat('s| is) your (availability|schedule|calendar)\b/,
  ],
  day: [
    /\b(mon|tues|wednes|thurs|fri|satur|sun)days?\b/,
    /\b(tomorrow|today|tonight|next week)\b/,
    /\b\d{1,2}(st|nd|rd|th)?( of)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/,
    /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}\b/,
  ],
  clock: [
    /\b\d{1,2}([:.]\d{2})? ?(am|pm)\b/,
    /\b(at|from|after|around|before) \d{1,2}([:.]\d{2})?\b/,
    /\b\d{1,2}:\d{2}\b/,
    /\b(noon|midday)\b/,
  ],
  offer: [
    /\b(how|what) about\b/,
    /\b(works|work|suits|is good|is fine|would be good|would work) (for|with)? ?(me|us|you)\b/,
    /\b(i'm|i am|i could|i can|i have|i've) (be )?(free|available|open|do|time|a slot|meet|talk|call)\b/,
    /\b(does|would|could|can|is) [^.!?]{0,40}(work|suit|okay|ok|good|possible|do)\b[^.!?]{0,15}\?/,
  ],
  condition: [
    /\b(but|though|first|before (that|we|i)|depends|provided|what (is|would|exactly|about))\b/,
  ],
  minutes: /(?<minutes>\d{1,3})[ -]?(min|mins|minutes|minute)\b/,
  halfHour: /\bhalf an hour\b|\bhalf-hour\b|\b30-minute\b/,
  hour: /\b(an|one|1) hour\b/,
};

const german: AnswerRules = {
  yes: [
    /(^|[,.!;:–-] ?)(ja|klar|na klar|natürlich|aber sicher|selbstverständlich|sehr gerne?|gerne?)\b(?! (später|geschehen))(?![^.!?]*(\bnicht\b|\bkeine?n?\b|erinnere|verstehe))/,
    /\b(das )?(mache|mach|helfe|helf|spreche|rede|telefoniere|erzähle|beantworte|treffe)( ich| mich)?( dir| ihnen| da)? (sehr )?gerne?\b/,
    /\b(würde|freue) (ich )?mich (sehr )?(freuen|auf (das|ein|unser) (gespräch|telefonat|treffen))\b/,
    /\b(klingt|hört sich) (sehr )?(gut|toll|spannend|prima) an\b|\bklingt (sehr )?(gut|toll|prima)\b/,
    /\b(lass|lassen sie) uns (gerne? )?(sprechen|telefonieren|reden|treffen|einen termin)\b/,
  ],
  no: [
    /\bnein,? (danke|leider|vielen dank)\b/,
    /\b(leider|bedaure|bedauere)[^.!?]{0,40}\b(nicht|absagen|keine|kein|ablehnen)\b/,
    /\b(muss|möchte|werde) (ich )?(leider )?(absagen|ablehnen)\b/,
    /\bkein(e)? interesse\b/,
    /\b(bin|ich bin) (dafür |da )?(nicht die richtige|nicht der richtige|die falsche|der falsche)\b/,
    /\b(bitte )?(schreib|schreiben|kontaktier|kontaktieren)[^.!?]{0,20} (nicht mehr|nicht weiter)\b/,
    /\bkann (ich )?(dir|ihnen)? ?(da |dabei |leider )*nicht (weiter)?helfen\b/,
  ],
  notNow: [
    /\b(gerade|momentan|zurzeit|zur zeit|derzeit|im moment|aktuell|diese woche|diesen monat)\b[^.!?]{0,40}\b(nicht|keine zeit|schlecht|viel|voll|schwierig|kaum|eng|stress)/,
    /\b(nicht|keine zeit|kaum zeit|schlecht|schwierig)\b[^.!?]{0,25}\b(gerade|momentan|zurzeit|zur zeit|derzeit|im moment|aktuell|diese woche|diesen monat)\b/,
    /\b(melde?n?|schreib(e|en)?|frag(e|en)?) (dich|sie sich|sie|mir|mich)?[^.!?]{0,25}\b(später|wieder|nochmal|noch einmal|in ein paar|in zwei|in drei|im neuen jahr|nach)\b/,
    /\b(vielleicht|gerne?|lieber|besser) (später|ein andermal|ein anderes mal|nächsten monat|nächstes jahr|im neuen jahr)\b/,
    /\bin (ein paar|einigen|zwei|drei) (wochen|monaten)\b/,
    /\b(in|im) (elternzeit|mutterschutz|urlaub)\b/,
  ],
  later: [
    /\b(später|wieder|nochmal|noch einmal|nächste[nrs]? (monat|woche|jahr|quartal)|neuen jahr|ab|nach|wochen|monaten)\b/,
  ],
  timesAsked: [
    /\b(schick|schicke|schicken|nenn|nenne|nennen|schlag|schlage|schlagen|gib|geben)\b[^.!?]{0,40}\b(termine?|terminvorschl[aä]ge?|zeiten|zeiten vor|vorschl[aä]ge?|slots)\b/,
    /\bwann\b[^.!?]{0,40}\b(passt|zeit|hättest|hätten|hast|haben|kannst|können|ginge|geht|würde)\b/,
    /\bwelche[rn]? (tag|termin|zeit|zeiten|tage)\b[^.!?]{0,30}\b(passt|passen|recht)\b/,
  ],
  day: [
    /\b(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)[s]?\b/,
    /\b(montag|dienstag|mittwoch|donnerstag|freitag)(vormittag|nachmittag|abend|mittag)\b/,
    /\b(morgen (um|ab|früh|vormittag|nachmittag|abend)|nächste woche|kommende woche)\b/,
    /übermorgen/,
    /\b\d{1,2}\. ?(januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|\d{1,2}\.)/,
  ],
  clock: [
    /\b\d{1,2}([:.]\d{2})? ?uhr\b/,
    /\b(um|ab|gegen|nach|vor) \d{1,2}([:.]\d{2})?\b/,
    /\b\d{1,2}:\d{2}\b/,
  ],
  offer: [
    /\bwie wäre? es\b|\bwie wär's\b/,
    /\b(passt|passen|ginge|geht|würde passen|würde gehen)\b/,
    /\b(ich )?(kann|könnte|hätte|habe)( ich)?\b[^.!?]{0,40}\b(zeit|frei|anbieten|am|ab)\b/,
  ],
  condition: [/\b(aber|allerdings|vorher|zuerst|kommt darauf an|worum|was genau)\b/],
  minutes: /(?<minutes>\d{1,3})[ -]?(min|minuten|minütig)/,
  halfHour: /\b(eine )?halbe stunde\b|\bhalbstündig/,
  hour: /\b(eine|1) stunde\b/,
};

export const ANSWER_RULES: Record<string, AnswerRules> = { en: english, de: german };
