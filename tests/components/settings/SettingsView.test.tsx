// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { SettingsView } from '../../../components/settings/SettingsView';
import { NUMBER_ROWS } from '../../../components/settings/setting-rows';
import { DEFAULT_FOLLOW_UP_SETTINGS, DEFAULT_SETTINGS } from '../../../utils/model/settings';
import { getSettings, saveSettings } from '../../../utils/store/settings';
import { getStory } from '../../../utils/store/story';
import { freshStore } from '../../support/fresh-store';
import { renderUi } from '../../support/render-ui';

async function retype(label: string, text: string) {
  const field = await screen.findByLabelText(label);
  await userEvent.clear(field);
  await userEvent.type(field, text);
  return field;
}

describe('the settings', () => {
  beforeEach(async () => {
    await freshStore();
    localStorage.clear();
    renderUi(<SettingsView />);
  });

  it('shows every number that there is', () => {
    const { keepInTouchDays, skipWeekends, ...days } = DEFAULT_FOLLOW_UP_SETTINGS;
    const numbers = [
      ...Object.values(days),
      ...Object.values(keepInTouchDays),
      ...Object.values(DEFAULT_SETTINGS.rhythm),
    ];
    expect(NUMBER_ROWS.map((row) => row.read(DEFAULT_SETTINGS))).toEqual(numbers);
  });

  it('keeps a number as it is typed, and nothing else changes', async () => {
    await retype('After an invitation', '12');

    await waitFor(async () => {
      const { followUps } = await getSettings();
      expect(followUps).toEqual({ ...DEFAULT_FOLLOW_UP_SETTINGS, invitationDays: 12 });
    });
  });

  it.each(['0', '61', '-3', '1.5', '99999'])('refuses %s at the field', async (wrong) => {
    const field = await retype('After an invitation', wrong);

    expect(await screen.findByText(/A whole number from 1 to 60/)).toBeDefined();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const { followUps } = await getSettings();
    expect(followUps.invitationDays).toBeLessThanOrEqual(60);
    expect(followUps.invitationDays).toBeGreaterThanOrEqual(1);
  });

  it('goes back to how Kith came, number by number', async () => {
    const field = await retype('People you know a little', '45');
    await userEvent.click(await screen.findByRole('button', { name: 'Back to 90' }));

    await waitFor(async () =>
      expect((await getSettings()).followUps.keepInTouchDays.weak).toBe(90),
    );
    expect((field as HTMLInputElement).value).toBe('90');
    expect(document.activeElement).toBe(field);
  });

  it('goes back altogether, and can undo that', async () => {
    await saveSettings({ rhythm: { newPeoplePerWeek: 5, conversationsPerWeek: 3 } });
    await userEvent.click(await screen.findByRole('button', { name: /Set everything here back/ }));
    await waitFor(async () =>
      expect((await getSettings()).rhythm).toEqual(DEFAULT_SETTINGS.rhythm),
    );

    // The toaster's wrapper takes no pointer in happy-dom.
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));

    await waitFor(async () => expect((await getSettings()).rhythm.newPeoplePerWeek).toBe(5));
  });

  it('does not take the consent back with the numbers', async () => {
    await saveSettings({ consentedAt: '2026-11-01T10:00:00.000Z', firstRunDone: true });
    await userEvent.click(await screen.findByRole('button', { name: /Set everything here back/ }));
    await screen.findByRole('button', { name: 'Undo' });

    expect(await getSettings()).toMatchObject({
      consentedAt: '2026-11-01T10:00:00.000Z',
      firstRunDone: true,
    });
  });

  it('finds a setting by any of its words, whatever their order', async () => {
    await userEvent.type(await screen.findByLabelText('Find a setting'), 'weekend nothing');

    expect(screen.getByLabelText('Nothing due at the weekend')).toBeDefined();
    expect(screen.queryByLabelText('After an invitation')).toBeNull();
    expect(screen.getByText('1 setting')).toBeDefined();
  });

  it('says which other page has it', async () => {
    await userEvent.type(await screen.findByLabelText('Find a setting'), 'passphrase');

    const link = screen.getByRole('link', { name: 'Copies and backup' });
    expect(link.getAttribute('href')).toBe('#copies');
  });

  it('says so when there is no such setting', async () => {
    await userEvent.type(await screen.findByLabelText('Find a setting'), 'xyzzy');

    expect(screen.getByRole('heading', { name: 'No setting like that' })).toBeDefined();
  });

  it('changes the colours at once and for the next start', async () => {
    await userEvent.click(await screen.findByLabelText('Dark'));

    expect(document.documentElement.dataset.theme).toBe('dark');
    await waitFor(async () => expect((await getSettings()).theme).toBe('dark'));
  });

  it('shows the limit of a note for the kind of account', async () => {
    const limitOfNote = () =>
      screen.getByLabelText<HTMLInputElement>('Note with an invitation, At most').value;
    await screen.findByLabelText('Premium');
    expect(limitOfNote()).toBe('200');

    await userEvent.click(screen.getByLabelText('Premium'));

    await waitFor(() => expect(limitOfNote()).toBe('300'));
    expect((await getStory()).account).toBe('premium');
  });

  it('lets a limit and the unit of counting be corrected, and set back', async () => {
    await retype('Message, At most', '500');
    await userEvent.click(screen.getByLabelText('An emoji is one'));
    await waitFor(async () =>
      expect((await getSettings()).limits).toEqual({
        message: { limit: 500 },
        unit: 'characters',
      }),
    );

    await userEvent.click(await screen.findByRole('button', { name: /^Back to 8/ }));
    await waitFor(async () => expect((await getSettings()).limits.message?.limit).toBe(8000));
  });
});
