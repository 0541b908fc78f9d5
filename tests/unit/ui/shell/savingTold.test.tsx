/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { PlanFaultError } from '../../../../src/application/PlanFault';
import { PlanStore } from '../../../../src/application/PlanStore';
import { Announcer } from '../../../../src/ui/controls/Announcer';
import { SaveStatus } from '../../../../src/ui/shell/SaveStatus';
import { UndoButtons } from '../../../../src/ui/shell/UndoButtons';
import { UndoNotice } from '../../../../src/ui/shell/UndoNotice';
import { PlanStoreProvider } from '../../../../src/ui/store/PlanStoreContext';
import { ManualClock } from '../../../builders/ManualClock';
import { anAction } from '../../../builders/anAction';
import { InMemoryPlanRepository } from '../../../builders/InMemoryPlanRepository';

async function openPlan(): Promise<{
  readonly store: PlanStore;
  readonly repository: InMemoryPlanRepository;
  readonly clock: ManualClock;
}> {
  const clock = new ManualClock();
  const repository = new InMemoryPlanRepository(new Map([[1, anAction({ id: 1, version: '"1"' })]]));
  const store = new PlanStore(repository, { clock });
  await store.reader.open();
  render(
    <PlanStoreProvider value={store}>
      <Announcer>
        <SaveStatus />
        <UndoButtons />
        <UndoNotice />
      </Announcer>
    </PlanStoreProvider>
  );
  return { store, repository, clock };
}

describe('what is said about saving', () => {
  it('says what is in the way until a try succeeds, not each try by itself', async () => {
    const { store, repository, clock } = await openPlan();
    const told: string[] = [];
    const status = screen.getByRole('status');
    new MutationObserver(() => told.push(status.textContent ?? '')).observe(status, {
      childList: true,
      characterData: true,
      subtree: true
    });
    for (let attempt = 0; attempt < 3; attempt++) {
      repository.failNext({ kind: 'offline', detail: '' });
    }
    await act(async () => store.edits.edit(1, { title: 'Uusi' }));
    for (let passed = 0; passed < 20; passed++) {
      await act(() => clock.pass(1_000));
    }
    expect(told.filter((text, index) => text !== told[index - 1])).toEqual([
      'Tallennetaan…',
      'Tallentamatta: 1 (ei verkkoyhteyttä, yritetään uudelleen)',
      'Kaikki muutokset on tallennettu'
    ]);
  });

  it.each([
    [
      { kind: 'conflict', detail: '412' },
      'Tallentamatta: 1 (toimenpide muuttuu luettelossa koko ajan, yritetään uudelleen)'
    ],
    [{ kind: 'notFound', what: 'list', detail: '404' }, 'Tallentamatta: 1 (luetteloa ei löydy, yritetään uudelleen)']
  ] as const)('names what is in the way: %j', async (fault, text) => {
    const { store, repository, clock } = await openPlan();
    repository.save = () => Promise.reject(new PlanFaultError(fault));
    await act(async () => store.edits.edit(1, { title: 'Uusi' }));
    await act(() => clock.pass(10));
    expect(screen.getByRole('status')).toHaveTextContent(text);
    expect(screen.getByRole('button', { name: 'Yritä nyt' })).toBeInTheDocument();
  });

  it('says when a step has been taken back and made again', async () => {
    const { store, clock } = await openPlan();
    await act(async () => store.edits.edit(1, { title: 'Uusi' }));
    await act(() => clock.pass(10));
    await userEvent.click(screen.getByRole('button', { name: 'Kumoa' }));
    expect(screen.getAllByText('Kumottu: toimenpide, Uusi')).toHaveLength(2);
    await act(() => clock.pass(10));
    await userEvent.click(screen.getByRole('button', { name: 'Tee uudelleen' }));
    expect(screen.getAllByText(/^Tehty uudelleen: toimenpide, /)).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: 'Sulje ilmoitus' }));
    expect(screen.queryByText(/^Tehty uudelleen/, { selector: 'span' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Kumoa' }));
    await act(async () => store.edits.edit(1, { title: 'Muu' }));
    expect(screen.queryByText(/^Kumottu/, { selector: 'span' })).toBeNull();
  });
});
