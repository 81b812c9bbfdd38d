import type { FactSource } from '../../utils/model/fact';

/** How each source of a fact is said. */
export const SOURCES = {
  page: 'draft.source.page',
  archive: 'draft.source.archive',
  you: 'draft.source.you',
  history: 'draft.source.history',
  story: 'draft.source.story',
} as const satisfies Record<FactSource, string>;
