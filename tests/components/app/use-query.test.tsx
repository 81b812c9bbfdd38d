// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { useQuery } from '../../../components/app/use-query';
import { db } from '../../../utils/store/database';
import { listPersonas } from '../../../utils/store/personas';
import { freshStore } from '../../support/fresh-store';
import { savePerson } from '../../support/people';

beforeEach(freshStore);

/** As the store's functions are: one that asks another, within a transaction of a third. */
async function countedBehind(): Promise<number> {
  await db.contacts.limit(1).toArray();
  return await counted();
}

async function counted(): Promise<number> {
  return (await db.contacts.toArray()).length;
}

async function manySteps(): Promise<number> {
  return db.transaction('r', [db.contacts, db.personas], async () => {
    const before = await countedBehind();
    const after = await countedBehind();
    await listPersonas();
    return before + after;
  });
}

function Counted() {
  const found = useQuery(() => manySteps(), []);
  return <p>{found === undefined ? 'Reading' : `Counted ${found}`}</p>;
}

it('shows what a transaction of several steps finds, and what it finds after a change', async () => {
  render(<Counted />);
  expect(await screen.findByText('Counted 0')).toBeVisible();
  await savePerson('oluwaseun', { name: 'Oluwaseun Adeyemi' });
  expect(await screen.findByText('Counted 2')).toBeVisible();
});
