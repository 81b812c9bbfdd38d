import { showNotice } from '../../utils/browser/notifications';
import { getSettings } from '../../utils/store/settings';
import { chooseLanguage } from '../../utils/words/languages';
import { workerWord } from '../../utils/words/worker-words';

/** The one notice of the day, in the user's language. */
export async function tellWhatIsDue(count: number): Promise<void> {
  const language = chooseLanguage((await getSettings()).language);
  await showNotice(
    workerWord('worker.notice.title', language),
    workerWord('worker.notice.text', language, { count }),
  );
}
