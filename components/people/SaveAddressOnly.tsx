import type { OpenPage } from '../../utils/browser/open-page';
import { saveByAddress } from '../../utils/store/save-reading';
import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';

interface SaveAddressOnlyProps {
  page: OpenPage;
  /** As the tab's title says it; `null` when it says nothing. */
  name: string | null;
}

/** For a page that Kith cannot read: the person is kept by name and address, and the user types the rest. */
export function SaveAddressOnly({ page, name }: SaveAddressOnlyProps) {
  const { url } = page;
  if (url === null) return null;
  return (
    <Button size="small" onClick={() => void saveByAddress(url, name)}>
      {t('panel.saveAddressOnly')}
    </Button>
  );
}
