/**
 * Sentences in captured text that read like orders to a machine (drafting.md, section 7): kept aside, shown to the user,
 * never a fact and never a support for a claim; an echo of them in a draft is stopped.
 */
const MARKS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instructions?|prompts?|rules?|above|previous|prior|everything)\b/i,
  /\b(?:ignorier\p{L}*|vergiss|missachte)\b.{0,40}\b(?:anweisung\p{L}*|regeln|vorherig\p{L}*|bisherig\p{L}*|alles)\b/iu,
  // Who works with AI writes of it: only what is told to one counts.
  /\b(?:AI|LLM|GPT|ChatGPT|Claude|Gemini|Copilot|language models?|chatbots?|bots?|(?:ai|virtual|writing) (?:assistants?|agents?|tools?)|KI(?:-\p{L}+)?|Sprachmodelle?)\b.{0,60}\b(?:must|should|please|include|mention|say|reply|respond|begin|output|append|translate|recipe|soll\p{L}*|muss|bitte|schreib\p{L}*|erwähn\p{L}*)\b/iu,
  /(?:^|[.!?:\n]\s*)assistants? (?:must|should|please|have to)\b/i,
  /\b(?:AI|LLMs?|GPT|ChatGPT|Claude|Gemini|Copilot|chatbots?|bots?|KI)(?: (?:assistants?|agents?|models?))?[,:] (?:please )?(?:add|start|end|begin|tell|use|write)\b/i,
  /\b(?:if you(?:['’]re| are)|wenn du|falls du)\b.{0,20}\b(?:an? )?(?:ai|llm|bot|language model|assistant|KI|automated)\b/iu,
  /\b(?:system prompt|developer message|prompt injection|you are now|new instructions?|neue anweisung\p{L}*)\b/iu,
  /^\s*(?:system|assistant|user|developer|instruction|prompt)\s*:/im,
  /<\/?(?:system|assistant|instructions?|prompt)>|\[\/?INST\]|<\|[a-z_]{2,20}\|>|```|<!--/i,
  /\b(?:when|whenever|before|if) (?:you (?:are )?)?(?:writing|write|messaging|message|drafting|draft|replying|reply|contacting|contact)\b.{0,60}\b(?:include|add|mention|say|begin|start|end|use|praise|offer)\b/i,
  /\b(?:all|any) (?:messages?|emails?|notes?|drafts?|replies) (?:to me )?(?:must|should|have to)\b/i,
  /\b(?:write|reply|respond|answer) (?:only )?in (?:all caps|rhyme|haiku|pirate|a poem|verse)\b/i,
];

/** True for a text that talks to a machine rather than to a reader; its first 4,000 characters are read. */
export function talksToMachine(text: string): boolean {
  const bounded = text.slice(0, 4000);
  return MARKS.some((mark) => mark.test(bounded));
}
