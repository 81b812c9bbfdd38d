// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../../components/ui/Button';
import { IconButton } from '../../../components/ui/IconButton';

describe('Button', () => {
  it('does its thing on click and by keyboard', async () => {
    const onClick = vi.fn();
    render(<Button onClick={onClick}>Draft</Button>);
    await userEvent.click(screen.getByRole('button', { name: 'Draft' }));
    await userEvent.keyboard('{Enter}');
    expect(onClick).toHaveBeenCalledTimes(2);
  });

  it('does nothing more while busy, keeps the focus and says that it is busy', async () => {
    const onClick = vi.fn();
    const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    const form = (busy: boolean) => (
      <form onSubmit={onSubmit}>
        <Button type="submit" busy={busy} onClick={onClick}>
          Save Ada
        </Button>
      </form>
    );
    const { rerender } = render(form(false));
    const button = screen.getByRole('button', { name: 'Save Ada' });
    await userEvent.click(button);
    expect(onSubmit).toHaveBeenCalledTimes(1);
    rerender(form(true));

    await userEvent.click(button);
    await userEvent.keyboard('{Enter}');

    expect(onClick).toHaveBeenCalledTimes(1);
    expect(onSubmit).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(button);
    expect(screen.getByRole('button', { name: 'Save Ada', busy: true })).toBe(button);
  });

  it('is no submit button unless it says so', async () => {
    const onSubmit = vi.fn();
    render(
      <form onSubmit={onSubmit}>
        <Button>Another version</Button>
      </form>,
    );
    await userEvent.click(screen.getByRole('button'));
    expect(onSubmit).not.toHaveBeenCalled();
  });
});

describe('IconButton', () => {
  it('is known by its label, said once, and shows it on focus', async () => {
    render(<IconButton label="Settings" icon={<svg aria-hidden="true" />} />);
    await userEvent.tab();
    const button = screen.getByRole('button', { name: 'Settings' });
    expect(document.activeElement).toBe(button);
    expect(await screen.findByRole('tooltip')).toBeTruthy();
    expect(button.getAttribute('aria-describedby')).toBeNull();
  });
});
