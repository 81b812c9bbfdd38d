import { isPrivate } from '../model/private-matters';
import type { Situation } from '../model/situation';
import { talksToMachine } from '../model/talks-to-machine';
import { splitSentences } from './split-sentences';

const ADVISES =
  /\b(?:you should|you could|i(?:['’]d| would) (?:start|begin|try|suggest|recommend|look|read|learn|ask)|try|start with|begin with|my advice|make sure|never|always|the (?:main|first|most important|one) thing|learn|read|ask|look for|probier|fang|fangen sie|würde ich|mein rat|am besten|immer|nie)\b/i;

const PLEASANTRY =
  /\b(?:thanks?|thank you|good luck|best (?:of luck|wishes|regards)|happy to|glad to|of course|sure|sorry|welcome|congrat\w*|all the best|nice to|great to|hope|let me know|talk soon|speak soon|cheers|viel (?:erfolg|glück)|danke|gerne?|grüße|klar)\b|^(?:hi|hello|hey|dear|hallo|liebe[rs]?)\b/i;

const ABOUT_TIME =
  /\b(?:monday|tuesday|wednesday|thursday|friday|next week|this week|tomorrow|call|mornings?|afternoons?|evenings?|half an hour|minutes?|minuten?|min|stunden?|uhr|vormittags?|nachmittags?|abends?|meet|calendar|montag|dienstag|mittwoch|donnerstag|freitag|nächste woche|morgen|termin)\b|https?:|@/i;

/**
 * The one sentence of their newest answer that is worth keeping, word for word, without its full stop: advice first.
 * @returns `null` where the answer holds only pleasantries, dates or private matters.
 */
export function theirLine({ history }: Situation): { text: string; factId: string } | null {
  const index = history.findLastIndex((entry) => entry.dir === 'in');
  const entry = history[index];
  if (!entry) return null;
  const lines = splitSentences(entry.text).flatMap((sentence, part) => {
    const text = quotable(sentence);
    return text ? [{ text, factId: `history:${index}:${part}`, advises: ADVISES.test(text) }] : [];
  });
  return lines.find((line) => line.advises) ?? lines[0] ?? null;
}

function quotable(sentence: string): string | null {
  const text = sentence
    .replace(/[.\s]+$/, '')
    .replace(/^(?:hi|hello|hey|dear|hallo|liebe[rs]?|guten tag)\s+[^,:!]{2,40}[,:!]\s*/i, '')
    .replace(/^(?:well|so|honestly|ehrlich gesagt|also|naja|ha)[,:]\s*/i, '')
    .trim();
  const words = text.split(/\s+/).length;
  const fits = words >= 4 && text.length <= 125 && !/[?!"“”„«»#{}[\]<>]/.test(text);
  const kept =
    fits &&
    !PLEASANTRY.test(text) &&
    !ABOUT_TIME.test(text) &&
    !isPrivate(text) &&
    !talksToMachine(text) &&
    !/\p{Extended_Pictographic}/u.test(text);
  return kept ? text : null;
}
