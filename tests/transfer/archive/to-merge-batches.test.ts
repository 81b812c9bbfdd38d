import { describe, expect, it } from 'vitest';
import type { ArchiveContents } from '../../../utils/transfer/archive/archive-contents';
import { toMergeBatches } from '../../../utils/transfer/archive/to-merge-batches';
import { input, read } from '../../support/archive-input';
import { generateArchive } from '../../support/generate-archive';

async function batches(contents: ArchiveContents) {
  const all = [];
  for await (const batch of toMergeBatches(contents)) all.push(batch);
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

  it('are the same whichever way the files were given', async () => {
    expect(await batches(await read(inputs.toReversed()))).toEqual(
      await batches(await read(inputs)),
    );
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
