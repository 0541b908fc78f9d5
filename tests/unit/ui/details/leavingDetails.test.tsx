/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Action } from '../../../../src/domain/plan/Action';
import { InMemoryPlanRepository } from '../../../builders/InMemoryPlanRepository';
import { anAction } from '../../../builders/anAction';
import { renderApp } from '../renderApp';

const archive = anAction({ id: 1, title: 'Sähköinen arkistointi', goal: 'Tieto', order: 10 });

async function openDetails(): Promise<InMemoryPlanRepository> {
  const repository = new InMemoryPlanRepository(new Map([[1, archive]]), { goals: ['Tieto'] });
  await renderApp({ repository });
  await userEvent.click(screen.getByRole('button', { name: 'Avaa tiedot: Sähköinen arkistointi' }));
  await screen.findByRole('dialog', { name: 'Sähköinen arkistointi' });
  return repository;
}

function press(name: string): Promise<void> {
  return userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name }));
}
const field = (name: string): HTMLElement => screen.getByLabelText(name, { selector: 'textarea, input, select' });
async function write(name: string, text: string): Promise<void> {
  await userEvent.clear(field(name));
  await userEvent.paste(text);
}
const row = (repository: InMemoryPlanRepository, id: number): Action | undefined => repository.list.rows.get(id);

// Many roles are looked up in a whole plan.
jest.setTimeout(20_000);

describe('details that are left with changes', () => {
  it('ask before what was typed is lost', async () => {
    const repository = await openDetails();
    await write('Lisätietoa', 'tärkeää');
    await userEvent.keyboard('{Escape}');
    expect(screen.getByRole('alertdialog', { name: /Tallennetaanko/ })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Jatka muokkausta' })).toHaveFocus();
    await press('Jatka muokkausta');
    expect(field('Lisätietoa')).toHaveValue('tärkeää');
    await userEvent.keyboard('{Escape}');
    await press('Hylkää muutokset');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(row(repository, 1)).toEqual(archive);
  });

  it('save what was typed when the person wants that, and suggest it', async () => {
    const repository = await openDetails();
    await write('Lisätietoa', 'tärkeää');
    await userEvent.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'Tallenna' })).toHaveClass('primary');
    expect(screen.getByRole('button', { name: 'Hylkää muutokset' })).not.toHaveClass('primary');
    await press('Tallenna');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await waitFor(() => expect(row(repository, 1)?.additionalInfo).toBe('tärkeää'));
  });

  it('lead to what is wrong when that cannot be saved', async () => {
    const repository = await openDetails();
    await userEvent.clear(field('Toimenpide'));
    await write('Lisätietoa', 'tärkeää');
    await press('Lisää toimenpide tämän jälkeen');
    await press('Tallenna');
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
    await waitFor(() => expect(field('Toimenpide')).toHaveFocus());
    expect(field('Toimenpide')).toHaveAccessibleDescription('Kirjoita toimenpiteen nimi.');
    await userEvent.type(field('Toimenpide'), 'Arkistointi');
    await press('Lisää toimenpide tämän jälkeen');
    await press('Tallenna');
    await waitFor(() => expect(row(repository, 1)?.title).toBe('Arkistointi'));
    expect(screen.getByRole('dialog', { name: 'Uusi toimenpide' })).toBeInTheDocument();
  });
});
