/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { OpenedPlan } from '../../../../src/application/PlanRepository';
import type { Action } from '../../../../src/domain/plan/Action';
import { InMemoryPlanRepository } from '../../../builders/InMemoryPlanRepository';
import { anAction } from '../../../builders/anAction';
import { renderApp } from '../renderApp';

async function openProblems(
  actions: readonly Action[],
  plan: Partial<OpenedPlan> = {}
): Promise<readonly (string | null)[]> {
  const rows = new Map(actions.map((action) => [action.id, action]));
  await renderApp({ repository: new InMemoryPlanRepository(rows, { goals: ['Tieto'], ...plan }) });
  const summary = screen.getByText(/korjatta/);
  await userEvent.click(summary);
  const list = within(summary.closest('details') ?? document.body).getAllByRole('listitem');
  return list.map(({ textContent }) => textContent);
}

describe('the list of problems', () => {
  it('names each column that cannot be used, and why', async () => {
    const lines = await openProblems([anAction({ goal: 'Tieto' })], {
      columnProblems: [
        { kind: 'otherType', column: 'Vastuu', type: 'User' },
        { kind: 'otherType', column: 'Luokka', type: 'OmaTyyppi' },
        { kind: 'readOnly', column: 'Kevät 2026', type: 'Choice' }
      ]
    });
    expect(lines).toEqual([
      'Saraketta ”Vastuu” ei voi käyttää, koska sen tyyppi on väärä: henkilö tai ryhmä. Sen tietoja ei näytetä eikä muuteta aikajanalla.',
      'Saraketta ”Luokka” ei voi käyttää, koska sen tyyppi on väärä: OmaTyyppi. Sen tietoja ei näytetä eikä muuteta aikajanalla.',
      'Sarakkeen ”Kevät 2026” tietoja voi vain lukea, ei muuttaa.'
    ]);
    expect(screen.getByText('3 korjattavaa kohtaa')).toBeVisible();
  });

  it('tells once what is wrong in many rows for one reason, with the way to the list', async () => {
    const rows = Array.from({ length: 40 }, (_, index) =>
      anAction({ id: index + 1, goal: 'Poistettu', phases: { '2026H1': { unknownText: 'Tauolla' } } })
    );
    const lines = await openProblems(rows);
    expect(lines).toEqual([
      '40 toimenpiteen tavoitetta ”Poistettu” ei ole luettelon tavoitteissa. Avaa luettelo',
      'Kevät 2026: 40 toimenpiteen vaihetta ”Tauolla” ei ole sarakkeen vaihtoehdoissa. Avaa luettelo'
    ]);
    expect(screen.getAllByRole('link', { name: 'Avaa luettelo' })[0]).toHaveAttribute('href', '/Lists/Toimenpiteet');
  });
});
