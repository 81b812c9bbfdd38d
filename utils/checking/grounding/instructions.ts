/**
 * Sentences in captured text that read like orders to a machine (drafting.md, section 7): never a support for a claim,
 * and an echo of them in a draft is stopped.
 */
const MARKS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override)\b.{0,30}\b(?:instructions?|prompts?|rules?|above|previous|prior|everything)\b/i,
  /\b(?:ignorier\p{L}*|vergiss|missachte)\b.{0,40}\b(?:anweisung\p{L}*|regeln|vorherig\p{L}*|bisherig\p{L}*|alles)\b/iu,
  /\b(?:ai|llm|gpt|chatgpt|claude|gemini|copilot|language models?|chatbots?|ai (?:assistants?|agents?|tools?)|assistants?|bots?|KI(?:-\p{L}+)?|Sprachmodelle?)\b.{0,60}\b(?:must|should|please|include|add|write|mention|say|reply|respond|start|begin|end|use|tell|output|append|translate|soll\p{L}*|muss|bitte|schreib\p{L}*|erwähn\p{L}*)\b/iu,
  /\b(?:if you(?:'re| are)|wenn du|falls du)\b.{0,20}\b(?:an? )?(?:ai|llm|bot|language model|assistant|KI|automated)\b/iu,
  /\b(?:system prompt|developer message|prompt injection|you are now|act as an?|new instructions?|neue anweisung\p{L}*)\b/iu,
  /^\s*(?:system|assistant|user|developer|instruction|prompt)\s*:/im,
  /<\/?(?:system|assistant|instructions?|prompt)>|\[\/?INST\]|<\|[a-z_]{2,20}\|>|```/i,
  /\b(?:when|whenever|before|if) (?:you (?:are )?)?(?:writing|write|messaging|message|drafting|draft|replying|reply|contacting)\b.{0,40}\b(?:include|add|mention|say|write|begin|start|end|use)\b/i,
  /\b(?:all|any) (?:messages?|emails?|notes?|drafts?|replies) (?:to me )?(?:must|should|have to) (?:include|contain|mention|start|begin|end)\b/i,
];

/** True for a text that talks to a machine rather than to a reader. */
export function readsLikeInstructions(text: string): boolean {
  const bounded = text.slice(0, 2000);
  return MARKS.some((mark) => mark.test(bounded));
}

/** Characters that no one types and that hide text from the reader: zero width, direction marks, tags. */
export const HIDDEN_CHARACTERS =
  /[\u200B\u2060\u2061-\u2064\uFEFF\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/gu;
