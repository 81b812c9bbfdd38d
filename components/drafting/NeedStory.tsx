import { getSettings } from '../../utils/store/settings';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

/** Says why two lines about the user come first, and where they go, unless the guide above is saying so. */
export function NeedStory({ onStory }: { onStory: () => void }) {
  const settings = useQuery(() => getSettings(), []);
  if (!settings?.guideDone) return null;
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
