import { expect, it } from 'vitest';
import { emptyStory } from '../../../utils/model/story';
import {
  newInStory,
  storyFromArchive,
  voiceWithLines,
  withoutFilling,
} from '../../../utils/transfer/archive/own-story';
import { unusableAsCsv } from '../../../utils/transfer/archive/unusable-as-csv';
import { say } from '../../../utils/words/translate';
import { input, read, wholeExport } from '../../support/archive-input';

it('fills the story with employers and schools, and changes nothing that is there', async () => {
  const schools = input(
    'Education.csv',
    'School Name,Start Date,End Date,Notes,Degree Name,Activities\nLeeds,2014,2017,,"BA, History",',
  );
  const skills = input('Skills.csv', 'Name\nBookbinding\nBookbinding\nCataloguing');
  const { self } = await read([...wholeExport(), schools, skills]);
  if (!self) throw new Error('the export says who the member is');
  expect(self.skills).toEqual(['Bookbinding', 'Cataloguing']);

  const story = {
    ...emptyStory('Europe/Lisbon', '2026-11-22T09:00:00.000Z'),
    city: 'Porto',
    employers: [{ org: 'quillmark', title: 'Proof reader', from: '2011', to: '2016' }],
  };
  const added = storyFromArchive(self, story);
  expect(added).toMatchObject({ name: 'Filippa Wetherby', city: 'Porto' });
  expect(added.employers.map(({ org, title, from }) => `${org}, ${title}, ${from}`)).toEqual([
    'quillmark, Proof reader, 2011',
    'Hazelmere Trust, Keeper of the reading room, 2018-06',
    'Hazelmere Trust, Assistant, 2015-09',
  ]);
  expect(added.schools).toEqual([{ school: 'Leeds', degree: 'BA, History', year: '2017' }]);
  expect(added.skills).toEqual(['Bookbinding', 'Cataloguing']);
  expect(newInStory(added, story)).toEqual([
    'Filippa Wetherby',
    'Keeper of the reading room, Hazelmere Trust',
    'Assistant, Hazelmere Trust',
    'BA, History, Leeds',
    'Bookbinding',
    'Cataloguing',
  ]);
  expect(storyFromArchive(self, { ...story, ...added })).toEqual(added);
  expect(newInStory(added, { ...story, ...added })).toEqual([]);
});

it('takes out again what was filled in, and leaves what was there or was changed since', () => {
  const before = { ...emptyStory('Europe/Lisbon', ''), city: 'Porto', skills: ['Gilding'] };
  const after = {
    ...before,
    name: 'Filippa Wetherby',
    schools: [{ school: 'Leeds', degree: null, year: null }],
    skills: ['Gilding', 'Bookbinding', 'Cataloguing'],
  };
  const since = { ...after, name: 'Fil', skills: ['Gilding', 'Bookbinding', 'Paper repair'] };

  expect(withoutFilling(since, before, after)).toEqual({
    name: 'Fil',
    city: 'Porto',
    employers: [],
    schools: [],
    skills: ['Gilding', 'Paper repair'],
    voice: before.voice,
  });
});

it('puts the user’s own lines under what their sample has already, and not twice', () => {
  const { voice } = emptyStory('Europe/Lisbon', '2026-11-22T09:00:00.000Z');
  const once = voiceWithLines({ ...voice, sample: 'Hello there.' }, ' Hi …, how are you? ');
  expect(once.sample).toBe('Hello there.\n\nHi …, how are you?');
  expect(voiceWithLines(once, 'Hi …, how are you?')).toBe(once);
  expect(voiceWithLines(once, '')).toBe(once);
});

it('writes the rows that are not saved into a file in which no spreadsheet finds a formula', () => {
  const row = (text: string) => ({
    file: 'a.csv',
    line: 3,
    why: 'columns' as const,
    row: text,
    reason: { key: 'transfer.row.quotes' as const },
  });
  const csv = unusableAsCsv(['=1+1', ' @x', '"+1', '\t-1', '＝1', 'fine'].map(row), say);

  expect(csv.startsWith('\ufeff"File","Line","Reason","Row"\r\n"a.csv","3",')).toBe(true);
  const cells = csv
    .split('\r\n')
    .slice(1)
    .map((line) => line.split('","').at(-1)?.replace(/"$/, ''));
  expect(cells).toEqual([`'=1+1`, `' @x`, `'""+1`, `'\t-1`, `'＝1`, 'fine']);
});
