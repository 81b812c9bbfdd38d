import type { SelectOption } from '../ui/Select';

/** Every zone that this browser knows, by continent; `first` stands on top, whether the browser lists it or not. */
export function zoneOptions(first: string[]): SelectOption<string>[] {
  const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'));
  const onTop = [...new Set(first)].filter(Boolean).map((zone) => ({
    value: zone,
    label: zoneName(zone),
  }));
  return [
    ...onTop,
    ...zones
      .filter((zone) => !first.includes(zone))
      .map((zone) => ({ value: zone, label: zoneName(zone), group: zone.split('/')[0] })),
  ];
}

/** "Kolkata", "Indianapolis, Indiana": the place, as one would look for it. */
export function zoneName(zone: string): string {
  const [, ...place] = zone.split('/');
  return place.length === 0 ? zone : place.toReversed().join(', ').replaceAll('_', ' ');
}
