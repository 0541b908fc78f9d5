/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anAction } from '../../../builders/anAction';
import { renderTimeline } from './renderTimeline';

const actions = [
  anAction({ id: 1, title: 'Arkistointi', goal: 'Tieto', phases: { '2025H1': 'investigation' } }),
  anAction({ id: 2, title: 'Laiterekisteri', goal: 'Tieto', group: 'Rekisterit', order: 20 }),
  anAction({ id: 3, title: 'Chat-palvelu', goal: 'Palvelut' })
];
const focusedName = (): string =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '';

describe('the keyboard in the grid', () => {
  it('walks through the plan', async () => {
    const keys = userEvent.setup();
    await renderTimeline({ actions });

    await keys.tab();
    expect(screen.getByRole('button', { name: 'Uusi toimenpide' })).toHaveFocus();
    await keys.tab();
    expect(screen.getByRole('button', { name: 'Valitse rivejä' })).toHaveFocus();
    await keys.tab();
    expect(screen.getByRole('button', { name: 'Vahvistamatta: 3' })).toHaveFocus();
    await keys.tab();
    expect(screen.getByRole('button', { name: 'Tiivistä kaikki' })).toHaveFocus();
    await keys.tab();
    expect(screen.getByRole('searchbox', { name: 'Hae toimenpiteistä' })).toHaveFocus();
    await keys.tab();
    expect(screen.getByRole('button', { name: 'Suodata' })).toHaveFocus();
    for (const phase of ['Selvittely', 'Käyttöönotto', 'Jatkuva toiminta']) {
      await keys.tab();
      expect(screen.getByRole('button', { name: new RegExp(`^${phase}`), pressed: false })).toHaveFocus();
    }
    await keys.tab();
    expect(screen.getByRole('button', { name: 'Pikanäppäimet' })).toHaveFocus();
    await keys.tab();
    expect(screen.getByRole('button', { name: 'Tavoite 1: Tieto' })).toHaveFocus();

    await keys.keyboard('{ArrowDown}');
    expect(screen.getByRole('rowheader', { name: /Arkistointi/ })).toHaveFocus();
    await keys.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(focusedName()).toBe('Arkistointi, kevät 2025, selvittely');

    await keys.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: 'Rekisterit' })).toHaveFocus();
    await keys.keyboard('{ArrowDown}');
    expect(focusedName()).toBe('Laiterekisteri, kevät 2025, ei vaihetta');

    await keys.keyboard('{End}');
    expect(focusedName()).toBe('Laiterekisteri, syksy 2027, ei vaihetta');
    await keys.keyboard('{ArrowRight}');
    expect(focusedName()).toBe('Laiterekisteri, syksy 2027, ei vaihetta');
    await keys.keyboard('{Control>}{End}{/Control}');
    expect(focusedName()).toBe('Chat-palvelu, syksy 2027, ei vaihetta');
    await keys.keyboard('{PageUp}');
    expect(screen.getByRole('button', { name: 'Tavoite 1: Tieto' })).toHaveFocus();
    await keys.keyboard('{Control>}{Home}{/Control}');
    expect(screen.getByRole('button', { name: 'Tavoite 1: Tieto' })).toHaveFocus();
  });

  it('has one tab stop, which stays where the focus was', async () => {
    const keys = userEvent.setup();
    await renderTimeline({ actions });
    await keys.click(screen.getByRole('gridcell', { name: /Laiterekisteri, syksy 2026/ }));
    await keys.keyboard('{Escape}{ArrowRight}');
    expect(screen.getByRole('grid').querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    await keys.tab({ shift: true });
    await keys.tab();
    expect(focusedName()).toBe('Laiterekisteri, kevät 2027, ei vaihetta');
  });

  it('closes and opens with the button of a goal', async () => {
    const keys = userEvent.setup();
    await renderTimeline({ actions });
    screen.getByRole('button', { name: 'Tavoite 1: Tieto' }).focus();
    await keys.keyboard('{Enter}');
    expect(screen.queryByText('Arkistointi')).not.toBeInTheDocument();
    await keys.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: 'Tavoite 2: Palvelut' })).toHaveFocus();
  });

  it('opens the menu, moves in it, and comes back to the cell', async () => {
    const keys = userEvent.setup();
    await renderTimeline({ actions });
    const cell = screen.getByRole('gridcell', { name: /Arkistointi, kevät 2025/ });
    cell.focus();

    await keys.keyboard('{Enter}');
    expect(screen.getByRole('menu', { name: 'Valitse vaihe: Arkistointi, Kevät 2025' })).toBeInTheDocument();
    expect(screen.getByRole('menuitemradio', { name: 'Selvittely' })).toHaveFocus();
    await keys.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('menuitemradio', { name: 'Poista vaihe' })).toHaveFocus();
    await keys.keyboard('{Escape}');
    expect(cell).toHaveFocus();
    expect(cell).toHaveAccessibleName('Arkistointi, kevät 2025, selvittely');

    await keys.keyboard('{F2}{ArrowDown}{Enter}');
    expect(cell).toHaveFocus();
    expect(cell).toHaveAccessibleName(/käyttöönotto/);
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  });

  it('sets a phase with the first letter of its word and empties with Delete', async () => {
    const keys = userEvent.setup();
    await renderTimeline({ actions });
    const cell = screen.getByRole('gridcell', { name: /Arkistointi, syksy 2025/ });
    cell.focus();
    await keys.keyboard('k');
    expect(cell).toHaveAccessibleName(/käyttöönotto/);
    await keys.keyboard('J');
    expect(cell).toHaveAccessibleName(/jatkuva toiminta/);
    await keys.keyboard('{Delete}');
    expect(cell).toHaveAccessibleName(/ei vaihetta/);
    expect(cell).toHaveFocus();
  });

  it('leaves the page its own shortcuts', async () => {
    const keys = userEvent.setup();
    await renderTimeline({ actions });
    const cell = screen.getByRole('gridcell', { name: /Arkistointi, syksy 2025/ });
    cell.focus();
    await keys.keyboard('{Control>}k{/Control}');
    expect(cell).toHaveAccessibleName(/ei vaihetta/);
  });
});
