import { describe, expect, it } from 'vitest';
import type { ArchiveContents } from '../../../utils/transfer/archive/archive-contents';
import { toMergeBatches } from '../../../utils/transfer/archive/to-merge-batches';
import { input, read } from '../../support/archive-input';
import { generateArchive } from '../../support/generate-archive';

async function batches(contents: ArchiveContents, after: string | null = null) {
  const all = [];
  for await (const batch of toMergeBatches(contents, after)) all.push(batch);
  return all;
}

const { files } = generateArchive({ connections: 1200, messages: 1500, invitations: 50 });
const inputs = Object.entries(files).map(([name, text]) => input(name, text));

describe('batches for the store', () => {
  it('hold everybody and everything once, each contact whole in one', async () => {
    const contents = await read(inputs);
    const all = await batches(contents);

    expect(all.length).toBeGreaterThanOrEqual(3);
    expect(all.flatMap((batch) => batch.contacts)).toHaveLength(contents.people.length);
    expect(all.flatMap((batch) => batch.touches.map((touch) => touch.id)).sort()).toEqual(
      contents.touches.map((touch) => touch.id).sort(),
    );
    for (const batch of all) {
      const inBatch = new Set(batch.contacts.map((contact) => contact.aliases[0]));
      expect(batch.contacts.length).toBeLessThanOrEqual(500);
      expect(batch.touches.every((touch) => inBatch.has(touch.alias))).toBe(true);
    }
  });

  it('go on behind the mark after a kill, whichever way the files were given', async () => {
    const all = await batches(await read(inputs));
    const again = await batches(await read(inputs.toReversed()), all[1]?.mark);

    expect(again).toEqual(all.slice(2));
    expect(await batches(await read(inputs), all.at(-1)?.mark)).toEqual([]);
  });

  it('begin at the start for other files than those of the mark', async () => {
    const all = await batches(await read(inputs));
    const fewer = await batches(await read(inputs.slice(0, 1)), all[1]?.mark);
    expect(fewer[0]?.index).toBe(0);
  });

  it('let an import with texts complete one without, and not the other way round', async () => {
    const [silent] = await batches(await read(inputs));
    const [texts] = await batches(await read(inputs, { keepText: 'all' }));
    const [one, other] = [silent, texts].map((batch) =>
      batch?.touches.find((touch) => touch.type === 'message'),
    );

    expect(one?.id).toBe(other?.id);
    expect([one?.text, typeof other?.text]).toEqual([null, 'string']);
    expect((other?.updatedAt ?? '') > (one?.updatedAt ?? '')).toBe(true);
  });
});
