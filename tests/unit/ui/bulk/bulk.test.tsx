/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PlanStore } from '../../../../src/application/PlanStore';
import type { Action, ActionId } from '../../../../src/domain/plan/Action';
import { anAction } from '../../../builders/anAction';
import { renderTimeline } from '../timeline/renderTimeline';

const actions = [
  anAction({ id: 1, title: 'Arkistointi', goal: 'Tieto', order: 10, departments: ['Sivistys'] }),
  anAction({ id: 2, title: 'Laiterekisteri', goal: 'Tieto', group: 'Rekisterit', order: 20 }),
  anAction({ id: 3, title: 'Chat-palvelu', goal: 'Palvelut', order: 30 })
];
const everyRight = { canEdit: true, canAdd: true, canDelete: true, canManageList: true };
const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const choose = (name: string, option: string): Promise<void> =>
  userEvent.selectOptions(screen.getByRole('combobox', { name }), option);
const row = (store: PlanStore, id: ActionId): Action | undefined => {
  const state = store.state.getState();
  return state.status === 'ready' ? state.actions.get(id) : undefined;
};

/** Selects rows and, when asked to, opens the dialog for them. */
async function select(titles: readonly string[]): Promise<void> {
  await press('Valitse rivejä');
  await screen.findByRole('region', { name: 'Valitut rivit' });
  for (const title of titles) {
    await userEvent.click(screen.getByRole('checkbox', { name: `Valitse: ${title}` }));
  }
}

async function openDialog(): Promise<HTMLElement> {
  await press('Muuta…');
  return screen.findByRole('dialog');
}

describe('the bar for selected rows', () => {
  it('can do nothing while no row is selected', async () => {
    const { store } = await renderTimeline({ actions });
    const editMany = jest.spyOn(store.edits, 'editMany');
    await select([]);
    for (const name of ['Muuta…', 'Vahvista ajantasaisiksi', 'Poista…', 'Tyhjennä valinta']) {
      expect(screen.getByRole('button', { name })).toHaveAttribute('aria-disabled', 'true');
    }
    await press('Vahvista ajantasaisiksi');
    expect(editMany).not.toHaveBeenCalled();
  });

  it('confirms the rows as they are, as one step, and keeps the selection', async () => {
    const { store } = await renderTimeline({ actions });
    await select(['Arkistointi', 'Chat-palvelu']);
    await press('Vahvista ajantasaisiksi');
    expect(row(store, 1)?.confirmedOn).toMatch(/^\d{4}-.+Z$/);
    expect(row(store, 3)?.confirmedOn).toBe(row(store, 1)?.confirmedOn);
    expect(row(store, 2)?.confirmedOn).toBeUndefined();
    expect(screen.getByText('Vahvistettu: 2 riviä')).toBeInTheDocument();
    expect(screen.getByText('2 riviä valittu')).toBeInTheDocument();
    await act(() => store.undo.step('undo'));
    expect(row(store, 1)?.confirmedOn).toBeUndefined();
    expect(row(store, 3)?.confirmedOn).toBeUndefined();
  });

  it('asks before rows are deleted, and brings them back', async () => {
    const { store } = await renderTimeline({ actions });
    await select(['Arkistointi', 'Chat-palvelu']);
    await press('Poista…');
    const question = screen.getByRole('alertdialog', { name: 'Siirretäänkö 2 riviä roskakoriin?' });
    expect(within(question).getByRole('button', { name: 'Peruuta' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Poista…' })).toHaveFocus());
    expect(row(store, 1)).toBeDefined();
    await press('Poista…');
    await press('Siirrä roskakoriin');
    expect(row(store, 1)).toBeUndefined();
    expect(await screen.findByText('Siirretty roskakoriin: 2 riviä')).toBeInTheDocument();
    expect(screen.getByText('Ei valittuja rivejä')).toBeInTheDocument();
    await act(() => store.undo.step('undo'));
    expect(row(store, 1)).toBeDefined();
    expect(row(store, 3)).toBeDefined();
  });

  it('deletes nothing for those who may not', async () => {
    await renderTimeline({ actions, plan: { rights: { ...everyRight, canDelete: false } } });
    await select(['Arkistointi']);
    expect(screen.queryByRole('button', { name: 'Poista…' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Muuta…' })).not.toHaveAttribute('aria-disabled');
  });
});

describe('the dialog for selected rows', () => {
  it('changes nothing by default', async () => {
    const { store } = await renderTimeline({ actions });
    const editMany = jest.spyOn(store.edits, 'editMany');
    await select(['Arkistointi', 'Chat-palvelu']);
    const dialog = await openDialog();
    expect(dialog).toHaveAccessibleName('Muuta 2 riviä');
    expect(screen.getByText('Mitään muutosta ei ole vielä valittu.')).toBeInTheDocument();
    await press('Tallenna');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(editMany).not.toHaveBeenCalled();
  });

  it('tells how many rows will change, and saves them as one step', async () => {
    const { store } = await renderTimeline({ actions });
    const editMany = jest.spyOn(store.edits, 'editMany');
    await select(['Arkistointi', 'Laiterekisteri', 'Chat-palvelu']);
    await openDialog();
    await choose('Hallintokunta', 'Lisää nämä');
    await userEvent.type(screen.getByRole('combobox', { name: 'Lisää: Hallintokunta: nimet' }), 'Sivistys{Enter}');
    expect(screen.getByText('Valituista 3 rivistä muuttuu 2.')).toBeInTheDocument();
    await choose('Puolivuosi, jonka vaihe muutetaan', 'Syksy 2026');
    await choose('Syksy 2026, vaihe', 'Käyttöönotto');
    expect(screen.getByText('Valituista 3 rivistä muuttuu 3.')).toBeInTheDocument();
    await press('Tallenna');
    expect(editMany).toHaveBeenCalledTimes(1);
    expect(row(store, 1)).toMatchObject({ departments: ['Sivistys'], phases: { '2026H2': 'deployment' } });
    expect(row(store, 2)).toMatchObject({ departments: ['Koko kaupunki', 'Sivistys'] });
    expect(screen.getByText('Muutettu: 3 riviä')).toBeInTheDocument();
    expect(screen.getByText('3 riviä valittu')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Muuta…' })).toHaveFocus());
    await act(() => store.undo.step('undo'));
    expect(row(store, 2)).toMatchObject({ departments: ['Koko kaupunki'], phases: {} });
  });

  it('moves rows to another goal and group', async () => {
    const { store } = await renderTimeline({ actions });
    await select(['Arkistointi', 'Laiterekisteri']);
    await openDialog();
    await choose('Tavoite', 'Palvelut');
    await choose('Kokonaisuus', 'Siirrä kokonaisuuteen');
    await userEvent.type(screen.getByRole('combobox', { name: 'Kokonaisuuden nimi' }), 'Uudet');
    await press('Tallenna');
    const state = store.state.getState();
    expect(state.status === 'ready' && state.outline.goals).toMatchObject([
      { name: 'Tieto', groups: [] },
      { name: 'Palvelut', groups: [{ actionIds: [3] }, { name: 'Uudet', actionIds: [1, 2] }] }
    ]);
    expect(screen.getByText('2 riviä valittu')).toBeInTheDocument();
  });

  it('asks for what is missing, at its field', async () => {
    const { store } = await renderTimeline({ actions });
    const editMany = jest.spyOn(store.edits, 'editMany');
    await select(['Arkistointi']);
    await openDialog();
    await choose('Kokonaisuus', 'Siirrä kokonaisuuteen');
    await choose('Hallintokunta', 'Poista nämä');
    await choose('Puolivuosi, jonka vaihe muutetaan', 'Kevät 2026');
    expect(screen.getByText('Täydennä valinta, muuten mikään ei muutu.')).toBeInTheDocument();
    await press('Tallenna');
    const name = screen.getByRole('combobox', { name: 'Kokonaisuuden nimi' });
    expect(name).toHaveFocus();
    expect(name).toHaveAccessibleDescription('Kirjoita kokonaisuuden nimi.');
    expect(screen.getByRole('combobox', { name: 'Hallintokunta' })).toHaveAccessibleDescription(
      'Lisää ainakin yksi nimi.'
    );
    expect(screen.getByRole('combobox', { name: 'Kevät 2026, vaihe' })).toHaveAccessibleDescription('Valitse vaihe.');
    expect(editMany).not.toHaveBeenCalled();
  });

  it('asks before it discards what was chosen', async () => {
    await renderTimeline({ actions });
    await select(['Arkistointi']);
    await openDialog();
    await choose('Tavoite', 'Palvelut');
    await userEvent.keyboard('{Escape}');
    expect(screen.getByRole('alertdialog', { name: /Tallennetaanko/ })).toBeInTheDocument();
    await press('Jatka muokkausta');
    expect(screen.getByRole('combobox', { name: 'Tavoite' })).toHaveValue('Palvelut');
    await press('Peruuta');
    await press('Hylkää muutokset');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Valitse rivejä' })).toHaveAttribute('aria-pressed', 'true');
  });
});
