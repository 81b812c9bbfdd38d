import type { DraftView } from '../draft-view';
import { fold } from '../text/fold';

/** Whether a woman or a man is written to, as far as something captured says so; `null` where nothing does. */
export type Gender = 'woman' | 'man';

const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(fold));

/** Given names that are borne by one sex in all countries where they are common. No list of all: the rest stays open. */
const WOMEN = setOf(`
  Abigail Agnes Alice Alicia Alina Amanda Amelia Amina Amy Anja Anke Anna Annegret Anneliese Annette Antje Antonia Astrid Ayşe Barbara Beate Bernadette Bettina Bianca Birgit Birte
  Bridget Brigitte Bronagh Caitlin Camille Carla Carmen Caroline Catherine Cecilia Charlotte Chiara Chloe Christa Christiane Christina Christine Claire Clara Claudia Cornelia Daniela Deborah Denise
  Diana Dörte Doris Dorothea Edith Eileen Elena Eleanor Elisabeth Elizabeth Elke Ellen Emily Emma Erika Esther Eva Evelyn Fatima Felicity Ffion Fiona Frances Francesca Franziska Friederike Frieda Gabriele
  Gerda Gertrud Gesine Gisela Giulia Grace Greta Gudrun Hanna Hannah Hannelore Heather Hedwig Heidi Heike Helen Helena Helga Hilde Hildegard Ilka Ilona Ilse Imke Ines Inga Inge Ingrid Irene Irina Iris Irmgard Isabel Isabella
  Jacqueline Jana Jane Janet Janine Jasmin Jennifer Jessica Johanna Joanna Josephine Judith Julia Juliane Jutta Karin Karoline Katarina Katharina Katherine Kathleen Kathrin Katja Katrin Kerstin Klara Kristina
  Larissa Laura Lena Leonie Leticia Lieselotte Linda Lisa Lotte Louise Lucia Lucy Luisa Luise Lydia Maeve Magdalena Maike Manuela Mareike Margaret Margarete Margit Margot Marianne Marie Marina Marion Marlene Marlies Marta Martha Martina Mary Mathilde Maureen
  Mechthild Meike Melanie Melissa Merle Michaela Michelle Miriam Monika Moira Nadia Nadine Naomi Natalia Natalie Niamh Nina Nora Olga Olivia Orla Pamela Patricia Paula Pauline Penelope Petra Philippa Phoebe Priya Rachel Ramona Rebecca
  Regina Renate Rhiannon Rita Roberta Rosa Rosalind Rosemarie Roswitha Ruth Sabine Samantha Sandra Sara Sarah Saoirse Sharon Sheila Shirley Sibylle Sigrid Silke Silvia Simone Sinead Siobhan Sofia Solveig Sonja Sophia Sophie Stefanie Stephanie Stella Susan Susanne Svenja
  Svetlana Swantje Sylvia Tabea Tamara Tanja Tatjana Teresa Theresa Tina Ulla Ulrike Ursula Ute Valentina Valerie Vanessa Vera Verena Veronica Victoria Viktoria Virginia Waltraud Wendy Wiebke Yvonne Zoë
`);
const MEN = setOf(`
  Aaron Achim Adam Adrian Ahmed Alan Albert Alejandro Alexander Alfred Ali Andreas Andrew Andrzej Anthony Antonio Anton Arjun Armin Arne Arno Arnold August Bartholomäus Bastian Benedikt Benjamin Bernd Bernhard Björn Boris Brian Bruno Callum Carlos
  Carsten Cem Charles Christian Christoph Christopher Clemens Colin Connor Corbinian Craig Daniel David Declan Delroy Denis Derek Detlef Diego Dieter Dietmar Dimitri Dirk Dmitri Dominik Donald Eberhard Eckhard Edgar Eduard Edward Emil Enno Eric Erik Ernst Erwin Ewald Fabian Felix
  Ferdinand Fernando Florian Frank Franz Frederik Friedrich Fritz Gareth Geoffrey Georg George Gerald Gerd Gerhard Gottfried Gregor Gregory Grzegorz Günter Günther Gustav Hamza Hans Harald Hartmut Hassan Hauke Heiko Heiner Heinrich Heinz Helge Helmut Hendrik Henning Henrik Henry Herbert
  Hermann Hinnerk Holger Horst Howard Hubert Hugo Ian Ibrahim Ivan Jakob James Jan-Hinrich Jason Javier Jelto Jens Jeremy Joachim Jochen Johannes John Jonathan Jorge Jörg José Josef Joseph Joshua Juan Julius Jürgen Justin Kai-Uwe Karl Karl-Heinz Karsten Keith Kenneth Kenji Kevin Klaus Knut Konrad Konstantin
  Korbinian Kurt Lars Lennart Leif Leopold Liam Linus Lorenz Lothar Ludger Ludwig Luis Lukas Lutz Luke Malcolm Manfred Marcel Marcus Marius Markus Martin Mateusz Mathias Matthew Matthias Maximilian Mehmet Michael Miguel Mohamed Mohammed Moritz Muhammad Mustafa Neil Niels Nils Norbert Olaf Oleg Oliver Oskar Oswald Otmar Otto
  Pablo Patrick Paul Pedro Peter Philip Philipp Pierre Rainer Ralf Raphael Rasmus Reinhard Reinhold Reiner Ricardo Richard Robert Roland Rolf Ronald Rudi Rudolf Rüdiger Rupert Ryan Samir Samuel Sebastian Sepp Sergio Siegfried Simon Sören Stefan Stephan Stephen Steven Stuart Sven Thabo Theo Theodor Thomas Thorben Thorsten Tilman Timothy Tobias
  Tomasz Torsten Udo Ulf Ulrich Uwe Valentin Veit Victor Viktor Vincent Volker Walter Werner Wilfried Wilhelm William Willi Wojciech Wolfgang Wolfram Xaver Yusuf
`);

/** "Leiterin Gewässer", "Hebamme": German titles tell. Endings that a woman may choose to bear too tell nothing. */
const WOMAN_TITLE =
  /(?<!\p{L})\p{Lu}\p{Ll}{2,}(?:er|or|ent|ist|at|eur|og|ant|ar|wirt|arzt|ärzt|äft|mann|räf|ekt|iker|lehr|ler|ner|ger)in(?!\p{L})|(?<!\p{L})\p{Lu}\p{Ll}+(?:frau|schwester)(?!\p{L})|Hebamme/u;
const PRONOUNS_WOMAN = /(?<!\p{L})(?:she\s?\/\s?her|sie\s?\/\s?ihr)(?!\p{L})/iu;
const PRONOUNS_MAN = /(?<!\p{L})(?:he\s?\/\s?him|er\s?\/\s?ihm)(?!\p{L})/iu;
/** The user's notes speak of the reader as he or she: English tells, German does for "er" alone. */
const SHE = /(?<!\p{L})[Ss]he(?!\p{L})/u;
const HE = /(?<!\p{L})[Hh]e(?!\p{L})/u;
const ER =
  /(?<!\p{L})(?:Er|er) (?:hat|mag|sagt|sagte|kennt|meint|war|ist|will|kommt|empfiehlt)(?!\p{L})/u;

/** "Leiter Wegeplanung", "Lohnbuchhalter": a German title in the form of a man, where no other sign speaks. */
const MAN_TITLE =
  /(?<!\p{L})(?:\p{L}*(?:[Ll]eiter|[Mm]itarbeiter|[Ee]ntwickler|[Bb]erater|[Ll]ehrer|[Mm]eister|[Tt]echniker|[Ii]ngenieur|[Kk]aufmann|[Ff]ahrer|[Ff]ührer|[Pp]fleger|[Bb]äcker|[Dd]ecker|[Bb]uchhalter|[Rr]estaurator|[Aa]rchitekt|[Rr]eferent|[Dd]ozent|[Rr]edakteur|[Tt]ischler|[Ss]chreiner|[Gg]ärtner|[Hh]ändler|[Vv]erkäufer|[Aa]nwalt|[Ss]chlosser|[Ii]nstallateur|[Ee]lektriker|[Bb]auer|[Bb]ibliothekar|[Aa]rchivar|[Kk]urator|[Gg]eschäftsführer|[Gg]ründer|[Ii]nhaber|[Pp]rüfer|[Pp]laner|[Ff]örster|[Oo]ptiker|[Aa]potheker|[Kk]onditor|[Zz]usteller))(?=$|[\s,|·])(?![*:_/]i)/u;

/** What is captured of the reader tells a woman or a man; where two signs disagree, nothing does. */
export function genderOf(draft: DraftView): Gender | null {
  const { person, notes } = draft.situation;
  if (!person || !draft.name) return null;
  const signs = new Set<Gender>();
  const whole = `${person.name} ${person.headline ?? ''}`;
  if (PRONOUNS_WOMAN.test(whole)) return 'woman';
  if (PRONOUNS_MAN.test(whole)) return 'man';
  const given = fold(draft.name.words[0] ?? '');
  if (WOMEN.has(given)) signs.add('woman');
  if (MEN.has(given)) signs.add('man');
  const titles = `${person.headline ?? ''}\n${person.experience.map((job) => job.title).join('\n')}`;
  if (WOMAN_TITLE.test(titles)) signs.add('woman');
  if (SHE.test(notes) && !HE.test(notes)) signs.add('woman');
  if ((HE.test(notes) && !SHE.test(notes)) || ER.test(notes)) signs.add('man');
  if (signs.size === 0 && draft.language === 'de' && MAN_TITLE.test(person.headline ?? ''))
    return 'man';
  const [only] = signs;
  return signs.size === 1 && only ? only : null;
}
