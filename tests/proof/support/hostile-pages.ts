import type { PageInput } from '../../../scripts/read-page/inputs';
import { classicPage } from '../../support/pages/classic-page';
import { ODALYS } from '../../support/pages/people';
import type { Person, ShownJob } from '../../support/pages/person';
import { publicPage } from '../../support/pages/public-page';
import { sduiPage } from '../../support/pages/sdui-page';
import type { HostilePerson } from './hostile-profiles';

const DESIGNS = [sduiPage, classicPage, publicPage] as const;

/** The profile page of a hostile person as LinkedIn would serve it, in one design after the other: what they wrote is text. */
export function hostilePage(person: HostilePerson, index: number): PageInput {
  const design = DESIGNS[index % DESIGNS.length] ?? sduiPage;
  return {
    file: person.slug,
    html: design(shown(person)),
    url: `https://www.linkedin.com/in/${person.slug}/`,
  };
}

function shown({ slug, fields }: HostilePerson): Person {
  const [job] = ODALYS.jobs;
  const [school] = ODALYS.schools;
  if (!job || !school)
    throw new Error('The person that the pages are made from has no job or school.');
  return {
    ...ODALYS,
    slug,
    memberId: `ACoAAB1${slug.replace(/\D/g, '').padStart(32, '0')}`,
    name: fields.name,
    pronouns: fields.pronouns,
    headline: fields.headline,
    location: fields.location,
    about: fields.about,
    company: fields.currentCompany,
    school: fields.topCardSchool,
    mutual: { names: [fields.name], rest: fields.mutualConnections.text, count: 2 },
    jobs: fields.experience.map(
      (one): ShownJob => ({
        ...job,
        title: one.title,
        company: one.company,
        employerLine: one.company,
        placeLine: one.location,
        dates: one.dates,
      }),
    ),
    schools: [{ ...school, school: fields.topCardSchool, degreeLine: fields.headline }],
    skills: fields.skills,
    posts: fields.posts.map(({ text }, index) => ({
      id: `74100000000000000${index}`,
      text,
      by: 'self',
    })),
  };
}
