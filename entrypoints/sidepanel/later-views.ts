import { lazy } from 'react';

/** What the panel does not open with: each is loaded when it is first shown. */
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
export const CopyReminder = lazy(async () => ({
  default: (await import('../../components/data/CopyReminder')).CopyReminder,
}));
/** It looks at conversations, and is there for every page; but nobody waits for it. */
export const ThreadNotice = lazy(async () => ({
  default: (await import('../../components/follow-ups/ThreadNotice')).ThreadNotice,
}));
/** None runs most of the time. */
export const RunningConversation = lazy(async () => ({
  default: (await import('../../components/conversations/RunningConversation')).RunningConversation,
}));
/** Until the first message was copied, then never again; it waits for the store anyway. */
export const Guide = lazy(async () => ({
  default: (await import('../../components/app/Guide')).Guide,
}));
