/**
 * The rules that reading a page rests on, in the order in which they are asked; each has its words in the catalogue
 * (`data.health.rule.<rule>`). Which of them found nothing tells what LinkedIn has changed.
 */
export const PAGE_RULES = [
  'personAddress',
  'statedLanguage',
  'sduiScreen',
  'sduiKeys',
  'sduiTopCard',
  'sduiParts',
  'sduiRows',
  'sduiTextBoxes',
  'icons',
  'classicTopCard',
  'classicAnchors',
  'classicPairs',
  'publicName',
  'publicSlug',
  'publicSections',
  'ownRooms',
  'contactLink',
  'degreeLabel',
  'headline',
  'place',
  'conversation',
] as const;

export type PageRule = (typeof PAGE_RULES)[number];

/** How often a rule found what it looks for. */
export interface RuleFinding {
  rule: PageRule;
  found: number;
}
