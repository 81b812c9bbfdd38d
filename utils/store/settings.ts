import type { Settings } from '../model/settings';
import { DEFAULT_SETTINGS } from '../model/settings';
import { commit } from './commit';
import { db } from './database';

/** The settings, the defaults where nothing was set. */
export async function getSettings(): Promise<Settings> {
  const row = await db.singles.get('settings');
  if (row?.id !== 'settings') return DEFAULT_SETTINGS;
  const { value } = row;
  return {
    ...DEFAULT_SETTINGS,
    ...value,
    followUps: { ...DEFAULT_SETTINGS.followUps, ...value.followUps },
  };
}

type SettingsChange = Partial<Omit<Settings, 'updatedAt'>>;

/**
 * Changes some settings; returns all. A function is given what is kept at that very moment, for a change of one part
 * among others: two of them, one right after the other, lose nothing of each other.
 */
export async function saveSettings(
  change: SettingsChange | ((kept: Settings) => SettingsChange),
  now: Date = new Date(),
): Promise<Settings> {
  return commit(
    ['singles'],
    async (tx) => {
      const updatedAt = now.toISOString();
      const kept = await getSettings();
      const changed = typeof change === 'function' ? change(kept) : change;
      const value = { ...kept, ...changed, updatedAt };
      await tx.putSingle({ id: 'settings', updatedAt, value });
      return value;
    },
    now,
  );
}

/** The user has read what Kith does and agreed; without it no page is read. */
export async function giveConsent(now: Date = new Date()): Promise<Settings> {
  return saveSettings({ consentedAt: now.toISOString() }, now);
}
