// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Meter } from '../../../components/ui/Meter';
import { Notice } from '../../../components/ui/Notice';
import { ProgressBar } from '../../../components/ui/ProgressBar';
import { Skeleton } from '../../../components/ui/Skeleton';

describe('ProgressBar', () => {
  it('says how far it is and can be stopped', async () => {
    const onCancel = vi.fn();
    render(
      <ProgressBar
        label="Reading"
        value={0.314}
        text="432 of 1,400"
        onCancel={onCancel}
        cancelLabel="Cancel"
      />,
    );
    const bar = screen.getByRole('progressbar', { name: 'Reading' });
    expect(bar).toHaveAttribute('aria-valuenow', '31');
    expect(bar).toHaveAttribute('aria-valuetext', '432 of 1,400');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('claims no figure while it knows none, and never one outside 0 to 100', () => {
    const { rerender } = render(<ProgressBar label="Reading" value={null} />);
    expect(screen.getByRole('progressbar')).not.toHaveAttribute('aria-valuenow');
    rerender(<ProgressBar label="Reading" value={1.7} />);
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '100');
  });
});

describe('Meter', () => {
  const at = (used: number) => (
    <Meter
      label="Length"
      used={used}
      limit={300}
      text={`${used} of 300`}
      nearText={`${300 - used} left`}
      overText={`${used - 300} too many`}
    />
  );

  it('is silent at first, speaks on coming near and on going over, and not at every letter', () => {
    const { rerender } = render(at(100));
    const spoken = screen.getByRole('status');
    expect(spoken).toBeEmptyDOMElement();
    rerender(at(101));
    expect(spoken).toBeEmptyDOMElement();
    rerender(at(270));
    expect(spoken).toHaveTextContent('30 left');
    rerender(at(271));
    expect(spoken).toHaveTextContent('30 left');
    rerender(at(301));
    expect(spoken).toHaveTextContent('1 too many');
    rerender(at(200));
    expect(spoken).toBeEmptyDOMElement();
  });

  it('counts what is exactly at the limit as within it', () => {
    render(at(300));
    expect(screen.getByText('300 of 300')).toBeInTheDocument();
    expect(screen.queryByText(/too many/)).toBeNull();
  });

  it('shows how many are too many', () => {
    render(at(312));
    expect(screen.getByText('12 too many')).toBeInTheDocument();
    expect(screen.getByRole('meter', { name: 'Length' })).toHaveAttribute(
      'aria-valuetext',
      '312 of 300. 12 too many',
    );
  });
});

describe('Notice', () => {
  it.each([
    ['info', 'status'],
    ['success', 'status'],
    ['warning', 'status'],
    ['problem', 'alert'],
  ] as const)('%s is announced as %s', (tone, role) => {
    render(<Notice tone={tone}>Read.</Notice>);
    expect(screen.getByRole(role)).toHaveTextContent('Read.');
  });

  it('is silent where it stands from the start', () => {
    render(
      <Notice tone="problem" announce={false}>
        Read.
      </Notice>,
    );
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('Skeleton', () => {
  it('says what is loading, once, however many rows', () => {
    render(<Skeleton label="Loading people" rows={5} />);
    expect(screen.getByRole('status')).toHaveTextContent(/^Loading people$/);
  });
});
