// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProfileReading } from '../../utils/model/reading';
import { keepListening } from '../../utils/readers/keep-listening';
import { readSduiPage } from '../../utils/readers/sdui/read-sdui-page';
import { MAELLE, ODALYS } from '../support/pages/people';
import type { Person } from '../support/pages/person';
import { sduiPage } from '../support/pages/sdui-page';
import { addressOf, parse } from './parse';

/** Shows a person's page in the live document. */
function show(person: Person, isLoaded: boolean): void {
  document.documentElement.innerHTML = parse(
    sduiPage(person, { isLoaded }),
  ).documentElement.innerHTML;
}

/** Lets the observer and the pause after it pass. */
async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(1_000);
}

describe('listening while the user stays', () => {
  let readings: ProfileReading[];
  let address: URL;
  let stop: () => void;

  beforeEach(() => {
    vi.useFakeTimers();
    readings = [];
    address = addressOf(ODALYS);
    show(ODALYS, false);
    const read = () => readSduiPage(document, address);
    stop = keepListening(document, read, read(), (reading) => readings.push(reading));
  });

  afterEach(() => {
    stop();
    vi.useRealTimers();
    document.documentElement.innerHTML = '';
  });

  it('adds the sections that come', async () => {
    show(ODALYS, true);
    await settle();

    expect(readings).toHaveLength(1);
    expect(readings[0]?.profile.experience).toHaveLength(4);
    expect(readings[0]?.notLoaded).toEqual([]);
  });

  it('adds what came after the first reading and before it listened', async () => {
    stop();
    const read = () => readSduiPage(document, address);
    const first = read();
    show(ODALYS, true);
    stop = keepListening(document, read, first, (reading) => readings.push(reading));
    await settle();

    expect(readings).toHaveLength(1);
    expect(readings[0]?.notLoaded).toEqual([]);
  });

  it('says nothing while nothing new can be read', async () => {
    for (let index = 0; index < 50; index++) document.body.append(document.createElement('i'));
    await settle();

    expect(readings).toEqual([]);
  });

  it('reads once for many changes', async () => {
    show(ODALYS, true);
    for (let index = 0; index < 200; index++) document.body.append(document.createElement('i'));
    await settle();

    expect(readings).toHaveLength(1);
  });

  it('reads soon what is filled into the places that were empty', async () => {
    const loaded = parse(sduiPage(ODALYS, { isLoaded: true }));
    for (const part of loaded.querySelectorAll('[componentkey^="profileCards"]')) {
      const place = document.querySelector(`[componentkey="${part.getAttribute('componentkey')}"]`);
      place?.replaceChildren(...part.childNodes);
    }
    await settle();

    expect(readings.at(-1)?.profile.experience).toHaveLength(4);
  });

  it('does not look again soon because of what is no section', async () => {
    const read = vi.fn(() => readSduiPage(document, address));
    const first = read();
    const end = keepListening(document, read, first, () => {});
    for (let second = 0; second < 9; second++) {
      document.body.append(document.createElement('i'));
      await settle();
    }

    // Before it listened, and once as it begins.
    expect(read).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(25_000);
    expect(read).toHaveBeenCalledTimes(3);
    end();
  });

  it('stops at another person, and does not come back', async () => {
    address = addressOf(MAELLE);
    show(MAELLE, true);
    await settle();
    address = addressOf(ODALYS);
    show(ODALYS, true);
    await settle();

    expect(readings).toEqual([]);
  });

  it('never hands over the one person under the address of the other', async () => {
    address = addressOf(MAELLE);
    show(ODALYS, true);
    await settle();

    expect(readings).toEqual([]);
  });

  it('waits through a moment in which the page proves nobody', async () => {
    document.querySelector('main')?.replaceChildren();
    await settle();
    show(ODALYS, true);
    await settle();

    expect(readings).toHaveLength(1);
  });

  it('ends when it is told to', async () => {
    stop();
    show(ODALYS, true);
    await settle();

    expect(readings).toEqual([]);
  });
});
