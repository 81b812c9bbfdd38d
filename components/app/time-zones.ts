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

/** Names that a browser still gives a zone and that its people do not. */
const TODAY_CALLED: Record<string, string> = {
  Calcutta: 'Kolkata',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh',
  Godthab: 'Nuuk',
};

/** "Kolkata", "Indianapolis, Indiana": the place, as one would look for it. */
export function zoneName(zone: string): string {
  const [, ...place] = zone.split('/');
  if (place.length === 0) return zone;
  return place
    .map((name) => (TODAY_CALLED[name] ?? name).replaceAll('_', ' '))
    .toReversed()
    .join(', ');
}
