// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import Dexie from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { Failsafe } from '../../../components/app/Failsafe';
import { Page } from '../../../components/app/Page';

/** As the browser tells of a promise whose failure nobody has taken. */
function fail(reason: unknown) {
  act(() => {
    window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }));
  });
}

describe('a view that cannot be drawn', () => {
  it('is said so, leaves what stands beside it, and can be shown again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const query = vi.fn();
    query.mockImplementation(() => {
      throw new Error('The query failed');
    });
    function List() {
      query();
      return <p>Everybody</p>;
    }
    render(
      <>
        <Failsafe>
          <List />
        </Failsafe>
        <p>The other view</p>
      </>,
    );

    expect(screen.getByRole('alert')).toHaveTextContent('What you saved is safe');
    expect(screen.getByText('The other view')).toBeVisible();

    query.mockImplementation(() => undefined);
    await userEvent.click(screen.getByRole('button', { name: 'Show it again' }));
    expect(screen.getByText('Everybody')).toBeVisible();
  });
});

describe('something that fails where nobody says so', () => {
  it('is said, once however often it fails', async () => {
    render(<Page>Everybody</Page>);
    await screen.findByText('Everybody');

    fail(new Error('The transaction failed'));
    fail(new Error('The transaction failed'));

    expect(await screen.findAllByText(/That did not work/, { selector: 'div' })).toHaveLength(1);
  });

  it('says that the disk is full, also where the store hands that on within an error of its own', async () => {
    render(<Page>Everybody</Page>);
    await screen.findByText('Everybody');

    fail(new Dexie.AbortError('Aborted', new DOMException('No room', 'QuotaExceededError')));

    expect(await screen.findByText(/The disk is full/, { selector: 'div' })).toBeVisible();
  });

  it('says nothing of what was stopped on purpose', async () => {
    render(<Page>Everybody</Page>);
    await screen.findByText('Everybody');

    fail(new DOMException('Stopped', 'AbortError'));
    fail(new Error('The transaction failed'));

    // What is said last is the second one's: nothing stands beside it.
    await screen.findByText(/That did not work/, { selector: 'div' });
    expect(screen.getAllByRole('button', { name: 'Dismiss' })).toHaveLength(1);
  });
});
