import { z } from '../zod';

/** What the user narrowed the list of people down to, kept under a name. Words of a later version are kept as they are. */
export const savedViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  query: z.string(),
  filters: z.array(z.string()),
  silentMonths: z.number(),
  personaId: z.nullable(z.string()),
  order: z.string(),
  group: z.nullable(z.string()),
});
export type SavedView = z.infer<typeof savedViewSchema>;
