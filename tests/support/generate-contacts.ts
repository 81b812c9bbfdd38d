import type { SearchableContact } from '../../utils/searching/contact-index';

const FIRST =
  'Ada Bao Chidi Dagny Eluned Farid Gwendal Hedda Ilse Jarmila Kenji Léa Mbali Núria Sølvi'.split(
    ' ',
  );
const START =
  'Aber Bran Corr Duf Eik Farr Gru Hols Iver Jank Kall Lund Mora Nord Okon Pett Quir Rav'.split(
    ' ',
  );
const END = 'nethy dão igan resnoy eland ohzad berg stad sholt auskas ergis quist trand onen'.split(
  ' ',
);
const WORK = [
  'Halvorsrud Bindery',
  'Larkspur',
  'Fjordkanten Bank',
  'Quillmark',
  'Ironwood Textiles',
];
const ROLE = ['Bookbinder', 'Buyer', 'Editor at large', 'Platform architect', 'Head of operations'];
const PLACE = ['Lisbon, Portugal', 'Bergen, Norway', 'Kraków, Poland', 'Nairobi, Kenya'];

/** Imaginary contacts, as many as are wanted, always the same ones. */
export function* generateContacts(count: number): Generator<SearchableContact> {
  const of = (list: string[], index: number) => list[index % list.length] as string;
  for (let index = 0; index < count; index += 1) {
    const last = of(START, index * 7) + of(END, Math.floor(index / 5));
    yield {
      id: `c${index}`,
      name: `${of(FIRST, index)} ${last}`,
      role: of(ROLE, index * 3),
      employer: `${of(WORK, index)} ${index % 400}`,
      school: index % 3 ? '' : `University ${index % 90}`,
      place: of(PLACE, index),
      tags: index % 50 ? '' : 'archive',
      personas: '',
      note: index % 20 ? '' : `met at the fair of ${2000 + (index % 26)}`,
    };
  }
}
