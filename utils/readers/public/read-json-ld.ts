import { parseProfileAddress } from '../../model/profile-address';

/** What the page's structured data says of the person, as a second source beside what is shown. */
export interface JsonLdPerson {
  slug: string | null;
  name: string | null;
  place: string | null;
}

/** The `Person` in a public page's JSON-LD; `null` where there is none or it is broken. */
export function readJsonLd(page: Document): JsonLdPerson | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const person = findPerson(parse((script.textContent ?? '').slice(0, 500_000)));
    if (person) {
      return {
        slug: parseProfileAddress(String(person.url ?? person.sameAs ?? ''))?.slug ?? null,
        name: asText(person.name),
        place: asText((person.address as Record<string, unknown> | undefined)?.addressLocality),
      };
    }
  }
  return null;
}

function findPerson(data: unknown): Record<string, unknown> | null {
  const graph = (data as { '@graph'?: unknown } | null)?.['@graph'] ?? data;
  const nodes = Array.isArray(graph) ? graph : [graph];
  return (
    nodes.find(
      (node): node is Record<string, unknown> =>
        (node as { '@type'?: unknown })?.['@type'] === 'Person',
    ) ?? null
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Broken structured data is as good as none: the shown page is the first source.
    return null;
  }
}

function asText(value: unknown): string | null {
  // Masked words are none.
  return typeof value === 'string' && value.trim() !== '' && !value.includes('**')
    ? value.trim()
    : null;
}
