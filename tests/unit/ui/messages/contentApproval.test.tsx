/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlanStore } from '../../../../src/application/PlanStore';
import { anAction } from '../../../builders/anAction';
import { InMemoryPlanRepository } from '../../../builders/InMemoryPlanRepository';
import { renderApp } from '../renderApp';

const archive = anAction({ id: 1, title: 'Arkisto', goal: 'Tieto', version: '"1"' });
const awaiting = 'Toimenpide odottaa hyväksyntää.';
const about = /^Luettelossa on käytössä sisällön hyväksyntä/;

// Many roles are looked up in a whole plan.
jest.setTimeout(20_000);

function aPlan(isModerated: boolean): InMemoryPlanRepository {
  const repository = new InMemoryPlanRepository(new Map([[1, archive]]), { goals: ['Tieto'], isModerated });
  repository.list.isModerated = isModerated;
  return repository;
}

describe('a list with content approval', () => {
  it('says so, and tells how a row stands that the person has just saved and somebody else then judges', async () => {
    const repository = aPlan(true);
    const store = new PlanStore(repository);
    await renderApp({ store });
    expect(screen.getByText(about)).toBeVisible();
    expect(screen.queryByText(awaiting)).toBeNull();
    await userEvent.click(screen.getByRole('gridcell', { name: /^Arkisto, kevät 2027/ }));
    await userEvent.keyboard('{Escape}k');
    expect(await screen.findByText(awaiting)).toBeInTheDocument();
    expect(screen.getByText('Hyväksymättömiä toimenpiteitä: 1')).toBeVisible();
    expect(screen.queryByText(/korjatta/)).toBeNull();
    expect(screen.getByRole('gridcell', { name: /^Arkisto, kevät 2027.*käyttöönotto/i })).toBeInTheDocument();

    repository.list.approve(1, 'rejected');
    await act(() => store.feed.refresh());
    expect(await screen.findByText('Toimenpide on hylätty sisällön hyväksynnässä.')).toBeInTheDocument();
    expect(screen.queryByText(awaiting)).toBeNull();
  });

  it('says nothing of it elsewhere, nor to those who only read', async () => {
    const { unmount } = await renderApp({ repository: aPlan(false) });
    expect(screen.queryByText(about)).toBeNull();
    await userEvent.click(screen.getByRole('gridcell', { name: /^Arkisto, kevät 2027/ }));
    await userEvent.keyboard('{Escape}k');
    await waitFor(() => expect(screen.queryByText(/tallennetaan/i)).toBeNull());
    expect(screen.queryByText(awaiting)).toBeNull();
    unmount();

    const rights = { canEdit: false, canAdd: false, canDelete: false, canManageList: false };
    const reader = new InMemoryPlanRepository(new Map([[1, archive]]), { goals: ['Tieto'], isModerated: true, rights });
    await renderApp({ repository: reader });
    expect(screen.queryByText(about)).toBeNull();
  });
});
