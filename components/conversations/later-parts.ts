import { lazy } from 'react';

/** What somebody with whom no talk was agreed never needs: each is loaded when it is first shown. */
export const PlannedConversation = lazy(async () => ({
  default: (await import('./PlannedConversation')).PlannedConversation,
}));
export const PlanForm = lazy(async () => ({
  default: (await import('./PlanForm')).PlanForm,
}));
export const AfterConversation = lazy(async () => ({
  default: (await import('./AfterConversation')).AfterConversation,
}));
export const HeldSummary = lazy(async () => ({
  default: (await import('./AfterConversation')).HeldSummary,
}));
