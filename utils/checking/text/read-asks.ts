import { oncePer } from '../../model/once-per';
import type { DraftSentence, DraftView } from '../draft-view';
import { remembered } from './remembered';

/** What sort of thing a sentence requests; a question and a conversation about it are one. */
export type AskSort = 'talk' | 'connect' | 'introduction' | 'job' | 'review' | 'send' | 'mentor';

export interface Ask {
  sentence: DraftSentence;
  sorts: AskSort[];
}

const REQUEST: Record<'en' | 'de', RegExp> = {
  en: /\b(?:(?:lines?|sentences?|words?|paragraphs?|reply|answer)(?: (?:here|back|in reply|in writing|or two))? (?:would|is|are|will) (?:already |also |be )?(?:do|enough|plenty|help|fine|lovely|great|perfect|welcome)|let me ask|(?:would|could|can|will|might|may) (?:you|I|we)\b(?! (?:not|never|imagine how))|would it|could it be|is there (?:a|any|some)|are you (?:open|free|up|around|willing|available)|do you (?:have|mind|know|think|ever)|let me know|please\b(?! (?:don['’]t|do not|feel no|ignore|say hi|give (?:my|him|her)))|I['’](?:d|ll) (?:really |very much |so |truly |also )?(?:love|like|be (?:very |so |really |most )?(?:glad|happy|grateful|thankful|pleased|curious|delighted)|welcome|appreciate|value) (?:to (?:connect|hear|ask|learn|know|talk|speak|meet|chat|understand|buy|get|join|be connected|add|see if|read|stay|keep|follow)|it if|if you|for (?:a|any|your|one|even|an|twenty|fifteen|\d+)|your|a (?:chat|call|word|line|reply|pointer|short)|an (?:answer|introduction)|one|any|five|ten|fifteen|twenty|\d+)|I would (?:really |very much )?(?:love|like|be (?:very )?(?:glad|happy|grateful)|appreciate) (?:to|it|if|for|your|a|an|one|any)|(?:I wanted|I want|I am writing|I'm writing|may I|let me|wanted|I wonder(?:ed)?|I was hoping|I['’]m hoping|I hope) (?:to ask|to see if|if you|whether|you (?:could|would|might|can)|we (?:could|can|might))|wonder(?:ing)? (?:if|whether)|(?:very |most )?(?:grateful|thankful|glad|happy) (?:for (?:any|a|your|one|an) |if |to (?:know|hear|learn|read) )|happy to connect|glad to connect|hope (?:we|you) (?:can|could)|shall we|let['’]s (?:connect|talk|meet|chat|speak|catch up)|how about|any chance|point me|(?<!\b(?:and|to|who|that|they|people|children|them|let|heard) )(?:tell|send|show|give|introduce|refer|connect|help) me\b|if you(?:['’]ve| have) (?:a|an|any|half|five|ten|fifteen|twenty)|which (?:of (?:these|those|the two)|one|time|day|slot)|if (?:you['’]d|you would|you could|you can|you['’]re (?:open|willing|up)|one of (?:these|those|them)|(?:either|any) (?:of|works|suits|one)))\b/iu,
  de: /(?:(?<!\p{L})(?<!als )(?:könnte|dürfte|möchte)(?:n|e|st|t|en|est)? (?:ich|du|sie|wir|ihr|es)(?![^.!?]{0,60}(?:bedanken|danken)(?!\p{L}))|reicht mir (?:ein|eine|schon)|(?<!\p{L})(?<!als )(?:würde|hätte|wär)(?:n|e|st|t|en|est)? (?:du|sie|wir|ihr|es)|(?<!\p{L})(?<!\bohne [^.!?]{1,60})(?:würde|hätte|wäre) ich (?:gerne?|mich|ihnen|dir|noch|da|eine|mal)(?!\p{L})|(?<!\p{L})(?:kannst|magst|willst|können|mögen) (?:du|sie|wir)|(?<!\p{L})darf ich (?:sie|dich|ihnen|dir|euch|kurz|fragen|um|noch|mal|hoffen)(?!\p{L})|bitte(?! (?:nicht|kein))|(?<!\p{L})(?:ich )?(?:würde|freue|freute) (?:mich|ich mich)[\p{L} ,]{0,40}(?:wenn|über|auf|vernetz\p{L}*|austausch\p{L}*|antwort)|lassen sie mich|lass mich|(?:sagen|sag|geben|gib|schreiben|schreib|schicken|schick|melden|melde) (?:sie )?(?:mir|dich|sich)|(?<!als )wäre (?:es|ein|das)|ich (?:wollte|möchte|würde)(?: \p{L}+){0,6} (?:fragen|bitten|hören|wissen|lernen|vernetzen|erfahren|sprechen|verstehen)|über (?:eine|einen|ihre|deine) (?:antwort|rückmeldung|hinweis|rat|tipp)|passt (?:ihnen|dir|einer|eine|das|es)|welche[rs]? (?:der|von|termin))(?!\p{L})/iu,
};

const SORTS: Record<'en' | 'de', readonly (readonly [AskSort, RegExp])[]> = {
  en: [
    [
      'introduction',
      /\b(?:introduc(?:e|ing) (?:me|us)|an? (?:warm )?introduction|an intro\b|intro(?:s)? to|put me in (?:touch|contact)|connect me (?:with|to)|pass (?:on )?my (?:name|note|details)|who else (?:should|could|can) I)/i,
    ],
    [
      'job',
      /\b(?:refer(?:ral)?\b(?! to)|refer me|hir(?:e|ing)\b(?! manager)|openings?\b|vacanc|job (?:opportunit|lead|opening|offer)|open (?:roles?|positions?)|(?:forward|pass(?: on| along)?|look at|review|see|send you|share) my (?:cv|résumé|resume|application)|put in a (?:good )?word|recommend me\b)/i,
    ],
    ['mentor', /\b(?:mentor(?:ing|ship)?\b|coach me|take me under)/i],
    [
      'review',
      /\b(?:(?:review|critique|proofread|look (?:over|at|through)|read(?: through)?|check|feedback on|comments? on|give me feedback|thoughts on) (?:my|a|the|one) (?:\p{L}+ ){0,2}?(?:cv|résumé|resume|portfolio|report|draft|thesis|paper|page|application|design|website|map|plan|essay|manuscript)|feedback on)/iu,
    ],
    [
      'send',
      /\b(?:send|share|forward|email|lend|give) (?:me |over )(?:(?:a|the|your|some|an|any|one) )(?!line|word|note|reply|message|answer|shout|hint|tip|pointer|sense|sentence|idea|time|few)(?:\p{L}+ ){0,2}?(?:cop(?:y|ies)|templates?|slides|files?|data|examples?|reports?|notes|spreadsheet|materials?|documents?|contacts?|lists?)/iu,
    ],
    ['connect', /\b(?:connect(?:ed)?|add you|network|stay in touch|keep in touch)\b/i],
    [
      'talk',
      /\b(?:call|chat|conversation|talk|coffee|tea|lunch|meet|zoom|speak|phone|minutes?|min|half an hour|an hour|catch up|time|answer|reply|tell me|hear|ask|question|advice|how|what|why|which|whether|know|learn|line|pointer|tip|suggest|recommend|think|work|suit)\w*/i,
    ],
  ],
  de: [
    [
      'introduction',
      /(?:in kontakt (?:zu )?bringen|(?:mit \p{L}+(?: \p{L}[\p{L}’'-]*){0,5}|uns) bekannt (?:zu )?machen|vorstell(?:en|ung)\b.{0,30}|mich .{0,40}(?:vorzu|vor)stellen|kontakt (?:zu|mit) .{0,40}(?:herstell|vermittel)|(?:her|vermittel)\p{L}* .{0,20}kontakt|weiterempfehl)/iu,
    ],
    [
      'job',
      /(?:offene stelle|stellenangebot|freie stelle|einstell(?:en|ung)|(?:meine(?:n)?|den) (?:lebenslauf|bewerbung)|empfehl\p{L}* .{0,30}(?:stelle|job|position)|job(?:s|angebot)?\b|suchen sie (?:gerade|noch) (?:leute|mitarbeit|jemand))/iu,
    ],
    ['mentor', /(?:mentor|coachen)/iu],
    [
      'review',
      /(?:(?:meine?n?|mein) (?:\p{L}+ )?(?:lebenslauf|portfolio|bericht|entwurf|arbeit|bewerbung|karte)\p{L}* .{0,30}(?:ansehen|anschauen|durchlesen|lesen|prüfen|korrigieren)|feedback zu|rückmeldung zu)/iu,
    ],
    [
      'send',
      /(?:(?:vorlage|beispiel|folien|daten|unterlagen|bericht|liste)\p{L}* .{0,30}(?:schicken|senden|zusenden|weiterleiten)|(?:schicken|senden) .{0,40}(?:vorlage|folien|daten|unterlagen|liste))/iu,
    ],
    ['connect', /(?:vernetz|kontakt bleiben|in kontakt)/iu],
    [
      'talk',
      /(?:gespräch|telefon|sprechen|reden|treffen|kaffee|minuten|stunde|austausch|frage|antwort|hören|wissen|wie|was|warum|welche|rat|tipp|zeit|termin|erzähl|passt|schreib)/iu,
    ],
  ],
};

/** The sentences of a draft that request something, in order. For languages without phrase lists: those with a question mark. */
export const readAsks = oncePer((draft: DraftView): Ask[] =>
  draft.sentences.flatMap((sentence): Ask[] => {
    if (sentence.role === 'greeting') return [];
    if (draft.phrases === null)
      return asksOpenly(sentence.text) ? [{ sentence, sorts: ['talk'] }] : [];
    const { isOpen, isRequest, sorts } = ASKED[draft.phrases](sentence.text);
    const asks = isOpen || (isRequest && sentence.role !== 'sign-off');
    return asks ? [{ sentence, sorts }] : [];
  }),
);

const asksOpenly = (text: string) => /[?？؟]["'”’»)\]]*$/.test(text);

/** What a sentence asks, whatever stands around it. */
const ASKED = { en: remembered(asked('en')), de: remembered(asked('de')) };

function asked(language: 'en' | 'de') {
  return (text: string): { isOpen: boolean; isRequest: boolean; sorts: AskSort[] } => {
    const bare = withoutQuotes(text);
    const sorts = SORTS[language].filter(([, mark]) => mark.test(text)).map(([sort]) => sort);
    return {
      isOpen: asksOpenly(text),
      isRequest: REQUEST[language].test(bare) && !isOffer(bare),
      sorts: sorts.length > 0 ? sorts : ['talk'],
    };
  };
}

/** What somebody else asked, told in quotation marks, asks nothing of the reader. */
function withoutQuotes(text: string): string {
  return text.replace(/"[^"]{3,}"|“[^”]{3,}”|„[^“]{3,}“|«[^»]{3,}»/gu, (quoted) =>
    ' '.repeat(quoted.length),
  );
}

const OFFER =
  /\b(?:if (?:you['’]d|you would|you) (?:ever )?(?:like|want|need|find|could use|prefer not)\b.{0,60}\b(?:I['’](?:ll|d)|I can|I could|I will)|(?:I can|I could|I['’]ll|I['’]d be (?:glad|happy) to|happy to|glad to) (?:also |gladly |always )?(?:help|read|send|share|show|check|find|explain|try|test|tell|write|draw|look|give|bring|introduce|return|do|proofread|take|ride|listen|walk|pass|lend|make|translate|type)|in return|no (?:need|reply|answer)|(?:please )?(?:don['’]t|do not|never) (?:feel|worry|bother|need)|(?:if|whenever) (?:that|this|it) (?:would |could |might |is |['’]s )?(?:of )?(?:help|use|useful|any use))\b|(?:im gegenzug|ich (?:kann|könnte|helfe|zeige|schicke) (?:\p{L}+ ){0,3}(?:gern|gerne|ihnen|dir)|keine (?:antwort|eile))/iu;

/** "I can test a flow for you" gives; it does not ask. */
function isOffer(text: string): boolean {
  return OFFER.test(text);
}

/** The sentences that offer something in return. */
export function findOffers(draft: DraftView): DraftSentence[] {
  return draft.sentences.filter((sentence) => sentence.role === 'text' && isOffer(sentence.text));
}
