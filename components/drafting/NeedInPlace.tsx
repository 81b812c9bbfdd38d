import { useState } from 'react';
import type { Phrase } from '../../utils/model/phrase';
import { changeAbout } from '../../utils/store/contacts';
import { keepWhy } from '../../utils/store/purposes';
import { getStory, saveStory } from '../../utils/store/story';
import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import styles from './DraftDesk.module.css';

interface Need {
  label: string;
  hint: string;
  keep(words: string, contactId: string | null): Promise<unknown>;
}

/** What a message cannot be written without, and where the user's answer is kept: asked once, where it lacks. */
function needFor(refused: Phrase): Need | null {
  switch (refused.key) {
    case 'drafting.refusedNoWhy':
      return {
        label: t('draft.needWhy'),
        hint: t('draft.needWhy.hint'),
        keep: (why) => keepWhy(why),
      };
    case 'drafting.refusedNoMemory':
      return {
        label: t('panel.howWeMet'),
        hint: t('panel.howWeMet.hint'),
        keep: async (howWeMet, contactId) =>
          contactId && (await changeAbout(contactId, { howWeMet, metOrWorkedTogether: true })),
      };
    case 'drafting.refusedNoFuture':
      return {
        label: t('story.lookingFor'),
        hint: t('story.lookingFor.hint'),
        keep: (lookingFor) => saveStory({ lookingFor }),
      };
    case 'drafting.refusedNoOffer':
      return {
        label: t('story.offers'),
        hint: t('story.offers.hint'),
        keep: async (offer) => saveStory({ offers: [...(await getStory()).offers, offer] }),
      };
    default:
      return null;
  }
}

/** Asks for the one line that lacks, beside the sentence that says so; nothing for what is answered elsewhere. */
export function NeedInPlace({ refused, contactId }: { refused: Phrase; contactId: string | null }) {
  const [words, setWords] = useState('');
  const need = needFor(refused);
  if (!need) return null;
  return (
    <form
      className={styles.desk}
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim()) void need.keep(words.trim(), contactId);
      }}
    >
      <Field label={need.label} hint={need.hint} value={words} onChange={setWords} />
      <Button type="submit" variant="primary" disabled={!words.trim()}>
        {t('draft.needWhy.save')}
      </Button>
    </form>
  );
}
