/** Listed by so many that two of them having it says nothing of either; as LinkedIn names them in Kith's languages. */
const EVERYBODYS = new Set(
  [
    'analytical skills, communication, creativity, critical thinking, customer service, english, interpersonal skills',
    'leadership, management, microsoft excel, microsoft office, microsoft outlook, microsoft powerpoint, microsoft word',
    'negotiation, office 365, organization skills, powerpoint, presentation skills, presentations, problem solving',
    'project management, public speaking, research, social media, strategic planning, strategy, team building',
    'team leadership, team management, teamwork, time management, training, writing',
    'englisch, führung, kommunikation, kundenservice, projektmanagement, teamarbeit, teamführung, verhandlungsführung',
    'atención al cliente, comunicación, gestión de proyectos, inglés, liderazgo, negociación, trabajo en equipo',
    'anglais, communication, gestion de projet, négociation, relation client, travail d’équipe, travail en équipe',
    'atendimento ao cliente, comunicação, gestão de projetos, gerenciamento de projetos, inglês, liderança, negociação, trabalho em equipe',
  ].flatMap((line) => line.split(', ')),
);

/** Whether a skill is one that nearly everybody lists. */
export function isEverybodysSkill(skill: string): boolean {
  return EVERYBODYS.has(skill.normalize('NFKC').trim().toLowerCase().replaceAll("'", '’'));
}
