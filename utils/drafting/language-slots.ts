import { oncePer } from '../model/once-per';
import type { CommonGround } from './common-ground';
import type { DraftContext, Pick } from './context';
import { onlyUsable } from './slot-tools';
import type { Slots } from './spans';
import { slotsForChoice } from './story-choice';

/** Which of the story's clauses a version tells, as each language has clauses. */
interface Chosen {
  doing?: { index: number };
  did?: { index: number };
}

/** How one language says what its phrases may take. */
interface LanguageSlots<C extends Chosen> {
  /** What is the same in every version. */
  fixed: readonly ((context: DraftContext) => Slots)[];
  hook: (context: DraftContext, hook: CommonGround) => Slots;
  choose: (context: DraftContext, pick: Pick) => C;
  story: (context: DraftContext, chosen: C) => Slots;
}

/** Everything that a phrase of a language may take, said for this situation; what is missing or may not be said is absent. */
export function slotsIn<C extends Chosen>(
  language: LanguageSlots<C>,
): (context: DraftContext, hook: CommonGround | null, pick: Pick) => Slots {
  const fixedOf = oncePer((context: DraftContext) =>
    onlyUsable(Object.assign({}, ...language.fixed.map((slots) => slots(context))), context),
  );
  const hookedOf = oncePer((context: DraftContext) =>
    oncePer((hook: CommonGround): Slots => {
      return { ...fixedOf(context), ...onlyUsable(language.hook(context, hook), context) };
    }),
  );
  return (context, hook, pick) => {
    // Versions differ in the story's clauses alone, so the rest is behind them and not copied for each.
    const shared = hook ? hookedOf(context)(hook) : fixedOf(context);
    const chosen = language.choose(context, pick);
    const told = [chosen.doing, chosen.did].filter((clause) => clause !== undefined);
    return slotsForChoice(shared, told, context, () =>
      onlyUsable(language.story(context, chosen), context),
    );
  };
}
