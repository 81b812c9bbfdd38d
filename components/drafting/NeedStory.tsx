import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

/** Says why two lines about the user come first, and where they go. */
export function NeedStory({ onStory }: { onStory: () => void }) {
  return (
    <Notice
      tone="info"
      title={t('draft.needStory.title')}
      announce={false}
      actions={
        <Button size="small" variant="primary" onClick={onStory}>
          {t('panel.common.tellStory')}
        </Button>
      }
    >
      {t('draft.needStory.text')}
    </Notice>
  );
}
