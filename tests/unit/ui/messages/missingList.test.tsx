/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type PlanFault, PlanFaultError } from '../../../../src/application/PlanFault';
import { anAction } from '../../../builders/anAction';
import { InMemoryPlanRepository } from '../../../builders/InMemoryPlanRepository';
import { renderApp } from '../renderApp';

const listGone: PlanFault = { kind: 'notFound', what: 'list', detail: '404 File Not Found' };
const archive = anAction({ id: 1, title: 'Arkisto', goal: 'Tieto', version: '"1"' });

// Many roles are looked up in a whole plan.
jest.setTimeout(20_000);

function aPlan(): InMemoryPlanRepository {
  return new InMemoryPlanRepository(new Map([[1, archive]]), { goals: ['Tieto'] });
}

describe('a list that is deleted while the plan is on the screen', () => {
  it('is told as such when an edit is saved, and the edit is kept and saved once the list is back', async () => {
    const repository = aPlan();
    const { save } = repository;
    await renderApp({ repository });
    repository.save = () => Promise.reject(new PlanFaultError(listGone));
    await userEvent.click(screen.getByRole('gridcell', { name: /^Arkisto, kevät 2027/ }));
    await userEvent.keyboard('{Escape}k');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(
      /^Luetteloa ei enää löydy: se on ehkä poistettu tai siirretty\. Muutoksesi ovat tallessa/
    );
    expect(within(alert).getByText('Tiedot ylläpidolle')).toBeInTheDocument();
    expect(screen.getByRole('gridcell', { name: /^Arkisto, kevät 2027.*käyttöönotto/i })).toBeInTheDocument();

    repository.save = save.bind(repository);
    await userEvent.click(screen.getByRole('button', { name: 'Yritä nyt' }));
    await waitFor(() => expect(repository.list.rows.get(1)?.phases).toEqual({ '2027H1': 'deployment' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is told as such when a new action is not made', async () => {
    const repository = aPlan();
    await renderApp({ repository });
    await userEvent.click(screen.getByRole('button', { name: /^Lisää toimenpide/ }));
    const panel = await screen.findByRole('dialog');
    await userEvent.type(within(panel).getByRole('textbox', { name: /^Toimenpide/ }), 'Uusi');
    repository.failNext(listGone);
    await userEvent.click(within(panel).getByRole('button', { name: 'Tallenna' }));
    expect(await within(panel).findByRole('alert')).toHaveTextContent(
      'Toimenpidettä ei lisätty: luetteloa ei löydy. Kirjoittamasi on tässä tallessa.'
    );
  });
});
