import type { Person, ShownJob } from './person';
import { blocksOf, html, htmlLines } from './person';

/** How a page of the present design stands. */
export interface SduiOptions {
  /** The parts below the activity have scrolled into view. */
  isLoaded?: boolean;
  /** The icons have come. */
  isHydrated?: boolean;
  /** Which of the two degree labels carries the odd wrapper; `none` = both alike. */
  hiddenLabel?: 'other' | 'none';
  /** Keys as `id`, the way of autumn 2026. */
  keysAsIds?: boolean;
}

const CONTENTS = '<div class="_2969a2c6" data-display-contents="true">';

/** A page of the present design, in the structure of the captures of April and May 2026. */
export function sduiPage(person: Person, options: SduiOptions = {}): string {
  const { isLoaded = true, keysAsIds = false } = options;
  const { language, name, slug } = person;
  const body = `<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><title>(3) ${html(name)} | LinkedIn</title></head>
<body><div id="root">
<section><h2 data-testid="toasts-title">0 notifications</h2></section>
<header><div data-testid="primary-nav"><nav componentkey="primaryNavLinksComponentRef"><ul><li><a href="https://www.linkedin.com/feed/"><svg id="home-medium"></svg>Home</a></li></ul></nav></div></header>
<div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile" role="main">
<div role="toolbar"><a href="https://www.linkedin.com/in/${slug}/"><p>${html(name)}</p><p>${html(person.headline)}</p></a></div>
<main id="workspace"><div><div data-testid="lazy-column">
${topCard(person, options)}
<div componentkey="ProfilePostConnectDrawer_${slug}"></div>
<div componentkey="profileCardsAboveActivity${slug}"><div data-sdui-component="com.linkedin.sdui.generated.profile.dsl.impl.profileCardsAboveActivity"><div>
${card(person, 'SuggestedForYou', '')}
${card(person, 'About', person.about === null ? '' : about(person))}
${card(person, 'Services', '')}
</div></div></div>
${activity(person)}
${part(person, 1, isLoaded, card(person, 'ExperienceTopLevelSection', experience(person)) + card(person, 'EducationTopLevelSection', education(person)))}
${part(
  person,
  2,
  isLoaded,
  card(
    person,
    'Skills',
    list(
      person,
      'Skills',
      person.skills.map((skill) => [skill]),
    ),
  ),
)}
${part(
  person,
  3,
  isLoaded,
  card(
    person,
    'LicensesAndCertifications',
    list(
      person,
      'Certifications',
      person.certifications.map((one) => [one.name, one.issuer, one.issued]),
    ),
  ) +
    card(
      person,
      'Languages',
      list(
        person,
        'Languages',
        person.languages.map((one) => [one.name, one.proficiency]),
      ),
    ) +
    card(
      person,
      'VolunteeringExperience',
      list(
        person,
        'Volunteering',
        person.volunteering.map((one) => [one.role, one.organisation, one.dates]),
      ),
    ),
)}
</div></div>
<div>${sideColumn()}</div>
</main></div>
<div id="interop-outlet" data-testid="interop-shadowdom"></div><div data-testid="interop-iframe"></div>
</div></body></html>`;
  return keysAsIds ? body.replace(/componentkey="(com\.linkedin[^"]+)"/g, 'id="$1"') : body;
}

function key(person: Person, name: string): string {
  return `com.linkedin.sdui.profile.card.ref${person.memberId}${name}`;
}

function card(person: Person, name: string, content: string): string {
  if (content === '') return `<div componentkey="${key(person, name)}"></div>`;
  return `<div componentkey="${key(person, name)}">${CONTENTS}<section componentkey="${key(person, name)}"><div>${content}</div></section></div></div>`;
}

function topCard(person: Person, options: SduiOptions): string {
  const { slug, name, memberId, words } = person;
  const own = `<p>· ${person.degreeLabel}</p>`;
  const other = `<p>· ${person.otherDegreeLabel}</p>`;
  const labels =
    options.hiddenLabel === 'none'
      ? `${CONTENTS}${own}</div>${CONTENTS}${other}</div>`
      : `<div class="odd ${slug}" data-display-contents="true">${other}</div>${own}`;
  const icon = (id: string) =>
    options.isHydrated === false ? '<span></span>' : `<svg id="${id}"></svg><img alt="">`;
  const button = (id: string, text: string) =>
    `<div role="button"><div><figure aria-hidden="true">${icon(id)}</figure><div><p>${html(text)}</p></div></div></div>`;
  const both = [person.company, person.school].filter(Boolean).join(' · ');
  const query = `connectionOf=%5B%22${memberId}%22%5D`;
  const mutualHref = `https://www.linkedin.com/search/results/people/?origin=MEMBER_PROFILE_CANNED_SEARCH&amp;network=%5B%22F%22%5D&amp;${query}`;
  return card(
    person,
    'Topcard',
    `<a href="https://www.linkedin.com/in/${slug}/overlay/background-photo/"><figure><svg id="person-medium"></svg></figure></a>
<a href="https://www.linkedin.com/in/${slug}/"><div aria-label="Profile photo"><figure aria-hidden="true"><img alt=""></figure></div></a>
${person.degree === 1 ? `<a href="https://www.linkedin.com/in/${slug}/"><svg id="bell-fill-medium"></svg></a>` : ''}
<div><div><div>${CONTENTS}<a href="https://www.linkedin.com/in/${slug}/"><div><h2>${html(name)}</h2><svg id="verified-medium"></svg></div></a></div>
${person.pronouns ? `<p>${html(person.pronouns)}</p>` : ''}${labels}</div>
<p>${html(person.headline)}</p>${both ? `<p>${html(both)}</p>` : ''}
<div><p>${html(person.location)}</p><p>·</p><p><a href="https://www.linkedin.com/in/${slug}/overlay/contact-info/">${html(words.contactInfo)}</a></p></div></div>
<div>${person.company ? button('company-accent-4', person.company) : ''}${person.school ? button('school-accent-4', person.school) : ''}</div>
<div><p>${html(words.connections)}</p></div>
${person.mutual ? `<a href="${mutualHref}"></a><div><a href="${mutualHref}"><ul><li><figure></figure></li></ul></a><div><p><a href="${mutualHref}">${mutualLine(person)}</a></p></div></div>` : ''}
<div>${CONTENTS}<a href="/messaging/compose/?recipient=${memberId}"><svg id="send-privately-medium"></svg><span>Message</span></a></div>
${person.degree === 2 ? `<a href="/preload/custom-invite/?vanityName=${slug}"><svg id="connect-small"></svg><span>Connect</span></a>` : ''}</div>`,
  );
}

function mutualLine(person: Person): string {
  const names =
    person.mutual?.names.map((name) => `<strong>${html(name)}</strong>`).join(',<span> </span>') ??
    '';
  return `${names}${html(person.mutual?.rest ?? '')}`;
}

function about(person: Person): string {
  return `<h2>${html(person.words.about)}</h2><div><p><span data-testid="expandable-text-box">${htmlLines(person.about ?? '')}<button data-testid="expandable-text-button"><span>… </span><span>${html(person.words.seeMore)}</span></button></span></p>
<div><svg id="skills-medium"></svg><p>Top skills</p><p>Steady hands</p></div></div>`;
}

function experience(person: Person): string {
  if (person.jobs.length === 0) return '';
  const rows = blocksOf(person.jobs).map((block, index) =>
    block.company === null
      ? singleRow(person, block.jobs[0] as ShownJob, index)
      : groupRow(person, block.company, block.jobs, index),
  );
  return `<h2>${html(person.words.experience)}</h2><div data-testid="profile_ExperienceTopLevelSection_${person.slug}">${rows.join('')}</div>
<a href="https://www.linkedin.com/in/${person.slug}/details/experience/" aria-label="Show all"><span>Show all</span></a>`;
}

function singleRow(person: Person, job: ShownJob, index: number): string {
  const company = 27_000_000 + index;
  return `<div componentkey="entity-collection-item-${index}a1b2"><hr><div><a href="https://www.linkedin.com/company/${company}/"><figure><svg id="company-accent-4" aria-label="${html(job.company ?? '')} logo"></svg><img alt="${html(job.company ?? '')} logo"></figure></a>
<div><a href="https://www.linkedin.com/company/${company}/"><div><div><div><p>${html(job.title ?? '')}</p><p>${html(job.employerLine ?? '')}</p></div><p>${html(job.dates ?? '')}</p>${job.placeLine ? `<p>${html(job.placeLine)}</p>` : ''}</div></div></a>
<div><p><span>LinkedIn helped me get this job</span><span><svg id="linkedin-bug-small"></svg></span></p><div></div></div>
<p><span data-testid="expandable-text-box">2019 - 2021: what I did there</span></p>
<p><a href="https://www.linkedin.com/in/${person.slug}/overlay/${company}/skill-associations-details/"><span><svg id="skills-small"></svg></span><span>Plain writing and +2 skills</span></a></p></div></div></div>`;
}

function groupRow(person: Person, company: string, jobs: ShownJob[], index: number): string {
  const link = `https://www.linkedin.com/company/${28_000_000 + index}/`;
  const roles = jobs
    .map(
      (
        job,
      ) => `<li><div></div><div><a href="${link}"><div><p>${html(job.title ?? '')}</p>${job.employerLine ? `<p>${html(job.employerLine)}</p>` : ''}<p>${html(job.dates ?? '')}</p>${job.placeLine ? `<p>${html(job.placeLine)}</p>` : ''}</div></a>
<a href="https://www.linkedin.com/in/${person.slug}/overlay/1/skill-associations-details/"><p><strong>Skills:</strong> Steady practice</p></a></div></li>`,
    )
    .join('');
  return `<div componentkey="entity-collection-item--${index}ff"><hr><div><a href="${link}"><figure><svg id="company-accent-4" aria-label="${html(company)} logo"></svg></figure></a>
<div><a href="${link}"><div><div><p>${html(company)}</p><p>10 mos</p></div><p>Somewhere, Elsewhere</p></div></a></div></div><ul>${roles}</ul></div>`;
}

function education(person: Person): string {
  if (person.schools.length === 0) return '';
  const rows = person.schools.map(
    (
      school,
      index,
    ) => `<div componentkey="entity-collection-item-5c0ff${index}"><hr><div><a href="https://www.linkedin.com/school/71000${index}/"><figure><svg id="school-accent-4"></svg></figure></a>
<div><a href="https://www.linkedin.com/school/71000${index}/"><p>${html(school.school ?? '')}</p>${school.degreeLine ? `<p>${html(school.degreeLine)}</p>` : ''}${school.dates ? `<p>${html(school.dates)}</p>` : ''}</a></div></div></div>`,
  );
  return `<h2>${html(person.words.education)}</h2><div data-testid="profile_EducationTopLevelSection_${person.slug}">${rows.join('')}</div>`;
}

function list(person: Person, name: string, rows: string[][]): string {
  if (rows.length === 0) return '';
  const items = rows.map(
    (lines, index) =>
      `<div componentkey="entity-collection-item-${name}${index}"><div>${lines.map((line) => `<p>${html(line)}</p>`).join('')}</div></div>`,
  );
  return `<h2>${name} of ${html(person.name)}</h2><div>${items.join('')}</div>`;
}

function part(person: Person, number: number, isLoaded: boolean, content: string): string {
  const name = `profileCardsBelowActivityPart${number}`;
  const inside = isLoaded
    ? `<div data-sdui-component="com.linkedin.sdui.generated.profile.dsl.impl.${name}"><div>${content}</div></div>`
    : `${CONTENTS}<div componentkey="${name}${person.slug}"></div></div>`;
  return `<div componentkey="${name}${person.slug}">${inside}</div>`;
}

function activity(person: Person): string {
  const items = person.posts.map((post) => {
    const own = `<a href="https://www.linkedin.com/in/${person.slug}/"><p>${html(person.name)}</p></a>`;
    const foreign =
      '<a href="https://www.linkedin.com/in/osric-pendle-77/"><p>Osric Pendle</p></a>';
    const authors = { self: own, repost: `${own}${foreign}`, other: foreign }[post.by];
    return `<li><div role="listitem"><div>${authors}<p>2mo •</p></div><a href="https://www.linkedin.com/feed/update/urn:li:activity:${post.id}/"><p><span data-testid="expandable-text-box">${htmlLines(post.text)}<button data-testid="expandable-text-button">… more</button></span></p></a></div></li>`;
  });
  return `<div componentkey="com.linkedin.sdui.profile.card.ref${person.slug}Activity"><div data-sdui-component="com.linkedin.sdui.generated.profile.dsl.impl.profileCardsActivity"><section><h2>Activity</h2><p>1,702 followers</p><ul>${items.join('')}</ul></section></div></div>`;
}

/** Two strangers, with everything that a careless reader wants. */
function sideColumn(): string {
  const stranger = (slug: string, name: string) =>
    `<div><a href="https://www.linkedin.com/in/${slug}/"><figure><img alt="${name} is open to work"></figure></a><div><a href="https://www.linkedin.com/in/${slug}/"><p>${name}</p></a><p>· 1st</p><p>Director of Other Things at Elsewhere Ltd</p><a href="/preload/custom-invite/?vanityName=${slug}"><span>Connect</span></a></div></div>`;
  return `<section><h2>People also viewed</h2>${stranger('bram-halloway', 'Bram Halloway')}${stranger('yuki-tamsworth', 'Yuki Tamsworth')}</section>`;
}
