import type { Person, ShownJob, ShownSchool } from './person';

type Row = [title: string, employerLine: string | null, dates: string, placeLine: string | null];

function job(row: Row, meaning: Partial<ShownJob>): ShownJob {
  const [title, employerLine, dates, placeLine] = row;
  return {
    title,
    employerLine,
    dates,
    placeLine,
    company: null,
    start: null,
    end: null,
    current: false,
    location: placeLine,
    workplaceType: null,
    employmentType: null,
    grouped: false,
    ...meaning,
  };
}

function school(name: string, degreeLine: string | null, dates: string | null): ShownSchool {
  const [degree = null, field = null] = degreeLine?.split(', ') ?? [];
  const [start = null, end = null] = dates?.split(/ ?[-–] ?/) ?? [];
  return { school: name, degree, field, start, end, degreeLine, dates };
}

const NOTHING_MORE = { skills: [], certifications: [], languages: [], volunteering: [], posts: [] };

export const LEONORE: Person = {
  ...NOTHING_MORE,
  slug: 'leonore-bräsicke-77a1',
  memberId: 'ACoAAB1LeonoreBraesickeExampleMember001',
  language: 'de',
  name: 'Leonore Bräsicke',
  pronouns: 'sie/ihr',
  headline: 'Leiterin Werkstattplanung bei Nordlicht Orgelbau | Holz, Wind, Geduld',
  location: 'Lüneburg, Niedersachsen, Deutschland',
  about: 'Ich plane, wie Pfeifen zu Klang werden.\n\nAm liebsten an alten Instrumenten.',
  company: 'Nordlicht Orgelbau',
  school: 'Hochschule Elbtal',
  degree: 2,
  degreeLabel: '2.',
  otherDegreeLabel: '1.',
  mutual: {
    names: ['Henrik Tolle', 'Mio Sander'],
    rest: ' und 3 weitere gemeinsame Kontakte',
    count: 5,
  },
  jobs: [
    job(
      [
        'Leiterin Werkstattplanung',
        'Nordlicht Orgelbau · Vollzeit',
        'Sept. 2021–Heute · 3 Jahre',
        'Lüneburg · Vor Ort',
      ],
      {
        company: 'Nordlicht Orgelbau',
        employmentType: 'Vollzeit',
        start: '2021-09',
        current: true,
        location: 'Lüneburg',
        workplaceType: 'Vor Ort',
      },
    ),
    job(['Planerin', null, 'März 2019–Mai 2021 · 2 Jahre 3 Monate', null], {
      company: 'Harzer Klangwerke',
      start: '2019-03',
      end: '2021-05',
      grouped: true,
    }),
    job(['Werkstudentin', 'Werkstudent', 'Okt. 2017–Feb. 2019 · 1 Jahr 5 Monate', 'Remote'], {
      company: 'Harzer Klangwerke',
      employmentType: 'Werkstudent',
      start: '2017-10',
      end: '2019-02',
      grouped: true,
      location: null,
      workplaceType: 'Remote',
    }),
  ],
  schools: [
    school('Hochschule Elbtal', 'Master of Arts, Klangkunde', '2015–2018'),
    school('Gymnasium Am Wall', null, null),
  ],
  words: {
    about: 'Info',
    experience: 'Berufserfahrung',
    education: 'Ausbildung',
    contactInfo: 'Kontaktinfo',
    connections: '500+ Kontakte',
    currentCompany: 'Aktuelles Unternehmen',
    education_: 'Ausbildung',
    posted: 'hat dies gepostet',
    reposted: 'hat dies geteilt',
    seeMore: 'mehr anzeigen',
  },
};

export const MAELLE: Person = {
  ...NOTHING_MORE,
  slug: 'maelle-quérec',
  memberId: 'ACoAAB2MaelleQuerecExampleMember0000002',
  language: 'fr',
  name: 'Maëlle Quérec',
  pronouns: null,
  headline: 'Responsable d’atelier chez Voiles du Ponant',
  location: 'Brest, Bretagne, France',
  about: 'Je répare des voiles et j’apprends à d’autres à le faire.',
  company: 'Voiles du Ponant',
  school: null,
  degree: 3,
  degreeLabel: '3e',
  otherDegreeLabel: '2e',
  mutual: null,
  jobs: [
    job(
      [
        'Responsable d’atelier',
        'Voiles du Ponant · Temps plein',
        'janv. 2022 - aujourd’hui · 2 ans',
        'Brest, Bretagne, France',
      ],
      {
        company: 'Voiles du Ponant',
        employmentType: 'Temps plein',
        start: '2022-01',
        current: true,
      },
    ),
    job(['Voilière', 'Gréements Kerloc', 'août 2016 - déc. 2021 · 5 ans 5 mois', null], {
      company: 'Gréements Kerloc',
      start: '2016-08',
      end: '2021-12',
    }),
  ],
  schools: [school('Lycée de la Rade', 'CAP, Voilerie', '2013 - 2015')],
  words: {
    about: 'Infos',
    experience: 'Expérience',
    education: 'Formation',
    contactInfo: 'Coordonnées',
    connections: '214 relations',
    currentCompany: 'Entreprise actuelle',
    education_: 'Formation',
    posted: 'a publié ceci',
    reposted: 'a republié ceci',
    seeMore: 'voir plus',
  },
};

export const XOAN: Person = {
  ...NOTHING_MORE,
  slug: 'xoan-ledesma-r',
  memberId: 'ACoAAB3XoanLedesmaExampleMember00000003',
  language: 'es',
  name: 'Xoán Ledesma Rial',
  pronouns: null,
  headline: 'Analista de mareas en Cartografía Breogán',
  location: 'A Coruña, Galicia, España',
  about: null,
  company: 'Cartografía Breogán',
  school: 'Universidade do Faro',
  degree: 1,
  degreeLabel: '1º',
  otherDegreeLabel: '2º',
  mutual: { names: ['Iria Souto'], rest: ' es un contacto en común', count: 1 },
  jobs: [
    job(
      [
        'Analista de mareas',
        'Cartografía Breogán · Jornada completa',
        'sept. 2020 - actualidad · 4 años',
        'A Coruña · Híbrido',
      ],
      {
        company: 'Cartografía Breogán',
        employmentType: 'Jornada completa',
        start: '2020-09',
        current: true,
        location: 'A Coruña',
        workplaceType: 'Híbrido',
      },
    ),
    job(['Becario', 'Instituto do Mar', 'ene. 2019 - ago. 2020 · 1 año 8 meses', 'Vigo, España'], {
      company: 'Instituto do Mar',
      start: '2019-01',
      end: '2020-08',
    }),
  ],
  schools: [school('Universidade do Faro', 'Grado, Ciencias del Mar', '2014 - 2018')],
  words: {
    about: 'Acerca de',
    experience: 'Experiencia',
    education: 'Educación',
    contactInfo: 'Información de contacto',
    connections: 'Más de 500 contactos',
    currentCompany: 'Empresa actual',
    education_: 'Educación',
    posted: 'ha publicado esto',
    reposted: 'ha compartido esto',
    seeMore: 'ver más',
  },
};

export const GINEVRA: Person = {
  ...NOTHING_MORE,
  slug: 'ginevra-scalzi',
  memberId: 'ACoAAB4GinevraScalziExampleMember000004',
  language: 'it',
  name: 'Ginevra Scalzi',
  pronouns: null,
  headline: 'Restauratrice | Carta e inchiostri',
  location: 'Lecce, Puglia, Italia',
  about: 'Lavoro con la carta da quando avevo dodici anni.',
  company: 'Bottega Aurunca',
  school: 'Accademia di Torre Saracena',
  degree: 2,
  degreeLabel: '2°',
  otherDegreeLabel: '1°',
  mutual: {
    names: ['Nino Fabbri', 'Lia'],
    rest: ' e 1.204 altri collegamenti in comune',
    count: 1206,
  },
  jobs: [
    job(
      [
        'Restauratrice',
        'Bottega Aurunca · A tempo pieno',
        'gen 2018 - Presente · 6 anni',
        'Da remoto',
      ],
      {
        company: 'Bottega Aurunca',
        employmentType: 'A tempo pieno',
        start: '2018-01',
        current: true,
        location: null,
        workplaceType: 'Da remoto',
      },
    ),
    job(['Apprendista', 'Legatoria Meridiana', 'mag 2014 - giu 2017 · 3 anni 2 mesi', 'Bari'], {
      company: 'Legatoria Meridiana',
      start: '2014-05',
      end: '2017-06',
    }),
  ],
  schools: [school('Accademia di Torre Saracena', 'Diploma, Restauro', '2010 - 2014')],
  words: {
    about: 'Informazioni',
    experience: 'Esperienza',
    education: 'Formazione',
    contactInfo: 'Informazioni di contatto',
    connections: '311 collegamenti',
    currentCompany: 'Azienda attuale',
    education_: 'Formazione',
    posted: 'ha pubblicato questo',
    reposted: 'ha diffuso questo post',
    seeMore: 'altro',
  },
};

export const JORIEN: Person = {
  ...NOTHING_MORE,
  slug: 'jorien-veldstra',
  memberId: 'ACoAAB5JorienVeldstraExampleMember00005',
  language: 'nl',
  name: 'Jorien Veldstra',
  pronouns: null,
  headline: 'Waterbouwkundige bij Polderwerk',
  location: 'Zwolle, Overijssel, Nederland',
  about: 'Dijken, sluizen en de mensen die ervoor zorgen.',
  company: 'Polderwerk',
  school: null,
  degree: 2,
  degreeLabel: '2e',
  otherDegreeLabel: '1e',
  mutual: {
    names: ['Sietse Bakema', 'Floor'],
    rest: ' en 7 andere gemeenschappelijke connecties',
    count: 9,
  },
  jobs: [
    job(
      [
        'Waterbouwkundige',
        'Polderwerk · Fulltime',
        'mrt. 2020 - heden · 4 jr.',
        'Zwolle · Op locatie',
      ],
      {
        company: 'Polderwerk',
        employmentType: 'Fulltime',
        start: '2020-03',
        current: true,
        location: 'Zwolle',
        workplaceType: 'Op locatie',
      },
    ),
  ],
  schools: [school('Hogeschool IJsselmond', 'Bachelor, Civiele Techniek', '2015 - 2019')],
  words: {
    about: 'Info',
    experience: 'Ervaring',
    education: 'Opleiding',
    contactInfo: 'Contactgegevens',
    connections: '402 connecties',
    currentCompany: 'Huidig bedrijf',
    education_: 'Opleiding',
    posted: 'heeft dit geplaatst',
    reposted: 'heeft dit gerepost',
    seeMore: 'meer weergeven',
  },
};

export const IZALTINA: Person = {
  ...NOTHING_MORE,
  slug: 'izaltina-fontoura',
  memberId: 'ACoAAB6IzaltinaFontouraExampleMemb00006',
  language: 'pt',
  name: 'Izaltina Fontoura',
  pronouns: 'Ela/Dela',
  headline: 'Coordenadora de acervo na Casa do Sal',
  location: 'Aveiro, Portugal',
  about: 'Guardo papéis para que outros os encontrem.',
  company: 'Casa do Sal',
  school: 'Instituto da Ria',
  degree: 1,
  degreeLabel: '1º',
  otherDegreeLabel: '2º',
  mutual: { names: ['Duarte Reis', 'Noémia'], rest: ' e mais 12 conexões em comum', count: 14 },
  jobs: [
    job(
      [
        'Coordenadora de acervo',
        'Casa do Sal · Tempo integral',
        'fev de 2021 - o momento · 3 anos',
        'Aveiro, Portugal · Híbrido',
      ],
      {
        company: 'Casa do Sal',
        employmentType: 'Tempo integral',
        start: '2021-02',
        current: true,
        location: 'Aveiro, Portugal',
        workplaceType: 'Híbrido',
      },
    ),
    job(['Arquivista', 'Câmara de Ílhavo', 'out de 2015 - jan de 2021 · 5 anos 4 meses', null], {
      company: 'Câmara de Ílhavo',
      start: '2015-10',
      end: '2021-01',
    }),
  ],
  schools: [school('Instituto da Ria', 'Licenciatura, História', '2011 - 2014')],
  words: {
    about: 'Sobre',
    experience: 'Experiência',
    education: 'Formação acadêmica',
    contactInfo: 'Informações de contato',
    connections: '+ de 500 conexões',
    currentCompany: 'Empresa atual',
    education_: 'Formação acadêmica',
    posted: 'publicou isso',
    reposted: 'compartilhou isso',
    seeMore: 'ver mais',
  },
};

export const ODALYS: Person = {
  slug: 'odalys-brightwater-4b2',
  memberId: 'ACoAAB7OdalysBrightwaterExampleMemb0007',
  language: 'en',
  name: 'Odalys Brightwater, PMP 🌿',
  pronouns: 'She/Her',
  headline: 'Grid planner at Kestrel Power · writes about quiet engineering',
  location: 'Hobart, Tasmania, Australia',
  about:
    'I plan grids for islands.\n\nThree rules:\n- measure\n- change one thing\n- measure again',
  company: 'Kestrel Power',
  school: 'Derwent Technical College',
  degree: 2,
  degreeLabel: '2nd',
  otherDegreeLabel: '1st',
  mutual: { names: ['Tamsin', 'Eli Farrow'], rest: ' and 11 other mutual connections', count: 13 },
  jobs: [
    job(
      [
        'Grid Planner',
        'Kestrel Power · Full-time',
        'Feb 2022 - Present · 2 yrs',
        'Hobart, Tasmania, Australia · Hybrid',
      ],
      {
        company: 'Kestrel Power',
        employmentType: 'Full-time',
        start: '2022-02',
        current: true,
        location: 'Hobart, Tasmania, Australia',
        workplaceType: 'Hybrid',
      },
    ),
    job(['Senior Load Analyst', 'Full-time', 'Jan 2020 - Jan 2022 · 2 yrs 1 mo', 'Launceston'], {
      company: 'Bass Strait Energy',
      employmentType: 'Full-time',
      start: '2020-01',
      end: '2022-01',
      grouped: true,
    }),
    job(['Load Analyst', null, 'May 2017 - Dec 2019 · 2 yrs 8 mos', null], {
      company: 'Bass Strait Energy',
      start: '2017-05',
      end: '2019-12',
      grouped: true,
    }),
    job(['Intern', 'Wattle & Daughters', 'Nov 2015 - Feb 2016 · 4 mos', 'Remote'], {
      company: 'Wattle & Daughters',
      start: '2015-11',
      end: '2016-02',
      location: null,
      workplaceType: 'Remote',
    }),
  ],
  schools: [
    school('Derwent Technical College', 'Bachelor of Engineering, Power Systems', '2012 - 2016'),
    school('Huon Valley High', null, '2006 - 2011'),
  ],
  skills: ['Load forecasting', 'Power flow studies', 'Plain writing'],
  certifications: [
    {
      name: 'Project Management Professional',
      issuer: 'Institute of Plans',
      issued: 'Issued Mar 2021',
    },
  ],
  languages: [
    { name: 'English', proficiency: 'Native or bilingual proficiency' },
    { name: 'Portuguese', proficiency: 'Limited working proficiency' },
  ],
  volunteering: [
    { role: 'Treasurer', organisation: 'Hobart Repair Café', dates: 'Mar 2019 - Present · 5 yrs' },
  ],
  posts: [
    {
      id: '7254100000000000000',
      text: 'We moved one switch and\nthe island stayed lit.',
      by: 'self',
    },
    { id: '7254200000000000000', text: 'Somebody else said this well.', by: 'repost' },
    { id: '7254300000000000000', text: 'Not hers at all.', by: 'other' },
  ],
  words: {
    about: 'About',
    experience: 'Experience',
    education: 'Education',
    contactInfo: 'Contact info',
    connections: '500+ connections',
    currentCompany: 'Current company',
    education_: 'Education',
    posted: 'posted this',
    reposted: 'reposted this',
    seeMore: '…see more',
  },
};

export const NAVID: Person = {
  ...ODALYS,
  slug: 'navid-ostovar',
  memberId: 'ACoAAB8NavidOstovarExampleMember0000008',
  name: 'نوید استوار',
  pronouns: null,
  headline: 'مهندس سازه در پل‌سازان کاوه',
  location: 'Hamburg, Germany',
  about: 'پل می‌سازم و درباره‌ی آن می‌نویسم.',
  company: 'Kaveh Bridges',
  school: null,
  degree: 3,
  degreeLabel: '3rd+',
  otherDegreeLabel: '2nd',
  mutual: null,
  jobs: [
    job(['مهندس سازه', 'Kaveh Bridges', 'Apr 2021 - Present · 3 yrs', 'Hamburg, Germany'], {
      company: 'Kaveh Bridges',
      start: '2021-04',
      current: true,
    }),
  ],
  schools: [],
  ...NOTHING_MORE,
};

/** One person per dictionary language, and one who writes from right to left. */
export const PEOPLE = [LEONORE, MAELLE, XOAN, GINEVRA, JORIEN, IZALTINA, ODALYS, NAVID];
