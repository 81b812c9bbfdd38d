// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { Guide } from '../../../components/app/Guide';
import { keepWhy } from '../../../utils/store/purposes';
import { getSettings, saveSettings } from '../../../utils/store/settings';
import { saveStory } from '../../../utils/store/story';
import { freshStore } from '../../support/fresh-store';
import { OLUWASEUN, savePerson } from '../../support/people';
import { renderUi } from '../../support/render-ui';

beforeEach(async () => {
  await freshStore();
});

const now = () => document.querySelector('[aria-current="step"]')?.textContent;

const guide = (shown: 'save' | 'story' | 'draft' | null, onStory = () => undefined) => (
  <Guide shown={shown} isBusy={false} onStory={onStory} onDraft={() => undefined} />
);

it('goes from saving somebody to the story to the first copy, a step at a time', async () => {
  const onStory = vi.fn();
  renderUi(guide(null, onStory));
  await screen.findByRole('navigation', { name: 'Your first message' });
  expect(now()).toBe('1. Save somebody');

  await savePerson('oluwaseun', OLUWASEUN);
  await userEvent.click(await screen.findByRole('button', { name: 'Go to Story' }));
  expect(onStory).toHaveBeenCalledOnce();
  expect(now()).toBe('2. Two lines about you');

  await saveStory({ was: 'a teacher' });
  await keepWhy('I want to work with maps');
  expect(await screen.findByRole('button', { name: 'Begin writing' })).toBeVisible();
});

it('asks for two lines, one of them what the user is after', async () => {
  await savePerson('oluwaseun', OLUWASEUN);
  await saveStory({ was: 'a teacher', now: 'draw maps' });
  renderUi(guide(null));
  await screen.findByRole('button', { name: 'Go to Story' });
  expect(now()).toBe('2. Two lines about you');
});

it('has no button to where one is already, and says what to do there', async () => {
  await savePerson('oluwaseun', OLUWASEUN);
  renderUi(guide('story'));
  expect(await screen.findByText(/Two sentences are enough/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Go to Story' })).toBeNull();
});

it('goes away for good when the user knows the way, or has copied a message', async () => {
  const { unmount } = renderUi(guide(null));
  await userEvent.click(await screen.findByRole('button', { name: 'I know my way' }));
  await vi.waitFor(() => expect(screen.queryByRole('navigation')).toBeNull());
  expect((await getSettings()).guideDone).toBe(true);
  unmount();

  await saveSettings({ guideDone: true });
  renderUi(guide(null));
  await getSettings();
  expect(screen.queryByRole('navigation')).toBeNull();
});
