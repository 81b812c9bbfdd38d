import { defineUnlistedScript } from '#imports';
import { browserKeeping } from '../../utils/browser/keeping';
import { mendClockJump } from '../../utils/store/mend-clock-jump';
import { openStore } from '../../utils/store/open-store';
import { twoParts } from '../background/two-parts';
import { jobs } from './jobs';

/** The half of the background that needs the store; `background/load-jobs.ts` runs it when there is something to do. */
export default defineUnlistedScript(() => {
  // Begins before any job can want it; what reads the store waits until it was found sound.
  const opened = openStore(browserKeeping);
  twoParts().jobs = jobs;
  void opened.then((state) => (state.status === 'open' ? mendClockJump() : undefined));
});
