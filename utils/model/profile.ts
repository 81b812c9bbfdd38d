/**
 * What a LinkedIn profile page can tell about a person. Plain types without zod, because the page script
 * imports them; `reading-schema.ts` checks the same shapes where a reading enters the extension.
 *
 * Everywhere: `null` = the page did not show it; `[]` = the page showed that there is none.
 */

/** One job. `start`/`end` are `YYYY-MM` or `YYYY`; `end: null` with `current: true` means "to present". */
export interface Job {
  title: string | null;
  company: string | null;
  start: string | null;
  end: string | null;
  current: boolean;
  location: string | null;
  /** As the page says it, in the page's language: "Hybrid", "Remoto". */
  workplaceType: string | null;
  employmentType: string | null;
  /** True where the role sits inside a block of several roles at one company. */
  grouped: boolean;
  /** The line of dates exactly as shown. */
  dates: string | null;
}

/** One school. `degree` and `field` are `degreeLine` split at its first comma. */
export interface School {
  school: string | null;
  degree: string | null;
  field: string | null;
  start: string | null;
  end: string | null;
  degreeLine: string | null;
  dates: string | null;
}

/** A post that this person wrote (never a repost, never somebody else's). `date` is ISO 8601 or `null`. */
export interface Post {
  /** The activity's id where the page has one, so that the same post is known again. */
  id: string | null;
  text: string;
  date: string | null;
}

export interface Certification {
  name: string;
  issuer: string | null;
  issued: string | null;
}

export interface SpokenLanguage {
  name: string;
  proficiency: string | null;
}

export interface Volunteering {
  role: string | null;
  organisation: string | null;
  dates: string | null;
}

export interface MutualConnections {
  text: string;
  /** Names shown plus the number in "and N others". */
  count: number | null;
}

export interface Phone {
  value: string;
  label: string | null;
}

export interface Website {
  url: string;
  label: string | null;
}

export type ConnectionDegree = 1 | 2 | 3;

export interface Profile {
  /** Canonical address: `https://www.linkedin.com/in/<slug>/`, NFC, lower case, percent-encoded as a browser does. */
  url: string;
  /** `ACoAA…` where the page shows it; another name of the same person. */
  memberId: string | null;
  /** The name as shown, credentials and emoji included. */
  name: string | null;
  /** The name one would say: no credentials, emoji or pronouns. */
  nameClean: string | null;
  pronouns: string | null;
  headline: string | null;
  location: string | null;
  about: string | null;
  currentTitle: string | null;
  currentCompany: string | null;
  topCardSchool: string | null;
  experience: Job[] | null;
  education: School[] | null;
  skills: string[] | null;
  certifications: Certification[] | null;
  languages: SpokenLanguage[] | null;
  volunteering: Volunteering[] | null;
  posts: Post[] | null;
  connectionDegree: ConnectionDegree | null;
  /** True when the page shows that an invitation of the user is pending. */
  invitationPending: boolean | null;
  mutualConnections: MutualConnections | null;
  openToWork: boolean | null;
  /** From here on: only from the contact-info window, and only when the user has opened it. */
  emails: string[] | null;
  phones: Phone[] | null;
  websites: Website[] | null;
  birthday: string | null;
  /** As the page says it: "Sep 16, 2025". */
  connectedSince: string | null;
}

export type ProfileField = keyof Profile;
