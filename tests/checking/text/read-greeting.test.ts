import { expect, it } from 'vitest';
import { readGreeting } from '../../../utils/checking/text/read-greeting';

it.each([
  ['Hi Rosa,\n\nthanks', 'Rosa'],
  ['Dear Dr. Brandl, one question', 'Dr. Brandl'],
  ['Guten Tag Frau Dr. Brandl,', 'Frau Dr. Brandl'],
  ['Hi Rosa thanks for the coffee', 'Rosa'],
  ['Hi Bram de Wilde, how', 'Bram de Wilde'],
  ['Marguerite,\n\nthank you', 'Marguerite'],
  ['Hi there, I', 'there'],
  ['Kia ora Joaquín!', 'Joaquín'],
  ['Hello 田中 美咲, I', '田中 美咲'],
])('reads the name in “%s”', (body, name) => {
  const greeting = readGreeting(body);
  expect(greeting?.name?.text).toBe(name);
  expect(body.slice(greeting?.name?.start, greeting?.name?.end)).toBe(name);
});

it.each(['Thanks for the coffee, Rosa.', 'Yesterday, I read', 'Liebe Grüße aus Ulm', ''])(
  'finds none in “%s”',
  (body) => {
    expect(readGreeting(body)?.name ?? null).toBeNull();
  },
);
