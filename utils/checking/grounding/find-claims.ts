import type { DraftSentence, DraftView } from '../draft-view';
import { contentStems } from '../text/content-stems';
import { fold } from '../text/fold';
import type { SupportEntry } from './support';

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

/** A claim to have read, met, used … that nothing licenses. */
export interface UnlicensedClaim {
  sort: ClaimSort;
  start: number;
  end: number;
  /** What would license it, where one thing would: the id of the post, or the words of the claim. */
  wants: string;
}

const PIECE =
  '(?:posts?|articles?|threads?|videos?|podcasts?|episodes?|books?|papers?|newsletters?|essays?|blogs?|blog posts?|stories|story|interviews?|talks?|lectures?|keynotes?|webinars?|presentations?|speech|publications?|columns?|write-?ups?|piece|case study|reports?|updates?)';
const GERMAN_PIECE =
  '(?:Beitr[aä]g\\p{L}*|Artikel\\p{L}*|Post(?:s|ing|ings)?|Texte?\\p{L}*|Video\\p{L}*|Podcast\\p{L}*|Folge|Buch(?:es)?|Vortr[aä]g\\p{L}*|Interview\\p{L}*|Blog\\p{L}*|Newsletter|Thread|Webinar\\p{L}*|Studie|Bericht\\p{L}*)';

const FRAMES: Record<'en' | 'de', readonly (readonly [ClaimSort, RegExp])[]> = {
  en: [
    [
      'heard',
      /\b(?:I|we)(?:['’]ve| have| had)?(?: just| recently| also| really| once)* (?:heard|attended|watched|listened to|saw|caught|was at|were at|went to|sat in on|was in the audience (?:for|at)|came to)\b(?: \p{L}+){0,4}? (?:your (?:\p{L}+ ){0,2}?(?:talk|lecture|keynote|webinar|presentation|speech|panel|session|workshop|podcast|episode|interview|class)|you (?:speak|speaking|talk|talking|present|presenting|on the|at the|give))\b/giu,
    ],
    [
      'heard',
      /\byour (?:\p{L}+ ){0,2}?(?:talk|keynote|lecture|webinar|panel|speech|workshop) (?:at|on|about|last|in|this|from)\b/giu,
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
      /\byour (?:\p{L}+ |\p{L}+['’]s ){0,3}?(?:posts?|articles?|threads?|newsletters?|essays?|blogs?|blog posts?|podcasts?|videos?|papers?|columns?|books?|publications?|case study|write-?up)\b/giu,
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
      /\b(?:I|we)(?:['’]ve| have|['’]m| am)?(?: just| recently| also| really| been| now| often| always)* (?:use|used|using|tried|trying|installed|bought|tested|rely on|relied on|work with|learned from|learnt from)\b(?: \p{L}+){0,2}? your (?!(?:advice|words|suggestion|tip|name|time|notes?)\b)/giu,
    ],
    [
      'together',
      /\b(?:(?:we|you and I)(?: both)?(?:['’]ve| have| had)? ?(?:once |already |also )?(?:worked|studied|taught|served|volunteered|trained|overlapped|sat|were|built|ran|did)(?: \p{L}+){0,4}? (?:together|at the same (?:time|place|company|school|firm))|(?:worked|studied|overlapped|volunteered) (?:together|with you|alongside you|under you|for you)|when (?:we|you and I) (?:were(?! in touch| last)|worked|studied|shared)|our (?:time|days|years|old (?:team|office|class|school|boss)) (?:together|at|in)|(?:my|your) (?:former|old|ex-?) ?(?:colleague|classmate|teammate|boss|manager|student)|remember me from|old (?:colleagues?|classmates?|friends?))\b/giu,
    ],
    [
      'met',
      /\b(?:(?:since|when|after|where|as|because|once) we (?:first |last |both )?(?:met|spoke|talked|chatted)|we(?:['’]ve| have)? (?:(?:briefly|first|once|last|already|also|recently|both) )*(?:met|spoke|spoken|talked|chatted|discussed|crossed paths|sat next|shared a|had (?:a |that )?(?:coffee|lunch|call|chat|conversation))|(?:met|meeting|seeing|speaking (?:with|to)|talking (?:to|with)) you (?:at|in|on|last|yesterday|again|during|there|over|for coffee)|(?:nice|great|good|lovely|pleasure|wonderful) (?:to (?:have )?(?:meet|met|see|seen|speak|spoken|talk|talked|chat)|meeting|seeing|talking|speaking|chatting)(?: (?:with|to))? ?you|I met you|our (?:recent |last |first |brief |short |good |long )?(?:chat|coffee|call|conversation|meeting|talk|lunch|discussion)\b(?! (?:could|would|can|will|to|be|need))|as (?:we )?discussed|(?:good|great) to (?:catch up|be in touch) again)\b/giu,
    ],
    [
      'met',
      /\b(?:thank you|thanks)(?: so much| very much| again| a lot)? for (?:(?:the|your|that|our|a) (?:\p{L}+ ){0,2}?(?:coffee|call|chat|conversation|meeting|talk|lunch|tea|advice|help|reply|answer|message|yes|introduction|feedback|tips?|hour|afternoon|morning|evening|tour|visit|referral)|(?:the|your) time (?:on|yesterday|last|today|this)|(?:meeting|talking|speaking|chatting|seeing|replying|answering|introducing|helping|showing|inviting|telling|sharing|writing back|getting back|having me|sending))\b/giu,
    ],
    [
      'said',
      /\b(?:(?<!(?:what|how|why|whether|anything|something|everything|if|whatever|could|would|can) )you(?:['’]ve| have|['’]d| had)?(?: also| just| kindly| once| already| very kindly)* (?:said|told me|mentioned|advised|suggested|recommended|offered|promised|asked me|invited me|encouraged|warned|explained|showed me|pointed out|sent me|gave me|agreed)|(?:(?:thanks|thank you)(?: so much| again)? (?:for|to)|follow(?:ed|ing)|took|taken|tried|used|remember(?:ed|ing)?|after|since|based on|per|because of|with|on) your (?:\p{L}+ )?(?:advice|suggestion|tip|recommendation|offer|invitation|remark|hint|feedback)\b(?! (?:on|would|could|will|whenever|about))|your (?:advice|suggestion|tip|recommendation|invitation|remark|hint|feedback|answer|reply) (?:was|were|helped|has|made|saved|worked|stayed|still|stuck|meant|holds?|held|fits?)\b|as you (?:said|suggested|mentioned|advised|recommended|put it))/giu,
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
      /(?:ich|wir) (?:habe|haben|war|hatte|saß)[\p{L} ,]{0,30}(?:Vortrag|Webinar|Podiums\p{L}*|Workshop|Keynote|Podcast)[\p{L} ,]{0,30}(?:gehört|besucht|gesehen|dabei|teilgenommen)?/giu,
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
      /(?<!\p{L})(?:(?:als|seit|nachdem|wo) wir uns[^.!?\n]{0,60}(?:getroffen|kennengelernt|trafen|gesehen|gesprochen|sahen|unterhalten)|wir (?:haben|hatten) uns[^.!?\n]{0,60}(?:getroffen|kennengelernt|gesehen|unterhalten|gesprochen)|wir trafen uns|unser(?:e[mnrs]?)? (?:\p{L}+ )?(?:Gespräch|Treffen|Telefonat|Kaffee|Begegnung|Unterhaltung)|(?:schön|toll|nett|gefreut)[^.!?\n]{0,20}(?:kennenzulernen|kennengelernt|getroffen zu haben|wiederzusehen)|wie besprochen)/giu,
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
      'congratulated',
      /(?<!\p{L})(?:(?:herzlichen |besten )?glückwunsch|glückwünsche|gratulation|gratuliere)(?!\p{L})[^.!?\n]{0,80}|(?<!\p{L})(?:Ihr|[Dd]ein)\p{L}* (?:neue[nrms]?|jüngste[nr]?) (?:Rolle|Stelle|Job|Position|Aufgabe|Beförderung)/giu,
    ],
    [
      'shared',
      /(?<!\p{L})(?:wir (?:\p{L}+ )?beide[^.!?,;\n]{3,80}|beide (?:haben|sind|kommen|waren)[^.!?,;\n]{3,80}|(?:genau )?wie (?:Sie|du)[, ]+(?:bin|habe|war|komme|arbeite) ich[^.!?\n]{3,80}|wir teilen[^.!?,;\n]{3,60})/giu,
    ],
  ],
};

const SUGGESTED = {
  en: /(?<![\p{L}])((?:\p{Lu}[\p{L}\p{M}'’-]+)(?: (?:(?:van|von|de|der|el) )?\p{Lu}[\p{L}\p{M}'’-]+){0,2})(?:,? (?:from|at|of) [^.!?,\n]{2,40},?)? (?:also |kindly |recently |once |just |has |had )*(?:suggested|recommended|mentioned|told me|said|pointed me|referred|gave me|introduced|thought (?:I|we|you|of you)|sent me|speaks? (?:so )?highly|advised|sends? (?:her|his|their) (?:regards|greetings|best)|says (?:hello|hi))|\b(?:(?:at|on|through|via|by) (?!your|my|our|the )((?:\p{Lu}[\p{L}\p{M}-]+)(?: \p{Lu}[\p{L}\p{M}-]+){0,2})['’]s? (?:suggestion|recommendation|advice|introduction|request)|(?:suggested|recommended|referred|introduced|sent) (?:to you |to me )?by ((?:\p{Lu}[\p{L}\p{M}'’-]+)(?: \p{Lu}[\p{L}\p{M}'’-]+){0,2}))|\b((?:[Aa]|[Oo]ur|[Mm]y) (?:mutual|common|shared) (?:friend|contact|connection|acquaintance)|(?:[Aa]|[Oo]ne of your|[Ss]everal of your) (?:colleagues?|friends?|former colleagues?)) (?:suggested|recommended|mentioned|told me|said|pointed me|referred|gave me)/gu,
  de: /(?<!\p{L})((?:\p{Lu}[\p{L}\p{M}'’-]+)(?: \p{Lu}[\p{L}\p{M}'’-]+){0,2}) (?:hat|hatte) (?:mir|mich|Sie|dich)[^.!?\n]{0,50}(?:empfohlen|geraten|erzählt|gesagt|verwiesen|erwähnt|gegeben|genannt|vorgeschlagen)|(?:auf|über) (?:Empfehlung|Anraten|Vorschlag) von ((?:\p{Lu}[\p{L}\p{M}'’-]+)(?: \p{Lu}[\p{L}\p{M}'’-]+){0,2})|(?:[Ee]in|[Ee]ine|[Uu]nser|[Uu]nsere) (?:gemeinsame[r]? )(?:Bekannte[r]?|Freund(?:in)?|Kontakt)/gu,
};

/** The claims of a draft that lack their licence, in order; one per place. */
export function findUnlicensedClaims(draft: DraftView): UnlicensedClaim[] {
  if (draft.phrases === null || !draft.situation.person) return [];
  const found: UnlicensedClaim[] = [];
  const add = (claim: UnlicensedClaim) => {
    if (!found.some((other) => claim.start < other.end && claim.end > other.start))
      found.push(claim);
  };
  for (const sentence of draft.sentences) {
    if (sentence.role === 'greeting') continue;
    for (const [sort, frame] of FRAMES[draft.phrases]) {
      for (const match of sentence.text.matchAll(frame)) {
        const start = sentence.start + match.index;
        const claim = { sort, start, end: start + match[0].length, wants: match[0] };
        const wants = missingLicence(draft, sort, sentence, match[0]);
        if (wants !== null) add({ ...claim, wants });
      }
    }
    for (const match of sentence.text.matchAll(SUGGESTED[draft.phrases])) {
      const who = match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[0];
      if (isLicensedSuggestion(draft, who)) continue;
      const start = sentence.start + match.index;
      add({ sort: 'suggested', start, end: start + match[0].length, wants: who });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `null` when the claim is licensed; otherwise what would license it. */
function missingLicence(
  draft: DraftView,
  sort: ClaimSort,
  sentence: DraftSentence,
  words: string,
): string | null {
  const s = draft.situation;
  const talk = entriesOf(draft, [
    'in',
    'note',
    'how',
    'remembered',
    'confirmed',
    'takeaway',
    'next',
  ]);
  const hasTold = overlaps(sentence, talk, 0.34, 2);
  switch (sort) {
    case 'read':
      return readLicence(draft, sentence, words, hasTold);
    case 'heard':
      return hasTold || s.confirms.attended.length > 0 ? null : words;
    case 'used':
      return hasTold ||
        overlaps(sentence, entriesOf(draft, ['confirmed']).concat(readPostsOf(draft)), 0.2, 1) ||
        isAboutConfirmed(draft, sentence)
        ? null
        : words;
    case 'met': {
      const { met, how } = s.relationship;
      const isNoted =
        how !== null ||
        s.history.some((entry) => entry.dir === 'note') ||
        /\b(?:met|spoke|talked|coffee|call|conversation|chat|told me|said|getroffen|gesprochen|kaffee|telefonat)\b/i.test(
          s.notes,
        );
      if (met || isNoted || hasTold) return null;
      // An answer in writing is a conversation; it is no handshake.
      const hasWritten = s.history.some((entry) => entry.dir === 'in');
      return hasWritten && !IN_PERSON.test(words) ? null : words;
    }
    case 'together':
      return haveWorkedTogether(draft) ||
        (hasTold &&
          /\b(?:work|worked|studied|stud|class|together|team|colleague|gearbeitet|zusammen|kolleg|studier)/i.test(
            talk.map((entry) => entry.text).join(' '),
          ))
        ? null
        : words;
    case 'said': {
      const said = [...entriesOf(draft, ['in', 'remembered', 'takeaway', 'how', 'note'])];
      if (said.length === 0) return words;
      return null;
    }
    case 'congratulated':
      return congratulationLicence(draft, sentence, words);
    case 'shared':
      return isShared(draft, words) ? null : words;
    case 'suggested':
      return words;
  }
}

function readLicence(
  draft: DraftView,
  sentence: DraftSentence,
  words: string,
  hasTold: boolean,
): string | null {
  const s = draft.situation;
  // What they wrote to the user, or what the user noted of it, was read as a matter of course.
  if (hasTold) return null;
  if (/\b(?:follow|admir)\p{L}*\b.*\byour? (?:work|career|posts?|path|progress)\b/iu.test(words))
    return words;
  if (
    /(?<!\p{L})(?:verfolge|folge)(?!\p{L})[^.!?]{0,30}(?:Arbeit|Weg|Beiträge|Karriere)/iu.test(
      sentence.text,
    )
  )
    return words;
  if (/\bprofile?\b|\bprofil\b/i.test(words)) return null;
  const posts = draft.support.entries.filter((entry) => entry.kind === 'post');
  const readIds = new Set(s.confirms.readPosts);
  const score = (entry: SupportEntry) =>
    sentence.stems.filter((stem) => entry.stems.has(stem)).length;
  const best = [...posts].sort((a, b) => score(b) - score(a))[0];
  // A book, a film or a talk is no post, however alike the matter.
  if (WORK.test(words) && !isAboutConfirmed(draft, sentence)) {
    const kind = contentStems(WORK.exec(words)?.[0] ?? '');
    const named = readPostsOf(draft).concat(entriesOf(draft, ['note', 'in', 'about', 'headline']));
    return named.some((entry) => kind.some((stem) => entry.stems.has(stem))) ? null : words;
  }
  // "your thread", when the user's note speaks of a thread of theirs.
  const noted = entriesOf(draft, ['note', 'in', 'how', 'remembered']);
  const said = contentStems(words).filter((stem) => noted.some((entry) => entry.stems.has(stem)));
  if (said.length > 0 && (!best || score(best) <= said.length)) return null;
  const read = posts.filter((post) => post.ref !== null && readIds.has(post.ref));
  if (read.length === 0)
    return overlaps(sentence, entriesOf(draft, ['confirmed', 'about']), 0.34, 2)
      ? null
      : (best?.ref ?? words);
  if (/\ball (?:of )?your\b|\beverything you\b/i.test(words) && read.length < posts.length) {
    return posts.find((post) => !read.includes(post))?.ref ?? words;
  }
  const bestRead = [...read].sort((a, b) => score(b) - score(a))[0];
  if (best && bestRead && best !== bestRead && score(best) > score(bestRead)) return best.ref;
  // "your post about X": X must be in the post that was read.
  const topic = /(?:about|on|über|zu|zum|zur) ([^.!?,;\n]{3,80})/i.exec(
    sentence.text.slice(sentence.text.indexOf(words)),
  )?.[1];
  const topicStems = topic ? contentStems(topic) : [];
  if (
    bestRead &&
    topicStems.length > 0 &&
    !topicStems.some((stem) => bestRead.stems.has(stem)) &&
    score(bestRead) === 0
  ) {
    return best?.ref ?? words;
  }
  return null;
}

function congratulationLicence(
  draft: DraftView,
  sentence: DraftSentence,
  words: string,
): string | null {
  const { person } = draft.situation;
  const now = draft.support.today;
  const isRecent = person?.experience.some(
    (job) => job.to === null && job.from !== null && monthsBetween(job.from, now) <= 12,
  );
  if (
    isRecent &&
    /\b(?:role|job|position|promotion|new|start|move|joining|title|rolle|stelle|aufgabe|beförderung|neue)/iu.test(
      sentence.text,
    )
  )
    return null;
  const known = entriesOf(draft, ['in', 'note', 'how', 'remembered', 'confirmed']).concat(
    readPostsOf(draft),
  );
  return overlaps(sentence, known, 0.3, 1) ? null : words;
}

function readPostsOf(draft: DraftView): SupportEntry[] {
  return draft.support.entries.filter(
    (entry) =>
      entry.kind === 'post' &&
      entry.ref !== null &&
      draft.situation.confirms.readPosts.includes(entry.ref),
  );
}

function monthsBetween(from: string, today: string): number {
  const [year = 0, month = 1] = from.split('-').map(Number);
  return (Number(today.slice(0, 4)) - year) * 12 + Number(today.slice(5, 7)) - month;
}

function entriesOf(draft: DraftView, kinds: readonly string[]): SupportEntry[] {
  return draft.support.entries.filter(
    (entry) =>
      kinds.includes(entry.kind) || (entry.owner === 'told' && kinds.includes('remembered')),
  );
}

/** True when enough of a sentence's words stand in the entries: a share of them, and at least `least`. */
function overlaps(
  sentence: DraftSentence,
  entries: readonly SupportEntry[],
  share: number,
  least: number,
): boolean {
  const names = new Set<string>();
  const stems = [...new Set(sentence.stems)].filter((stem) => !names.has(stem));
  if (stems.length === 0 || entries.length === 0) return false;
  const hits = stems.filter((stem) => entries.some((entry) => entry.stems.has(stem))).length;
  return hits >= Math.min(least, stems.length) && hits / stems.length >= share;
}

function isAboutConfirmed(draft: DraftView, sentence: DraftSentence): boolean {
  const plain = fold(sentence.text);
  return draft.situation.confirms.usedWork.some((work) => plain.includes(fold(work)));
}

/** Same employer in overlapping years, or what the user said of how they know each other. */
function haveWorkedTogether(draft: DraftView): boolean {
  const { person, relationship, user } = draft.situation;
  if (
    relationship.how &&
    /\b(?:work|job|team|colleague|class|stud|school|course|kolleg|arbeit|schul|kurs|projekt|project)/i.test(
      relationship.how,
    )
  )
    return true;
  return (person?.experience ?? []).some((job) =>
    user.employers.some((own) => {
      if (fold(own.org) !== fold(job.org) || !own.from || !job.from) return false;
      const now = draft.support.today;
      return own.from <= (job.to ?? now) && job.from <= (own.to ?? now);
    }),
  );
}

/** "we both …": what follows must be true of both. */
function isShared(draft: DraftView, words: string): boolean {
  const stems = contentStems(words).filter(
    (stem) => !/^(?:both|fellow|share|common|same|beid|teil)/.test(stem),
  );
  if (stems.length === 0) return true;
  const told = draft.support.entries.filter((e) => e.owner === 'talk' || e.owner === 'told');
  if (stems.some((stem) => told.some((entry) => entry.stems.has(stem)))) return true;
  const theirs = draft.support.entries.filter((e) => e.owner === 'them' || e.kind === 'location');
  const mine = draft.support.entries.filter((e) => e.owner === 'me' || e.kind === 'city');
  const has = (entries: readonly SupportEntry[], stem: string) =>
    entries.some(
      (entry) =>
        entry.stems.has(stem) ||
        [...entry.stems].some(
          (own) => own.length >= 5 && stem.length >= 5 && own.slice(0, 5) === stem.slice(0, 5),
        ),
    );
  const shared = stems.filter((stem) => has(theirs, stem) && has(mine, stem));
  const known = stems.filter((stem) => has(theirs, stem) || has(mine, stem));
  // Somebody may say the same thing in words of their own; a name that only one of them has may not be said of both.
  return (
    shared.length > 0 && known.every((stem) => shared.includes(stem) || !isProper(words, stem))
  );
}

function isProper(words: string, stem: string): boolean {
  return [...words.matchAll(/\p{Lu}[\p{L}'’-]+/gu)].some((match) =>
    contentStems(match[0]).includes(stem),
  );
}

const WORK =
  /\b(?:books?|podcasts?|episodes?|videos?|interviews?|papers?|newsletters?|columns?|webinars?|lectures?|keynotes?|case study|Buch|Bücher|Vortrag|Studie|Interview|Podcast|Video|Newsletter)\b/iu;
const IN_PERSON =
  /\b(?:we (?:\p{L}+ ){0,2}met|met you|meeting you|to (?:have )?(?:meet|met) you|seeing you|to (?:see|have seen) you|coffee|lunch|tea|dinner|kennengelernt|kennenzulernen|getroffen|trafen|kaffee)\b/iu;
const SUGGESTION =
  /\b(?:suggest|recommend|mention|told|said|point|refer|gave|introduc|advis|offer|agreed|happy|ask|send|greet|empfohl|geraten|erzähl|gesagt|genannt|vorgeschlagen)/i;

/** A name counts when the user's own notes or the history say that this person had a part in it. */
function isLicensedSuggestion(draft: DraftView, who: string): boolean {
  const words = fold(who)
    .split(/\s+/)
    .filter((word) => word.length > 1);
  const own = new Set(
    [...(draft.name?.words ?? []), ...draft.situation.user.name.split(/\s+/)].map(fold),
  );
  if (
    words.every(
      (word) =>
        own.has(word) || /^(?:i|you|she|he|they|we|it|who|that|ich|sie|er|es|man|wer)$/.test(word),
    )
  )
    return true;
  return draft.support.entries.some(
    (entry) =>
      (entry.owner === 'talk' || entry.owner === 'told') &&
      words.some((word) => entry.words.has(word)) &&
      SUGGESTION.test(entry.text),
  );
}
