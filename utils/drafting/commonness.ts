/** Below some dozens of people a share says little: so many are added who have it not. */
const SAYS_LITTLE = 50;
/** A thing that so many have is half as rare as one that nobody has, however many others there are. */
const MANY = 800;

/**
 * How common a thing is among the user's contacts, 0 (nobody else has it) up to 1: by its share of the people of whom such a
 * thing is known, or by their sheer number, whichever is more. One of three is not common; four hundred are, among thirty
 * thousand, too. Never less for more people (Burger: what is common to many moves nobody; drafting.md, section 1).
 *
 * @param having people who have it, of those looked at
 * @param known people looked at of whom such a thing is known at all
 * @param times how many there are for each one looked at; 1 where everybody was
 */
export function commonness(having: number, known: number, times = 1): number {
  // One other person makes nothing common, and two things of nearly the same weight do not change places for it.
  if (having <= 1) return 0;
  const all = having * times;
  return Math.max(having / (known + SAYS_LITTLE), all / (all + MANY));
}
