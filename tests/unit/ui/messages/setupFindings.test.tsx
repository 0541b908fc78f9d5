/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SetupFinding } from '../../../../src/application/PlanSetup';
import { aPlanSetup } from '../../../builders/aPlanSetup';
import { anAction } from '../../../builders/anAction';
import { InMemoryPlanRepository } from '../../../builders/InMemoryPlanRepository';
import { renderApp } from '../renderApp';

jest.setTimeout(20_000);

describe('columns that were added otherwise than they should be', () => {
  it.each<readonly [SetupFinding, RegExp]>([
    [{ kind: 'keyNotUnique', reason: 'large', detail: 'a' }, /yksilöllisiksi, koska luettelossa on yli 5 000 riviä\./],
    [
      { kind: 'keyNotUnique', reason: 'contentApproval', detail: 'b' },
      /koska luettelossa on käytössä sisällön hyväksyntä\./
    ],
    [
      { kind: 'keyNotUnique', reason: 'itemPermissions', detail: 'c' },
      /koska luettelossa on rivikohtaisia käyttöoikeuksia\./
    ],
    [{ kind: 'nameTaken', column: 'Tavoite', name: 'Goal', detail: 'd' }, /”Tavoite” ei voitu lisätä.*nimeltä Goal/]
  ])('are told to who has added them, until they have read it (%o)', async (finding, words) => {
    const repository = new InMemoryPlanRepository(new Map([[1, anAction({ id: 1, goal: 'Tieto' })]]), {
      goals: ['Tieto'],
      missingColumns: ['Rivin avain']
    });
    const setup = aPlanSetup({ addMissingColumns: () => Promise.resolve([finding]) });
    await renderApp({ repository, host: { loadSetup: () => Promise.resolve(setup) } });
    await userEvent.click(screen.getByRole('button', { name: 'Lisää puuttuvat sarakkeet' }));
    expect(await screen.findByText(words)).toBeInTheDocument();
    await userEvent.click(screen.getAllByRole('button', { name: /Sulje|Piilota|Kuittaa/ })[0] ?? document.body);
    expect(screen.queryByText(words)).toBeNull();
  });
});
