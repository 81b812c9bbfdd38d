import type { Profile } from '../../utils/model/profile';
import type { ProfileReading } from '../../utils/model/reading';
import { emptyProfile } from '../../utils/readers/empty-profile';

/** What the page reader would say of a person with this slug; what is not named was not shown. */
export function readingOf(
  slug: string,
  profile: Partial<Profile> = {},
  rest: Partial<Omit<ProfileReading, 'profile'>> = {},
): ProfileReading {
  const url = `https://www.linkedin.com/in/${slug}/`;
  return {
    status: 'read',
    kind: 'profile',
    url,
    layout: 'classic',
    language: 'en',
    notes: [],
    profile: { ...emptyProfile(url), ...profile },
    notLoaded: [],
    unread: [],
    moreEntriesExist: {},
    provenance: {},
    ...rest,
  };
}
