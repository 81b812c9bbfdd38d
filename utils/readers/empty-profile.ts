import type { Profile } from '../model/profile';

/** A profile of which nothing is known but its address. */
export function emptyProfile(url: string): Profile {
  return {
    url,
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
}
