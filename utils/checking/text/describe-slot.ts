import type { Slot } from '../../model/situation';
import { isZone } from '../../model/zoned-time';
import { cityOfZone } from '../grounding/zone-places';

/** A slot on somebody's clock: "Wed 2 Dec, 15:30 (London time)". */
export function describeSlot(slot: Slot, zone: string, language: string): string {
  const known = isZone(zone) ? zone : 'UTC';
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: known,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return `${format.format(Date.parse(slot.start))} (${cityOfZone(known)} time)`;
}
