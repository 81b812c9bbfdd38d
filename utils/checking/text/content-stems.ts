import { entryOf } from '../../model/entry-of';
import { fold } from './fold';
import { remembered } from './remembered';
import { splitWords } from './split-words';

/** Words that carry no matter: an overlap in them says nothing. English and German, folded. */
const EMPTY = new Set(
  (
    "a about above across after again against ago all almost along already also although always am an and another any anyone anything are around as ask asked at away back be became because been before behind being below best better between both but by call came can can't cannot chat come could couldn't day days dear did didn't do does doesn't doing don't done down during each easier easy either else end enough even ever every everything few find first five for four from full gave get getting give given gives glad go goes going good got grateful great had half happy hard has have haven't having he hear heard hello help helped her here hers hey hi him his hope how however i i'd i'll i'm i've if in instead into is isn't it it's its just keep kept kind knew know known last later least less let let's like line little long look looked looking lot made make makes making many may maybe me mean meant met might mind minute minutes month months more most much must my myself need never new next nice no none not note nothing now of off often ok okay old on once one only onto open or other others our out over own part people perhaps place please put question questions quite rather ready really reply right said same saw say says see seem seen send sent set several shall she short should show since so some someone something soon sort still stop such suit suits sure take taken takes talk tell than thank thanks that that's the their them then there these they thing things think this those though thought three through time times to today together told tomorrow too took tried try trying two under until up upon us use used useful very want wanted wants was wasn't way we we'd we'll we're we've week weeks well went were what when where whether which while who whole whom whose why will wish with within without won't word words work worked working works would wouldn't write writing written wrote year years yes yesterday yet you you'd you'll you're you've your yours yourself " +
    'aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei beim bin bis bist bitte da dabei damit danach danke dann daran darauf darf das dass davon dazu dein deine deinem deinen deiner dem den denn der des dich die dies diese diesem diesen dieser dieses dir doch dort drei du durch ein eine einem einen einer eines einfach einmal er erste ersten es etwas euch euer fragen frage fur gab ganz gar geht gern gerne gestern gibt gut gute guten habe haben hallo hat hatte hatten hatte haus heute hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jahr jahre jahren jede jeden jeder jetzt kann kein keine keinen konnen konnte konnten kurz kurze lang lange liebe lieber machen mal man mehr mein meine meinem meinen meiner mich minuten mir mit mochte morgen muss nach nachste nachsten nicht nichts noch nun nur ob oder ohne schon sehr sein seine seinem seinen seiner seit selbst sich sie sind so soll sollte sondern tag tage uber um und uns unser unsere unter viel viele vielen vielleicht vier vom von vor wann war ware waren was weg weil welche wenn wer werde werden wie wieder will wir wird wissen wo woche wochen wurde wurden wusste zeit zu zum zur zwei zwischen gespräch'
  )
    .split(' ')
    .map(fold),
);

/** Irregular forms that people put in place of one another when they turn a fact into a sentence. */
const SAME: Record<string, string> = {
  taught: 'teach',
  drove: 'driv',
  driven: 'driv',
  built: 'build',
  learnt: 'learn',
  ran: 'run',
  drew: 'draw',
  drawn: 'draw',
  grew: 'grow',
  grown: 'grow',
  began: 'begin',
  begun: 'begin',
  left: 'leav',
  spoke: 'speak',
  spoken: 'speak',
  held: 'hold',
  sold: 'sell',
  bought: 'buy',
  chose: 'choos',
  chosen: 'choos',
  moved: 'mov',
};

/** A crude stem, the same for "test", "tester" and "testing". Good enough to compare two short texts. */
export function stem(word: string): string {
  const plain = fold(word).replace(/'s?$|'s$/, '');
  const same = entryOf(SAME, plain);
  if (same) return same;
  if (plain.length < 5 || /\d/.test(plain))
    return plain.length > 3 ? plain.replace(/s$/, '') : plain;
  const cut = plain.replace(
    /(?:ically|ations?|ments?|ingly|ings?|edly|ers?|ed|ies|es|ly|s|en|em|e|y)$/,
    '',
  );
  const base = cut.length >= 3 ? cut : plain;
  // "stopped" → "stopp" → "stop"
  return base.length > 3 ? base.replace(/([bdgklmnprt])\1$/, '$1') : base;
}

/** True for words like "the", "would" or "danke", which say nothing about the matter. */
export function isEmptyWord(folded: string): boolean {
  return EMPTY.has(folded) || folded.length < 2;
}

/** The stems of the words that carry matter; compounds with a hyphen give their parts too. */
export const contentStems: (text: string) => readonly string[] = remembered((text) => {
  const stems: string[] = [];
  for (const word of splitWords(text)) {
    const parts = word.text.includes('-') ? word.text.split('-') : [word.text];
    for (const part of parts) {
      const plain = fold(part).replace(/'s$/, '');
      if (!isEmptyWord(plain) && !/^\d$/.test(plain)) stems.push(stem(plain));
    }
  }
  return stems;
});
