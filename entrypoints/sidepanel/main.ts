import { firstShown } from '../../components/app/first-shown';
import type { FoundFirst } from './found-first';

// `panel-first` paints; only then is the rest loaded, so that it takes no time from the first paint.
void firstShown<FoundFirst>().then(async (first) => {
  const { showLive } = await import('./live');
  await showLive(first ?? { page: null, contact: null });
});
