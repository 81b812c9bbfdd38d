// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HealthView } from '../../../components/data/HealthView';
import { rememberPageState } from '../../../utils/browser/page-state';
import { saveReading } from '../../../utils/store/save-reading';
import { readingOf } from '../../support/build-reading';
import { fakeExtension } from '../../support/fake-extension';
import { freshStore } from '../../support/fresh-store';
import { renderUi } from '../../support/render-ui';

describe('health', () => {
  beforeEach(async () => {
    await freshStore();
    fakeExtension({ version: '4.5.6' });
    await saveReading(readingOf('ada-vale', { name: 'Ada Vale', nameClean: 'Ada Vale' }));
  });

  it('says that no page was read yet, and that none may be', async () => {
    renderUi(<HealthView hasAccess={false} />);

    expect(await screen.findByText(/No page has been read/)).toBeDefined();
    expect(screen.getByText('not given: no page is read')).toBeDefined();
  });

  it('names what could not be read, but not of whom; also in what is copied', async () => {
    await rememberPageState(3, {
      contactId: 'c1',
      url: 'https://www.linkedin.com/in/ada-vale/',
      notLoaded: ['experience'],
      unread: ['headline'],
    });
    const writeText = vi.fn(async (_text: string) => undefined);
    renderUi(<HealthView hasAccess={true} />);
    expect(await screen.findByText('Could not be read: Headline.')).toBeDefined();
    expect(screen.getByText('Had not loaded: Experience.')).toBeDefined();

    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
    await user.click(screen.getByRole('button', { name: 'Copy the report' }));

    const report = writeText.mock.lastCall?.[0] ?? '';
    expect(report).toContain('Kith 4.5.6');
    expect(report).toContain('Page 1: unread headline; not loaded experience');
    expect(report).not.toMatch(/ada|vale|linkedin\.com/i);
    expect(document.body.textContent).not.toMatch(/ada-vale|Ada Vale/);
  });

  it('says so when the browser does not let it copy', async () => {
    renderUi(<HealthView hasAccess={null} />);
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await user.click(await screen.findByRole('button', { name: 'Copy the report' }));

    expect(await screen.findByText(/copy it by hand/)).toBeDefined();
  });
});
