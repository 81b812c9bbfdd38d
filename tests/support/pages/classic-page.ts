import type { Person, ShownJob } from './person';
import { blocksOf, html, htmlLines } from './person';

/** How a page of the old design stands. */
export interface ClassicOptions {
  /** The cards under the activity have come. */
  isLoaded?: boolean;
  /** As in 2022: no window about the profile, links beside the name instead of buttons, a line of what is talked about. */
  is2022?: boolean;
}

/** A page of the old design, in the structure of the captures of 2024 to January 2026. */
export function classicPage(
  person: Person,
  { isLoaded = true, is2022 = false }: ClassicOptions = {},
): string {
  const { language, name } = person;
  return `<!DOCTYPE html>
<html lang="${language}" class="theme theme--mercado artdeco"><head><meta charset="utf-8"><title>(1) ${html(name)} | LinkedIn</title></head>
<body class="render-mode-BIGPIPE nav-v2 ember-application"><div id="artdeco-toasts__wormhole"><h2>0 notifications total</h2></div>
<code id="bpr-guid-123">{}</code>
<div class="application-outlet"><header id="global-nav" class="global-nav"><img class="global-nav__me-photo" alt="Filippa Wetherby"></header>
<section class="scaffold-layout-toolbar"><div class="artdeco-entity-lockup__title">${html(name)}</div><button aria-label="Invite ${html(name)} to connect">Connect</button></section>
<main class="xQzRandomWord">
${is2022 ? topCardOf2022(person) : topCard(person)}
${card('content_collections', 'Activity', `<ul>${person.posts.map((post) => postRow(person, post)).join('')}</ul>`)}
${isLoaded ? lowerCards(person) : ''}
</main>
<aside class="scaffold-layout__aside">${sideColumn()}</aside>
</div></body></html>`;
}

/** The list that "Show all" leads to: no top card, no heading with the name. */
export function classicDetailsPage(person: Person): string {
  return `<!DOCTYPE html>
<html lang="${person.language}"><head><meta charset="utf-8"><title>Experience | ${html(person.name)} | LinkedIn</title></head><body>
<div class="application-outlet"><header id="global-nav" class="global-nav"></header>
<main class="scaffold-layout__main"><section class="artdeco-card"><div><a href="/in/${person.slug}/" aria-label="Back to the main profile page"><svg></svg></a><h2>${pair(person.words.experience)}</h2></div><ul>${jobRows(person)}</ul></section></main>
<aside class="scaffold-layout__aside">${sideColumn()}</aside></div></body></html>`;
}

function pair(text: string, spoken = text): string {
  return `<span aria-hidden="true"><!---->${htmlLines(text)}<!----></span><span class="visually-hidden">${htmlLines(spoken)}</span>`;
}

function card(anchor: string, title: string, content: string): string {
  return `<section data-view-name="profile-card" class="artdeco-card pv-profile-card"><div id="${anchor}" class="pv-profile-card__anchor"></div><div class="rNd0m"><h2>${pair(title)}</h2></div><div>${content}</div></section>`;
}

function topCard(person: Person): string {
  const { slug, name, memberId, words } = person;
  const button = (label: string, text: string) =>
    `<li><button aria-label="${html(label)}: ${html(text)}"><img alt=""><span><div>${html(text)}</div></span></button></li>`;
  const names = person.mutual?.names
    .map((one) => `<strong>${html(one)}</strong>`)
    .join(',<span> </span>');
  const mutual = person.mutual && `${names}${html(person.mutual.rest)}`;
  return `<section class="artdeco-card aRandomWord"><div><button aria-label="open profile picture"><img alt="${html(name)}"></button></div>
<div class="ph5"><div class="mt2"><div><div><span><a href="/in/${slug}/overlay/about-this-profile/"><h1>${html(name)}</h1></a></span>
${person.pronouns ? `<span class="text-body-small">(${html(person.pronouns)})</span>` : ''}
<span class="distance-badge"><span class="visually-hidden">degree connection {:distance}</span><span aria-hidden="true" class="dist-value">${person.degreeLabel}</span></span></div>
<div class="aWord">${html(person.headline)}</div></div>
<ul>${person.company ? button(words.currentCompany, person.company) : ''}${person.school ? button(words.education_, person.school) : ''}</ul>
<div class="mt2"><span>${html(person.location)}</span><span><a id="top-card-text-details-contact-info" href="/in/${slug}/overlay/contact-info/">${html(words.contactInfo)}</a></span></div></div>
<ul><li>${person.degree === 1 ? `<a href="/search/results/people/?connectionOf=%5B%22${memberId}%22%5D&amp;network=%5B%22F%22%2C%22S%22%5D">${html(words.connections)}</a>` : `<span>${html(words.connections)}</span>`}</li></ul>
${mutual ? `<a href="https://www.linkedin.com/search/results/people/?facetNetwork=%22F%22&amp;facetConnectionOf=%22${memberId}%22"><ul><li><img alt=""></li></ul><span><span aria-hidden="true">${mutual}</span><span class="visually-hidden">${mutual}</span></span></a>` : ''}
<div><button aria-label="More actions"><span>More</span></button><div aria-hidden="true"><ul><li><div role="button">About this profile</div></li></ul></div></div></div></section>`;
}

function topCardOf2022(person: Person): string {
  const { slug, name, words } = person;
  const link = (to: string, label: string, text: string) =>
    `<li class="pv-text-details__right-panel-item"><a href="#${to}" class="pv-text-details__right-panel-item-link"><img alt=""><h2><div class="inline-show-more-text" aria-label="${html(label)}">${html(text)}</div></h2></a></li>`;
  const names = person.mutual?.names.map((one) => `<strong>${html(one)}</strong>`).join(', ');
  return `<section class="artdeco-card pv-top-card"><div class="ph5"><div class="mt2"><div class="pv-text-details__left-panel"><div><h1 class="text-heading-xlarge">${html(name)}</h1>
${person.pronouns ? `<span class="text-body-small">(${html(person.pronouns)})</span>` : ''}
<span class="distance-badge separator"><span class="visually-hidden">degree connection</span><span class="dist-value">${person.degreeLabel}</span></span></div>
<div class="text-body-medium break-words">${html(person.headline)}</div>
<div class="text-body-small t-black--light">${pair('Talks about #ropes, #wind, and #patience', 'Talks about hashtag ropes')}</div></div>
<ul class="pv-text-details__right-panel">${person.company ? link('experience', words.currentCompany, person.company) : ''}${person.school ? link('education', words.education_, person.school) : ''}</ul>
<div class="pb2 pv-text-details__left-panel"><span class="text-body-small inline">${html(person.location)}&nbsp;</span><span class="pv-text-details__separator"><a href="/in/${slug}/overlay/contact-info/">${html(words.contactInfo)}</a></span></div></div>
<section class="pv-top-card--website"><span aria-hidden="true"><a href="https://links.example/x"><strong>My shop</strong></a></span></section>
<ul class="pv-top-card--list"><li><span>${html(words.connections)}</span></li></ul>
${person.mutual ? `<a href="/search/results/people/?facetNetwork=%5B%22F%22%5D&amp;facetConnectionOf=%22${person.memberId}%22"><span class="t-normal">${names}${html(person.mutual.rest)}</span></a>` : ''}</div></section>`;
}

function lowerCards(person: Person): string {
  const { words, slug } = person;
  const all = (what: string) =>
    `<div><a href="https://www.linkedin.com/in/${slug}/details/${what}?profileUrn=urn%3Ali%3Afsd_profile%3A${person.memberId}"><span>Show all</span></a></div>`;
  const rows = (lines: string[][]) => `<ul>${lines.map((row) => entity(row, '')).join('')}</ul>`;
  return [
    person.about &&
      card(
        'about',
        words.about,
        `<div><div>${pair(person.about, 'said differently for screen readers')}<span><button>${html(words.seeMore)}</button></span></div></div>`,
      ),
    person.jobs.length > 0 &&
      card('experience', words.experience, `<ul>${jobRows(person)}</ul>${all('experience')}`),
    person.schools.length > 0 &&
      card(
        'education',
        words.education,
        rows(
          person.schools.map((school) =>
            [school.school ?? '', school.degreeLine ?? '', school.dates ?? ''].filter(Boolean),
          ),
        ),
      ),
    person.certifications.length > 0 &&
      card(
        'licenses_and_certifications',
        'Licenses',
        rows(person.certifications.map((one) => [one.name, one.issuer, one.issued])),
      ),
    person.volunteering.length > 0 &&
      card(
        'volunteering_experience',
        'Volunteering',
        rows(person.volunteering.map((one) => [one.role, one.organisation, one.dates])),
      ),
    person.skills.length > 0 && card('skills', 'Skills', rows(person.skills.map((one) => [one]))),
    person.languages.length > 0 &&
      card(
        'languages',
        'Languages',
        rows(person.languages.map((one) => [one.name, one.proficiency])),
      ),
    card('interests', 'Interests', `<ul>${entity(['Somebody Famous', 'Speaker'], '')}</ul>`),
  ]
    .filter(Boolean)
    .join('');
}

function entity(lines: string[], inside: string): string {
  const [first = '', ...rest] = lines;
  return `<li class="artdeco-list__item"><div data-view-name="profile-component-entity"><div><a href="https://www.linkedin.com/company/5876/"><img alt="${html(first)} logo"></a></div><div><div><a href="https://www.linkedin.com/company/5876/"><div><div><div class="t-bold">${pair(first)}</div></div></div>${rest.map((line) => `<span class="t-14">${pair(line, line.replace(' - ', ' to '))}</span>`).join('')}</a></div>${inside}</div></div></li>`;
}

function jobRows(person: Person): string {
  return blocksOf(person.jobs)
    .map((block) =>
      block.company === null
        ? entity(linesOf(block.jobs[0] as ShownJob), details(person))
        : entity(
            [block.company, '5 yrs 3 mos'],
            `<ul>${block.jobs.map((job) => entity(linesOf(job), details(person))).join('')}</ul>`,
          ),
    )
    .join('');
}

function linesOf(job: ShownJob): string[] {
  return [job.title, job.employerLine, job.dates, job.placeLine].filter((line) => line !== null);
}

function details(person: Person): string {
  return `<div class="pvs-entity__sub-components"><ul><li><div><ul><li><div>${pair('Jan 2019 - Mar 2019\nwhat I did there', 'spoken')}</div></li></ul></div></li><li><a href="https://www.linkedin.com/in/${person.slug}/overlay/urn:li:fsd_profilePosition:(${person.memberId},1)/skill-associations-details/"><strong>Patient research and +6 skills</strong></a></li></ul></div>`;
}

function postRow(person: Person, post: Person['posts'][number]): string {
  const { words } = person;
  const saying = { self: words.posted, repost: words.reposted, other: 'commented on this' }[
    post.by
  ];
  const href = `https://www.linkedin.com/feed/update/urn:li:activity:${post.id}?${post.by === 'other' ? 'commentUrn=1' : 'updateEntityUrn=1'}`;
  return `<li><div><a href="${href}"><div><span><span aria-hidden="true"><strong>${html(person.name)}</strong> ${html(saying)} • 3mo</span><span class="visually-hidden">${html(person.name)} ${html(saying)}</span></span></div></a>
<div><a href="${href}"><div><span>${htmlLines(post.text)}</span></div></a></div><button>50</button></div></li>`;
}

function sideColumn(): string {
  const stranger = (slug: string, name: string) =>
    `<li class="artdeco-list__item"><div><a href="https://www.linkedin.com/in/${slug}?miniProfileUrn=1"><img alt="${name} is open to work"></a><a href="https://www.linkedin.com/in/${slug}?miniProfileUrn=1"><div class="t-bold">${pair(name)}</div><span>${pair('· 1st', 'First degree connection')}</span></a><div>${pair('Director at Elsewhere Ltd')}</div></div></li>`;
  return `<section class="artdeco-card"><div id="browsemap_recommendation"></div><h2>${pair('More profiles to browse')}</h2><ul>${stranger('bram-halloway', 'Bram Halloway')}${stranger('yuki-tamsworth', 'Yuki Tamsworth')}</ul></section>`;
}
