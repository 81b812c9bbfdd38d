import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onLookAfterAlarm, scheduleLookAfter } from '../../entrypoints/background/look-after';
import { twoParts } from '../../entrypoints/background/two-parts';
import { jobs } from '../../entrypoints/background-jobs/jobs';
import { saveReading } from '../../utils/store/save-reading';
import { readingOf } from '../support/build-reading';
import { freshStore } from '../support/fresh-store';
import type { MemoryKeeping } from '../support/memory-keeping';

let keeping: MemoryKeeping;
beforeEach(async () => {
  twoParts().jobs = jobs;
  keeping = await freshStore();
});

it('takes a snapshot when its alarm comes round, and not at others', async () => {
  await saveReading(readingOf('ada', { name: 'Ada' }));
  onLookAfterAlarm({ name: 'due' });
  onLookAfterAlarm({ name: 'look-after-store' });

  await vi.waitFor(() => expect(keeping.drawer.size).toBe(1));
});

it('does not put its alarm off each time the worker starts', async () => {
  const create = vi.spyOn(fakeBrowser.alarms, 'create');
  await scheduleLookAfter();
  await scheduleLookAfter();

  expect(create).toHaveBeenCalledOnce();
});
