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

/** Changes some settings; returns all. */
export async function saveSettings(
  change: Partial<Omit<Settings, 'updatedAt'>>,
  now: Date = new Date(),
): Promise<Settings> {
  return commit(
    ['singles'],
    async (tx) => {
      const updatedAt = now.toISOString();
      const value = { ...(await getSettings()), ...change, updatedAt };
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
