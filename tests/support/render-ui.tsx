import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { UiProvider } from '../../components/ui/UiProvider';
import { onMessage, removeAllListeners } from '../../utils/messages/protocol';

/**
 * Renders with what stands around every page; the store is opened by the test (`freshStore`). The background is there
 * and takes what it is told about the badge.
 */
export function renderUi(children: ReactNode) {
  removeAllListeners();
  onMessage('refreshBadge', () => undefined);
  return render(
    <UiProvider toasterLabel="Messages ({hotkey})" dismissLabel="Dismiss">
      {children}
    </UiProvider>,
  );
}
