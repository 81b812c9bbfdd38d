/** What a message is for. The ids are those of a case's `intent.type` (drafting-cases/README.md), and some more. */
export const MESSAGE_KINDS = [
  'connect',
  'informational_interview',
  'question',
  'coffee',
  'reconnect',
  'intro_request',
  'thank_you',
  'update',
  'follow_up_1',
  'follow_up_2',
  'reply_times',
  'closing',
  'appreciation',
  'offering',
  'repair',
  'recruiter_question',
  'office_hours_post',
  'situation_post',
  'note_to_acquaintances',
] as const;

export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** Kinds that go to everybody who follows the user, so that there is no reader to name. */
export const POST_KINDS: readonly MessageKind[] = ['office_hours_post', 'situation_post'];

/** Kinds that give and must ask for nothing (drafting.md, section 4: "no ask"). */
export const GIFT_KINDS: readonly MessageKind[] = [
  'thank_you',
  'update',
  'appreciation',
  'closing',
  'repair',
];

/** Gifts that tell what the writer did: much of "I", and no wait after an unanswered message. */
export const TELLING_KINDS: readonly MessageKind[] = ['thank_you', 'update', 'repair'];
