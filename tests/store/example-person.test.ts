import { beforeEach, describe, expect, it } from 'vitest';
import { countContacts } from '../../utils/store/contacts';
import {
  addExamplePerson,
  EXAMPLE_TAG,
  findExamplePerson,
  removeExamplePerson,
} from '../../utils/store/example-person';
import { undoChange } from '../../utils/store/trash';
import { freshStore } from '../support/fresh-store';

describe('the made-up person', () => {
  beforeEach(() => freshStore());

  it('is marked as an example and has no page that could be opened', async () => {
    const priya = await addExamplePerson();

    expect(priya.name).toBe('Priya Example');
    expect(priya.about.tags).toEqual([EXAMPLE_TAG]);
    expect(priya.profileUrl).toBeNull();
  });

  it('is there once, however often she is added', async () => {
    await addExamplePerson();
    await addExamplePerson();

    expect(await countContacts()).toBe(1);
  });

  it('goes in one step, and can come back', async () => {
    await addExamplePerson();

    const change = await removeExamplePerson();
    expect(await findExamplePerson()).toBeNull();
    expect(await removeExamplePerson()).toBeNull();

    await undoChange(change ?? '');
    expect((await findExamplePerson())?.about.tags).toEqual([EXAMPLE_TAG]);
  });

  it('can be added again after she was removed', async () => {
    await addExamplePerson();
    await removeExamplePerson();

    await addExamplePerson();

    expect((await findExamplePerson())?.profile.headline).toBe(
      'Accessibility lead at Fenwick Libraries',
    );
  });
});
