import type { OwnProfile } from '../../utils/messages/protocol';
import { getSettings } from '../../utils/store/settings';
import { readTab } from './read-tab';
import { refusalReason } from './refusal-reason';

/** Reads the profile in a tab for the user's own story and stores nothing: whether it is theirs, they say themselves. */
export async function readOwnProfile(tabId: number): Promise<OwnProfile> {
  const { consentedAt } = await getSettings();
  if (!consentedAt) return { status: 'refused', reason: { key: 'story.fill.consentFirst' } };
  const outcome = await readTab(tabId);
  if (outcome.status === 'no-access')
    return { status: 'refused', reason: { key: 'reading.refused.no-access' } };
  if (outcome.status === 'not-a-reading')
    return { status: 'refused', reason: { key: 'reading.refused.layout-unknown' } };
  const { reading } = outcome;
  if (reading.status !== 'read') return { status: 'refused', reason: refusalReason(reading) };
  if (reading.kind === 'conversation')
    return { status: 'refused', reason: { key: 'reading.refused.conversation' } };
  const { profile, notLoaded } = reading;
  return {
    status: 'read',
    name: profile.nameClean ?? profile.name ?? '',
    location: profile.location,
    positions: profile.experience ?? [],
    schools: profile.education ?? [],
    skills: profile.skills ?? [],
    hasMore: notLoaded.includes('experience') || notLoaded.includes('education'),
  };
}
