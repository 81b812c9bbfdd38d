// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { buildButton } from '../../utils/browser/build-button';

const WORDS = { save: 'Save in Kith', saved: 'Saved in Kith', refused: 'Not saved' };
const LOOK = { state: 'save', words: WORDS } as const;
const { attachShadow } = HTMLElement.prototype;
let root: ShadowRoot | null = null;
const onPress = vi.fn();

/** The button in a root that nobody but the one who made it can reach. */
function build() {
  vi.spyOn(HTMLElement.prototype, 'attachShadow').mockImplementation(function (
    this: HTMLElement,
    init,
  ) {
    root = attachShadow.call(this, init);
    return root;
  });
  return buildButton(document, LOOK, onPress);
}

/** A press by keyboard: it has no place on the page. */
function press(isTrusted: boolean) {
  const click = new MouseEvent('click', { detail: 0, bubbles: true });
  Object.defineProperty(click, 'isTrusted', { value: isTrusted });
  root?.querySelector('button')?.dispatchEvent(click);
}

beforeEach(() => onPress.mockReset());
afterEach(() => {
  vi.restoreAllMocks();
  document.documentElement.removeAttribute('style');
  for (const one of document.querySelectorAll('kith-button')) one.remove();
});

it('shows the page an element with nothing in it', () => {
  build();
  const host = document.querySelector('kith-button');
  expect(host?.shadowRoot).toBeNull();
  expect(host?.outerHTML).not.toContain('Kith<');
  expect(document.body.textContent).not.toContain('Save in Kith');
});

it('answers the hand of the user, and no script', () => {
  build();
  press(false);
  expect(onPress).not.toHaveBeenCalled();
  press(true);
  expect(onPress).toHaveBeenCalledOnce();
});

it('does not answer while the page has made it see-through', () => {
  build();
  document.documentElement.style.opacity = '0.1';
  press(true);
  expect(onPress).not.toHaveBeenCalled();
});

it('says what came of it, in place', () => {
  const shown = build();
  shown.show({ state: 'saved', words: WORDS });
  expect(root?.querySelector('[role=status]')?.textContent).toBe('Saved in Kith');
  shown.remove();
  expect(document.querySelector('kith-button')).toBeNull();
});

it('takes away what an earlier version left', () => {
  build();
  build();
  expect(document.querySelectorAll('kith-button')).toHaveLength(1);
});
