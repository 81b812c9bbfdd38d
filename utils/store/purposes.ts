import type { Purpose } from '../model/story';
import { commit } from './commit';
import { db } from './database';
import type { NewThing } from './things';
import { addThing, changeThing, removeThing } from './things';

/** The user's purposes, newest first. */
export async function listPurposes(): Promise<Purpose[]> {
  return (await db.purposes.orderBy('createdAt').reverse().toArray()).map(whole);
}

/** The purpose that holds now: the newest; `null` before there is one. */
export async function currentPurpose(): Promise<Purpose | null> {
  const last = await db.purposes.orderBy('createdAt').last();
  return last ? whole(last) : null;
}

export async function addPurpose(
  purpose: NewThing<'purposes'>,
  now: Date = new Date(),
): Promise<Purpose> {
  return addThing('purposes', purpose, now);
}

/** `null` when it is not there. */
export async function changePurpose(
  id: string,
  change: Partial<Purpose>,
  now: Date = new Date(),
): Promise<Purpose | null> {
  return changeThing('purposes', id, change, now);
}

/** Moves a purpose to the trash. */
export async function removePurpose(id: string, now: Date = new Date()): Promise<boolean> {
  return removeThing('purposes', id, now);
}

/** Keeps the one-line reason for which the user networks now: on the purpose that holds, or as a first one. */
export async function keepWhy(why: string, now: Date = new Date()): Promise<Purpose | null> {
  const current = await currentPurpose();
  if (current?.why === why || (!current && why === '')) return current;
  return keepPurpose({ why }, now);
}

/** Keeps some of the purpose: on the one that holds, or as a first one. Two at once are one after the other. */
export async function keepPurpose(
  change: Partial<Omit<Purpose, 'id' | 'createdAt' | 'updatedAt'>>,
  now: Date = new Date(),
): Promise<Purpose> {
  return commit(
    ['purposes'],
    async (tx) => {
      const stamp = now.toISOString();
      const current = (await currentPurpose()) ?? {
        id: crypto.randomUUID(),
        aims: [],
        role: '',
        roleWhy: '',
        why: '',
        place: '',
        until: null,
        createdAt: stamp,
        updatedAt: stamp,
      };
      return tx.put('purposes', { ...current, ...change });
    },
    now,
  );
}

/** A row of an older version has no `roleWhy` yet. */
function whole(purpose: Purpose): Purpose {
  return { ...purpose, roleWhy: purpose.roleWhy ?? '' };
}
