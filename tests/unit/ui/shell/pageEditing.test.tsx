/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Action } from '../../../../src/domain/plan/Action';
import { InMemoryPlanRepository } from '../../../builders/InMemoryPlanRepository';
import { anAction } from '../../../builders/anAction';
import { renderApp } from '../renderApp';

const archive = anAction({ id: 1, title: 'Arkistointi', goal: 'Tieto', order: 10 });

async function openPlan(isPageEditing: boolean, actions: readonly Action[] = [archive]): Promise<void> {
  const repository = new InMemoryPlanRepository(new Map(actions.map((action) => [action.id, action])), {
    goals: ['Tieto']
  });
  await renderApp({ repository, host: { isPageEditing, openSettings: () => undefined } });
}

const note = (): HTMLElement | null => screen.queryByText(/^Sivua muokataan/);

describe('the plan while its page is edited', () => {
  it('is a table for reading, with a note for those who may edit it', async () => {
    await openPlan(true);
    expect(screen.getByRole('table')).toBeInTheDocument();
    expect(screen.queryByRole('grid')).not.toBeInTheDocument();
    expect(note()).toBeInTheDocument();
    for (const name of ['Uusi toimenpide', 'Valitse rivejä', 'Pikanäppäimet', /^Lisää toimenpide/, /^Nimeä/]) {
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
    }
  });

  it('opens and closes its goals, and shows an action', async () => {
    await openPlan(true);
    await userEvent.click(screen.getByRole('button', { name: 'Avaa tiedot: Arkistointi' }));
    const dialog = await screen.findByRole('dialog', { name: 'Arkistointi' });
    expect(dialog.querySelector('textarea, input')).toBeNull();
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('button', { name: /^Tavoite 1/ }));
    expect(screen.queryByRole('rowheader', { name: /^Arkistointi/ })).not.toBeInTheDocument();
  });

  it('is not added to from the keyboard or from an empty plan', async () => {
    await openPlan(true);
    screen.getByRole('button', { name: /^Tavoite 1/ }).focus();
    await userEvent.keyboard('{Insert}{F2}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('tells nothing to those who may only read', async () => {
    const rights = { canEdit: false, canAdd: false, canDelete: false, canManageList: false };
    const repository = new InMemoryPlanRepository(new Map([[1, archive]]), { rights });
    await renderApp({ repository, host: { isPageEditing: true } });
    expect(note()).not.toBeInTheDocument();
  });

  it('is edited as ever when the page is read', async () => {
    await openPlan(false);
    expect(screen.getByRole('grid')).toBeInTheDocument();
    expect(note()).not.toBeInTheDocument();
  });
});

describe('a fault in drawing the timeline', () => {
  it('leaves the heading, the way to the list and another try', async () => {
    const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = { ...archive, departments: undefined } as unknown as Action;
    await openPlan(false, [broken]);
    expect(await screen.findByText('Aikajanaa ei voitu näyttää')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Avaa luettelo' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Yritä uudelleen' })).toBeInTheDocument();
    expect(screen.getByText('Tiedot ylläpidolle')).toBeInTheDocument();
    silent.mockRestore();
  });
});
