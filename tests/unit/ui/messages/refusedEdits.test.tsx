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

/** A plan of so many rows, of which the person may change the first alone. */
function aLockedPlan(count: number): InMemoryPlanRepository {
  const rows = Array.from({ length: count }, (_, index) =>
    anAction({ id: index + 1, title: index === 0 ? 'Arkisto' : `Rivi ${index + 1}`, goal: 'Tieto', order: index * 10 })
  );
  const repository = new InMemoryPlanRepository(new Map(rows.map((row) => [row.id, row])), { goals: ['Tieto'] });
  rows.slice(1).forEach(({ id }) => repository.list.locked.add(id));
  return repository;
}

/** Says of all rows at once that they are true. */
async function confirmAll(): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: 'Valitse rivejä' }));
  await userEvent.click(await screen.findByRole('checkbox', { name: /^Valitse kaikki rivit/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Vahvista ajantasaisiksi' }));
}

describe('rows that the person may not change', () => {
  it('are reported in one message, by name, and the other rows are saved', async () => {
    const repository = aLockedPlan(3);
    await renderApp({ repository });
    await confirmAll();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Muutosta ei tallennettu näihin toimenpiteisiin, koska sinulla ei ole oikeutta muokata niitä: ”Rivi 2”, ”Rivi 3”. Aiemmat arvot palautettiin.'
    );
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    expect(screen.queryByText('Kaikki toimenpiteet')).toBeNull();
    expect([1, 2, 3].map((id) => repository.list.rows.get(id)?.confirmedOn !== undefined)).toEqual([
      true,
      false,
      false
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Sulje ilmoitus' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('are all listed when they are many, each once', async () => {
    const repository = aLockedPlan(9);
    const saveMany = jest.spyOn(repository, 'saveMany');
    await renderApp({ repository });
    await confirmAll();
    await screen.findByRole('alert');
    await userEvent.click(screen.getByRole('button', { name: 'Vahvista ajantasaisiksi' }));
    await waitFor(() => expect(saveMany).toHaveBeenCalledTimes(2));
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('”Rivi 2”, ”Rivi 3” ja 6 muuta.');
    await userEvent.click(within(alert).getByText('Kaikki toimenpiteet'));
    expect(
      within(alert)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent)
    ).toEqual([2, 3, 4, 5, 6, 7, 8, 9].map((id) => `Rivi ${id}`));
  });

  it('give back what was written on them', async () => {
    const repository = aLockedPlan(2);
    await renderApp({ repository });
    await userEvent.click(screen.getByRole('button', { name: /^Avaa tiedot: Rivi 2/ }));
    const before = await screen.findByRole('dialog', { name: 'Rivi 2' });
    await userEvent.type(within(before).getByRole('textbox', { name: 'Lisätietoa' }), 'Pitkä selitys');
    await userEvent.click(within(before).getByRole('button', { name: 'Tallenna' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'sinulla ei ole oikeutta muokata toimenpidettä ”Rivi 2”'
    );
    await userEvent.click(screen.getByRole('button', { name: 'Palaa muutokseen' }));

    const panel = await screen.findByRole('dialog', { name: 'Rivi 2' });
    expect(
      within(panel).getByText(/^Muutosta ei tallennettu: sinulla ei ole oikeutta muokata tätä toimenpidettä/)
    ).toBeInTheDocument();
    expect(within(panel).getByRole('textbox', { name: 'Lisätietoa' })).toHaveValue('Pitkä selitys');
    expect(within(panel).queryByText(/^Tarkista arvo/)).toBeNull();
    repository.list.locked.clear();
    await userEvent.click(within(panel).getByRole('button', { name: 'Tallenna' }));
    await waitFor(() => expect(repository.list.rows.get(2)?.additionalInfo).toBe('Pitkä selitys'));
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
    await store.reader.open();
    render(
      <PlanStoreProvider value={store}>
        <RecoveredMessage />
      </PlanStoreProvider>
    );
    await userEvent.click(screen.getByText('Näytä muutokset'));
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent(
      'Arkisto: muuttamasi kohdat: Kuvaus. Muut ovat sillä välin muuttaneet: Syksy 2026: Käyttöönotto.'
    );
    expect(second).toHaveTextContent(
      'Poissa: muuttamasi kohdat: Kevät 2026. Toimenpide on sillä välin poistettu, tai sinulla ei ole enää oikeutta siihen.'
    );
  });
});
