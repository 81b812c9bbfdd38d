// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Checkbox } from '../../../components/ui/Checkbox';
import { Chip } from '../../../components/ui/Chip';
import { RadioGroup } from '../../../components/ui/RadioGroup';
import { SegmentedControl } from '../../../components/ui/SegmentedControl';
import { Switch } from '../../../components/ui/Switch';
import { Tag } from '../../../components/ui/Tag';

describe('Checkbox and Switch', () => {
  it.each([
    ['checkbox', Checkbox],
    ['switch', Switch],
  ] as const)(
    '%s: its words can be pressed, and it tells what it is now',
    async (role, Control) => {
      const onChange = vi.fn();
      render(
        <Control
          label="Skip weekends"
          hint="Due dates move."
          checked={false}
          onChange={onChange}
        />,
      );
      const control = screen.getByRole(role, { name: 'Skip weekends', checked: false });
      expect(control).toHaveAccessibleDescription('Due dates move.');
      await userEvent.click(screen.getByText('Skip weekends'));
      expect(onChange).toHaveBeenCalledWith(true);
    },
  );
});

const TIES = [
  { value: 'close', label: 'Close' },
  { value: 'weak', label: 'A little', hint: 'Met once or twice.' },
] as const;

describe('RadioGroup', () => {
  it('starts with nothing chosen where nothing is known', async () => {
    const onChange = vi.fn();
    render(<RadioGroup label="How close?" value={null} options={TIES} onChange={onChange} />);
    expect(screen.getByRole('group', { name: 'How close?' })).toBeInTheDocument();
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    const little = screen.getByRole('radio', { name: 'A little' });
    expect(little).toHaveAccessibleDescription('Met once or twice.');
    await userEvent.click(little);
    expect(onChange).toHaveBeenCalledWith('weak');
  });
});

function Channel() {
  const [value, setValue] = useState<'note' | 'message'>('note');
  const options = [
    { value: 'note', label: 'Note' },
    { value: 'message', label: 'Message' },
  ] as const;
  return <SegmentedControl label="Channel" value={value} options={options} onChange={setValue} />;
}

describe('SegmentedControl', () => {
  it('is one stop on the way through the page; arrows choose', async () => {
    render(<Channel />);
    await userEvent.tab();
    expect(screen.getByRole('radio', { name: 'Note' })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('radio', { name: 'Message' })).toBeChecked();
    await userEvent.tab();
    expect(document.body).toHaveFocus();
  });
});

describe('Chip', () => {
  it('says whether it is pressed and asks for the other', async () => {
    const onChange = vi.fn();
    render(
      <Chip pressed onChange={onChange}>
        Due
      </Chip>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Due', pressed: true }));
    expect(onChange).toHaveBeenCalledWith(false);
  });
});

describe('Tag', () => {
  it('can be taken off only where that has a name', async () => {
    const onRemove = vi.fn();
    const { rerender } = render(<Tag>Lund</Tag>);
    expect(screen.queryByRole('button')).toBeNull();
    rerender(
      <Tag onRemove={onRemove} removeLabel="Remove tag Lund">
        Lund
      </Tag>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Remove tag Lund' }));
    expect(onRemove).toHaveBeenCalledOnce();
  });
});
