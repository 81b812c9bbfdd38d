import type { Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds of the thread, and by the clock. */
  tdur?: number;
  dur?: number;
  args?: { name?: string };
}

/** The longest task of the page's own thread while something is done: its thread's time and the clock's, in ms. */
export async function longestTask(
  page: Page,
  act: () => Promise<unknown>,
): Promise<{ cpu: number; wall: number }> {
  const cdp = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline', '__metadata'] },
  });
  try {
    await act();
  } finally {
    const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
    await cdp.send('Tracing.end');
    await complete;
    await cdp.detach();
  }
  const threads = new Set(
    events
      .filter((one) => one.name === 'thread_name' && one.args?.name === 'CrRendererMain')
      .map((one) => `${one.pid}:${one.tid}`),
  );
  const tasks = events.filter(
    (one) => one.name.endsWith('RunTask') && threads.has(`${one.pid}:${one.tid}`),
  );
  const most = (of: (task: TraceEvent) => number | undefined) =>
    Math.round(tasks.reduce((longest, task) => Math.max(longest, of(task) ?? 0), 0) / 1000);
  return { cpu: most((task) => task.tdur), wall: most((task) => task.dur) };
}
