/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anAction } from '../../../builders/anAction';
import { readerRights, renderTimeline } from './renderTimeline';

const actions = [
  anAction({ id: 1, title: 'Arkistointi', goal: 'Tieto', phases: { '2025H1': 'investigation' } }),
  anAction({ id: 2, title: 'Laiterekisteri', goal: 'Tieto', order: 20 })
];
const cell = (name: string): HTMLElement => screen.getByRole('gridcell', { name: new RegExp(name) });
const bar = (): HTMLElement | null => screen.queryByRole('region', { name: 'Valitut ruudut' });

async function selectFour(): Promise<HTMLElement> {
  act(() => cell('Arkistointi, kevät 2025').focus());
  await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}');
  return screen.findByRole('region', { name: 'Valitut ruudut' });
}

describe('the bar for selected cells', () => {
  it('says how many there are, and sets a phase in all of them', async () => {
    await renderTimeline({ actions });
    const region = await selectFour();
    expect(within(region).getByText('4 ruutua valittu')).toBeVisible();
    await userEvent.click(within(region).getByRole('button', { name: 'Käyttöönotto' }));
    for (const name of ['Arkistointi, kevät 2025', 'Laiterekisteri, syksy 2025']) {
      expect(cell(name)).toHaveAccessibleName(/käyttöönotto/);
    }
    await userEvent.click(within(region).getByRole('button', { name: 'Poista vaihe' }));
    expect(cell('Laiterekisteri, kevät 2025')).toHaveAccessibleName(/ei vaihetta/);
  });

  it('gives the focus back to the cells when the selection is cleared', async () => {
    await renderTimeline({ actions });
    const region = await selectFour();
    await userEvent.click(within(region).getByRole('button', { name: 'Tyhjennä valinta' }));
    expect(bar()).toBeNull();
    expect(cell('Laiterekisteri, syksy 2025')).toHaveFocus();
  });

  it('waits until the mouse is let go', async () => {
    await renderTimeline({ actions });
    act(() => cell('Arkistointi, kevät 2025').focus());
    const mouse = userEvent.setup();
    await mouse.pointer({ keys: '[MouseLeft>]', target: screen.getByRole('grid') });
    await mouse.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(bar()).toBeNull();
  });

  it('is not there for one cell, nor for a reader', async () => {
    const { unmount } = await renderTimeline({ actions });
    act(() => cell('Arkistointi, kevät 2025').focus());
    await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowLeft}{/Shift}');
    expect(bar()).toBeNull();
    unmount();
    await renderTimeline({ actions, plan: { rights: readerRights } });
    expect(bar()).toBeNull();
  });
});
