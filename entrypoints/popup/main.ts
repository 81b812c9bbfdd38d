import { firstShown } from './first-shown';

// `popup-first` paints; only then is the rest loaded, so that it takes no time from the first paint.
void firstShown().then(async (first) => {
  const { showLive } = await import('./live');
  await showLive(first);
});
