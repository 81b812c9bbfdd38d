import { z } from '../zod';
import { contactSchema } from './contact';
import { conversationSchema, giveOrAskSchema, introductionSchema } from './conversation';
import { followUpSchema } from './follow-up';
import { experimentSchema, lookBackSchema } from './look-back';
import { sentPostSchema } from './sent-post';
import { settingsSchema } from './settings';
import { storedDraftSchema } from './stored-draft';
import { availabilitySchema, personaSchema, purposeSchema, storySchema } from './story';
import { touchSchema } from './touch';

/** The tables of things: each row has an `id` and an `updatedAt`, can be deleted and brought back. */
export const thingSchemas = {
  contacts: contactSchema,
  touches: touchSchema,
  followUps: followUpSchema,
  conversations: conversationSchema,
  introductions: introductionSchema,
  gives: giveOrAskSchema,
  drafts: storedDraftSchema,
  posts: sentPostSchema,
  purposes: purposeSchema,
  personas: personaSchema,
  lookBacks: lookBackSchema,
  experiments: experimentSchema,
};
export const THING_TABLES = Object.keys(thingSchemas) as ThingTable[];
export type ThingTable = keyof typeof thingSchemas;
export type Things = { [N in ThingTable]: z.infer<(typeof thingSchemas)[N]> };
const thingTableSchema = z.enum(THING_TABLES as [ThingTable, ...ThingTable[]]);

/** What there is one of. */
export const singleSchema = z.discriminatedUnion('id', [
  z.object({ id: z.literal('story'), updatedAt: z.string(), value: storySchema }),
  z.object({ id: z.literal('availability'), updatedAt: z.string(), value: availabilitySchema }),
  z.object({ id: z.literal('settings'), updatedAt: z.string(), value: settingsSchema }),
]);
export type Single = z.infer<typeof singleSchema>;

/** Whether a thing is deleted. `id` is `<table>/<id of the thing>`. */
export const presenceSchema = z.object({
  id: z.string(),
  deleted: z.boolean(),
  /** ISO 8601 UTC of the last deletion or return; a thing changed later than its deletion is there again. */
  updatedAt: z.string(),
  /** The change that deleted it, so that it can be undone as one. */
  changeId: z.nullable(z.string()),
  /** Whatever was known up to this instant is gone for good, and no backup may bring it back. */
  forgottenAt: z.nullable(z.string()),
});
export type Presence = z.infer<typeof presenceSchema>;

/** A deleted thing, whole, for 30 days. `id` as in `Presence`. */
export const trashedSchema = z.object({
  id: z.string(),
  table: thingTableSchema,
  row: z.looseObject({ id: z.string(), updatedAt: z.string() }),
  updatedAt: z.string(),
});
export type Trashed = z.infer<typeof trashedSchema>;

export const CHANGE_KINDS = ['delete', 'merge', 'bulk', 'touch'] as const;

/** A delete, merge or bulk change, or what a touch did to the follow-ups, that can be undone for 30 days. */
export const changeSchema = z.object({
  id: z.string(),
  kind: z.enum(CHANGE_KINDS),
  /** Who it was about, for the list: the first name and how many people. */
  name: z.string(),
  count: z.number(),
  /** ISO 8601 UTC. */
  at: z.string(),
  undoneAt: z.nullable(z.string()),
  /** The stamp that the change wrote: what carries another by now was changed since and is left alone. */
  stamp: z.string(),
  /** The rows as they were before; deleted ones are in the trash instead. */
  before: z.array(
    z.object({
      table: thingTableSchema,
      row: z.looseObject({ id: z.string(), updatedAt: z.string() }),
    }),
  ),
  updatedAt: z.string(),
});
export type Change = z.infer<typeof changeSchema>;

/** A mark "do not read this person again". `id` is a hash of one alias: nothing can be read from it. */
export const forgottenSchema = z.object({
  id: z.string(),
  lifted: z.boolean(),
  updatedAt: z.string(),
});
export type Forgotten = z.infer<typeof forgottenSchema>;

/** Everything that a backup holds and that two stores merge, table by table, in the order of a backup. */
export const keptSchemas = {
  ...thingSchemas,
  singles: singleSchema,
  presence: presenceSchema,
  trash: trashedSchema,
  changes: changeSchema,
  forgotten: forgottenSchema,
};
export type KeptTable = keyof typeof keptSchemas;
export const KEPT_TABLES = Object.keys(keptSchemas) as KeptTable[];
export type Kept = { [N in KeptTable]: z.infer<(typeof keptSchemas)[N]> };

/** One line of a backup, one entry of the journal, one row to merge. */
export type KeptRecord = { [N in KeptTable]: { table: N; row: Kept[N] } }[KeptTable];

/** The key of a thing's presence and of its place in the trash. */
export function thingKey(table: ThingTable, id: string): string {
  return `${table}/${id}`;
}
