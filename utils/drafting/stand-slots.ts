import type { DraftContext } from './context';
import { said } from './slot-tools';
import type { Said, Slots } from './spans';
import { withoutFullStop } from './split-sentences';
import { sharedStems } from './stems';

/**
 * What the user stands for and has made: noun phrases that go on from the form's beginnings ("remembered for …",
 * "I made …"), so that a phrase only has to name them. None where the story is in another language than the message.
 */
export function standSlots(context: DraftContext): Slots {
  if (!context.storyFits) return {};
  const { user, intent, job } = context.situation;
  const made = (user.made ?? []).map((thing, index) => ({
    thing: bare(thing),
    id: `made:${index}`,
  }));
  const usable = made.filter(({ thing, id }) => thing && context.usable.has(id));
  const about = [intent.topic, intent.target?.name, job?.title, ...(job?.requirements ?? [])].join(
    ' ',
  );
  const fitting = usable.toSorted(
    (a, b) => sharedStems(b.thing, about) - sharedStems(a.thing, about),
  )[0];
  return {
    values: list(
      user.values.map((value, index) => ({ text: bare(value), id: `value:${index}` })),
      context,
    ),
    rememberedFor: said(bare(user.rememberedFor ?? ''), 'remembered-for'),
    made: fitting && said(fitting.thing, fitting.id),
  };
}

/** At most three: more is a catalogue. */
function list(
  parts: { text: string; id: string }[],
  { usable, language }: DraftContext,
): Said | undefined {
  const named = parts.filter(({ text, id }) => text && usable.has(id)).slice(0, 3);
  const text = new Intl.ListFormat(language, { type: 'conjunction' }).format(
    named.map((part) => part.text),
  );
  return said(text, ...named.map(({ id }) => id));
}

/** Whoever wrote the beginning once more meant it once. */
function bare(text: string): string {
  return withoutFullStop(text).replace(
    /^(?:I(?:['’]ve| have)? made|I(?:['’]d| would) like to be remembered for|Ich habe gemacht:?)\s+/i,
    '',
  );
}
