import type { Check } from '../check';
import { makeFinding } from '../text/make-finding';
import { findPhrases, phrasePatterns } from '../text/phrase-hits';
import { removeSentenceFix } from '../text/removal';

const JOB = [
  ...phrasePatterns([
    '(are|is|if|whether|when|do|does|might|would|could) (you|your (team|company|firm|office|department|organi[sz]ation)|they|there|\\p{L}+( \\p{L}+)?) (be |currently |still |also )*(hire|hiring|recruit|recruiting|taking on)',
    '(any|an|about|for|of|open|current|suitable|other|possible|potential|there) (job |current |suitable |open |upcoming |future |entry-level |junior )*(openings?(?! (day|night|hours?|times?|line|scene|sentence|up|a|an|the|your|my|this|that|it|with|chapter|ceremony|weekend))|vacanc*|job opportunit*|opportunities at|open (roles?|positions?)|positions? (available|open)|jobs?|jobs going)',
    '(refer|recommend) me',
    '(a|your|any|for|give me a|provide a|be a) referral',
    'hire me',
    '(look*|search*|hunting) for (a |my )?(new |next |first |full-time |part-time )?(job|position|role|internship|opportunit*)',
    '(job|internship) (search|hunt)',
    '(my|attached|the attached) (cv|résumé|resume|application)',
    'put in a (good )?word',
    '(like|love|want|hope|able) to (work|intern) (for|with) (you|your (team|company|firm))',
    '(job|role|position|place|internship) for me',
    '(job|role|position|place|internship|work|working) (on your team|at your (company|firm)|in your (team|department|company))',
    '(join|joining) your (team|company|firm)',
    '(open to|available for) (new )?(opportunit*|roles?|positions?|work)',
    '(offene|freie) (stelle*|position*)',
    'stellenangebot*|jobangebot*',
    '(suchen|stellen|sucht|stellt) (sie|ihr team|ihre firma|ihr|du|dein team) (gerade |derzeit |aktuell |noch )*(leute|mitarbeiter*|jemanden|verstärkung|personal|neue leute|ein)',
    '(mein*|den|anbei|angehängten?) (lebenslauf|bewerbung*|cv)',
    '(für|auf) (eine|die|einen) (stelle|job|position|praktikum)',
    '(suche|suchen|bräuchte|brauche|hätten sie|haben sie|hast du|gibt es|nach einer|auf) (gerade |derzeit |noch )*(eine|einen|neue|neuen|die)? ?(neue |neuen |offene |freie )?(stelle|job|jobsuche|stellensuche)',
    '(eine|neue) (stelle|job) (bei ihnen|bei dir|für mich|in ihrem|in deinem)',
    'mich (weiter)?empfehlen',
    '(brauche|suche|bräuchte) (dringend |gerade |bald |auch )*(einen|eine|neue*) (neuen? )?(job|stelle|arbeit|anstellung)',
  ]),
  /(?<!\p{L})(?:(?:such|brauch|stell)(?:en|t|st) (?:Sie|ihr|du)|(?:ist|wäre|wird)(?= [^.?!]{0,40}(?:bei (?:Ihnen|euch|dir))))[^.?!]{0,40}(?<!\p{L})(?:jemand(?:en)?|wen|noch wen|Leute|Hilfe|Aushilfe|eine Kraft|Verstärkung|Nachwuchs|frei|etwas frei|was frei|ein Platz|eine Stelle|ein)(?=\s*(?:$|[?.!,]| ein(?!e?[mnrs]?\s)))|(?<!\p{L})(?:gib|geben|gebt|hätten|hättest|hätte|haben|hast|besorg\p{L}*|verschaff\p{L}*) (?:Sie |du |ihr )?(?:mir |für mich |vielleicht |zufällig |noch |nicht |irgendeine?n? |bitte )*(?:einen|eine|ein|die|den)? ?(?:\p{Ll}+ )?(?:Job|Stelle|Arbeit|Ausbildungsplatz|Praktikum|Praktikumsplatz|Arbeitsplatz|Anstellung) ?(?:für mich|frei|bei Ihnen|bei dir|bei euch)?(?!\p{L})/giu,
  /\b(?:is|are|was|might) there (?:be )?(?:a|an|any|some) (?:\p{L}+ )?(?:jobs?|places?|vacanc\p{L}+|openings?|positions?|roles?|work)(?= (?:going|free|for me|at|with|in your|on your|coming|available|open)|\?)/giu,
  /\b(?:get|find|give|offer|keep|save|fix|arrange) me (?:a|an|some|any) (?:\p{L}+ ){0,2}?(?:place|job|start|position|spot|seat|shift|trial|traineeship|apprenticeship|internship|contract|interview|post|role|desk|bench)\b|\b(?:join|work (?:at|for|with|in)|start at|be part of) your (?:\p{L}+ )?(?:team|company|firm|crew|department|centre|center|lab|studio|shop|workshop|kitchen|office|house)\b(?=[^.!]*\?)/giu,
  /(?<!\p{L})(?:looking for|need|needing|short of|after|missing|want|use|room for|space for|take on|taking on|give) (?:\p{L}+ ){0,2}?(?:new |extra |more |another |a |an |any )(?:people|person|pair of hands|hands|staff|recruit|trainee|apprentice|assistant|junior|hire|job|place|chance on your team|start)(?= (?:at|in|on|for|like|who|with) (?:you|your|me)| right now| at the moment| just now|\?)/giu,
  /(?<!\p{L})(?:such|stell)(?:en|t|st) (?:Sie|ihr|du)(?: [\p{L}-]+){1,4} (?:Leute|Mitarbeit\p{L}*|Verstärkung|Personal)(?!\p{L})/giu,
];

/** Asking somebody other than a recruiter for a job. */
export const jobAsk: Check = {
  id: 'job-ask',
  source: 'drafting.md sections 1 and 6: no mention of jobs anywhere [S5,S13]',
  look(draft) {
    if (
      [
        'recruiter_question',
        'situation_post',
        'note_to_acquaintances',
        'thank_you',
        'update',
      ].includes(draft.kind)
    )
      return [];
    const { person } = draft.situation;
    const work = `${person?.headline ?? ''} ${person?.experience.find((job) => job.to === null)?.title ?? ''}`;
    if (
      /\b(?:recruit|talent acquisition|sourcer|headhunt|personalvermittl|personalberat)/i.test(work)
    )
      return [];
    return findPhrases(draft.body, JOB)
      .filter(
        (hit) =>
          !isTopic(draft, hit.text) &&
          !/\bnot? (?:\p{L}+ ){0,3}$|\b(?:no|without|rather than|isn['’]t|nicht|keine?) (?:\p{L}+ ){0,4}$/iu.test(
            draft.body.slice(Math.max(0, hit.start - 36), hit.start),
          ),
      )
      .map((hit) =>
        makeFinding(
          'job-ask',
          'warn',
          { key: 'checks.jobAsk' },
          hit,
          removeSentenceFix(draft, hit.start, hit.end),
        ),
      );
  },
};

/** "how you hire testers" may be the very question, and what the user looks for is their story, not an ask. */
function isTopic(draft: Parameters<Check['look']>[0], text: string): boolean {
  const { intent, user } = draft.situation;
  const topic = [intent.topic ?? '', ...user.goals, ...Object.values(user.story)]
    .join(' ')
    .toLowerCase();
  // "when she hires" comes out as "when you hire": the words that mean something decide.
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.length > 0 && words.every((word) => topic.includes(word));
}
