import type { Experiment, LookBack } from '../model/look-back';
import { db } from './database';
import type { NewThing } from './things';
import { addThing, changeThing, removeThing } from './things';

/** Looks back, newest first. */
export async function listLookBacks(): Promise<LookBack[]> {
  return db.lookBacks.orderBy('to').reverse().toArray();
}

export async function addLookBack(
  lookBack: NewThing<'lookBacks'>,
  now: Date = new Date(),
): Promise<LookBack> {
  return addThing('lookBacks', lookBack, now);
}

/** `null` when it is not there. */
export async function changeLookBack(
  id: string,
  change: Partial<LookBack>,
  now: Date = new Date(),
): Promise<LookBack | null> {
  return changeThing('lookBacks', id, change, now);
}

/** Moves a look back to the trash. */
export async function removeLookBack(id: string, now: Date = new Date()): Promise<boolean> {
  return removeThing('lookBacks', id, now);
}

/** What was tried on purpose, newest first. */
export async function listExperiments(): Promise<Experiment[]> {
  return db.experiments.orderBy('from').reverse().toArray();
}

export async function addExperiment(
  experiment: NewThing<'experiments'>,
  now: Date = new Date(),
): Promise<Experiment> {
  return addThing('experiments', experiment, now);
}

/** `null` when it is not there. */
export async function changeExperiment(
  id: string,
  change: Partial<Experiment>,
  now: Date = new Date(),
): Promise<Experiment | null> {
  return changeThing('experiments', id, change, now);
}

/** Moves an experiment to the trash. */
export async function removeExperiment(id: string, now: Date = new Date()): Promise<boolean> {
  return removeThing('experiments', id, now);
}
