const NOT_ROLES = new Set(
  `water paper number computer career order power summer winter letter center corner matter customer other over under
  after never labor labour door floor color colour error factor sector tractor weather chapter newsletter layer border
  December September October November member another computer software hardware interior exterior minor major senior
  junior former user buyer offer dinner supper partner together whether answer career manner paper quarter shelter
  theatre theater butter timber river silver fiber cover flower tower plaster register semester border order
  list exist mist twist assist resist plan man-made human woman-led behavior behaviour flavor favour harbor mirror
  motor monitor vector indoor outdoor decor horror terror rumor humor tumor vapor anchor later earlier better longer
  easier faster newer older younger bigger smaller higher lower larger`.split(/\s+/),
);

const ROLE_WORDS = new Set(
  `nurse chef cook clerk aide lead head chief coach pilot judge guide host monk vet intern apprentice trainee student
  graduate volunteer secretary midwife barista waitress architect analyst assistant accountant consultant attendant
  agent resident president superintendent correspondent sergeant lieutenant actress actor au-pair mechanic plumber
  advocate associate fellow professor dean tutor priest butcher guard soldier surgeon physio physiotherapist bookkeeper
  housekeeper shopkeeper caretaker carer caregiver founder co-founder cofounder owner expert specialist generalist
  freelancer technician scientist representative executive delegate chemist strategist paralegal au pair concierge
  dispatcher steward stewardess firefighter paramedic diplomat dietitian admin administrator undergraduate postgraduate
  postdoc candidate parent artisan potter florist athlete rep detective sailor captain`.split(
    /\s+/,
  ),
);

/** Words after which the head of a noun phrase is over. */
const AFTER_HEAD =
  /^(in|at|for|of|with|on|from|to|by|who|that|which|where|since|until|between|during|through|after|before|as|near|under|across|about|within|specialising|specializing|working|based|turned|learning|moving|looking)$/i;

/** "teacher", "electrician", "lead": a word for somebody, in the singular. */
export function isRoleNoun(word: string): boolean {
  const lower = word.toLowerCase().replace(/[^\p{L}-]/gu, '');
  if (NOT_ROLES.has(lower)) return false;
  if (ROLE_WORDS.has(lower)) return true;
  const last = lower.split('-').at(-1) ?? lower;
  if (last !== lower && ROLE_WORDS.has(last)) return true;
  return /(?:.{2,}(?:er|or|ist|ician|arian|eer)|man|woman|person|smith|wright)$/.test(lower);
}

/** The words of a noun phrase up to and with its head: "Electrician in old houses" → ["Electrician"]. */
export function headWords(phrase: string): string[] {
  const words: string[] = [];
  for (const word of phrase.split(/\s+/)) {
    if (words.length > 0 && AFTER_HEAD.test(word.replace(/[,;:.]$/, ''))) break;
    words.push(word.replace(/[,;:.()]+$/, ''));
    if (/[,;:.)]$/.test(word)) break;
  }
  return words;
}

/** True for a phrase that names what somebody is: "Primary-school teacher for sixteen years". */
export function namesRole(phrase: string): boolean {
  const head = headWords(phrase.replace(/^(?:an?|the)\s+/i, '')).at(-1);
  return head !== undefined && isRoleNoun(head);
}

/** "a" or "an" by sound, as far as spelling tells. */
export function articleFor(word: string): 'a' | 'an' {
  const first = word.split(/[\s/-]/)[0] ?? word;
  if (/^[A-Z][A-Z0-9]+$/.test(first)) return /^[AEFHILMNORSX]/.test(first) ? 'an' : 'a';
  if (/^(?:hour|honest|honou?r|heir)/i.test(word)) return 'an';
  if (/^(?:uni(?!n)|use|usu|eu|one\b|once|ur[aeiou]|uk|ut[aeio])/i.test(word)) return 'a';
  return /^[aeiouàâäáéèêëíîïóôöúûü]/i.test(word) ? 'an' : 'a';
}

const PROPER_FIRST =
  /^(?:I|I'm|I've|I'd|I'll|English|French|German|Dutch|Spanish|Italian|Portuguese|Polish|Czech|Swedish|Danish|Norwegian|Finnish|Russian|Ukrainian|Turkish|Arabic|Chinese|Japanese|Korean|Hindi|Welsh|Irish|Scottish|British|American|Canadian|European|African|Asian|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Java|Python|Excel|Salesforce|Kubernetes|Montessori|Waldorf|Erasmus)(?:'s)?$/;

/** A sentence's first word as it reads inside one: names, acronyms and "I" keep their capital. */
export function lowerFirst(text: string): string {
  const first = text.match(/^\S+/)?.[0] ?? '';
  const bare = first.replace(/[^\p{L}\p{N}'’-]/gu, '');
  if (PROPER_FIRST.test(bare.replace('’', "'"))) return text;
  const parts = bare.split('-');
  if (parts.some((part) => /\p{Lu}/u.test(part.slice(1)) || /\d/.test(part))) return text;
  return text.charAt(0).toLocaleLowerCase() + text.slice(1);
}

/** "Electrician in old houses" → "an electrician in old houses". */
export function withArticle(phrase: string): string {
  if (/^(?:an?|the|my|our|one|two|three)\s/i.test(phrase)) return lowerFirst(phrase);
  const lower = lowerFirst(phrase);
  return `${articleFor(lower)} ${lower}`;
}
