import { GIFT_KINDS } from '../../model/message-kind';
import type { Check } from '../check';
import { sentenceAt } from '../draft-view';
import { clauseAt } from '../grounding/whose-clause';
import { contentStems } from '../text/content-stems';
import { findDurations } from '../text/durations';
import { makeFinding } from '../text/make-finding';
import { findPhrases, phrasePatterns } from '../text/phrase-hits';
import { readAsks } from '../text/read-asks';
import { removeSentenceFix } from '../text/removal';

const VAGUE = phrasePatterns([
  '(pick|picking) your brain*',
  '(chat|talk|call|meet|connect|catch up|coffee|speak|zoom) (up )?(some ?time|soon|one day|at some point|whenever|some day)',
  '(learn|hear|know|find out) (a (bit|little) )?(more )?about (your (journey|story|career|path|work|world|experience|background|role)|what you do|you)(?=[.?!,\\n]|$)',
  '(connect|chat|talk|network) and (learn|see|explore|chat|connect)',
  'see (if|whether|how|where) we (can|could|might) (help each other|collaborate|work together|find)',
  '(any|some) (advice|tips|guidance|wisdom|pointers)(?=[.?!\\n]|$)',
  '(your )?(thoughts|perspective|insights?)(?=[.?!\\n]|$)',
  '(bounce|run) (some |a few )?ideas (off|by) you',
  '(quick|short|little|brief) (chat|call|catch-up|question)(?=[.?!\\n]|$)',
  '(learn|benefit|profit|gain|draw) from your (experience*|knowledge|wisdom|expertise|insights?)(?=[.?!,\\n]|$)',
  '(von|aus) (ihren|deinen|ihrer|deiner) (erfahrung*|wissen|expertise|kenntnissen)( zu)? (profitieren|lernen)',
  '(help|support) (me )?(with|in|on) my (career|journey|job search|search|path)',
  '(irgendwann|demnächst|bei gelegenheit|mal) (auf )?(einen kaffee |kurz )?(austauschen|sprechen|telefonieren|treffen|quatschen)',
  '(mit (ihnen|dir) )?(austauschen|quatschen)(?=[.?!\\n]|$)',
  // To connect is the whole request of an invitation; only "mal vernetzen" says nothing.
  'mal vernetzen(?=[.?!\\n]|$)',
  'mehr über (ihren|deinen|ihre|deine) (werdegang|weg|arbeit|tätigkeit|person|erfahrung*)(?=[.?!,\\n]| (erfahren|hören|lernen|wissen))',
  '(irgendwelche|ein paar|allgemeine) (tipps|ratschläge)(?=[.?!\\n]|$)',
]);

/** How one talks, not what about. */
const WAYS = new Set(
  contentStems(
    'message messages minutes call phone video chat talk coffee meet time Minuten Anruf Telefon Nachricht Kaffee Zeit',
  ),
);
const WISH =
  /(?<!\p{L})(?:ich (?:möchte|würde|wollte|hätte)|würde? (?:\p{L}+ ){0,2}gerne?|I(?:['’]d| would) (?:like|love)|I want(?:ed)? to|hoping to|lass(?:en Sie)? uns|let['’]s)(?!\p{L})/iu;
const MATTERLESS = /journey|story|your (?:work|career|path|experience)|werdegang|austauschen/i;

/** A request that does not say what about or how long. */
export const vagueAsk: Check = {
  id: 'vague-ask',
  source: 'drafting.md sections 3 and 6 [S36]',
  look(draft) {
    if (GIFT_KINDS.includes(draft.kind)) return [];
    const asks = readAsks(draft);
    return findPhrases(draft.body, VAGUE)
      .filter((hit) => {
        const ask = asks.find(
          ({ sentence }) => hit.start >= sentence.start && hit.start < sentence.end,
        );
        const sentence = ask?.sentence ?? sentenceAt(draft, hit.start);
        // "Ich möchte mich mal austauschen" asks, though no question is put.
        if (!sentence || !(ask || WISH.test(sentence.text))) return false;
        // With a length or a matter of their own beside it, the phrase is only loose talk.
        if (/brain/i.test(hit.text)) return true;
        const around = draft.body.slice(Math.max(0, sentence.start - 200), sentence.end + 80);
        // A length does not say what about.
        const says = !MATTERLESS.test(hit.text) && findDurations(around).length > 0;
        const phrase = new Set(contentStems(hit.text));
        // The matter stands beside the request; what is told in another clause is none.
        const topic = contentStems(clauseAt(draft, hit.start).text).filter(
          (stem) =>
            !phrase.has(stem) &&
            !WAYS.has(stem) &&
            draft.support.entries.some(
              (e) =>
                ['topic', 'target', 'job', 'post', 'note', 'in'].includes(e.kind) &&
                e.stems.has(stem),
            ),
        );
        return !says && topic.length === 0 && !topicAsked(draft, asks, ask ?? null);
      })
      .map((hit) =>
        makeFinding(
          'vague-ask',
          'warn',
          { key: 'checks.vagueAsk' },
          hit,
          removeSentenceFix(draft, hit.start, hit.end),
        ),
      );
  },
};

/** A question of its own elsewhere says what the talk is about. */
function topicAsked(
  draft: Parameters<Check['look']>[0],
  asks: ReturnType<typeof readAsks>,
  vague: ReturnType<typeof readAsks>[number] | null,
): boolean {
  return asks.some(
    (ask) =>
      ask !== vague &&
      /^(?:[^?]{0,40}\b)?(?:how|what|which|why|when|where|wie|was|welche\p{L}*|warum|wann|wo)\b/iu.test(
        ask.sentence.text,
      ) &&
      ask.sentence.stems.length >= 2 &&
      draft.body.length > 0,
  );
}
