import { askSize } from '../../utils/drafting/ask-size';
import type { Address } from '../../utils/drafting/german/address';
import { addressFor } from '../../utils/drafting/german/address';
import { languagesToChoose } from '../../utils/drafting/languages-to-choose';
import { hasRoomForQuestion } from '../../utils/drafting/persona-topic';
import { smallerAsk } from '../../utils/drafting/smaller-ask';
import type { Channel } from '../../utils/model/channel';
import { CHANNELS } from '../../utils/model/channel';
import type { MessageKind } from '../../utils/model/message-kind';
import { MESSAGE_KINDS, POST_KINDS } from '../../utils/model/message-kind';
import type { StoredDraft } from '../../utils/model/stored-draft';
import { changeAbout } from '../../utils/store/contacts';
import { say, t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { SegmentedControl } from '../ui/SegmentedControl';
import { Select } from '../ui/Select';
import styles from './ChooseMessage.module.css';
import { TopicQuestions } from './TopicQuestions';
import type { DraftSession } from './use-draft';

type Input = keyof StoredDraft['inputs'];

/** What each kind needs to be told, besides what is known. */
const ASKED_FOR: Partial<Record<MessageKind, Input[]>> = {
  connect: ['topic'],
  informational_interview: ['topic'],
  question: ['topic'],
  coffee: ['topic'],
  reconnect: ['topic'],
  recruiter_question: ['role', 'topic'],
  reply_times: ['topic'],
  follow_up_1: ['topic'],
  follow_up_2: ['topic'],
  intro_request: ['targetName', 'topic'],
  thank_you: ['takeaway', 'nextStep'],
  update: ['takeaway', 'nextStep'],
  office_hours_post: ['topic'],
  repair: ['mistake', 'nextStep'],
};
const FIELDS = {
  topic: { label: 'draft.topic', hint: 'draft.topic.hint' },
  takeaway: { label: 'draft.takeaway', hint: 'draft.takeaway.hint' },
  nextStep: { label: 'draft.nextStep', hint: 'draft.nextStep.hint' },
  targetName: { label: 'draft.target', hint: undefined },
  role: { label: 'draft.role', hint: undefined },
  mistake: { label: 'draft.mistake', hint: 'draft.mistake.hint' },
  result: { label: 'draft.result', hint: 'draft.result.hint' },
  mend: { label: 'draft.mend', hint: 'draft.mend.hint' },
  postTopic: { label: 'draft.postTopic', hint: 'draft.postTopic.hint' },
} as const;

/** What the message is for and where it goes; suggested from where things stand, changed at will. */
export function ChooseMessage({
  session,
  contactId,
}: {
  session: DraftSession;
  contactId: string | null;
}) {
  const { choices } = session;
  const asked = ASKED_FOR[choices.kind] ?? [];
  const languages = languagesToChoose(session.situation);
  const isPost = POST_KINDS.includes(choices.kind);
  const smaller = smallerAsk(choices.kind);
  const size = askSize(choices.kind, session.situation.intent.durationMin);
  return (
    <div className={styles.choose}>
      <div className={styles.pair}>
        <Select<MessageKind>
          label={t('draft.kind')}
          value={choices.kind}
          options={MESSAGE_KINDS.filter((kind) => POST_KINDS.includes(kind) === isPost).map(
            (kind) => ({
              value: kind,
              label: t(`kind.${kind}`),
            }),
          )}
          onChange={(kind) => session.recompose({ kind, attempt: 0, overridden: {}, own: {} })}
        />
        {!isPost && (
          <Select<Channel>
            label={t('draft.channel')}
            value={choices.channel}
            options={CHANNELS.filter((channel) => channel !== 'post').map((channel) => ({
              value: channel,
              label: t(`channel.${channel}`),
            }))}
            onChange={(channel) => session.recompose({ channel })}
          />
        )}
      </div>
      {!isPost && session.suggested.reason.key !== 'drafting.suggestRatherNot' && (
        <p className={styles.reason}>{t('draft.suggested', { reason: whySuggested(session) })}</p>
      )}
      {size && <p className={styles.reason}>{t('method.size', { size: say(size) })}</p>}
      {smaller && (
        <Button
          size="small"
          variant="quiet"
          onClick={() => session.recompose({ kind: smaller, attempt: 0, overridden: {}, own: {} })}
        >
          {t('draft.smaller', { kind: t(`kind.${smaller}`) })}
        </Button>
      )}
      {languages.length > 1 && (
        <SegmentedControl
          label={t('draft.language')}
          value={session.composed.language}
          options={languages.map((language) => ({
            value: language,
            label: t(`draft.language.${language}`),
          }))}
          onChange={(language) => session.recompose({ inputs: { ...choices.inputs, language } })}
        />
      )}
      {contactId !== null && session.composed.language === 'de' && (
        <SegmentedControl<Address>
          label={t('draft.address')}
          value={addressFor(session.situation)}
          options={(['Sie', 'du'] as const).map((address) => ({
            value: address,
            label: t(`draft.address.${address}`),
          }))}
          onChange={(formOfAddress) => void changeAbout(contactId, { formOfAddress })}
        />
      )}
      {asked.map((input) =>
        input in FIELDS ? (
          <AskedFor key={input} input={input as Input & keyof typeof FIELDS} session={session} />
        ) : null,
      )}
      {contactId !== null && hasRoomForQuestion(choices.kind) && (
        <TopicQuestions session={session} contactId={contactId} />
      )}
    </div>
  );
}

/** The reason; where the user chose something else, with what it is a reason for. */
function whySuggested({ choices, suggested }: DraftSession): string {
  const reason = say(suggested.reason);
  return choices.kind === suggested.kind ? reason : `${t(`kind.${suggested.kind}`)} – ${reason}`;
}

function AskedFor({
  input,
  session,
}: {
  input: Input & keyof typeof FIELDS;
  session: DraftSession;
}) {
  const { choices, situation } = session;
  const isPost = situation.person === null;
  const { label, hint } = FIELDS[labelFor(input, choices.kind, isPost)];
  const known = input === 'topic' ? situation.intent.topic : null;
  return (
    <Field
      label={t(label)}
      hint={hint && t(hint)}
      value={choices.inputs[input] ?? known ?? ''}
      onChange={(value) => session.change({ inputs: { ...choices.inputs, [input]: value } })}
    />
  );
}

/** The same input is asked for in other words where the message is another. */
function labelFor(
  input: Input & keyof typeof FIELDS,
  kind: MessageKind,
  isPost: boolean,
): keyof typeof FIELDS {
  if (isPost && input === 'topic') return 'postTopic';
  if (input !== 'nextStep') return input;
  if (kind === 'repair') return 'mend';
  return kind === 'update' ? 'result' : input;
}
