/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InMemoryPlanRepository } from '../../../builders/InMemoryPlanRepository';
import { anAction } from '../../../builders/anAction';
import { renderApp } from '../renderApp';

const archive = anAction({
  id: 1,
  title: 'Arkistointi',
  goal: 'Tieto',
  order: 10,
  phases: { '2026H1': 'investigation' },
  notes: [{ halfYear: '2026H1', text: 'pilotti' }]
});
const cell = (name: string): HTMLElement => screen.getByRole('gridcell', { name: new RegExp(`^Arkistointi, ${name}`) });
const note = (halfYear: string): Promise<HTMLElement> => screen.findByLabelText(`${halfYear}, merkintä`);

// Many roles are looked up in a whole plan.
jest.setTimeout(20_000);

async function openPlan(): Promise<InMemoryPlanRepository> {
  const repository = new InMemoryPlanRepository(new Map([[1, archive]]), { goals: ['Tieto'] });
  await renderApp({ repository });
  return repository;
}

describe('the note of a cell', () => {
  it('is written from the cell by its key, and the focus comes back to the cell', async () => {
    const repository = await openPlan();
    cell('syksy 2026').focus();
    await userEvent.keyboard('m');
    expect(await note('Syksy 2026')).toHaveFocus();
    await userEvent.keyboard('kilpailutus{Enter}');
    await waitFor(() =>
      expect(repository.list.rows.get(1)?.notes).toEqual([
        { halfYear: '2026H1', text: 'pilotti' },
        { halfYear: '2026H2', text: 'kilpailutus' }
      ])
    );
    await waitFor(() => expect(cell('syksy 2026')).toHaveFocus());
    expect(cell('syksy 2026')).toHaveAccessibleName(/kilpailutus/);
  });

  it('is the last choice of the menu, and has its key there too', async () => {
    await openPlan();
    await userEvent.click(cell('kevät 2026'));
    await userEvent.keyboard('{ArrowUp}');
    const item = screen.getByRole('menuitem', { name: 'Merkintä…' });
    expect(item).toHaveFocus();
    expect(item).toHaveAttribute('aria-keyshortcuts', 'M');
    await userEvent.click(item);
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
    expect(await note('Kevät 2026')).toHaveFocus();
    expect(await note('Kevät 2026')).toHaveValue('pilotti');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(cell('kevät 2026')).toHaveFocus());

    await userEvent.keyboard('{Enter}m');
    expect(await note('Kevät 2026')).toHaveFocus();
  });

  it('is not offered for several cells at once', async () => {
    await openPlan();
    cell('kevät 2026').focus();
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}m{Enter}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getAllByRole('menuitemradio')).toHaveLength(4);
    expect(screen.queryByRole('menuitem', { name: 'Merkintä…' })).not.toBeInTheDocument();
  });
});
