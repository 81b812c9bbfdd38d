import { cleanText } from '../../model/text-hygiene';
import { instantOf, learnDateOrder, readMoment } from './archive-dates';
import type { ArchivePart, MessageRow, RowAddress } from './archive-part';
import { htmlToText, isHtml } from './html-to-text';
import { noteSelf } from './note-self';
import { voiceSample } from './own-lines';
import type { RowReader } from './part-builder';
import { refuseRow } from './part-builder';
import type { RowCells } from './row-cells';
import { addressesOf, addressReader, internTexts } from './row-cells';
import { hashWords } from './stable-hash';

/** LinkedIn's editor for sponsored and recruiter mass messages leaves this class in their HTML. */
const SPONSORED = /class="[^"]*\bspinmail/;

/** Newest first, so these are of late; of somebody who writes much a few hundred are their own. */
const MOST_SAMPLES = 2000;

/** Rows of messages.csv in the shapes of 2018, 2024 and 2026. `keepText`: also read what was written. */
export function messagesReader(part: ArchivePart, keepText: boolean): RowReader {
  const counts = {
    dataRows: 0,
    conversations: 0,
    drafts: 0,
    emptyContent: 0,
    withAttachment: 0,
    html: 0,
    withNewlineInsideAField: 0,
    fromHiddenMember: 0,
    exactDuplicates: 0,
    sponsored: 0,
    spam: 0,
    groupConversations: 0,
    folders: {} as Record<string, number>,
  };
  part.counts.messageRows = counts;
  const readAddress = addressReader();
  const conversations = new Set<string>();
  const folders = new Map<string, number>();
  const once = internTexts();
  const recipientsOf = new Map<string, RowAddress[]>();
  let samples = 0;
  /** Until the end `at` holds the date as it stands, and `digest` only the content's. */
  const pending: MessageRow[] = [];

  const row = (cells: RowCells) => {
    counts.dataRows += 1;
    const conversation = cells.text('conversationId');
    if (conversation) conversations.add(conversation);
    const folder = cells.text('folder').toUpperCase();
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
    const content = cells.raw('content');
    if (content.trim() === '') counts.emptyContent += 1;
    if (cells.text('attachments')) counts.withAttachment += 1;
    if (content.includes('\n')) counts.withNewlineInsideAField += 1;
    const html = isHtml(content);
    if (html) counts.html += 1;
    const sender = readAddress(cells.raw('senderUrl'));
    const from = cells.text('from');

    if (isYes(cells.text('isDraft')) || isYes(cells.text('isConversationDraft'))) {
      counts.drafts += 1;
      if (sender) noteSelf(part, sender, from);
      return refuseRow(part, cells.line, 'draft', cells.excerpt());
    }
    if (cells.has('senderUrl') && !sender) counts.fromHiddenMember += 1;
    if (folder === 'SPAM') {
      counts.spam += 1;
      return refuseRow(part, cells.line, 'spam', cells.excerpt());
    }
    if (html && SPONSORED.test(content)) {
      counts.sponsored += 1;
      return refuseRow(part, cells.line, 'sponsored', cells.excerpt());
    }
    if (!cells.has('senderUrl')) {
      // 2018: names only, and a name alone never tells who somebody is.
      return refuseRow(part, cells.line, 'no-address', cells.excerpt());
    }
    const recipientUrls = cells.raw('recipientUrls');
    const recipients = recipientsOf.get(recipientUrls) ?? addressesOf(recipientUrls, readAddress);
    recipientsOf.set(recipientUrls, recipients);
    const mayBeSample = samples < MOST_SAMPLES && !html && recipients.length === 1;
    const sample = mayBeSample ? voiceSample(content) : null;
    if (sample !== null) samples += 1;
    pending.push({
      line: cells.line,
      conversation: once(conversation),
      from: once(from),
      sender,
      to: once(cells.text('to')),
      recipients,
      at: cells.text('date'),
      digest: hashWords(content),
      sample,
      text: keepText ? cleanText(htmlToText(content), { multiline: true, max: 20_000 }) : null,
    });
  };

  const finish = () => {
    counts.conversations = conversations.size;
    counts.folders = Object.fromEntries(folders);
    const order = learnDateOrder(pending.map((found) => found.at));
    for (const found of pending) {
      const moment = readMoment(found.at, order);
      if (!moment) {
        refuseRow(part, found.line, 'no-date', `${found.from}, ${found.to}, ${found.at}`);
        continue;
      }
      found.at = instantOf(moment);
      found.digest = `${found.at}|${found.digest}`;
      part.messages.push(found);
    }
  };
  return { row, finish };
}

function isYes(cell: string): boolean {
  return /^(?:yes|true|ja|oui|sí|si|sim)$/i.test(cell);
}
