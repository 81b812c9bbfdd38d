// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { PlanForm } from '../../../components/conversations/PlanForm';
import { StoryView } from '../../../components/story/StoryView';
import { getContact } from '../../../utils/store/contacts';
import { listPersonas } from '../../../utils/store/personas';
import { currentPurpose } from '../../../utils/store/purposes';
import { getSettings, saveSettings } from '../../../utils/store/settings';
import { freshStore } from '../../support/fresh-store';
import { OLUWASEUN, savePerson, tellStory } from '../../support/people';
import { renderUi } from '../../support/render-ui';

describe('the method, under the story', () => {
  beforeEach(async () => {
    await freshStore();
  });

  it('keeps why one networks in full, beside the one line', async () => {
    await tellStory();
    renderUi(<StoryView onPost={() => undefined} />);
    await userEvent.click(await screen.findByText('Why you network, in full'));
    await userEvent.click(await screen.findByRole('button', { name: 'Knowledge' }));
    await userEvent.type(screen.getByLabelText('Why that'), 'I like maps');
    await waitFor(async () =>
      expect(await currentPurpose()).toMatchObject({
        aims: ['knowledge'],
        roleWhy: 'I like maps',
        why: 'I want to move from teaching into mobility planning',
      }),
    );
  });

  it('adds a type of person from an example, lets it be reworded, and brings it back once removed', async () => {
    renderUi(<StoryView onPost={() => undefined} />);
    await userEvent.click(await screen.findByText('Types of people you want to meet'));
    await userEvent.click(await screen.findByRole('button', { name: 'A recruiter in the field' }));
    const list = await screen.findByRole('list', { name: 'Types of people you want to meet' });
    const name = await within(list).findByLabelText('What you call this type');
    expect(name).toHaveFocus();
    await userEvent.clear(name);
    expect(within(list).getByText('Give it a name, so that Kith can keep it.')).toBeVisible();
    await userEvent.type(name, 'Recruiters for maps');
    await waitFor(async () =>
      expect(await listPersonas()).toMatchObject([
        { name: 'Recruiters for maps', kind: 'recruiter' },
      ]),
    );
    expect(within(list).getByText('To begin with: Question to a recruiter')).toBeVisible();

    await userEvent.click(within(list).getByRole('button', { name: 'Remove' }));
    await waitFor(async () => expect(await listPersonas()).toEqual([]));
    (await screen.findByRole('button', { name: 'Undo' })).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(async () => expect(await listPersonas()).toHaveLength(1));
  });

  it('keeps what gives energy, and forgets it again', async () => {
    renderUi(<StoryView onPost={() => undefined} />);
    await userEvent.click(await screen.findByText('What gives you energy'));
    const talks = await screen.findByRole('group', { name: 'Talking one to one' });
    await userEvent.click(within(talks).getByRole('radio', { name: 'Drains' }));
    await waitFor(async () => expect((await getSettings()).energy).toEqual({ oneToOne: 'drains' }));
    await userEvent.click(within(talks).getByRole('radio', { name: 'Neither' }));
    await waitFor(async () => expect((await getSettings()).energy).toEqual({}));
  });

  it('loses nothing of two quick taps: two days, two ways of meeting', async () => {
    renderUi(<StoryView onPost={() => undefined} />);
    await userEvent.click(await screen.findByText('Your rhythm'));
    const monday = await screen.findByRole('button', { name: 'Mon' });
    const wednesday = screen.getByRole('button', { name: 'Wed' });
    await userEvent.click(await screen.findByText('What gives you energy'));
    const gives = (name: string) =>
      within(screen.getByRole('group', { name })).getByRole('radio', { name: 'Gives' });
    // Both in one go: no screen has been drawn anew in between.
    act(() => {
      monday.click();
      wednesday.click();
      gives('Writing to people').click();
      gives('Groups and events').click();
    });
    await waitFor(async () =>
      expect(await getSettings()).toMatchObject({
        rhythm: { newPeoplePerWeek: 2, conversationsPerWeek: 1, days: [1, 3] },
        energy: { writing: 'gives', groups: 'gives' },
      }),
    );
  });

  it('asks somebody whom talks drain to leave room around one', async () => {
    await saveSettings({ energy: { oneToOne: 'drains' } });
    const contact = await getContact(await savePerson('oluwaseun', OLUWASEUN));
    if (!contact) throw new Error('not saved');
    renderUi(
      <PlanForm
        contact={contact}
        conversation={null}
        today="2026-11-22"
        onKept={() => {}}
        onClose={() => {}}
      />,
    );
    expect(await screen.findByText(/Keep the half hour after it free/)).toBeVisible();
  });
});
