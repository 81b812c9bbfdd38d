import { describe, expect, it } from 'vitest';
import { proposeGreetings } from '../../utils/drafting/greet-as';

describe('what to call somebody', () => {
  it.each<[string, string | null, string]>([
    ['Ing. Tereza Havlová, CSc.', 'cs', 'Tereza'],
    ['Anneke Vos-Lindqvist, PMP 🌱', 'nl', 'Anneke'],
    ['Joaquín Quispe Salas', 'es', 'Joaquín'],
    ['DR. ELIF YILMAZ, PMP ⚡', 'tr', 'Elif'],
    ['Katharina (Kathi) Bauer', 'de', 'Kathi'],
    ['Ngozi "Zizi" Eze', null, 'Zizi'],
    ['Anna Jones (Smith)', null, 'Anna'],
    ['Chidi Okafor (He/Him)', null, 'Chidi'],
    ['Nagy Eszter', 'hu', 'Eszter'],
    ['Eszter Nagy', 'hu', 'Eszter'],
    ['Kim Min-jun', 'ko', 'Min-jun'],
    ['Nguyễn Thị Minh Anh', 'vi', 'Anh'],
    ['Thu Nguyễn', 'vi', 'Thu'],
    ['Tanaka Yuki', 'ja', 'Yuki'],
    ['王小明', 'zh', '王小明'],
    ['山田花子 (Hanako Yamada)', 'ja', 'Hanako'],
    ['María José Ferrer Vidal', 'es', 'María José'],
    ['Abdul Rahman Al-Farsi', 'ar', 'Abdul Rahman'],
    ['Marie DUPONT', 'fr', 'Marie'],
    ['DUPONT Marie', 'fr', 'Marie'],
    ['Havlová, Tereza', 'cs', 'Tereza'],
    ['lars', null, 'Lars'],
    ['Prof. Henk de Wit', 'nl', 'Henk'],
    ['Иван Петров', 'ru', 'Иван'],
    ['J. Anna Kern', null, 'Anna'],
    ['Sam O’Neill | Speaker', null, 'Sam'],
  ])('%s', (name, language, expected) => {
    expect(proposeGreetings(name, language)[0]).toBe(expected);
  });

  it('offers the whole name as well, and nothing for a name without letters', () => {
    expect(proposeGreetings('Ada Lovelace')).toEqual(['Ada', 'Ada Lovelace']);
    expect(proposeGreetings('🌱 ✨')).toEqual([]);
  });
});
