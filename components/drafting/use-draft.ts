import type { RefObject } from 'react';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { checkDraft } from '../../utils/checking/check-draft';
import type { CheckInput } from '../../utils/checking/check-input';
import { composeDraft } from '../../utils/drafting/compose';
import { keepProvenance } from '../../utils/drafting/keep-provenance';
import { personaTopic } from '../../utils/drafting/persona-topic';
import { situationOf } from '../../utils/drafting/situation-of';
import { suggestKind } from '../../utils/drafting/suggest-kind';
import type { Channel } from '../../utils/model/channel';
import type { ComposeOptions, Draft } from '../../utils/model/draft';
import type { Span } from '../../utils/model/fact';
import type { Finding } from '../../utils/model/finding';
import { localDateOf } from '../../utils/model/local-date';
import type { MessageKind } from '../../utils/model/message-kind';
import { MESSAGE_KINDS } from '../../utils/model/message-kind';
import type { Phrase } from '../../utils/model/phrase';
import type { Situation, Slot } from '../../utils/model/situation';
import type { StoredDraft } from '../../utils/model/stored-draft';
import { draftFor, saveDraft } from '../../utils/store/drafts';
import { personaOf } from '../../utils/store/personas';
import { getSettings } from '../../utils/store/settings';
import { situationRecords } from '../../utils/store/situation-records';
import { standingOf } from '../../utils/store/standing-of';
import { mirrorTyped, readTypedMirror, settleTyped } from '../app/typed-mirror';
import { useQuery } from '../app/use-query';
import type { SentenceAt } from './sentence-at';
import { useEverybody } from './use-everybody';
import { usePrepared } from './use-prepared';
import { useSame } from './use-same';

/** What the user chose for this message; the rest follows from it. */
export interface DraftChoices {
  kind: MessageKind;
  channel: Channel;
  inputs: StoredDraft['inputs'];
  attempt: number;
  withoutFacts: string[];
  overridden: Record<string, string>;
  /** Sentences of the user's own in place of the composer's: move → sentence. */
  own: Record<string, string>;
}

/** A draft being worked on: what stands there, why, and what can be done. */
export interface DraftSession {
  situation: Situation;
  choices: DraftChoices;
  suggested: { kind: MessageKind; channel: Channel; reason: Phrase };
  composed: Draft;
  body: string;
  subject: string | null;
  spans: Span[];
  isEdited: boolean;
  findings: Finding[];
  /** False for the moment in which everybody else is made ready to be compared with: nothing has been looked at yet. */
  isLookedAt: boolean;
  /** What is checked, for asking anew: the findings may lag behind a fast hand. */
  checked: CheckInput;
  change(choices: Partial<DraftChoices>): void;
  type(body: string): void;
  typeSubject(subject: string): void;
  /** Composes anew; what the user's hand had changed is kept for `undo`. */
  recompose(choices: Partial<DraftChoices>): void;
  canUndo: boolean;
  undo(): void;
  /** Puts a sentence of the user's own where one stands; the version before is one step back. */
  putOwn(sentence: SentenceAt, own: string): void;
  /** Keeps the text as it was copied: the times in it are offered from now on. */
  keepCopied(): Promise<void>;
  /** Keeps nothing more: the message is on its way, and a draft saved now would come back as one that was never sent. */
  end(): void;
  draftId: string;
}

interface Typed {
  body: string;
  subject: string | null;
  spans: Span[];
}

/** What can be gone back to: a version with the choices that it belongs to. */
interface Version {
  choices: DraftChoices;
  typed: Typed | null;
}

const SAVE_AFTER_MS = 300;

/** The id of the one draft that a contact (or, for posts, the user) has at a time. */
export const draftIdFor = (contactId: string | null) => `draft:${contactId ?? 'post'}`;

/** Composes, checks and keeps the draft for a contact; `null` while the store is being asked. */
export function useDraft(contactId: string | null, wantedKind: string | null): DraftSession | null {
  const draftId = draftIdFor(contactId);
  const records = useQuery(() => situationRecords(contactId), [contactId]);
  const standing = useQuery(
    async () => (contactId === null ? null : await standingOf(contactId, localDateOf(new Date()))),
    [contactId],
  );
  // Read once: afterwards this panel is the one that writes it.
  const [stored, setStored] = useState<StoredDraft | null>();
  const [choices, setChoices] = useState<DraftChoices | null>(null);
  const [typed, setTyped] = useState<Typed | null>(null);
  const [versions, setVersions] = useState<Version[]>([]);
  const [now] = useState(() => new Date());

  useEffect(() => {
    let isCurrent = true;
    void draftFor(contactId).then((found) => {
      if (isCurrent) setStored(found ?? null);
    });
    return () => {
      isCurrent = false;
    };
  }, [contactId]);

  const leaning = useQuery(
    async () => ({
      persona: contactId === null ? null : await personaOf(contactId),
      energy: (await getSettings()).energy,
    }),
    [contactId],
  );

  const suggested = useMemo(
    () =>
      records && standing !== undefined && leaning
        ? suggestKind(standing, records.story, leaning.persona, leaning.energy)
        : null,
    [records, standing, leaning],
  );

  useEffect(() => {
    if (choices || stored === undefined || !suggested) return;
    const kind = isKind(wantedKind) ? wantedKind : (stored?.kind ?? suggested.kind);
    const isSameMessage = stored !== null && stored.kind === kind;
    setChoices(
      isSameMessage ? choicesOf(stored) : { ...NOTHING_CHOSEN, kind, channel: suggested.channel },
    );
    // What was typed for another message is one step back.
    if (stored?.edited && !isSameMessage) {
      const { body, subject, spans } = stored;
      setVersions([{ choices: choicesOf(stored), typed: { body, subject, spans } }]);
    }
    const mirrored = readTypedMirror(draftId);
    if (mirrored && (!stored || mirrored.at > stored.updatedAt)) {
      const spans = keepProvenance(stored?.spans ?? [], mirrored.body);
      setTyped({ body: mirrored.body, subject: stored?.subject ?? null, spans });
    } else if (isSameMessage && stored.edited) {
      setTyped({ body: stored.body, subject: stored.subject, spans: stored.spans });
    }
  }, [choices, stored, suggested, wantedKind, draftId]);

  const others = useSame(records?.others);
  const sentTexts = useSame(records?.sentTexts);
  const situation = useMemo(
    () =>
      records && others && sentTexts && choices
        ? situationOf(
            { ...records, others, sentTexts },
            {
              kind: choices.kind,
              channel: choices.channel,
              topic:
                choices.inputs.topic ||
                personaTopic(choices.kind, leaning?.persona ?? null, records.story),
              takeaway: choices.inputs.takeaway || null,
              nextStep: choices.inputs.nextStep || null,
              mistake: choices.inputs.mistake || null,
              targetName: choices.inputs.targetName || null,
              role: choices.inputs.role || null,
              language: choices.inputs.language || null,
            },
            now,
          )
        : null,
    [records, others, sentTexts, choices, leaning, now],
  );
  const composed = useMemo(
    () => (situation && choices ? composeDraft(situation, optionsOf(choices)) : null),
    [situation, choices],
  );

  const body = typed?.body ?? composed?.body ?? '';
  const subject = typed ? typed.subject : (composed?.subject ?? null);
  const spans = typed?.spans ?? composed?.spans ?? [];
  const checkedBody = useDeferredValue(body);
  const overridden = choices?.overridden;
  const everything = useEverybody(situation, contactId);
  const checked = useMemo(
    (): CheckInput | null =>
      everything && composed
        ? {
            body: checkedBody,
            subject,
            spans: checkedBody === body ? spans : null,
            situation: everything,
            facts: composed.facts,
            overridden: overridden ?? {},
          }
        : null,
    [everything, composed, checkedBody, body, subject, spans, overridden],
  );
  const isPrepared = usePrepared(situation);
  const findings = useMemo(
    () => (checked && isPrepared ? checkDraft(checked) : []),
    [checked, isPrepared],
  );

  const isOver = useRef(false);
  useKeptDraft(draftId, contactId, choices, typed, composed, isOver);

  if (!situation || !choices || !composed || !suggested || !checked) return null;

  const keepVersion = () => setVersions((before) => [...before, { choices, typed }].slice(-20));
  return {
    situation,
    choices,
    suggested,
    composed,
    body,
    subject,
    spans,
    isEdited: typed !== null,
    findings,
    isLookedAt: isPrepared,
    checked: { ...checked, body, spans },
    draftId,
    change: (next) => setChoices({ ...choices, ...next }),
    type(next) {
      mirrorTyped(draftId, next);
      setTyped({ body: next, subject, spans: keepProvenance(spans, next) });
    },
    typeSubject: (next) => setTyped({ body, subject: next, spans }),
    recompose(next) {
      keepVersion();
      setTyped(null);
      setChoices({ ...choices, ...next });
    },
    putOwn(sentence, own) {
      keepVersion();
      if (typed === null && sentence.move !== null) {
        setChoices({ ...choices, own: { ...choices.own, [sentence.move]: own } });
        return;
      }
      const next = body.slice(0, sentence.start) + own + body.slice(sentence.end);
      mirrorTyped(draftId, next);
      setTyped({ body: next, subject, spans: keepProvenance(spans, next) });
    },
    async keepCopied() {
      await saveDraft({
        id: draftId,
        contactId,
        ...choices,
        subject,
        body,
        spans,
        offered: offeredIn(spans, composed),
        edited: typed !== null,
        copiedAt: new Date().toISOString(),
      });
    },
    end() {
      isOver.current = true;
    },
    canUndo: versions.length > 0,
    undo() {
      const last = versions.at(-1);
      if (!last) return;
      setVersions(versions.slice(0, -1));
      setChoices(last.choices);
      setTyped(last.typed);
    },
  };
}

/** Saves what the user chose and typed, shortly after the last change. */
function useKeptDraft(
  draftId: string,
  contactId: string | null,
  choices: DraftChoices | null,
  typed: Typed | null,
  composed: Draft | null,
  isOver: RefObject<boolean>,
): void {
  const isFirst = useRef(true);
  useEffect(() => {
    if (!choices || !composed || composed.refused) return;
    // The first composition is nobody's work yet: it comes out the same next time.
    if (isFirst.current && typed === null) {
      isFirst.current = false;
      return;
    }
    isFirst.current = false;
    const text = typed ?? composed;
    const timer = setTimeout(() => {
      // What was logged as sent changes the situation, and that composes anew.
      if (isOver.current) return;
      void saveDraft({
        id: draftId,
        contactId,
        ...choices,
        subject: text.subject,
        body: text.body,
        spans: text.spans,
        offered: offeredIn(text.spans, composed),
        edited: typed !== null,
        copiedAt: null,
      }).then(() => settleTyped(draftId, text.body));
    }, SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [draftId, contactId, choices, typed, composed, isOver]);
}

/** The times that a text offers: where a word of it rests on a free time. */
export function offeredIn(spans: Span[], composed: Draft): Slot[] {
  const offers = spans.some((span) => span.facts.some((id) => id.startsWith('slot:')));
  return offers ? (composed.offered ?? []) : [];
}

/** What the composer is asked for, by what the user chose. */
export function optionsOf(choices: DraftChoices): ComposeOptions {
  const { length, register } = choices.inputs;
  return {
    attempt: choices.attempt,
    withoutFacts: choices.withoutFacts,
    own: choices.own,
    length: length === 'shorter' ? 'shorter' : 'usual',
    register:
      register === 'plain' || register === 'warm' || register === 'formal' ? register : null,
  };
}

const NOTHING_CHOSEN = { inputs: {}, attempt: 0, withoutFacts: [], overridden: {}, own: {} };

function choicesOf(stored: StoredDraft): DraftChoices {
  const { kind, channel, inputs, attempt, withoutFacts, overridden, own = {} } = stored;
  return { kind, channel, inputs, attempt, withoutFacts, overridden, own };
}

function isKind(kind: string | null): kind is MessageKind {
  return MESSAGE_KINDS.some((known) => known === kind);
}
