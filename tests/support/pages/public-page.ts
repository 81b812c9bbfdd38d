import type { Person, ShownJob } from './person';
import { blocksOf, expectedOf, html, htmlLines } from './person';

/** The page that visitors without an account see, in the structure of the captures of 2024 and 2025. */
export function publicPage(person: Person, host = `${person.language}.linkedin.com`): string {
  const { slug, name, language, words } = person;
  const json = {
    '@context': 'http://schema.org',
    '@graph': [
      { '@type': 'WebPage', url: `https://${host}/in/${slug}` },
      {
        '@type': 'Person',
        name,
        url: `https://${host}/in/${encodeURIComponent(slug)}`,
        address: { '@type': 'PostalAddress', addressLocality: person.location },
      },
    ],
  };
  return `<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="pageKey" content="public_profile_v3_desktop">
<title>${html(name)} | LinkedIn</title><link rel="canonical" href="https://${host}/in/${encodeURIComponent(slug)}">
<script type="application/ld+json">${JSON.stringify(json).replace(/</g, '\\u003c')}</script></head>
<body><header><nav><a href="/?trk=public_profile_nav-header-logo">LinkedIn</a></nav></header>
<main class="main papabear:w-main-width"><section class="profile"><section class="top-card-layout container-lined">
<div class="top-card-layout__card"><div data-section="picture"><img alt="${html(name)}"></div>
<div class="top-card-layout__entity-info-container"><div class="top-card-layout__entity-info">
<button data-modal="title-modal"><h1 class="top-card-layout__title">${html(name)}</h1></button>${signInWindow()}
<h2 class="top-card-layout__headline break-words">${html(person.headline)}</h2>
<h3 class="top-card-layout__first-subline"><div class="profile-info-subheader"><div class="not-first-middot"><span>${html(person.location)}</span>
<span class="link cursor-pointer" data-modal="contact-info_modal">${html(words.contactInfo)}</span></div>${signInWindow()}
<div class="not-first-middot"><span>261 followers</span><span>${html(words.connections)}</span></div></div></h3></div>
<div class="top-card-layout__entity-info"><div class="top-card__links-container">
${person.company ? `<div data-section="currentPositionsDetails"><a href="https://${host}/company/x?trk=public_profile_topcard-current-company"><span class="top-card-link__description">${html(person.company)}</span></a></div>` : ''}
${person.school ? `<div data-section="educationsDetails"><a href="https://${host}/school/y/?trk=public_profile_topcard-school"><span class="top-card-link__description">${html(person.school)}</span></a></div>` : ''}
</div></div></div></div></section>
${person.about ? section('summary', words.about, `<p>${htmlLines(person.about)}</p>`) : ''}
${section('experience', words.experience, `<ul class="experience__list">${jobRows(person)}</ul>`)}
${person.schools.length > 0 ? section('educationsDetails', words.education, `<ul>${schoolRows(person)}</ul>`) : ''}
${lists(person)}
</section></main>
<section class="aside-section-container"><h2>People also viewed</h2><ul><li><a href="https://${host}/in/bram-halloway?trk=public_profile_browsemap"><h3 class="base-aside-card__title">Bram Halloway</h3><p class="base-aside-card__subtitle">Director at Elsewhere</p></a></li></ul></section>
</body></html>`;
}

/** What a visitor's page of this person shows. */
export function expectedOnPublic(person: Person): Record<string, unknown> {
  return {
    ...expectedOf(person, { lists: true }),
    pronouns: null,
    connectionDegree: null,
    mutualConnections: null,
    experience: person.jobs.map(({ employerLine: _e, placeLine: _p, description: _d, ...job }) => ({
      ...job,
      dates: job.dates?.replace(' · ', ' ') ?? null,
      workplaceType: null,
      employmentType: null,
    })),
    // A section that is missing here may be one that only members see.
    education:
      person.schools.length > 0
        ? person.schools.map((school) => ({
            ...school,
            degreeLine: [school.degree, school.field].filter(Boolean).join(' ') || null,
          }))
        : null,
    certifications: person.certifications.length > 0 ? person.certifications : null,
    languages: person.languages.length > 0 ? person.languages : null,
    volunteering:
      person.volunteering.length > 0
        ? person.volunteering.map((one) => ({ ...one, dates: one.dates.replace(' · ', ' ') }))
        : null,
  };
}

function section(key: string, title: string, content: string): string {
  return `<section class="core-section-container" data-section="${key}"><h2 class="core-section-container__title">${html(title)}</h2><div class="core-section-container__content break-words">${content}</div></section>`;
}

/** The window that asks visitors to sign in; it stands beside the name and the place. */
function signInWindow(): string {
  return '<div class="contextual-sign-in-modal"><div class="modal"><section role="dialog"><h2>Sign in to view the full profile</h2><span>Email or phone</span></section></div></div>';
}

/** `<time>Jul 2020</time> - Present <span>2 years</span>`, in the page's own signs. */
function range(dates: string): string {
  const [span = '', duration = ''] = dates.split(' · ');
  const [, from = '', dash = '', to = ''] = span.match(/^(.*?)(\s*[-–]\s*)(.*)$/) ?? [];
  const end = /\d/.test(to) ? `<time>${html(to)}</time>` : html(to);
  return `<span class="date-range"><time>${html(from)}</time>${dash}${end} <span class="before:middot">${html(duration)}</span></span>`;
}

function row(title: string, under: string, below: string): string {
  return `<li class="profile-section-card" data-section="currentPositionsDetails"><div class="pl-0.5 grow"><h3><span class="experience-item__title">${html(title)}</span></h3>${under}<div class="text-md">${below}</div></div></li>`;
}

function jobRow(job: ShownJob, company: string | null): string {
  const place = job.location
    ? `<p class="experience-item__meta-item">${html(job.location)}</p>`
    : '';
  return row(
    job.title ?? '',
    company
      ? `<h4><a href="#"><span class="experience-item__subtitle">${html(company)}</span></a></h4>`
      : '',
    `<p class="experience-item__meta-item">${range(job.dates ?? '')}</p>${place}<div class="show-more-less-text"><p>2010 - 2011: what I did there<button>Show more</button></p></div>`,
  );
}

function jobRows(person: Person): string {
  return blocksOf(person.jobs)
    .map(({ company, jobs }) =>
      company === null
        ? jobRow(jobs[0] as ShownJob, jobs[0]?.company ?? null)
        : `<li class="experience-group"><div class="experience-group-header"><h4 class="experience-group-header__company">${html(company)}</h4><p>5 years</p></div><ul class="experience-group__positions">${jobs.map((job) => jobRow(job, null)).join('')}</ul></li>`,
    )
    .join('');
}

function schoolRows(person: Person): string {
  return person.schools
    .map(({ school, degree, field, dates }) => {
      const field_ = field ? `<span data-section="educations">${html(field)}</span>` : '';
      return `<li class="profile-section-card"><div><h3><a href="#">${html(school ?? '')}</a></h3><h4>${degree ? `<span>${html(degree)}</span>` : ''}${field_}</h4><div><p>${dates ? schoolRange(dates) : ''}</p></div></div></li>`;
    })
    .join('');
}

function schoolRange(dates: string): string {
  const [from = '', to = ''] = dates.split(/\s*[-–]\s*/);
  const dash = dates.slice(from.length, dates.length - to.length);
  return `<span class="date-range"><time>${from}</time>${dash}<time>${to}</time></span>`;
}

function lists(person: Person): string {
  const { certifications, languages, volunteering } = person;
  const rows = (items: string[]) => `<ul>${items.join('')}</ul>`;
  const under = (text: string) => `<h4>${html(text)}</h4>`;
  return [
    certifications.length > 0 &&
      section(
        'certifications',
        'Licenses & Certifications',
        rows(
          certifications.map(({ name, issuer, issued }) =>
            row(
              name,
              under(issuer),
              `<div><span>${issued.replace(/(\S+ \d{4})$/, '<time>$1</time>')}</span></div>`,
            ),
          ),
        ),
      ),
    volunteering.length > 0 &&
      section(
        'volunteering',
        'Volunteer Experience',
        rows(
          volunteering.map(({ role, organisation, dates }) =>
            row(role, under(organisation), `<p>${range(dates)}</p>`),
          ),
        ),
      ),
    languages.length > 0 &&
      section(
        'languages',
        'Languages',
        rows(languages.map(({ name, proficiency }) => row(name, under(proficiency), ''))),
      ),
  ]
    .filter(Boolean)
    .join('');
}
