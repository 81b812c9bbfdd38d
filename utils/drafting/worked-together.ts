const TOGETHER =
  /\b(?:work(?:ed|ing)? (?:together|with)|colleagues?|same team|shared (?:a|an) (?:desk|office|shift)|zusammengearbeitet|zusammen gearbeitet|kolleg\p{L}+|im selben team)\b/iu;

/** What one tap on "We worked together" keeps: a fact that the user says is true. */
export function workedTogetherFact(org: string): string {
  return `We worked together at ${org}`;
}

/** True where a text of the user's says that the two worked together at an organisation. */
export function saysWorkedTogether(text: string, org: string): boolean {
  return TOGETHER.test(text) && text.toLowerCase().includes(org.toLowerCase());
}
