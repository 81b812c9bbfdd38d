import type { LocalDate } from './local-date';
import { daysBetween } from './local-date';
import type { Touch } from './touch';

/** As much of a touch as settling looks at. */
export type HistoryTouch = Pick<Touch, 'id' | 'type' | 'dir' | 'at' | 'source'>;

/** Types that are words from one to the other on a written channel. */
const WRITTEN = new Set<Touch['type']>(['message', 'reply', 'thanks', 'introduction']);

/**
 * What follows from all touches of one contact together, so that it comes out the same whichever file was brought in
 * first: an inbound message of the archive is a `reply` when the written touch before it was the user's, else a
 * `message`. Gives only the touches whose type changes, as new objects.
 */
export function settleReplies<T extends HistoryTouch>(touches: readonly T[]): T[] {
  const written = touches.filter((touch) => WRITTEN.has(touch.type)).sort(byTime);
  const changed: T[] = [];
  let before: HistoryTouch | null = null;
  for (const touch of written) {
    if (touch.source === 'archive' && touch.dir === 'in') {
      const type = before?.dir === 'out' ? 'reply' : 'message';
      if (touch.type !== type) changed.push({ ...touch, type });
    }
    before = touch;
  }
  return changed;
}

/** An acceptance that follows from an invitation and the day of the connection. */
export interface Acceptance {
  /** The invitation that was accepted. */
  invitationId: string;
  /** `in`: they accepted the user's; `out`: the user accepted theirs. */
  dir: 'in' | 'out';
  /** ISO 8601 UTC; noon of the day, because the archive has no hour. */
  at: string;
}

/**
 * The invitation that led to a connection: the last one sent up to the day of connecting (one day of grace, because
 * invitations carry no zone). One sent later than that belongs to another story and was not accepted.
 */
export function findAcceptance(
  touches: readonly HistoryTouch[],
  connectedOn: LocalDate | null,
): Acceptance | null {
  if (connectedOn === null) return null;
  const invitation = touches
    .filter((touch) => touch.type === 'invitation')
    .filter((touch) => daysBetween(touch.at.slice(0, 10), connectedOn) >= -1)
    .sort(byTime)
    .at(-1);
  if (!invitation) return null;
  const noon = `${connectedOn}T12:00:00.000Z`;
  return {
    invitationId: invitation.id,
    dir: invitation.dir === 'out' ? 'in' : 'out',
    at: invitation.at > noon ? invitation.at : noon,
  };
}

/** The id of the touch that stands for an acceptance: one per invitation, wherever it is worked out. */
export function acceptanceId(invitationId: string): string {
  return `accepted:${invitationId}`;
}

/**
 * Whether a touch of the archive is one that is known already, so that nothing is logged twice: a message that the
 * page showed (its time is exact), or one that the user logged by hand (inbound: some days after it came; outbound:
 * about when it was sent). Each known touch answers for one of the archive's only.
 * @returns the archive's touches that are new, with the id of the known one for each that is not
 */
export function matchKnown<T extends HistoryTouch>(
  incoming: readonly T[],
  known: readonly HistoryTouch[],
): { fresh: T[]; same: { touch: T; knownId: string }[] } {
  const others = known.filter((touch) => touch.source !== 'archive');
  const taken = new Set<string>();
  const fresh: T[] = [];
  const same: { touch: T; knownId: string }[] = [];
  for (const touch of [...incoming].sort(byTime)) {
    const match = others
      .filter((other) => !taken.has(other.id) && isSame(touch, other))
      .sort((a, b) => distance(touch, a) - distance(touch, b) || byTime(a, b))[0];
    if (match) {
      taken.add(match.id);
      same.push({ touch, knownId: match.id });
    } else fresh.push(touch);
  }
  return { fresh, same };
}

const HOUR = 3_600_000;

function isSame(archive: HistoryTouch, known: HistoryTouch): boolean {
  if (archive.dir !== known.dir || sort(archive) !== sort(known)) return false;
  const later = Date.parse(known.at) - Date.parse(archive.at);
  // The export has whole seconds where the page's message id has milliseconds.
  if (known.source === 'page') return Math.abs(later) < 2000;
  return archive.dir === 'in'
    ? later >= -HOUR && later <= 7 * 24 * HOUR
    : Math.abs(later) <= 12 * HOUR;
}

function sort(touch: HistoryTouch): string {
  return WRITTEN.has(touch.type) ? 'written' : touch.type;
}

function distance(a: HistoryTouch, b: HistoryTouch): number {
  return Math.abs(Date.parse(a.at) - Date.parse(b.at));
}

function byTime(a: HistoryTouch, b: HistoryTouch): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
