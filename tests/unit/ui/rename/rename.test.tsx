/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { OpenedPlan, Rights } from '../../../../src/application/PlanRepository';
import type { Action } from '../../../../src/domain/plan/Action';
import { InMemoryPlanRepository } from '../../../builders/InMemoryPlanRepository';
import { anAction } from '../../../builders/anAction';
import { renderApp } from '../renderApp';

const actions = [
  anAction({ id: 1, title: 'Arkistointi', goal: 'Tieto', order: 10 }),
  anAction({ id: 2, title: 'Laiterekisteri', goal: 'Tieto', group: 'Rekisterit', order: 20 }),
  anAction({ id: 3, title: 'Tilarekisteri', goal: 'Tieto', group: 'Rekisterit', order: 30 }),
  anAction({ id: 4, title: 'Lupa-arkisto', goal: 'Tieto', group: 'Arkistot', order: 40 }),
  anAction({ id: 5, title: 'Vanha', goal: 'Vain riveillä', order: 50 })
];
const everyRight: Rights = { canEdit: true, canAdd: true, canDelete: true, canManageList: true };

async function openPlan(plan: Partial<OpenedPlan> = {}, width = 1200): Promise<InMemoryPlanRepository> {
  const rows = new Map(actions.map((action): [number, Action] => [action.id, action]));
  const repository = new InMemoryPlanRepository(rows, { goals: ['Tieto', 'Palvelut'], ...plan });
  await renderApp({ repository, view: { width } });
  return repository;
}

const heading = (name: string): HTMLElement => screen.getByRole('button', { name });
const nameField = (): HTMLElement => screen.getByLabelText('Nimi');

async function openDialog(name: string): Promise<HTMLElement> {
  heading(name).focus();
  await userEvent.keyboard('{F2}');
  return screen.findByRole('dialog');
}

async function saveAs(name: string): Promise<void> {
  await userEvent.clear(nameField());
  await userEvent.paste(name);
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Tallenna' }));
}

const inList = (repository: InMemoryPlanRepository): readonly string[] =>
  [...repository.list.rows.values()].map(({ goal, group }) => `${goal}/${group}`);

// Many roles are looked up in a whole plan.
jest.setTimeout(20_000);

describe('renaming a group', () => {
  it('asks before the page is left while another name is written', async () => {
    const asks = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await openPlan();
    await openDialog('Rekisterit');
    expect(asks()).toBe(false);
    await userEvent.clear(nameField());
    await userEvent.paste('Tietovarannot');
    expect(asks()).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(asks()).toBe(false);
  });

  it('changes all its rows as one step, and leaves the focus on it', async () => {
    const repository = await openPlan();
    const dialog = await openDialog('Rekisterit');
    expect(dialog).toHaveAccessibleName('Nimeä kokonaisuus uudelleen');
    expect(nameField()).toHaveFocus();
    expect(within(dialog).getByRole('status')).toHaveTextContent('Nimi vaihtuu 2 toimenpiteessä.');
    expect((await axe(dialog)).violations).toEqual([]);
    await saveAs('Tieto-\nvarannot ');
    expect(heading('Tieto- varannot')).toHaveFocus();
    expect(screen.getByText('Nimetty uudelleen: Tieto- varannot')).toBeInTheDocument();
    await waitFor(() => expect(inList(repository)[1]).toBe('Tieto/Tieto- varannot'));
    await userEvent.click(screen.getByRole('button', { name: 'Kumoa' }));
    expect(heading('Rekisterit')).toBeInTheDocument();
  });

  it('tells beforehand that two groups become one', async () => {
    const repository = await openPlan();
    const dialog = await openDialog('Rekisterit');
    await userEvent.clear(nameField());
    await userEvent.paste('Arkistot');
    expect(within(dialog).getByRole('status')).toHaveTextContent(
      'Tavoitteessa on jo kokonaisuus ”Arkistot”. Kokonaisuudet yhdistetään. Nimi vaihtuu 2 toimenpiteessä.'
    );
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByRole('button', { name: 'Rekisterit' })).toBeNull();
    await waitFor(() => expect(inList(repository)[1]).toBe('Tieto/Arkistot'));
  });

  it('asks for a name that the list can hold', async () => {
    await openPlan();
    await openDialog('Rekisterit');
    await saveAs('   ');
    expect(nameField()).toHaveAccessibleDescription('Kirjoita nimi.');
    expect(nameField()).toHaveFocus();
    await saveAs('x'.repeat(256));
    expect(nameField()).toHaveAccessibleDescription('Enintään 255 merkkiä.');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(heading('Rekisterit')).toHaveFocus());
  });

  it('keeps it closed when it was', async () => {
    await openPlan();
    await userEvent.click(heading('Rekisterit'));
    await openDialog('Rekisterit');
    await saveAs('Tietovarannot');
    expect(heading('Tietovarannot')).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByText('Laiterekisteri')).toBeNull();
  });
});

describe('renaming a goal', () => {
  it('edits the name without its number, in the list and in the rows', async () => {
    const repository = await openPlan();
    await userEvent.click(heading('Rekisterit'));
    await userEvent.click(screen.getByRole('button', { name: 'Nimeä uudelleen: Tieto' }));
    await screen.findByRole('dialog', { name: 'Nimeä tavoite uudelleen' });
    expect(nameField()).toHaveValue('Tieto');
    await saveAs('Data');
    await waitFor(() => expect(heading('Tavoite 1: Data')).toHaveFocus());
    expect(heading('Rekisterit')).toHaveAttribute('aria-expanded', 'false');
    expect(repository.list.goals).toEqual(['Data', 'Palvelut']);
    await waitFor(() => expect(inList(repository)[0]).toBe('Data/'));
    expect(screen.queryByText(/korjatta/)).toHaveTextContent('1 korjattava kohta');
  });

  it('refuses the name of another goal', async () => {
    const repository = await openPlan();
    await openDialog('Tavoite 1: Tieto');
    await saveAs('Palvelut');
    expect(nameField()).toHaveAccessibleDescription('Luettelossa on jo tavoite ”Palvelut”. Kirjoita toinen nimi.');
    expect(repository.list.goals).toEqual(['Tieto', 'Palvelut']);
  });

  it('keeps what was typed when the list refuses, and says why', async () => {
    const repository = await openPlan();
    await openDialog('Tavoite 1: Tieto');
    repository.failNext({ kind: 'conflict', detail: '' });
    await saveAs('Data');
    expect(await screen.findByRole('alert')).toHaveTextContent('joku muu on juuri muuttanut luettelon tavoitteita');
    expect(nameField()).toHaveValue('Data');
    repository.loseNextAnswer();
    await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
    expect(await screen.findByText(/eikä ole varmaa, vaihtuiko nimi/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
    await waitFor(() => expect(heading('Tavoite 1: Data')).toHaveFocus());
  });

  it('is for those who manage the list, unless only rows hold the name', async () => {
    await openPlan({ rights: { ...everyRight, canManageList: false } });
    expect(heading('Tavoite 1: Tieto')).toHaveAttribute('aria-keyshortcuts', 'Insert');
    expect(heading('Rekisterit')).toHaveAttribute('aria-keyshortcuts', 'Insert F2');
    expect(screen.queryByRole('button', { name: 'Nimeä uudelleen: Tieto' })).toBeNull();
    heading('Tavoite 1: Tieto').focus();
    await userEvent.keyboard('{F2}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'Nimeä uudelleen: Vain riveillä' })).toBeInTheDocument();
  });

  it('is offered on cards', async () => {
    await openPlan({}, 400);
    await userEvent.click(screen.getByRole('button', { name: 'Nimeä uudelleen: Tieto' }));
    await screen.findByRole('dialog');
    await saveAs('Data');
    await waitFor(() => expect(heading('Tavoite 1: Data')).toHaveFocus());
  });
});

describe('a new action in its place', () => {
  const value = (label: string): unknown =>
    screen.getByLabelText<HTMLInputElement>(label, { selector: 'select, input' }).value;
  const opened = (): Promise<HTMLElement> => screen.findByRole('dialog', { name: 'Uusi toimenpide' });

  it('has the goal and the group of the heading', async () => {
    await openPlan();
    await userEvent.click(screen.getByRole('button', { name: 'Lisää toimenpide: Rekisterit' }));
    await opened();
    expect([value('Tavoite'), value('Kokonaisuus')]).toEqual(['Tieto', 'Rekisterit']);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Lisää toimenpide: Rekisterit' })).toHaveFocus());
    heading('Tavoite 2: Palvelut').focus();
    await userEvent.keyboard('{Insert}');
    await opened();
    expect([value('Tavoite'), value('Kokonaisuus')]).toEqual(['Palvelut', '']);
  });

  it('follows the action that Insert is pressed on', async () => {
    const repository = await openPlan();
    screen.getByRole('gridcell', { name: /^Laiterekisteri, kevät 2026/ }).focus();
    await userEvent.keyboard('{Insert}');
    const panel = await opened();
    await userEvent.type(within(panel).getByLabelText('Toimenpide'), 'Väliin');
    await userEvent.click(within(panel).getByRole('button', { name: 'Tallenna' }));
    await waitFor(() => expect(repository.list.rows.get(6)).toMatchObject({ title: 'Väliin', group: 'Rekisterit' }));
    const order = repository.list.rows.get(6)?.order ?? 0;
    expect(order).toBeGreaterThan(20);
    expect(order).toBeLessThan(30);
  });

  it('is not offered to those who may not add, nor with other keys held down', async () => {
    await openPlan({ rights: { ...everyRight, canAdd: false } });
    expect(screen.queryByRole('button', { name: /^Lisää toimenpide/ })).toBeNull();
    heading('Rekisterit').focus();
    await userEvent.keyboard('{Insert}{Shift>}{F2}{/Shift}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
