import { expect, it } from 'vitest';
import { mendByComposer } from '../../../components/drafting/mend-by-composer';
import type { DraftSession } from '../../../components/drafting/use-draft';
import { optionsOf } from '../../../components/drafting/use-draft';
import { checkDraft } from '../../../utils/checking/check-draft';
import { composeDraft } from '../../../utils/drafting/compose';
import type { Situation } from '../../../utils/model/situation';
import { situationOf } from '../../checking/measure-corpus';

/** As much of a session as the composer's mends look at: the user's own words, or the composed ones. */
function sessionOf(situation: Situation, typed: string | null): DraftSession {
  const { kind, channel } = situation.intent;
  const choices = {
    kind,
    channel,
    inputs: {},
    attempt: 0,
    withoutFacts: [],
    overridden: {},
    own: {},
  };
  const composed = composeDraft(situation, optionsOf(choices));
  const body = typed ?? composed.body;
  const checked = {
    body,
    subject: null,
    spans: null,
    situation,
    facts: composed.facts,
    overridden: {},
  };
  return {
    situation,
    choices,
    composed,
    checked,
    isEdited: typed !== null,
  } as unknown as DraftSession;
}

const OWN = 'Hi Callum, could we talk for 20 minutes? Rosa';

it('takes away what it is offered for, and no word of the user’s', () => {
  const session = sessionOf(situationOf('stranger-informational'), OWN);
  const offered = checkDraft(session.checked).flatMap((finding) =>
    finding.fixes.flatMap((fix) => {
      const mend = fix.kind === 'recompose' ? mendByComposer(session, finding, fix.change) : null;
      return mend?.kind === 'text' ? [{ id: finding.id, body: mend.body }] : [];
    }),
  );

  expect(offered.map(({ id }) => id)).toContain('no-specific');
  for (const { id, body } of offered) {
    const after = checkDraft({ ...session.checked, body, spans: null });
    expect(after.map((finding) => finding.id)).not.toContain(id);
    for (const word of OWN.split(/\s+/)) expect(body).toContain(word);
  }
});

it('is not offered where no version has a sentence for it', () => {
  const session = sessionOf(situationOf('stranger-informational'), OWN);
  const silent = { ...session, composed: { ...session.composed, body: 'Hi Callum,\n\nRosa' } };
  const mend = mendByComposer(
    { ...silent, situation: { ...silent.situation, person: null } },
    { id: 'no-specific' },
    'add-hook',
  );

  expect(mend).toBeNull();
});
