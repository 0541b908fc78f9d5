/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { OpenedPlan } from '../../../../src/application/PlanRepository';
import type { Action } from '../../../../src/domain/plan/Action';
import { InMemoryPlanRepository } from '../../../builders/InMemoryPlanRepository';
import { anAction } from '../../../builders/anAction';
import { renderApp } from '../renderApp';

const archive = anAction({
  id: 1,
  title: 'Sähköinen arkistointi',
  goal: 'Tieto',
  order: 10,
  phases: { '2026H1': 'investigation' },
  notes: [{ looseText: 'muista budjetti' }, { halfYear: '2026H1', text: 'pilotti' }]
});
const register = anAction({ id: 2, title: 'Laiterekisteri', goal: 'Tieto', order: 20, departments: ['Tekniset'] });
const chat = anAction({ id: 3, title: 'Chat-palvelu', goal: 'Palvelut', group: 'Asiointi', order: 30 });

async function openPlan(plan: Partial<OpenedPlan> = {}): Promise<InMemoryPlanRepository> {
  const rows = new Map([archive, register, chat].map((action): [number, Action] => [action.id, action]));
  const repository = new InMemoryPlanRepository(rows, { goals: ['Tieto', 'Palvelut'], ...plan });
  await renderApp({ repository });
  return repository;
}

async function openDetails(title: string): Promise<HTMLElement> {
  await userEvent.click(screen.getByRole('button', { name: `Avaa tiedot: ${title}` }));
  return screen.findByRole('dialog', { name: title });
}

function press(name: string): Promise<void> {
  const dialog = screen.queryByRole('dialog');
  return userEvent.click((dialog ? within(dialog) : screen).getByRole('button', { name }));
}
const field = (name: string): HTMLElement => screen.getByLabelText(name, { selector: 'textarea, input, select' });
async function write(name: string, text: string): Promise<void> {
  await userEvent.clear(field(name));
  await userEvent.paste(text);
}
const row = (repository: InMemoryPlanRepository, id: number): Action | undefined => repository.list.rows.get(id);

// Many roles are looked up in a whole plan.
jest.setTimeout(20_000);

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'queueMicrotask', 'nextTick'] });
  jest.setSystemTime(new Date('2026-11-24T10:15:30.500Z'));
});
afterEach(() => jest.useRealTimers());

describe('the details of an action', () => {
  it('are a dialog named after the action, without faults of accessibility', async () => {
    await openPlan();
    const dialog = await openDetails('Sähköinen arkistointi');
    expect(within(dialog).getByRole('heading', { name: 'Sähköinen arkistointi' })).toHaveFocus();
    expect(within(dialog).getByText('muista budjetti')).toBeVisible();
    expect(within(dialog).getByRole('link', { name: 'Versiohistoria' })).toHaveAttribute(
      'href',
      '/_layouts/15/Versions.aspx?ID=1'
    );
    expect((await axe(dialog)).violations).toEqual([]);
  });

  it('save only what was changed, and that it was confirmed', async () => {
    const repository = await openPlan();
    const save = jest.spyOn(repository, 'save');
    await openDetails('Sähköinen arkistointi');
    await write('Toimenpide', 'Sähköinen arkisto');
    await userEvent.selectOptions(field('Syksy 2026, vaihe'), 'Käyttöönotto');
    await write('Syksy 2026, merkintä', 'laajennus');
    await press('Tallenna');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await waitFor(() => expect(save).toHaveBeenCalled());
    expect(save.mock.calls[0]?.[1]).toEqual({
      title: 'Sähköinen arkisto',
      phases: { '2026H2': 'deployment' },
      notes: [...archive.notes, { halfYear: '2026H2', text: 'laajennus' }],
      confirmedOn: '2026-11-24T10:15:30Z'
    });
    expect(screen.getByRole('button', { name: 'Avaa tiedot: Sähköinen arkisto' })).toHaveFocus();
  });

  it('say what is wrong at the field, and go there', async () => {
    const repository = await openPlan();
    await openDetails('Sähköinen arkistointi');
    await userEvent.clear(field('Toimenpide'));
    await press('Tallenna');
    expect(field('Toimenpide')).toHaveFocus();
    expect(field('Toimenpide')).toBeInvalid();
    expect(field('Toimenpide')).toHaveAccessibleDescription('Kirjoita toimenpiteen nimi.');
    expect(row(repository, 1)).toEqual(archive);
  });

  it('take names of the plan and new ones, also one that was left in the field', async () => {
    const repository = await openPlan();
    await openDetails('Sähköinen arkistointi');
    await press('Poista Koko kaupunki');
    await write('Lisää: Hallintokunta', 'Tekniset');
    await userEvent.keyboard('{Enter}');
    await write('Lisää: Vastuuhenkilö/taho', 'Arkistonhoitaja');
    await press('Tallenna');
    await waitFor(() =>
      expect(row(repository, 1)).toMatchObject({
        departments: ['Tekniset'],
        responsible: ['Hallintojohtaja', 'Arkistonhoitaja']
      })
    );
  });

  it('put a row that is given another group last there', async () => {
    const repository = await openPlan();
    await openDetails('Sähköinen arkistointi');
    await userEvent.selectOptions(field('Tavoite'), 'Palvelut');
    await write('Kokonaisuus', 'Asiointi');
    expect(screen.getByRole('button', { name: 'Siirrä alas' })).toHaveAttribute('aria-disabled', 'true');
    await press('Tallenna');
    await waitFor(() =>
      expect(row(repository, 1)).toMatchObject({ goal: 'Palvelut', group: 'Asiointi', order: 40, title: archive.title })
    );
  });

  it('are confirmed as they are', async () => {
    const repository = await openPlan();
    await openDetails('Sähköinen arkistointi');
    await press('Vahvista ajantasaiseksi');
    await waitFor(() => expect(row(repository, 1)?.confirmedOn).toBe('2026-11-24T10:15:30Z'));
    expect(within(screen.getByRole('dialog')).getByText('Vahvistettu 24.11.2026')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Vahvista ajantasaiseksi' })).toHaveFocus();
  });

  it('close at once with Escape when nothing was typed', async () => {
    await openPlan();
    await openDetails('Sähköinen arkistointi');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Avaa tiedot: Sähköinen arkistointi' })).toHaveFocus();
  });

  it('take in what others change, and tell where it meets what is being written', async () => {
    const repository = await openPlan();
    await openDetails('Sähköinen arkistointi');
    await write('Toimenpide', 'Minun nimeni');
    repository.list.write({ ...archive, title: 'Heidän nimensä', details: 'Uusi kuvaus', version: '"2"' }, 'Eila');
    await act(async () => {
      window.dispatchEvent(new Event('focus'));
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
    expect(field('Toimenpide')).toHaveValue('Minun nimeni');
    expect(field('Toimenpide')).toHaveAccessibleDescription(/Heidän nimensä/);
    expect(field('Kuvaus')).toHaveValue('Uusi kuvaus');
  });

  it('open with Enter on the title in the grid', async () => {
    await openPlan();
    screen.getByRole('rowheader', { name: /Laiterekisteri/ }).focus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('dialog', { name: 'Laiterekisteri' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(screen.getByRole('rowheader', { name: /Laiterekisteri/ })).toHaveFocus();
  });
});

describe('the row as a whole', () => {
  it('moves past its neighbour and into the next group, and says where it is', async () => {
    const repository = await openPlan();
    await openDetails('Sähköinen arkistointi');
    expect(screen.getByRole('button', { name: 'Siirrä ylös' })).toHaveAttribute('aria-disabled', 'true');
    await press('Siirrä alas');
    expect(screen.getByText('Siirretty. Tieto, paikka 2/2.')).toBeVisible();
    await waitFor(() => expect(row(repository, 1)?.order).toBe(30));
    await press('Siirrä alas');
    await waitFor(() => expect(row(repository, 1)).toMatchObject({ goal: 'Palvelut', group: 'Asiointi' }));
  });

  it('goes to the recycle bin after asking, and the focus to its neighbour', async () => {
    const repository = await openPlan();
    await openDetails('Sähköinen arkistointi');
    await press('Poista');
    expect(screen.getByRole('button', { name: 'Peruuta' })).toHaveFocus();
    await press('Siirrä roskakoriin');
    await waitFor(() => expect(row(repository, 1)).toBeUndefined());
    expect(screen.queryByText('Sähköinen arkistointi')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Avaa tiedot: Laiterekisteri' })).toHaveFocus();
  });

  it('gets a new one after it, and a copy', async () => {
    const repository = await openPlan();
    await openDetails('Sähköinen arkistointi');
    await press('Lisää toimenpide tämän jälkeen');
    expect(field('Tavoite')).toHaveValue('Tieto');
    await write('Toimenpide', 'Väliin');
    await press('Tallenna');
    await waitFor(() => expect(row(repository, 4)).toMatchObject({ title: 'Väliin', order: 15, goal: 'Tieto' }));

    await openDetails('Sähköinen arkistointi');
    await press('Luo kopio');
    await press('Tallenna');
    await waitFor(() =>
      expect(row(repository, 5)).toMatchObject({
        title: 'Sähköinen arkistointi (kopio)',
        phases: archive.phases,
        notes: archive.notes
      })
    );
  });
});

describe('a new action', () => {
  it('is kept with the reason when the list cannot be reached, and is made once', async () => {
    const repository = await openPlan();
    const create = jest.spyOn(repository, 'create');
    await press('Uusi toimenpide');
    const dialog = await screen.findByRole('dialog', { name: 'Uusi toimenpide' });
    await press('Tallenna');
    expect(field('Toimenpide')).toHaveAccessibleDescription('Kirjoita toimenpiteen nimi.');
    await write('Toimenpide', 'Uusi palvelu');
    await userEvent.selectOptions(field('Tavoite'), 'Palvelut');
    repository.failNext({ kind: 'offline', detail: 'net' });
    await press('Tallenna');
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('verkkoyhteys katkesi');
    expect(field('Toimenpide')).toHaveValue('Uusi palvelu');
    await press('Tallenna');
    await waitFor(() => expect(row(repository, 4)).toMatchObject({ title: 'Uusi palvelu', goal: 'Palvelut' }));
    expect(create.mock.calls[0]?.[1]).toBe(create.mock.calls[1]?.[1]);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('rights', () => {
  const reader = { canEdit: false, canAdd: false, canDelete: false, canManageList: false };

  it('let a reader see everything and change nothing', async () => {
    await openPlan({ rights: reader });
    expect(screen.queryByRole('button', { name: 'Uusi toimenpide' })).not.toBeInTheDocument();
    const dialog = await openDetails('Sähköinen arkistointi');
    expect(within(dialog).getByText('pilotti')).toBeVisible();
    expect(within(dialog).getByText('muista budjetti')).toBeVisible();
    expect(within(dialog).queryByRole('textbox')).not.toBeInTheDocument();
    expect(within(dialog).getByRole('link', { name: 'Avaa SharePointissa' })).toHaveAttribute(
      'href',
      '/Lists/Toimenpiteet/DispForm.aspx?ID=1'
    );
    expect((await axe(dialog)).violations).toEqual([]);
  });

  it('offer neither new rows nor deleting to one who may only edit', async () => {
    await openPlan({ rights: { ...reader, canEdit: true } });
    await openDetails('Sähköinen arkistointi');
    expect(screen.queryByRole('button', { name: 'Luo kopio' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Poista' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Siirrä alas' })).toBeVisible();
  });
});
