// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Disclosure } from '../../../components/ui/Disclosure';
import { EmptyState } from '../../../components/ui/EmptyState';
import { List } from '../../../components/ui/List';
import { rangeWithActive } from '../../../components/ui/range-with-active';
import { Section } from '../../../components/ui/Section';
import { Timeline } from '../../../components/ui/Timeline';
import { VirtualList } from '../../../components/ui/VirtualList';

const people = Array.from({ length: 30_000 }, (_, index) => ({
  id: `${index}`,
  name: `Person ${index + 1}`,
}));

describe('VirtualList', () => {
  beforeEach(() => {
    // No layout in happy-dom: give the box a height, and rows theirs.
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (
      this: HTMLElement,
    ) {
      return this.tagName === 'LI' ? 50 : 500;
    });
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(500);
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(360);
  });
  afterEach(() => void vi.restoreAllMocks());

  function show(items = people) {
    return render(
      <VirtualList
        label="People"
        items={items}
        keyOf={(person) => person.id}
        estimatedRowPx={50}
        renderItem={(person, focus) => (
          <button type="button" {...focus}>
            {person.name}
          </button>
        )}
      />,
    );
  }

  it('holds only what is in sight of 30,000, and says where each stands', () => {
    show();
    const rows = within(screen.getByRole('list', { name: 'People' })).getAllByRole('listitem');
    expect(rows.length).toBeGreaterThan(9);
    expect(rows.length).toBeLessThan(40);
    expect(rows[1]).toHaveAttribute('aria-posinset', '2');
    expect(rows[1]).toHaveAttribute('aria-setsize', '30000');
  });

  it('is one stop on the way; arrows go from row to row and stop at the ends', async () => {
    show();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Person 1' })).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    expect(screen.getByRole('button', { name: 'Person 1' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('button', { name: 'Person 3' })).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(screen.getByRole('button', { name: 'Person 30000' })).toHaveFocus();
    await userEvent.keyboard('{PageUp}');
    expect(screen.getByRole('button', { name: 'Person 29990' })).toHaveFocus();
    await userEvent.tab();
    expect(document.body).toHaveFocus();
  });

  it('keeps a row to enter by when the list gets shorter', async () => {
    const { rerender } = show();
    await userEvent.tab();
    await userEvent.keyboard('{End}');
    rerender(
      <VirtualList
        label="People"
        items={people.slice(0, 2)}
        keyOf={(person) => person.id}
        renderItem={(person, focus) => (
          <button type="button" {...focus}>
            {person.name}
          </button>
        )}
      />,
    );
    expect(screen.getByRole('button', { name: 'Person 2' })).toHaveAttribute('tabindex', '0');
  });
});

describe('rangeWithActive', () => {
  const range = { startIndex: 100, endIndex: 110, overscan: 2, count: 1000 };

  it('adds the row with the focus in its order, once, and only if it exists', () => {
    expect(rangeWithActive(range, 3)[0]).toBe(3);
    expect(rangeWithActive(range, 900).at(-1)).toBe(900);
    expect(rangeWithActive(range, 105)).toHaveLength(15);
    expect(rangeWithActive(range, -1)).toHaveLength(15);
    expect(rangeWithActive(range, 1000)).toHaveLength(15);
  });
});

describe('List', () => {
  it('shows its items in order under its name', () => {
    render(
      <List label="Schools" items={['Lund', 'Lyon']} keyOf={(s) => s} renderItem={(s) => s} />,
    );
    const items = within(screen.getByRole('list', { name: 'Schools' })).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual(['Lund', 'Lyon']);
  });
});

describe('Timeline', () => {
  it('gives each entry its machine-readable day', () => {
    render(
      <Timeline
        label="History"
        entries={[{ id: '1', title: 'Priya replied', when: '4 November', dateTime: '2026-11-04' }]}
      />,
    );
    expect(screen.getByRole('list', { name: 'History' })).toHaveTextContent('Priya replied');
    expect(screen.getByText('4 November')).toHaveAttribute('datetime', '2026-11-04');
  });
});

describe('Disclosure', () => {
  it('opens on its summary', async () => {
    const onToggle = vi.fn();
    render(
      <Disclosure summary="Where this comes from" onToggle={onToggle}>
        <p>Her page</p>
      </Disclosure>,
    );
    expect(screen.getByText('Her page')).not.toBeVisible();
    await userEvent.click(screen.getByText('Where this comes from'));
    expect(screen.getByText('Her page')).toBeVisible();
  });
});

describe('Section', () => {
  it('is a landmark with a heading of the asked level only when asked', () => {
    const { rerender } = render(
      <Section title="Story" landmark level={3}>
        x
      </Section>,
    );
    expect(screen.getByRole('region', { name: 'Story' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Story', level: 3 })).toBeInTheDocument();
    rerender(<Section title="Story">x</Section>);
    expect(screen.queryByRole('region')).toBeNull();
  });
});

describe('EmptyState', () => {
  it('says what will stand here and offers the next step', () => {
    render(
      <EmptyState title="Nobody yet" drawing="tea" action={<button type="button">Save one</button>}>
        Open a profile.
      </EmptyState>,
    );
    expect(screen.getByRole('heading', { name: 'Nobody yet' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Save one' })).toBeInTheDocument();
    expect(screen.queryByRole('img')).toBeNull();
  });
});
