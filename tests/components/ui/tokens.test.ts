import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('components/ui/tokens.css', 'utf8');
const light = colours(':root {');
const themes = {
  light,
  dark: { ...light, ...colours(':root[data-theme="dark"] {') },
};
const modules = readdirSync('components/ui')
  .filter((name) => name.endsWith('.css') && name !== 'tokens.css')
  .map((name) => ({
    file: name,
    css: readFileSync(`components/ui/${name}`, 'utf8').replace(/\/\*.*?\*\//gs, ''),
  }));

const GROUNDS = ['paper', 'sheet', 'sunken'];
const TONES = ['info', 'success', 'warning', 'problem'];
/** Text on its ground: WCAG 2.2, 1.4.3, 4.5:1. */
const TEXT: [string, string][] = [
  ...pairs(['ink', 'ink-soft', 'ink-faint', 'accent-ink', 'warm-ink', 'problem-ink'], GROUNDS),
  ...pairs(['on-accent'], ['accent', 'accent-strong']),
  ['on-warm', 'warm'],
  ['on-problem', 'problem'],
  ...pairs(['accent-ink', 'ink', 'ink-soft'], ['accent-soft']),
  ...pairs(['warm-ink', 'ink', 'ink-soft'], ['warm-soft']),
  ...TONES.flatMap((tone) => pairs([`${tone}-ink`, 'ink', 'accent-ink'], [`${tone}-soft`])),
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((n): [string, string] => [`avatar-${n}-ink`, `avatar-${n}`]),
  // Tooltips and toasts are ink with paper for letters.
  ['paper', 'ink'],
];
/** What shows where a control is, its state, or the focus: WCAG 2.2, 1.4.11, 3:1. */
const SHAPES: [string, string][] = [
  ...pairs(['line-strong', 'accent', 'warm', 'problem', 'focus'], GROUNDS),
  ...pairs(['focus'], ['accent-soft', 'warm-soft', ...TONES.map((tone) => `${tone}-soft`)]),
];

describe.each(Object.entries(themes))('the %s theme', (_name, theme) => {
  it.each(TEXT)('has %s readable on %s', (ink, ground) => {
    expect(contrast(theme, ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)('has %s visible on %s', (shape, ground) => {
    expect(contrast(theme, shape, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe('tokens', () => {
  it('are the same whether dark is chosen or follows the system', () => {
    const system = block(':root:not([data-theme="light"]) {');
    expect(system).toEqual(block(':root[data-theme="dark"] {'));
  });

  it('measure contrast as WCAG does', () => {
    expect(contrast({ black: '#000000', white: '#ffffff' }, 'black', 'white')).toBeCloseTo(21);
    expect(contrast({ grey: '#777777', white: '#ffffff' }, 'grey', 'white')).toBeCloseTo(4.48, 1);
  });

  it('all exist that components ask for', () => {
    const known = new Set(css.match(/--[\w-]+(?=:)/g));
    const missing = modules.flatMap((module) => {
      const own = new Set(module.css.match(/--[\w-]+(?=:)/g));
      const asked = [...module.css.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1] ?? '');
      return asked
        .filter((name) => !known.has(name) && !own.has(name) && !name.startsWith('--radix-'))
        .map((name) => `${module.file}: ${name}`);
    });
    expect(missing).toEqual([]);
  });
});

describe('component styles', () => {
  it.each(modules)('$file takes its colours from the tokens', (module) => {
    expect(module.css.match(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch)a?\(/gi)).toBeNull();
  });

  it.each(modules)('$file works from right to left: logical properties only', (module) => {
    const physical =
      /^\s*(?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom|(?:min-|max-)?(?:width|height)|text-align:\s*(?:left|right)|float)\b.*$/gm;
    expect(module.css.match(physical)).toBeNull();
  });
});

function block(start: string): string[] {
  const from = css.indexOf(start) + start.length;
  return css
    .slice(from, css.indexOf('}', from))
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function colours(start: string): Record<string, string> {
  const found = block(start).map((line) => /^--([\w-]+): (#[0-9a-f]{6});$/.exec(line));
  return Object.fromEntries(found.flatMap((match) => (match ? [[match[1], match[2]]] : [])));
}

function pairs(inks: string[], grounds: string[]): [string, string][] {
  return inks.flatMap((ink) => grounds.map((ground): [string, string] => [ink, ground]));
}

/** WCAG's contrast ratio of two tokens, 1 to 21. */
function contrast(theme: Record<string, string>, one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(theme[one]), luminance(theme[other])].sort(
    (a, b) => a - b,
  );
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(colour: string | undefined): number {
  if (!colour) throw new Error('no such colour among the tokens');
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
