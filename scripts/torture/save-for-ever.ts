import { NO_FIELDS } from '../../utils/model/contact';
import type { ProfileReading } from '../../utils/model/reading';
import { deriveContact } from '../../utils/store/derive-contact';
import type { DraftToSave } from '../../utils/store/drafts';
import { saveDraft } from '../../utils/store/drafts';
import { newContact } from '../../utils/store/observe';
import { mergeRecords } from '../../utils/store/restore';
import { saveReading } from '../../utils/store/save-reading';
import { takeSnapshot } from '../../utils/store/snapshots';
import type { NewTouch } from '../../utils/store/touches';
import { logTouch } from '../../utils/store/touches';
import { moveToTrash } from '../../utils/store/trash';
import type { Acknowledged } from './acknowledged';
import { addressOf } from './verify';

/**
 * Saves as fast as it can until the browser is killed: new people, the same again with a new headline, touches, drafts,
 * deletions, bulk merges and snapshots. Each is reported the moment the store has called it saved, and not before.
 */
export async function saveForEver(
  who: string,
  round: number,
  acknowledge: (done: Acknowledged[]) => void,
): Promise<never> {
  for (let turn = 0; ; turn += 1) {
    const slug = `${who}-${round}-${turn - (turn % 5)}`;
    const version = turn + 1;
    const saved = await saveReading(readingOf(slug, `Analyst ${version}`));
    if (saved.status === 'refused') throw new Error(saved.reason.key);
    acknowledge([{ kind: 'contact', slug, version }]);
    const { contactId } = saved;
    if (turn % 3 === 0) {
      const logged = await logTouch(messageTo(contactId));
      if (logged) acknowledge([{ kind: 'touch', id: logged.touch.id, slug }]);
    }
    if (turn % 4 === 0) {
      await saveDraft(draftTo(contactId, `Dear ${slug} ${version}`));
      acknowledge([{ kind: 'draft', slug, version }]);
    }
    if (turn % 40 === 19) {
      await moveToTrash(contactId);
      acknowledge([{ kind: 'trash', slug }]);
    }
    if (turn % 30 === 14) await takeSnapshot();
    if (turn % 50 === 25) {
      const ids = Array.from(
        { length: 200 },
        (_, index) => `bulk-${who}-${round}-${turn}-${index}`,
      );
      const stamp = new Date().toISOString();
      const restored = await mergeRecords(
        ids.map(
          (id) => ({ table: 'contacts', row: deriveContact(newContact(id, stamp)) }) as const,
        ),
      );
      if (restored.status === 'restored') acknowledge(ids.map((id) => ({ kind: 'bulk', id })));
    }
  }
}

function readingOf(slug: string, headline: string): ProfileReading {
  const url = addressOf(slug);
  return {
    status: 'read',
    kind: 'profile',
    url,
    layout: 'classic',
    language: 'en',
    notes: [],
    profile: {
      ...NO_FIELDS,
      memberId: null,
      url,
      name: slug,
      nameClean: slug,
      headline,
      about: ABOUT,
    },
    notLoaded: [],
    unread: [],
    moreEntriesExist: {},
    provenance: {},
  };
}

/** About as much text as a real profile has. */
const ABOUT = 'I look after wind farms and the people who keep them turning. '.repeat(20);

function messageTo(contactId: string): NewTouch {
  return {
    contactId,
    type: 'message',
    dir: 'out',
    at: new Date().toISOString(),
    kind: 'question',
    channel: 'message',
    text: 'How did you learn to read a turbine by its sound?',
    facts: [],
    answer: null,
    source: 'you',
    externalId: null,
  };
}

function draftTo(contactId: string, body: string): DraftToSave {
  return {
    contactId,
    kind: 'question',
    channel: 'message',
    subject: null,
    body,
    spans: [],
    attempt: 0,
    inputs: {},
    withoutFacts: [],
    overridden: {},
    edited: true,
    copiedAt: null,
  };
}
