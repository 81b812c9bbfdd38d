import type { Profile } from '../../utils/model/profile';
import type { ProfileReading } from '../../utils/model/reading';

const NOTHING: Profile = {
  url: '',
  memberId: null,
  name: null,
  nameClean: null,
  pronouns: null,
  headline: null,
  location: null,
  about: null,
  currentTitle: null,
  currentCompany: null,
  topCardSchool: null,
  experience: null,
  education: null,
  skills: null,
  certifications: null,
  languages: null,
  volunteering: null,
  posts: null,
  connectionDegree: null,
  invitationPending: null,
  mutualConnections: null,
  openToWork: null,
  emails: null,
  phones: null,
  websites: null,
  birthday: null,
  connectedSince: null,
};

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
    profile: { ...NOTHING, url, ...profile },
    notLoaded: [],
    unread: [],
    moreEntriesExist: {},
    provenance: {},
    ...rest,
  };
}
