/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { OpenedPlan } from '../../../../src/application/PlanRepository';
import type { EditField } from '../../../../src/domain/edits/EditField';
import type { FieldRule } from '../../../../src/domain/edits/FieldRule';
import { InMemoryPlanRepository } from '../../../builders/InMemoryPlanRepository';
import { anAction } from '../../../builders/anAction';
import { renderApp } from '../renderApp';

type Rules = Partial<Record<EditField, Partial<FieldRule>>>;

const rulesOf = (rules: Rules): OpenedPlan['fieldRules'] =>
  new Map(Object.entries(rules).map(([field, rule]) => [field as EditField, { column: `Oma ${field}`, ...rule }]));

const row = anAction({
  id: 1,
  title: 'Arkisto',
  goal: 'Tieto',
  phases: { '2026H1': 'investigation' },
  details: 'Pitkä'
});

async function openPlan(rules: Rules, plan: Partial<OpenedPlan> = {}): Promise<InMemoryPlanRepository> {
  const repository = new InMemoryPlanRepository(new Map([[1, row]]), {
    goals: ['Tieto'],
    fieldRules: rulesOf(rules),
    ...plan
  });
  await renderApp({ repository });
  return repository;
}

async function openDetails(): Promise<HTMLElement> {
  await userEvent.click(screen.getByRole('button', { name: 'Avaa tiedot: Arkisto' }));
  return screen.findByRole('dialog', { name: 'Arkisto' });
}

const saved = (): Promise<void> => act(() => new Promise((resolve) => setTimeout(resolve)));

// Many roles are looked up in a whole plan.
jest.setTimeout(20_000);

describe('fields that the list does not let change', () => {
  it('show what they hold and say why, and have no control', async () => {
    await openPlan({
      details: { obstacle: 'appendOnly' },
      goal: { obstacle: 'readOnly' },
      responsible: { obstacle: 'otherType' },
      additionalInfo: { obstacle: 'missing' },
      '2026H1': { obstacle: 'readOnly' },
      notes: { obstacle: 'readOnly' }
    });
    const dialog = await openDetails();
    expect(within(dialog).getByRole('group', { name: 'Kuvaus' })).toHaveTextContent(/Pitkä.*”Oma details” säilyttää/);
    expect(within(dialog).getByRole('group', { name: 'Tavoite' })).toHaveTextContent(/Tieto.*voi vain lukea/);
    expect(within(dialog).getByRole('group', { name: 'Vastuuhenkilö/taho' })).toHaveTextContent(/tyyppi on väärä/);
    expect(within(dialog).getByRole('group', { name: 'Lisätietoa' })).toHaveTextContent(/ei ole saraketta/);
    expect(within(dialog).getByLabelText('Kevät 2026, vaihe')).toBeDisabled();
    expect(within(dialog).getByLabelText('Kevät 2026, vaihe')).toHaveAccessibleDescription(/voi vain lukea/);
    expect(within(dialog).getByLabelText('Syksy 2026, vaihe')).toBeEnabled();
    expect(within(dialog).getByLabelText('Kevät 2026, merkintä')).toHaveAttribute('readonly');
    expect((await axe(dialog)).violations).toEqual([]);
  });

  it('do not keep the others from being saved', async () => {
    const repository = await openPlan({ goal: { obstacle: 'otherType' } });
    const dialog = await openDetails();
    await userEvent.type(within(dialog).getByLabelText('Toimenpide', { selector: 'textarea' }), ' 2');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
    await saved();
    expect(repository.list.rows.get(1)?.title).toBe('Arkisto 2');
  });

  it('are asked of nobody in a new action', async () => {
    const repository = await openPlan({ goal: { obstacle: 'missing' } });
    await userEvent.click(screen.getByRole('button', { name: 'Uusi toimenpide' }));
    const dialog = await screen.findByRole('dialog', { name: 'Uusi toimenpide' });
    await userEvent.type(within(dialog).getByLabelText('Toimenpide', { selector: 'textarea' }), 'Uusi');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
    await saved();
    expect([...repository.list.rows.values()].map(({ title }) => title)).toEqual(['Arkisto', 'Uusi']);
  });

  it('are not offered in a change of many rows', async () => {
    await openPlan({
      goal: { obstacle: 'readOnly' },
      departments: { obstacle: 'otherType' },
      '2026H1': { obstacle: 'readOnly' }
    });
    await userEvent.click(screen.getByRole('button', { name: 'Valitse rivejä' }));
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Valitse: Arkisto' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Muuta…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Muuta 1 rivi' });
    expect(within(dialog).getByRole('group', { name: 'Tavoite' })).toHaveTextContent(/voi vain lukea/);
    expect(within(dialog).getByRole('group', { name: 'Hallintokunta' })).toHaveTextContent(/tyyppi on väärä/);
    expect(within(dialog).getByRole('option', { name: 'Kevät 2026' })).toBeDisabled();
    expect(within(dialog).getByRole('option', { name: 'Syksy 2026' })).toBeEnabled();
  });
});

describe('cells of a half-year that can only be read', () => {
  it('say so, and why when they are acted on', async () => {
    const repository = await openPlan({ '2026H1': { obstacle: 'readOnly' } });
    const cell = screen.getByRole('gridcell', { name: /^Arkisto, kevät 2026/ });
    expect(cell).toHaveAttribute('aria-readonly', 'true');
    expect(screen.getByRole('gridcell', { name: /^Arkisto, syksy 2026/ })).not.toHaveAttribute('aria-readonly');
    act(() => cell.focus());
    await userEvent.keyboard('k');
    const menu = screen.getByRole('menu', { name: /voi vain lukea/ });
    expect(menu).toHaveTextContent('Luettelon sarakkeen ”Oma 2026H1” tietoja voi vain lukea.');
    expect(within(menu).queryByRole('menuitemradio')).toBeNull();
    expect(within(menu).getByRole('menuitem', { name: /Merkintä/ })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(cell).toHaveFocus();
    await saved();
    expect(repository.list.rows.get(1)).toBe(row);
  });

  it('are left as they are when cells around them change, and the person is told', async () => {
    const repository = await openPlan({ '2026H1': { obstacle: 'readOnly' } });
    act(() => screen.getByRole('gridcell', { name: /^Arkisto, kevät 2026/ }).focus());
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}k');
    await saved();
    expect(repository.list.rows.get(1)?.phases).toEqual({ '2026H1': 'investigation', '2026H2': 'deployment' });
    expect(screen.getByRole('alert')).toHaveTextContent('Näitä tietoja ei voi muuttaa tässä luettelossa: Kevät 2026.');
  });
});

describe('a list whose rows cannot be put in order', () => {
  it('offers no way to move them, and says why a key does nothing', async () => {
    await openPlan({ order: { obstacle: 'otherType' } });
    act(() => screen.getByRole('gridcell', { name: /^Arkisto, kevät 2026/ }).focus());
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(await screen.findByText(/järjestystä ei voi muuttaa/)).toBeInTheDocument();
    const dialog = await openDetails();
    expect(within(dialog).queryByRole('button', { name: 'Siirrä ylös' })).toBeNull();
  });
});

describe('fields that hold less than the plan’s own', () => {
  it('are told before anything is sent', async () => {
    const repository = await openPlan({
      details: { longest: 5 },
      responsible: { isSingle: true },
      departments: { isRequired: true }
    });
    const dialog = await openDetails();
    const names = within(dialog).getByLabelText('Lisää: Vastuuhenkilö/taho');
    await userEvent.type(names, 'Toinen{Enter}');
    await userEvent.type(within(dialog).getByLabelText('Kuvaus'), ' teksti');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Poista Koko kaupunki' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
    expect(within(dialog).getByLabelText('Kuvaus')).toHaveAccessibleDescription('Enintään 5 merkkiä.');
    expect(within(dialog).getByLabelText('Kuvaus')).toHaveFocus();
    expect(names).toHaveAccessibleDescription(/vain yksi nimi/);
    expect(within(dialog).getByLabelText('Lisää: Hallintokunta')).toHaveAccessibleDescription(/luettelo vaatii sen/);
    expect(repository.list.rows.get(1)).toBe(row);
  });

  it('let any goal be written where the column has no choices', async () => {
    const repository = await openPlan({ goal: { isOpen: true } }, { goals: [] });
    const dialog = await openDetails();
    const goal = within(dialog).getByRole('combobox', { name: 'Tavoite' });
    await userEvent.clear(goal);
    await userEvent.type(goal, 'Uusi tavoite');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
    await saved();
    expect(repository.list.rows.get(1)?.goal).toBe('Uusi tavoite');
    expect(screen.queryByText(/korjausta/)).toBeNull();
  });
});

describe('columns that the list requires and the panel does not have', () => {
  it('are told before a row is made, with the list’s own form at hand, and saving stays offered', async () => {
    const repository = await openPlan({}, { requiredColumns: ['Kustannuspaikka', 'Hanke'] });
    await userEvent.click(screen.getByRole('button', { name: 'Uusi toimenpide' }));
    const dialog = await screen.findByRole('dialog', { name: 'Uusi toimenpide' });
    expect(dialog).toHaveTextContent(/Luettelo vaatii myös nämä tiedot.*Kustannuspaikka, Hanke/);
    expect(within(dialog).getByRole('link', { name: 'Avaa luettelon lomake' })).toHaveAttribute(
      'href',
      '/Lists/Toimenpiteet/NewForm.aspx'
    );
    await userEvent.type(within(dialog).getByLabelText('Toimenpide', { selector: 'textarea' }), 'Uusi');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
    await saved();
    expect(repository.list.rows.size).toBe(2);
  });
});
