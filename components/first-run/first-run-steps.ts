/** The steps of the first run, in order. Their ids are kept in the settings: one that was released keeps its name. */
export const FIRST_RUN_STEPS = [
  'promises',
  'consent',
  'story',
  'why',
  'persona',
  'saving',
  'people',
  'done',
] as const;
export type FirstRunStep = (typeof FIRST_RUN_STEPS)[number];

/**
 * Where the first run goes on: at the step that was open last. Who skipped the consent and comes again, because Kith
 * asked for it before a reading, is shown the consent.
 */
export function stepToOpen(last: string | null, hasConsented: boolean): FirstRunStep {
  const step = FIRST_RUN_STEPS.find((one) => one === last) ?? 'promises';
  const isPastConsent = FIRST_RUN_STEPS.indexOf(step) > FIRST_RUN_STEPS.indexOf('consent');
  return isPastConsent && !hasConsented ? 'consent' : step;
}

/** The step before or after; `null` beyond either end. */
export function stepBeside(step: FirstRunStep, by: 1 | -1): FirstRunStep | null {
  return FIRST_RUN_STEPS[FIRST_RUN_STEPS.indexOf(step) + by] ?? null;
}

/** The step after the consent: the story, or what was open when the consent was put in between. */
export function stepAfterConsent(last: string | null): FirstRunStep {
  const step = stepToOpen(last, true);
  const consent = FIRST_RUN_STEPS.indexOf('consent');
  return FIRST_RUN_STEPS.indexOf(step) > consent ? step : 'story';
}
