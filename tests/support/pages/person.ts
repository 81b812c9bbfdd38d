import type { Job, School } from '../../../utils/model/profile';

/** A job as a page shows it: the lines, and what they mean. */
export interface ShownJob extends Job {
  /** The line under the title: "Company · Type", or the type alone in a block of roles. */
  employerLine: string | null;
  placeLine: string | null;
  description?: string;
}

/** A school as a page shows it. */
export type ShownSchool = School;

/** A fictional person, as a page of one interface language shows them. */
export interface Person {
  slug: string;
  memberId: string;
  language: string;
  name: string;
  pronouns: string | null;
  headline: string;
  location: string;
  about: string | null;
  company: string | null;
  school: string | null;
  degree: 1 | 2 | 3;
  /** As shown: "2nd", "2.", "2e". */
  degreeLabel: string;
  otherDegreeLabel: string;
  mutual: { names: string[]; rest: string; count: number } | null;
  /** Roles with the same `company` and `grouped` stand in one block. */
  jobs: ShownJob[];
  schools: ShownSchool[];
  skills: string[];
  certifications: { name: string; issuer: string; issued: string }[];
  languages: { name: string; proficiency: string }[];
  volunteering: { role: string; organisation: string; dates: string }[];
  posts: { id: string; text: string; by: 'self' | 'repost' | 'other' }[];
  words: {
    about: string;
    experience: string;
    education: string;
    contactInfo: string;
    connections: string;
    currentCompany: string;
    education_: string;
    posted: string;
    reposted: string;
    seeMore: string;
  };
}

/** Blocks of roles at one company, and single jobs, in order. */
export function blocksOf(jobs: ShownJob[]): { company: string | null; jobs: ShownJob[] }[] {
  const blocks: { company: string | null; jobs: ShownJob[] }[] = [];
  for (const job of jobs) {
    const last = blocks.at(-1);
    if (job.grouped && last?.company === job.company) last?.jobs.push(job);
    else blocks.push({ company: job.grouped ? job.company : null, jobs: [job] });
  }
  return blocks;
}

/** Text as it may stand in markup. */
export function html(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** Text with its line breaks. */
export function htmlLines(text: string): string {
  return text.split('\n').map(html).join('<br>');
}

/** The expectation that goes with a page of this person, in the conventions of `expected.json`. */
export function expectedOf(person: Person, loaded: { lists: boolean }): Record<string, unknown> {
  const bare = ({ employerLine: _e, placeLine: _p, description: _d, ...job }: ShownJob) => job;
  const { mutual } = person;
  return {
    url: new URL(`https://www.linkedin.com/in/${person.slug}/`).href,
    name: person.name,
    pronouns: person.pronouns,
    headline: person.headline,
    location: person.location,
    about: person.about,
    currentCompany: person.company,
    currentTitle: loaded.lists ? (person.jobs.find((job) => job.current)?.title ?? null) : null,
    topCardSchool: person.school,
    experience: loaded.lists ? person.jobs.map(bare) : null,
    education: loaded.lists ? person.schools : null,
    connectionDegree: person.degree,
    mutualConnections: mutual && {
      text: `${mutual.names.join(', ')}${mutual.rest}`,
      count: mutual.count,
    },
    language: person.language,
  };
}
