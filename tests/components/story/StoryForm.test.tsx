// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { StoryView } from '../../../components/story/StoryView';
import { getAvailability, getStory } from '../../../utils/store/story';
import { freshStore } from '../../support/fresh-store';
import { renderUi } from '../../support/render-ui';

async function openStory() {
  const onPost = vi.fn();
  renderUi(<StoryView onPost={onPost} />);
  await screen.findByLabelText('Your name');
  return { onPost };
}

describe('the story form', () => {
  beforeEach(async () => {
    await freshStore();
  });

  it('shows how a beginning reads in a message, and keeps it', async () => {
    await openStory();
    await userEvent.type(screen.getByLabelText('I was'), 'a baker in Ghent');
    expect(await screen.findByText(/I was a baker in Ghent\./)).toBeVisible();
    await vi.waitFor(async () => expect((await getStory()).was).toBe('a baker in Ghent'));
  });

  it('keeps values, what to be remembered for and things made, each with a sentence', async () => {
    await openStory();
    await userEvent.type(screen.getByLabelText('I was'), 'a baker in Ghent');
    await userEvent.click(screen.getByText('What you stand for'));
    await userEvent.type(screen.getByLabelText('What matters to you at work'), 'bread on time');
    await userEvent.type(screen.getByLabelText('I’d like to be remembered for'), 'patience');
    await userEvent.type(screen.getByLabelText('Things you made or did'), 'a book of rye breads');
    expect(await screen.findByText(/: bread on time\./)).toBeVisible();
    expect(
      await screen.findByText(/remembered for.*patience\.|remember.*patience\./),
    ).toBeVisible();
    expect(await screen.findByText(/: a book of rye breads\./)).toBeVisible();
    await vi.waitFor(async () =>
      expect(await getStory()).toMatchObject({
        values: ['bread on time'],
        rememberedFor: 'patience',
        made: ['a book of rye breads'],
      }),
    );
  });

  it('keeps hours that end after they begin, and shows the times that would be offered', async () => {
    await openStory();
    await userEvent.click(screen.getByText('When you can talk'));
    await userEvent.click(screen.getByRole('button', { name: 'Add hours' }));
    await vi.waitFor(async () =>
      expect((await getAvailability()).weekly).toEqual([
        { weekday: 2, from: '12:00', to: '13:00' },
      ]),
    );
    expect(await screen.findByText(/Tuesday \d+ \w+ at 12:00/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Remove Tuesday, 12:00' }));
    await vi.waitFor(async () => expect((await getAvailability()).weekly).toEqual([]));
  });

  it('never leaves the user without a language', async () => {
    await openStory();
    // The group inside is named the same, for those who do not see the summary.
    await userEvent.click(screen.getAllByText('How you sound')[0] as HTMLElement);
    await userEvent.click(screen.getByLabelText('English'));
    expect(screen.getByLabelText('English')).toBeChecked();
    await userEvent.click(screen.getByLabelText('German'));
    await vi.waitFor(async () => expect((await getStory()).languages).toEqual(['en', 'de']));
  });

  it('leads to the two posts that a story makes', async () => {
    const { onPost } = await openStory();
    await userEvent.click(screen.getByRole('button', { name: 'Post: my situation' }));
    expect(onPost).toHaveBeenCalledWith('situation_post');
  });
});
