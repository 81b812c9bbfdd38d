import { useDeferredValue, useMemo } from 'react';
import type { PreviewedField } from '../../utils/drafting/preview-sentence';
import { previewSentence } from '../../utils/drafting/preview-sentence';
import type { Availability, UserStory } from '../../utils/model/story';

const NO_HOURS: Availability = { weekly: [], exceptions: [], updatedAt: '' };

/** The sentence that the composer makes of a field, a moment after the last key; `null` while it would say nothing. */
export function useStoryPreview(
  story: UserStory,
  field: PreviewedField,
  availability: Availability = NO_HOURS,
): string | null {
  const told = useDeferredValue(story);
  const hours = useDeferredValue(availability);
  // Composing takes some milliseconds: only what the sentence is made of counts as a change.
  const made = JSON.stringify([told[field === 'availability' ? 'timeZone' : field], told.voice]);
  const beside = JSON.stringify([told.name, told.was, told.now, told.lookingFor, told.languages]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the story is new at every key; these are what matters of it.
  return useMemo(
    () => (isTold(told, field, hours) ? previewSentence(told, field, hours, new Date()) : null),
    [field, made, beside, hours],
  );
}

function isTold(story: UserStory, field: PreviewedField, { weekly }: Availability): boolean {
  if (field === 'availability') return weekly.length > 0;
  return story[field].length > 0;
}
