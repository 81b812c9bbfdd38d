import type { Phrase } from '../../utils/model/phrase';
import type { RefusedReading } from '../../utils/model/reading';

/** The sentence for a refused page; names the kind of page where that helps. */
export function refusalReason(reading: RefusedReading): Phrase {
  if (reading.page === 'too-large') return { key: 'reading.refused.layout-unknown.too-large' };
  return reading.status === 'other-page'
    ? { key: `reading.refused.other-page.${reading.page}` as Phrase['key'] }
    : { key: `reading.refused.${reading.status}` };
}
