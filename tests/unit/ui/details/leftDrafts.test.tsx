/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlanStore } from '../../../../src/application/PlanStore';
import type { Action } from '../../../../src/domain/plan/Action';
import { anAction } from '../../../builders/anAction';
import { InMemoryPlanRepository } from '../../../builders/InMemoryPlanRepository';
import { renderApp } from '../renderApp';

const archive = anAction({ id: 1, title: 'Arkisto', goal: 'Tieto', version: '"1"' });

// Many roles are looked up in a whole plan.
jest.setTimeout(30_000);

/** A web part that goes, and another that comes to the same plan. */
async function openTab(row: Action = archive): Promise<{
  readonly repository: InMemoryPlanRepository;
  readonly store: PlanStore;
  readonly change: () => Promise<void>;
}> {
  const repository = new InMemoryPlanRepository(new Map([[1, row]]), { goals: ['Tieto', 'Palvelut'] });
  const store = new PlanStore(repository);
  let { unmount } = await renderApp({ store });
  const change = async (): Promise<void> => {
    unmount();
    ({ unmount } = await renderApp({ store }));
  };
  return { repository, store, change };
}

const field = (name: string): HTMLElement => screen.getByRole('textbox', { name });

async function writeOn(name: string, text: string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: /^Avaa tiedot: Arkisto/ }));
  await screen.findByRole('dialog', { name: 'Arkisto' });
  await userEvent.type(field(name), text);
}

describe('a draft that is left in an open panel when the page changes', () => {
  it('counts as unsaved, is offered again as it was left, and is saved', async () => {
    const { repository, store, change } = await openTab();
    await writeOn('Lisätietoa', 'Kesken ');
    expect(store.hasUnsaved.getState()).toBe(true);
    await change();
    expect(store.hasUnsaved.getState()).toBe(true);
    expect(screen.getByText('Toimenpiteen ”Arkisto” muokkaus jäi kesken. Luonnos on tallessa.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Jatka muokkausta' }));
    const panel = await screen.findByRole('dialog', { name: 'Arkisto' });
    expect(within(panel).getByText('Luonnos palautettu. Sitä ei ole vielä tallennettu.')).toBeInTheDocument();
    expect(field('Lisätietoa')).toHaveValue('Kesken ');
    await userEvent.type(field('Lisätietoa'), 'ja valmis');
    await userEvent.click(within(panel).getByRole('button', { name: 'Tallenna' }));
    await waitFor(() => expect(repository.list.rows.get(1)?.additionalInfo).toBe('Kesken ja valmis'));
    await waitFor(() => expect(store.hasUnsaved.getState()).toBe(false));
    expect(screen.queryByText(/jäi kesken/)).toBeNull();
  });

  it('is in its field also when the row is opened in the usual way, over what others have changed meanwhile', async () => {
    const { repository, store, change } = await openTab();
    await writeOn('Lisätietoa', 'Minun');
    repository.list.write({ ...archive, details: 'Heidän', version: '"2"' }, 'Elli');
    await change();
    await store.reader.open();
    await userEvent.click(screen.getByRole('button', { name: /^Avaa tiedot: Arkisto/ }));
    await screen.findByRole('dialog', { name: 'Arkisto' });
    expect([field('Lisätietoa'), field('Kuvaus')].map((element) => (element as HTMLInputElement).value)).toEqual([
      'Minun',
      'Heidän'
    ]);
  });

  it('is discarded when the person says so, in the message or in the panel', async () => {
    const { store, change } = await openTab();
    await writeOn('Lisätietoa', 'Turha');
    await change();
    await userEvent.click(screen.getByRole('button', { name: 'Hylkää' }));
    expect(store.hasUnsaved.getState()).toBe(false);
    await writeOn('Lisätietoa', 'Turha');
    await userEvent.click(screen.getByRole('button', { name: 'Peruuta' }));
    await userEvent.click(screen.getByRole('button', { name: 'Hylkää muutokset' }));
    expect(store.hasUnsaved.getState()).toBe(false);
    await change();
    expect(screen.queryByText(/jäi kesken/)).toBeNull();
  });

  it('outlives its row', async () => {
    const { repository, store, change } = await openTab();
    await writeOn('Lisätietoa', 'Tärkeää');
    repository.list.recycle(archive, 'Elli');
    await change();
    await store.reader.open();
    await userEvent.click(await screen.findByRole('button', { name: 'Jatka muokkausta' }));
    await screen.findByRole('dialog', { name: 'Arkisto' });
    expect(field('Lisätietoa')).toHaveValue('Tärkeää');
  });

  it('of a new action makes one row, however often it was tried before', async () => {
    const { repository, change } = await openTab();
    await userEvent.click(screen.getByRole('button', { name: 'Uusi toimenpide' }));
    await screen.findByRole('dialog', { name: 'Uusi toimenpide' });
    await userEvent.type(field('Toimenpide'), 'Uusi rekisteri');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Tavoite' }), 'Palvelut');
    repository.loseNextAnswer();
    await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
    await screen.findByText(/^Toimenpidettä ei lisätty/);
    await change();
    await userEvent.click(screen.getByRole('button', { name: 'Jatka muokkausta' }));
    await screen.findByRole('dialog', { name: 'Uusi toimenpide' });
    expect(field('Toimenpide')).toHaveValue('Uusi rekisteri');
    await userEvent.type(field('Lisätietoa'), 'lisä');
    await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() =>
      expect(
        [...repository.list.rows.values()].slice(1).map(({ title, additionalInfo }) => [title, additionalInfo])
      ).toEqual([['Uusi rekisteri', 'lisä']])
    );
    expect(screen.queryByText(/jäi kesken/)).toBeNull();
  });
});
