import { sendMessage } from '../../utils/messages/protocol';

/** Tells the background that what is due has changed. */
export function tellBadge(): void {
  // The worker also counts at every alarm; a lost message costs minutes, not truth.
  void sendMessage('refreshBadge').catch(() => undefined);
}
