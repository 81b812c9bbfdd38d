/** LinkedIn's numbers for activities hold the instant of their making in the upper 42 bits, in milliseconds. */
const BITS_BELOW = 22n;
const EARLIEST = Date.UTC(2010, 0, 1);

/** The id in a link or URN to a post (`urn:li:activity:7123…`), or `null`. */
export function activityIdIn(text: string): string | null {
  return (
    decodeURIComponentSafely(text).match(/urn:li:(?:activity|ugcPost|share):(\d{15,20})/)?.[1] ??
    null
  );
}

/** When an activity was made, ISO 8601; `null` when the number cannot be such an id. */
export function timeOfActivity(id: string | null, now = Date.now()): string | null {
  if (id === null || !/^\d{15,20}$/.test(id)) return null;
  const time = Number(BigInt(id) >> BITS_BELOW);
  return time >= EARLIEST && time <= now + 86_400_000 ? new Date(time).toISOString() : null;
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
