// @vitest-environment happy-dom
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useRef, useState } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepFocus } from '../../../components/ui/keep-focus';

let stop = () => {};
beforeEach(() => {
  stop = keepFocus(document);
});
afterEach(() => stop());

function Saving({ movesIt = false }: { movesIt?: boolean }) {
  const [isSaved, setSaved] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isSaved && movesIt) field.current?.focus();
  }, [isSaved, movesIt]);
  return (
    <section>
      <h2>This page</h2>
      {isSaved ? (
        <div>
          <h3>Ada Lind</h3>
          <input ref={field} aria-label="Note" />
        </div>
      ) : (
        <button type="button" onClick={() => setSaved(true)}>
          Save
        </button>
      )}
    </section>
  );
}

it('goes to the heading of what took the place of the button', async () => {
  render(<Saving />);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  const heading = screen.getByRole('heading', { name: 'Ada Lind' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByLabelText('Note'));
});

it('goes to the heading of the part where nothing came instead', async () => {
  function Row() {
    const [isThere, setThere] = useState(true);
    return (
      <section>
        <h2>Trash</h2>
        {isThere && (
          <button type="button" onClick={() => setThere(false)}>
            Undo
          </button>
        )}
      </section>
    );
  }
  render(<Row />);
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Trash' })),
  );
});

it('goes to the heading of the view that opens where another is hidden', async () => {
  function Views() {
    const [isOpen, setOpen] = useState(false);
    return (
      <main>
        <div hidden={isOpen}>
          <h2>People</h2>
          <button type="button" onClick={() => setOpen(true)}>
            Ada
          </button>
        </div>
        <div hidden={!isOpen}>
          <h2>Ada Lind</h2>
        </div>
      </main>
    );
  }
  render(<Views />);
  await userEvent.click(screen.getByRole('button', { name: 'Ada' }));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Ada Lind'));
});

it('leaves the focus to whoever moves it on purpose', async () => {
  render(<Saving movesIt />);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Note')));
  expect(screen.getByRole('heading', { name: 'Ada Lind' })).not.toHaveAttribute('tabindex');
});

it('leaves it nowhere where the user put it nowhere', async () => {
  render(<Saving />);
  screen.getByRole('button', { name: 'Save' }).focus();
  (document.activeElement as HTMLElement).blur();
  document.body.append(document.createElement('p'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(document.activeElement).toBe(document.body);
});
