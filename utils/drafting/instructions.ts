/** Captured text that talks to a machine (drafting.md, section 7): kept aside, shown to the user, never a fact. */
const MARKS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instructions?|prompts?|rules?|above|previous|prior|everything)\b/i,
  /\b(?:ignorier\p{L}*|vergiss|missachte)\b.{0,40}\b(?:anweisung\p{L}*|regeln|vorherig\p{L}*|bisherig\p{L}*|alles)\b/iu,
  /\b(?:AI|LLM|GPT|ChatGPT|Claude|Gemini|Copilot|language models?|chatbots?|(?:ai|virtual|writing) (?:assistants?|agents?|tools?)|KI|Sprachmodelle?)\b.{0,60}\b(?:must|should|please|include|mention|say|reply|respond|begin|output|append|translate|recipe|soll\p{L}*|muss|bitte|schreib\p{L}*|erwähn\p{L}*)\b/iu,
  /\bif you(?:'re| are)\b.{0,20}\b(?:an? )?(?:ai|llm|bot|language model|assistant|automated)\b/i,
  /\b(?:system prompt|developer message|you are now|new instructions?)\b|^\s*(?:system|assistant|user|developer|instruction|prompt)\s*:/im,
  /<\/?(?:system|assistant|instructions?|prompt)>|\[\/?INST\]|<\|[a-z_]{2,20}\|>|```|<!--/i,
  /\b(?:when|whenever|before|if) (?:you (?:are )?)?(?:writing|write|messaging|message|drafting|draft|replying|reply|contacting|contact)\b.{0,60}\b(?:include|add|mention|begin|start|end|use|praise|offer)\b/i,
  /\b(?:all|any) (?:messages?|emails?|notes?|drafts?|replies) (?:to me )?(?:must|should|have to)\b/i,
  /\b(?:write|reply|respond|answer) (?:only )?in (?:all caps|rhyme|haiku|pirate|a poem|verse)\b/i,
];

export function readsLikeInstructions(text: string): boolean {
  const bounded = text.slice(0, 4000);
  return MARKS.some((mark) => mark.test(bounded));
}
