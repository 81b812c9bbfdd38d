/** What a message's URN tells without any word: whose mailbox this is, and the exact instant. */
export interface MessageId {
  mailboxOwner: string;
  timeIso: string | null;
}

const URN =
  /^urn:li:msg_message:\(urn:li:fsd_profile:(AC[oow][A-Za-z0-9_-]+),2-([A-Za-z0-9+/=_-]+)\)?$/;

/** Takes `data-event-urn` apart; the base64 begins with 13 digits of epoch milliseconds. */
export function readMessageId(urn: string): MessageId | null {
  const match = urn.match(URN);
  if (!match?.[1] || !match[2]) return null;
  const digits = decode(match[2])?.match(/^\d{13}/)?.[0];
  return {
    mailboxOwner: match[1],
    timeIso: digits ? new Date(Number(digits)).toISOString() : null,
  };
}

function decode(base64: string): string | null {
  try {
    return atob(base64.replace(/-/g, '+').replace(/_/g, '/').slice(0, 24));
  } catch {
    return null;
  }
}
