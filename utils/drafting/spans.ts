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

/** Some slots over others: what is not among the first is looked up in the second, without a copy. */
export function slotsOver(beneath: Slots, above: Slots): Slots {
  return Object.assign(Object.create(beneath), above);
}

/** Wording that rests on nothing. */
export function wording(text: string): Said {
  return { text, facts: [] };
}

type Part = { wording: string } | { slot: string; capital: boolean };

const parsed = new Map<string, Part[]>();

/** A phrase taken apart, once: many versions of a draft try the same ones. */
function partsOf(phrase: string): Part[] {
  const known = parsed.get(phrase);
  if (known) return known;
  const parts = phrase.split(/(\{\w+\})/).flatMap((piece): Part[] => {
    const name = piece.match(/^\{(\w+)\}$/)?.[1];
    if (name === undefined) return piece ? [{ wording: piece }] : [];
    const slot = name.charAt(0).toLowerCase() + name.slice(1);
    return [{ slot, capital: slot !== name }];
  });
  parsed.set(phrase, parts);
  return parts;
}

/** The length that a phrase would have; `null` when a slot has no value. */
export function filledLength(phrase: string, slots: Slots): number | null {
  let length = 0;
  for (const part of partsOf(phrase)) {
    const text = 'wording' in part ? part.wording : slots[part.slot]?.text;
    if (text === undefined) return null;
    length += text.length;
  }
  return length;
}

/**
 * Fills a phrase: `{slot}` takes the value, `{Slot}` the value with a capital. `claims` are the facts that the phrase
 * as a whole rests on ("I'm making the same move"), so that its mere wording carries them too.
 * @returns `null` when a slot has no value.
 */
export function fillPhrase(phrase: string, slots: Slots, claims: string[] = []): Span[] | null {
  const spans: Span[] = [];
  for (const part of partsOf(phrase)) {
    if ('wording' in part) {
      // "at 3 a.m." at the end of a sentence has its stop already.
      const stopped = part.wording.startsWith('.') && spans.at(-1)?.text.endsWith('.');
      spans.push({ text: stopped ? part.wording.slice(1) : part.wording, facts: [...claims] });
      continue;
    }
    const value = slots[part.slot];
    if (value === undefined) return null;
    const text = part.capital ? capitalise(value.text) : value.text;
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
    if (last && isSame(last.facts, span.facts)) last.text += span.text;
    else merged.push({ text: span.text, facts: [...span.facts] });
  }
  return merged;
}

function isSame(some: string[], others: string[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}

/** The text of spans. */
export function joinSpans(spans: Span[]): string {
  let text = '';
  for (const span of spans) text += span.text;
  return text;
}

export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

export function unique<T>(items: T[]): T[] {
  return [...new Set(items)];
}
