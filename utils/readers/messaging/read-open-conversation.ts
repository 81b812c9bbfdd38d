import type { Reading } from '../../model/reading';
import { kindOfAddress } from '../kind-of-address';
import { statedLanguage } from '../page/language';
import { refuse } from '../refuse';
import { findConversations } from './find-conversations';
import { readConversation } from './read-conversation';

/**
 * Reads the open conversation of a page: that of the main pane on the messaging page and where a conversation is wanted,
 * else a docked one. `which`: the others in turn, from 1.
 */
export function readOpenConversation(
  page: Document,
  address: URL,
  wantsConversation = false,
  which = 0,
): Reading {
  const isMessaging = wantsConversation || kindOfAddress(address) === 'conversation';
  const open = findConversations(page);
  const first = open.find(({ isDocked }) => isDocked !== isMessaging) ?? open[0];
  const wanted = which === 0 ? first : open.filter((one) => one !== first)[which - 1];
  // Closed since its script was chosen, or not there yet.
  if (!wanted) return refuse(page, address, 'still-loading', 'conversation');
  const language = statedLanguage(page);
  const outcome = readConversation(wanted.pane, language);
  if (outcome.status === 'group') return refuse(page, address, 'other-page', 'group-conversation');
  if (outcome.status === 'in-between')
    return refuse(page, address, 'still-loading', 'conversation');
  return {
    status: 'read',
    kind: 'conversation',
    url: address.href,
    layout: 'classic',
    language,
    notes: ['visible-part-only', ...(open.length > 1 ? ['several-conversations'] : [])],
    conversation: outcome.conversation,
  };
}
