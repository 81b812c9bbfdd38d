import type { Span } from '../model/fact';

/** Words that may go into a sentence, with the ids of the facts they rest on. */
export interface Said {
  text: string;
  facts: string[];
}

/**
 * The values that a phrase's `{slots}` may take; a missing slot makes a phrase unusable, never a blank. Only what stands
 * at a phrase's end, such as " yesterday", may be empty text.
 */
export type Slots = Record<string, Said | undefined>;

/** Wording that rests on nothing. */
export function wording(text: string): Said {
  return { text, facts: [] };
}

/**
 * Fills a phrase: `{slot}` takes the value, `{Slot}` the value with a capital. `claims` are the facts that the phrase
 * as a whole rests on ("I'm making the same move"), so that its mere wording carries them too.
 * @returns `null` when a slot has no value.
 */
export function fillPhrase(phrase: string, slots: Slots, claims: string[] = []): Span[] | null {
  const spans: Span[] = [];
  for (const part of phrase.split(/(\{\w+\})/)) {
    const name = part.match(/^\{(\w+)\}$/)?.[1];
    if (name === undefined) {
      if (part) spans.push({ text: part, facts: [...claims] });
      continue;
    }
    const plainName = name.charAt(0).toLowerCase() + name.slice(1);
    const value = slots[plainName];
    if (value === undefined) return null;
    const text = plainName === name ? value.text : capitalise(value.text);
    spans.push({ text, facts: unique([...value.facts, ...claims]) });
  }
  return mergeSpans(spans);
}

/** Neighbours that rest on the same facts become one. */
export function mergeSpans(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    if (!span.text) continue;
    const last = merged.at(-1);
    if (last && last.facts.join() === span.facts.join()) last.text += span.text;
    else merged.push({ text: span.text, facts: [...span.facts] });
  }
  return merged;
}

/** The text of spans. */
export function joinSpans(spans: Span[]): string {
  return spans.map((span) => span.text).join('');
}

export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

export function unique<T>(items: T[]): T[] {
  return [...new Set(items)];
}
