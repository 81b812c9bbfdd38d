import { PRIVATE_IN_MESSAGE } from '../../model/private-matters';
import type { Check } from '../check';
import type { DraftSentence, DraftView } from '../draft-view';
import { sentenceAt } from '../draft-view';
import { stemsOf } from '../grounding/support';
import { contentStems } from '../text/content-stems';
import { fold } from '../text/fold';
import { makeFinding } from '../text/make-finding';
import { findPhrases } from '../text/phrase-hits';
import { removeSentenceFix } from '../text/removal';

/** Health, faith, family, leave, origin, age: not to be brought up, whatever they posted. */
export const sensitive: Check = {
  id: 'sensitive',
  source: 'drafting.md sections 4 and 6 [S12]',
  look(draft) {
    const listed = findPhrases(draft.body, PRIVATE_IN_MESSAGE).filter(
      (hit) =>
        !isTheirTrade(draft, hit.text) &&
        !isOnlyMine(draft, hit) &&
        !isFigurative(draft.body, hit) &&
        !isOfNobody(draft, hit) &&
        !isTopicOfMyPost(draft, hit.text),
    );
    const places = [...listed, ...echoesOfSensitiveFacts(draft, listed)];
    return places.map((place) =>
      makeFinding(
        'sensitive',
        'block',
        { key: 'checks.sensitive', values: { x: draft.body.slice(place.start, place.end) } },
        place,
        removeSentenceFix(draft, place.start, place.end),
      ),
    );
  },
};

/** A cancer nurse works with cancer: words of their title, employer or skills are their trade. */
function isTheirTrade(draft: DraftView, text: string): boolean {
  if (/^(?:your|ihre?|dein)/i.test(text)) return false;
  const stems = contentStems(text);
  const trade = draft.support.entries.filter((e) =>
    ['job', 'skill', 'topic', 'topics', 'target', 'group'].includes(e.kind),
  );
  return stems.length > 0 && stems.every((stem) => trade.some((entry) => entry.stems.has(stem)));
}

/** "out of your hair", "pull your weight", "a stroke of luck": nobody's body is meant. */
function isFigurative(body: string, { start, end }: { start: number; end: number }): boolean {
  const around = `${body.slice(Math.max(0, start - 24), start)}‹${body.slice(start, end)}›${body.slice(end, end + 24)}`;
  return /(?:(?:out of|in|let|letting|tearing) (?:down )?‹your hair›|(?:pull|carry|throw|punch)\p{L}* (?:above |around )?‹your weight›|‹stroke› of (?:luck|genius|the pen|midnight)|‹(?:your )?(?:roots|origins?)› (?:of|in (?:the|a) (?:field|trade|industry|craft))|(?:a|my|your) ‹heart attack› when|‹your (?:faith)› in (?:me|us|people)|‹your (?:picture|photo)› of|‹your accent› (?:on|is on)|‹your vote› (?:for|on)|‹your temple› of|‹old age› of|(?:back|down) in ‹recovery›|‹your family› (?:of|tree)|‹your birthday› (?:wishes|card|greetings?|message|note|mail)|(?:data|disaster|order|system|file|account) ‹recovery›|‹(?:covid)›[- ](?:19|year|time|lockdown|pandemic)|(?:during|since|before|after|in|through) (?:the )?‹covid›|(?:tension|separation) ‹anxiety›|(?:without|no|some) ‹anxiety›)/iu.test(
    around,
  );
}

/** What wards, teams, charities and trades are named for. */
const INSTITUTION =
  /^\s(?:wards?|units?|teams?|clinics?|centres?|centers?|charit(?:y|ies)|research|nurses?|care|services?|hospitals?|patients?|foundations?|trusts?|studies|policy|law|lawyers?|support|app|station|stationen)\b/iu;
/** Matters that are somebody's only where somebody stands beside them: "scared of the leaflet, not of the illness". */
const GENERAL =
  /^(?:illness|sickness|stroke|anxiety|dementia|trauma|addict\p{L}*|visa|immigra\p{L}*|refugees?|asylum|krankheit|erkrankung|diagnose|covid|on leave|career (?:gap|break)|muslim|christian|jewish|hindu|catholic|how old|trauer|beileid|asyl|kirchengemeinde|diabetes|asthma|migraine|migräne|allerg\p{L}*)$/iu;
const SOMEBODY =
  /(?<!\p{L})(?:you|your|yours|yourself|ihre?[nmrs]?|ihnen|sie|du|dir|dich|deine?[nmrs]?|his|her|hers|he|she|him)(?!\p{L})/iu;

/** A ward, a charity, or a matter in general: nobody's own is told. */
function isOfNobody(
  draft: DraftView,
  { text, start, end }: { text: string; start: number; end: number },
): boolean {
  const sentence = sentenceAt(draft, start);
  if (sentence === null) return false;
  if (INSTITUTION.test(draft.body.slice(end, end + 16))) return !/^(?:your|ihre?|dein)/i.test(text);
  // "My kiln sends condolences" is a joke; "my condolences" and "your loss" are none.
  if (/^condolences$/i.test(text))
    return (
      !/(?:my|our|sincere|deepest|heartfelt|with) condolences/i.test(sentence.text) &&
      !SOMEBODY.test(sentence.text)
    );
  return GENERAL.test(text) && !SOMEBODY.test(sentence.text);
}

/** What users say of themselves, out of their own story, is theirs to say. */
function isOnlyMine(draft: DraftView, hit: { text: string; start: number }): boolean {
  const sentence = sentenceAt(draft, hit.start);
  if (!sentence || /\b(?:you|your|yours|ihre?n?|sie|du|dein\p{L}*)\b/iu.test(sentence.text))
    return false;
  const mine = stemsOf(draft.support, ['me']);
  const stems = contentStems(hit.text);
  return stems.length > 0 && stems.every((stem) => mine.has(stem));
}

/** What the user offers to talk about in a post of their own is theirs to choose. */
function isTopicOfMyPost(draft: DraftView, text: string): boolean {
  const { person, intent } = draft.situation;
  return (
    person === null &&
    intent.topics.some((topic) => topic.toLowerCase().includes(text.toLowerCase()))
  );
}

/** Facts that were marked private when they were gathered, told in other words. */
function echoesOfSensitiveFacts(
  draft: DraftView,
  listed: readonly { start: number }[],
): DraftSentence[] {
  const facts = draft.input.facts.filter((fact) => fact.sensitive && fact.about !== 'me');
  if (facts.length === 0) return [];
  const ordinary = new Set<string>();
  for (const entry of draft.support.entries) {
    const isPrivate = facts.some((fact) =>
      fold(entry.text).includes(fold(fact.value).slice(0, 60)),
    );
    if (!isPrivate) for (const stem of entry.stems) ordinary.add(stem);
  }
  return draft.sentences.filter((sentence) => {
    if (
      sentence.role !== 'text' ||
      // Wishes that went to the user are the user's to thank for.
      /(?<!\p{L})(?:your birthday (?:wishes|card|greetings?|message)|(?:Ihre?n?|deine?n?) (?:Geburtstagsgr|Glückw)\p{L}+)/iu.test(
        sentence.text,
      ) ||
      listed.some((hit) => hit.start >= sentence.start && hit.start < sentence.end)
    )
      return false;
    return facts.some((fact) => {
      const rare = contentStems(fact.value).filter((stem) => !ordinary.has(stem));
      return (
        rare.length > 0 &&
        rare.filter((stem) => sentence.stems.includes(stem)).length >= Math.min(2, rare.length)
      );
    });
  });
}
