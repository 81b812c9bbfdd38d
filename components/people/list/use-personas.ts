import { useMemo } from 'react';
import type { Persona } from '../../../utils/model/story';
import { listPersonas } from '../../../utils/store/personas';
import { useQuery } from '../../app/use-query';

const NONE: Persona[] = [];

/** The personas of the user, by name, and the name of each by its id. */
export function usePersonas(): { personas: Persona[]; names: ReadonlyMap<string, string> } {
  const personas = useQuery(() => listPersonas(), []) ?? NONE;
  const names = useMemo(() => new Map(personas.map(({ id, name }) => [id, name])), [personas]);
  return { personas, names };
}
