// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../../components/ui/Button';
import { ConfirmDialog } from '../../../components/ui/ConfirmDialog';
import { Dialog } from '../../../components/ui/Dialog';
import { Field } from '../../../components/ui/Field';
import { Menu } from '../../../components/ui/Menu';
import { Popover } from '../../../components/ui/Popover';
import { Tabs } from '../../../components/ui/Tabs';

function Opener({ withField = false }: { withField?: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Open</Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="A conversation"
        description="When."
        closeLabel="Close"
      >
        {withField && <Field label="Takeaway" value="" onChange={() => {}} />}
      </Dialog>
    </>
  );
}

describe('Dialog', () => {
  it('takes the focus to what is to be filled in, and gives it back on Escape', async () => {
    render(<Opener withField />);
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    const dialog = screen.getByRole('dialog', { name: 'A conversation' });
    expect(dialog).toHaveAccessibleDescription('When.');
    expect(screen.getByRole('textbox', { name: 'Takeaway' })).toHaveFocus();

    await userEvent.keyboard('{Escape}');

    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
  });

  it('takes the focus itself where there is nothing to fill in, and can be closed', async () => {
    render(<Opener />);
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    expect(screen.getByRole('dialog')).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('ConfirmDialog', () => {
  it('does nothing when one presses Enter at once, and the deed when one asks for it', async () => {
    const onConfirm = vi.fn();
    const onOpenChange = vi.fn();
    render(
      <ConfirmDialog
        open
        onOpenChange={onOpenChange}
        title="Forget Ada for good?"
        confirmLabel="Forget for good"
        cancelLabel="Keep her"
        onConfirm={onConfirm}
        danger
      >
        This cannot be undone.
      </ConfirmDialog>,
    );
    const dialog = screen.getByRole('alertdialog', { name: 'Forget Ada for good?' });
    expect(dialog).toHaveAccessibleDescription('This cannot be undone.');
    await userEvent.keyboard('{Enter}');
    expect(onConfirm).not.toHaveBeenCalled();
    expect(onOpenChange).toHaveBeenCalledWith(false);

    await userEvent.click(within(dialog).getByRole('button', { name: 'Forget for good' }));

    expect(onConfirm).toHaveBeenCalledOnce();
  });
});

describe('Menu', () => {
  it('is opened, walked and chosen from by keyboard', async () => {
    const onTomorrow = vi.fn();
    const onNextWeek = vi.fn();
    render(
      <Menu
        trigger={<Button>Snooze</Button>}
        items={[
          { id: '1', label: 'Tomorrow', onSelect: onTomorrow },
          { id: '2', label: 'In three days', onSelect: () => {}, disabled: true },
          { id: '3', label: 'Next week', onSelect: onNextWeek, separated: true },
        ]}
      />,
    );
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('menu', { name: 'Snooze' })).toBeInTheDocument();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onNextWeek).toHaveBeenCalledOnce();
    expect(onTomorrow).not.toHaveBeenCalled();
    expect(screen.queryByRole('menu')).toBeNull();
    expect(screen.getByRole('button', { name: 'Snooze' })).toHaveFocus();
  });
});

describe('Popover', () => {
  it('shows more about what was pressed and gives the focus back', async () => {
    render(
      <Popover trigger={<Button>Lund University</Button>} label="Where this comes from">
        <p>Her education</p>
      </Popover>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Lund University' }));
    expect(screen.getByRole('dialog', { name: 'Where this comes from' })).toHaveTextContent(
      'Her education',
    );
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'Lund University' })).toHaveFocus();
  });
});

function TwoTabs() {
  const [tab, setTab] = useState<'today' | 'people'>('today');
  return (
    <Tabs
      label="Kith"
      value={tab}
      onChange={setTab}
      tabs={[
        { id: 'today', label: 'Today', content: <p>Due</p>, count: 3, countLabel: '3 due' },
        { id: 'people', label: 'People', content: <p>Everybody</p>, count: 0 },
      ]}
    />
  );
}

describe('Tabs', () => {
  it('shows one view; arrows choose another; a count is said in words', async () => {
    render(<TwoTabs />);
    expect(screen.getByRole('tab', { name: 'Today 3 due', selected: true })).toBeInTheDocument();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('tabpanel', { name: 'People' })).toHaveTextContent('Everybody');
    expect(screen.queryByText('Due')).toBeNull();
  });
});
