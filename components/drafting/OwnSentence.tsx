import { getStory, saveStory } from '../../utils/store/story';
import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { useToast } from '../ui/use-toast';
import styles from './OwnSentence.module.css';
import { isAboutReader, sentenceAt } from './sentence-at';
import type { DraftSession } from './use-draft';

interface OwnSentenceProps {
  session: DraftSession;
  /** Where the cursor is in the text; `null` before it was there. */
  position: number | null;
}

/** Keeps the sentence under the cursor for other messages, or puts one of the user's own in its place. */
export function OwnSentence({ session, position }: OwnSentenceProps) {
  const toast = useToast();
  const saved = session.situation.user.voice.sentences ?? [];
  const sentence =
    position === null ? null : sentenceAt(session.body, session.composed.moves ?? [], position);
  if (!sentence) return null;
  const keep = async () => {
    const { voice } = await getStory();
    await saveStory({ voice: { ...voice, sentences: [...voice.sentences, sentence.text] } });
    toast({ text: t('draft.own.kept') });
  };
  const mayBeKept =
    !saved.includes(sentence.text) &&
    !isAboutReader(sentence, session.spans, session.composed.facts);
  const others = saved.filter((own) => own !== sentence.text);
  return (
    <div className={styles.own}>
      {mayBeKept && (
        <Button size="small" variant="quiet" onClick={() => void keep()}>
          {t('draft.own.keep')}
        </Button>
      )}
      {others.length > 0 && (
        <Disclosure summary={t('draft.own.use')} aside={String(others.length)}>
          <ul className={styles.list}>
            {others.map((own) => (
              <li key={own}>
                <button
                  type="button"
                  className={styles.choice}
                  dir="auto"
                  onClick={() => session.putOwn(sentence, own)}
                >
                  {own}
                </button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
