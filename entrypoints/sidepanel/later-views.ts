import { lazy } from 'react';

/** The views that the panel does not open with: each is loaded when it is first shown. */
export const DraftView = lazy(async () => ({
  default: (await import('../../components/drafting/DraftView')).DraftView,
}));
export const TodayView = lazy(async () => ({
  default: (await import('../../components/follow-ups/TodayView')).TodayView,
}));
export const PeopleView = lazy(async () => ({
  default: (await import('../../components/people/PeopleView')).PeopleView,
}));
export const ProgressView = lazy(async () => ({
  default: (await import('../../components/progress/ProgressView')).ProgressView,
}));
export const StoryView = lazy(async () => ({
  default: (await import('../../components/story/StoryView')).StoryView,
}));
