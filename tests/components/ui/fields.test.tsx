// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { DateField } from '../../../components/ui/DateField';
import { Field } from '../../../components/ui/Field';
import { Select } from '../../../components/ui/Select';
import { SentenceField } from '../../../components/ui/SentenceField';

const nothing = () => {};

function Typing({ multiline = false }: { multiline?: boolean }) {
  const [value, setValue] = useState('');
  return <Field label="Note" value={value} onChange={setValue} multiline={multiline} />;
}

describe('Field', () => {
  it.each([false, true])('takes what is typed (multiline: %s)', async (multiline) => {
    render(<Typing multiline={multiline} />);
    const field = screen.getByRole('textbox', { name: 'Note' });
    await userEvent.type(field, 'met in Malmö');
    expect(field).toHaveValue('met in Malmö');
  });

  it('is described by its error first, then its hint', () => {
    render(
      <Field
        label="Email"
        value="ada@"
        onChange={nothing}
        hint="Only you see it."
        error="No domain."
      />,
    );
    const field = screen.getByLabelText('Email');
    expect(field).toHaveAccessibleDescription('No domain. Only you see it.');
    expect(field).toBeInvalid();
  });

  it('is valid and undescribed without them', () => {
    render(<Field label="Email" value="" onChange={nothing} error={null} />);
    const field = screen.getByLabelText('Email');
    expect(field).toBeValid();
    expect(field).not.toHaveAccessibleDescription();
  });

  it('keeps its label for those who listen when it is hidden', () => {
    render(<Field label="Search people" labelHidden type="search" value="" onChange={nothing} />);
    expect(screen.getByRole('searchbox', { name: 'Search people' })).toBeInTheDocument();
  });

  it('begins at the side that the script wants', () => {
    render(<Field label="Name" value="ليلى" onChange={nothing} />);
    expect(screen.getByLabelText('Name')).toHaveAttribute('dir', 'auto');
  });
});

describe('SentenceField', () => {
  it('is called as the sentence begins, and described by its preview', () => {
    render(
      <SentenceField
        beginning="I was"
        value="a nurse"
        onChange={nothing}
        preview="“I was a nurse.”"
        previewLabel="In a message"
      />,
    );
    const field = screen.getByRole('textbox', { name: 'I was' });
    expect(field).toHaveAccessibleDescription('In a message “I was a nurse.”');
  });

  it('stays one sentence when several lines are pasted', async () => {
    const onChange = vi.fn();
    render(<SentenceField beginning="I was" value="" onChange={onChange} />);
    await userEvent.click(screen.getByRole('textbox'));
    await userEvent.paste('a nurse\n  in Lyon');
    expect(onChange).toHaveBeenCalledWith('a nurse in Lyon');
  });
});

describe('Select', () => {
  it('offers the options in their groups and hands over the value', async () => {
    const onChange = vi.fn();
    render(
      <Select
        label="Message kind"
        value="note"
        onChange={onChange}
        options={[
          { value: 'note', label: 'Invitation note', group: 'To begin' },
          { value: 'thanks', label: 'Thank-you', group: 'Afterwards' },
        ]}
      />,
    );
    expect(screen.getByRole('group', { name: 'Afterwards' })).toBeInTheDocument();
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Message kind' }),
      'Thank-you',
    );
    expect(onChange).toHaveBeenCalledWith('thanks');
  });
});

describe('DateField', () => {
  it('hands over a day and shows what is wrong with it', async () => {
    const onChange = vi.fn();
    render(
      <DateField
        label="Until"
        value=""
        onChange={onChange}
        min="2026-11-22"
        error="That day has passed."
      />,
    );
    const field = screen.getByLabelText('Until');
    await userEvent.type(field, '2026-12-03');
    expect(onChange).toHaveBeenCalledWith('2026-12-03');
    expect(field).toHaveAccessibleDescription('That day has passed.');
    expect(field).toHaveAttribute('min', '2026-11-22');
  });
});
