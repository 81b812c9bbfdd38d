import { defineUnlistedScript } from '#imports';
import { readWithoutCard } from '../utils/readers/read-without-card';

/** Reads a person's page without a top card: one list, or the contact-info window alone. */
export default defineUnlistedScript({
  globalName: false,
  main: () => readWithoutCard(document, new URL(location.href)),
});
