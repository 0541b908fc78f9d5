/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { PlanStore } from '../../../../src/application/PlanStore';
import { RecoveredMessage } from '../../../../src/ui/messages/RecoveredMessage';
import { PlanStoreProvider } from '../../../../src/ui/store/PlanStoreContext';
import { anAction } from '../../../builders/anAction';
import { InMemoryPlanRepository } from '../../../builders/InMemoryPlanRepository';
import { renderApp } from '../renderApp';

const archive = anAction({ id: 1, title: 'Arkisto', goal: 'Tieto', version: '"1"' });

// Many roles are looked up in a whole plan.
jest.setTimeout(20_000);

describe('an edit whose value the list did not accept', () => {
  it('returns to its field, is put right there, and is saved', async () => {
    const repository = new InMemoryPlanRepository(new Map([[1, archive]]), { goals: ['Tieto'] });
    await renderApp({ repository });
    repository.failNext({ kind: 'invalid', column: undefined, detail: 'Kevät ei käy.' });
    await userEvent.click(screen.getByRole('gridcell', { name: /^Arkisto, kevät 2027/ }));
    await userEvent.keyboard('{Escape}k');
    await userEvent.click(await screen.findByRole('button', { name: 'Korjaa' }));

    const panel = await screen.findByRole('dialog', { name: 'Arkisto' });
    expect(within(panel).getByText(/^Luettelo ei hyväksynyt muutosta\. Korjaa arvo/)).toBeInTheDocument();
    expect(within(panel).getByRole('combobox', { name: /kevät 2027/i })).toHaveValue('deployment');
    expect(within(panel).getByText('Tarkista arvo: luettelo ei hyväksynyt muutosta.')).toBeInTheDocument();
    await userEvent.selectOptions(within(panel).getByRole('combobox', { name: /kevät 2027/i }), 'investigation');
    await userEvent.click(within(panel).getByRole('button', { name: 'Tallenna' }));
    await waitFor(() => expect(repository.list.rows.get(1)?.phases).toEqual({ '2027H1': 'investigation' }));
  });
});

describe('edits that an earlier visit left behind', () => {
  it('are told with what has changed meanwhile', async () => {
    const now = { ...archive, version: '"2"', phases: { '2026H2': 'deployment' } as const };
    const store = new PlanStore(new InMemoryPlanRepository(new Map([[1, now]])), {
      journal: {
        takeLeftovers: () =>
          Promise.resolve([
            { base: archive, edits: [{ details: 'Uusi kuvaus', confirmedOn: '2026-11-24T10:00:00Z' }] },
            { base: anAction({ id: 9, title: 'Poissa' }), edits: [{ phases: { '2026H1': null } }] }
          ]),
        dropLeftovers: () => undefined,
        keep: () => undefined
      }
    });
    await store.open();
    render(
      <PlanStoreProvider value={store}>
        <RecoveredMessage />
      </PlanStoreProvider>
    );
    await userEvent.click(screen.getByText('Mitä muutokset koskevat'));
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('Arkisto: muutit kohtia Kuvaus. Sillä välin muuttunut: Syksy 2026: Käyttöönotto.');
    expect(second).toHaveTextContent('Poissa: muutit kohtia Kevät 2026. Rivi on sillä välin poistettu.');
  });
});
