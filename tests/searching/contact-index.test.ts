import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContactIndex } from '../../utils/searching/contact-index';
import { generateContacts } from '../support/generate-contacts';

const NOBODY = {
  ...{ role: '', employer: '', school: '', place: '', tags: '', personas: '', note: '' },
};

function indexOf(...names: string[]): ContactIndex {
  const index = ContactIndex.empty();
  for (const name of names) index.put({ ...NOBODY, id: name, name });
  return index;
}

describe('finding somebody', () => {
  it.each([
    ['solvi asgard', 'Sølvi Åsgård'],
    ['åsgård sølvi', 'Sølvi Åsgård'],
    ['WISNIAK', 'Tomasz Bartłomiej Wiśniak'],
    ['nguyen hoa', 'Nguyễn Thị Hoa'],
    ['strasse', 'Anna Straße'],
    ['ravn', 'Benedek Ravnsborg'],
    ['benedik ravnsborg', 'Benedek Ravnsborg'],
    ['ranvsborg', 'Benedek Ravnsborg'],
    ['森沢', '森沢 由美'],
    ['由美', '森沢 由美'],
    ['沢', '森沢 由美'],
    ['ミナト', '港ミナトリンク'],
    ['김민', '김민준'],
    ['สมชาย', 'นายสมชายใจดี'],
    ['ليلي', 'لَيْلى الحسيني'],
    ['الحسيني', 'لَيْلى الحسيني'],
    ['ярцева', 'Надежда Ярцева'],
    ['oneil', "Ines D'Aragona-O'Neil"],
    ['aragona', "Ines D'Aragona-O'Neil"],
    ['d’aragona', "Ines D'Aragona-O'Neil"],
  ])('"%s" finds %s', (query, name) => {
    const others = ['Dagny Eikeland', 'Ilse Vandenbroucke', '田中 健', 'Kim Larsen', 'أحمد علي'];
    expect(indexOf(...others, name).search(query)).toEqual([name]);
  });

  it('looks into every field, across fields, and wants every word', () => {
    const index = ContactIndex.empty();
    index.put({
      ...{ id: 'ada', name: 'Ada Abernethy', role: 'Editor', employer: 'Quillmark' },
      ...{ school: 'Leeds', place: 'Lisbon', tags: 'printing', personas: 'Career changer' },
      note: 'met in the harbour',
    });
    for (const word of ['editor', 'quill', 'leeds', 'lisbon', 'print', 'changer', 'harbour']) {
      expect(index.search(`${word} ada`)).toEqual(['ada']);
    }
    expect(index.search('ada ironwood')).toEqual([]);
    expect(index.search('  ')).toEqual([]);
  });

  it('puts a name before a note that has the word', () => {
    const index = indexOf('Harbour Lane');
    index.put({ ...NOBODY, id: 'other', name: 'Ada', note: 'harbour harbour harbour' });
    expect(index.search('harbour')).toEqual(['Harbour Lane', 'other']);
  });
});

describe('staying up to date', () => {
  it('finds a changed contact by the new and no more by the old', () => {
    const index = indexOf('Ada', 'Bao');
    index.put({ ...NOBODY, id: 'Ada', name: 'Dagny' });
    expect(index.search('ada')).toEqual([]);
    expect(index.search('dagny')).toEqual(['Ada']);
    index.remove('Ada');
    index.remove('nobody');
    expect(index.search('dagny')).toEqual([]);
    expect(index.size).toBe(1);
  });

  it('is the same kept up to date as built anew, whatever was done', () => {
    const name = fc.constantFrom('Ada', 'Bao', 'Chidi', 'Dagny', 'Sølvi', '森沢');
    const step = fc.record({ id: fc.constantFrom('1', '2', '3', '4'), name: fc.option(name) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const kept = ContactIndex.empty();
        const now = new Map<string, string>();
        for (const { id, name } of steps) {
          if (name === null) {
            kept.remove(id);
            now.delete(id);
          } else {
            kept.put({ ...NOBODY, id, name });
            now.set(id, name);
          }
        }
        const fresh = ContactIndex.empty();
        for (const [id, name] of now) fresh.put({ ...NOBODY, id, name });
        for (const query of ['ad', 'bao', 'dagny', 'solvi', '沢']) {
          expect(kept.search(query).sort()).toEqual(fresh.search(query).sort());
        }
        expect(kept.size).toBe(now.size);
      }),
      { numRuns: 100 },
    );
  });

  it('comes back from what was saved, unless the store has moved on', async () => {
    const index = await ContactIndex.build(generateContacts(500));
    const saved = JSON.parse(JSON.stringify(index.save('today')));
    const again = await ContactIndex.load(saved, { stamp: 'today', contacts: 500 });

    expect(again?.search('solvi')).toEqual(index.search('solvi'));
    expect(await ContactIndex.load(saved, { stamp: 'later', contacts: 500 })).toBeNull();
    expect(await ContactIndex.load(saved, { stamp: 'today', contacts: 499 })).toBeNull();
  });

  it('lets the page have its turn while it is built, and stops when told to', async () => {
    let turns = 0;
    const yieldTo = async () => {
      turns += 1;
    };
    const index = await ContactIndex.build(generateContacts(5000), { yieldTo });
    expect(index.size).toBe(5000);
    expect(turns).toBeGreaterThan(2);

    const stop = new AbortController();
    const building = ContactIndex.build(generateContacts(5000), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(building).rejects.toThrow(/abort/i);
  });
});
