const PREFIX = 'offered:';

/** A free time that a sent message offered, as a fact id that outlives the message's own numbering. */
export function offeredFact({ start, end }: { start: string; end: string }): string {
  return `${PREFIX}${start}/${end}`;
}

/** The free times among the fact ids of a sent message. */
export function offeredIn(facts: readonly string[]): { start: string; end: string }[] {
  return facts.flatMap((id) => {
    if (!id.startsWith(PREFIX)) return [];
    const [start, end] = id.slice(PREFIX.length).split('/');
    return start && end ? [{ start, end }] : [];
  });
}
