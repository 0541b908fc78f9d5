/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anAction } from '../../../builders/anAction';
import { readerRights, renderTimeline } from './renderTimeline';

const actions = [
  anAction({ id: 1, title: 'Arkistointi', goal: 'Tieto', order: 10 }),
  anAction({ id: 2, title: 'Laiterekisteri', goal: 'Tieto', group: 'Rekisterit', order: 20 }),
  anAction({ id: 3, title: 'Ohjelmarekisteri', goal: 'Tieto', group: 'Rekisterit', order: 30 }),
  anAction({ id: 4, title: 'Chat-palvelu', goal: 'Palvelut', order: 40 })
];
const button = (): HTMLElement => screen.getByRole('button', { name: 'Valitse rivejä' });
const box = (name: string): HTMLElement => screen.getByRole('checkbox', { name });
const rowBox = (title: string): HTMLElement => box(`Valitse: ${title}`);
const headingBox = (title: string): HTMLElement => box(`Valitse kaikki rivit: ${title}`);
const count = (): string =>
  within(screen.getByRole('region', { name: 'Valitut rivit' })).getByText(/valittu/).textContent ?? '';
const selectedTitles = (): readonly string[] =>
  screen
    .queryAllByRole('row', { selected: true })
    .map((row) => actions.find(({ id }) => row.dataset.actionId === String(id))?.title ?? '');

async function startSelecting(): Promise<void> {
  await userEvent.click(button());
  await screen.findByRole('region', { name: 'Valitut rivit' });
}

describe('selecting rows', () => {
  it('begins with the button, which stays pressed, and ends with it', async () => {
    await renderTimeline({ actions });
    expect(button()).toHaveAttribute('aria-pressed', 'false');
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(screen.getAllByRole('row')[2]).not.toHaveAttribute('aria-selected');
    await startSelecting();
    expect(button()).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getAllByRole('checkbox')).toHaveLength(7);
    expect(screen.getAllByRole('row', { selected: false })).not.toHaveLength(0);

    await userEvent.click(button());
    expect(button()).toHaveAttribute('aria-pressed', 'false');
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(screen.queryAllByRole('row', { selected: false })).toHaveLength(0);
    expect(screen.queryByRole('region', { name: 'Valitut rivit' })).not.toBeInTheDocument();
  });

  it('selects rows with their boxes and says how many', async () => {
    await renderTimeline({ actions });
    await startSelecting();
    await userEvent.click(rowBox('Arkistointi'));
    expect(screen.getAllByText('1 rivi valittu')).toHaveLength(2);
    await userEvent.click(rowBox('Laiterekisteri'));
    await userEvent.click(rowBox('Chat-palvelu'));
    const said = screen.getAllByText('3 riviä valittu').find((element) => element.hasAttribute('aria-live'));
    expect(said).toBeInTheDocument();
    expect(selectedTitles()).toEqual(['Arkistointi', 'Laiterekisteri', 'Chat-palvelu']);
    await userEvent.click(rowBox('Laiterekisteri'));
    expect(count()).toBe('2 riviä valittu');
    await userEvent.click(screen.getByRole('button', { name: 'Tyhjennä valinta' }));
    expect(selectedTitles()).toEqual([]);
    expect(screen.getAllByText('Ei valittuja rivejä')).toHaveLength(2);
  });

  it('selects what stands under a heading, also when that is closed', async () => {
    await renderTimeline({ actions });
    await startSelecting();
    await userEvent.click(screen.getByRole('button', { name: 'Rekisterit' }));
    await userEvent.click(headingBox('Rekisterit'));
    expect(count()).toBe('2 riviä valittu');
    expect(headingBox('Rekisterit')).toBeChecked();
    expect(headingBox('Tavoite 1: Tieto')).toBePartiallyChecked();
    await userEvent.click(headingBox('Tavoite 1: Tieto'));
    expect(headingBox('Tavoite 1: Tieto')).toBeChecked();
    expect(count()).toBe('3 riviä valittu');
    await userEvent.click(screen.getByRole('button', { name: 'Rekisterit' }));
    expect(rowBox('Ohjelmarekisteri')).toBeChecked();
    await userEvent.click(headingBox('Tavoite 1: Tieto'));
    expect(selectedTitles()).toEqual([]);
  });

  it('selects the rows between with Shift and a click', async () => {
    const keys = userEvent.setup();
    await renderTimeline({ actions });
    await startSelecting();
    await keys.click(rowBox('Ohjelmarekisteri'));
    await keys.keyboard('{Shift>}');
    await keys.click(rowBox('Arkistointi'));
    await keys.keyboard('{/Shift}');
    expect(selectedTitles()).toEqual(['Arkistointi', 'Laiterekisteri', 'Ohjelmarekisteri']);
  });

  it('works by keyboard alone', async () => {
    const keys = userEvent.setup();
    await renderTimeline({ actions });
    act(() => screen.getByRole('gridcell', { name: /^Laiterekisteri, kevät 2025/ }).focus());
    await keys.keyboard('{Shift>} {/Shift}');
    await waitFor(() => expect(selectedTitles()).toEqual(['Laiterekisteri']));
    expect(button()).toHaveAttribute('aria-pressed', 'true');
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();

    await keys.keyboard('{Home}{ArrowDown} ');
    expect(selectedTitles()).toEqual(['Laiterekisteri', 'Ohjelmarekisteri']);
    await keys.keyboard('{ArrowUp}{ArrowUp} ');
    expect(screen.getByRole('button', { name: 'Rekisterit' })).toHaveFocus();
    expect(screen.getByRole('button', { name: 'Rekisterit' })).toHaveAttribute('aria-expanded', 'true');
    expect(selectedTitles()).toEqual([]);
    await keys.keyboard('{Control>}a{/Control}');
    expect(selectedTitles()).toHaveLength(4);

    await keys.keyboard('{ArrowDown}{Control>}{Shift>} {/Shift}{/Control}');
    expect(selectedTitles()).toEqual(['Arkistointi', 'Ohjelmarekisteri', 'Chat-palvelu']);
    await keys.keyboard('{Escape}');
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(screen.getByText('Rivien valinta lopetettu')).toBeInTheDocument();
    expect(screen.getByRole('rowheader', { name: /Laiterekisteri/ })).toHaveFocus();
  });

  it('leaves selected cells first with Escape', async () => {
    const keys = userEvent.setup();
    await renderTimeline({ actions });
    await startSelecting();
    act(() => screen.getByRole('gridcell', { name: /^Arkistointi, kevät 2025/ }).focus());
    await keys.keyboard('{Shift>}{ArrowRight}{/Shift}{Escape}');
    expect(button()).toHaveAttribute('aria-pressed', 'true');
    expect(screen.queryAllByRole('gridcell', { selected: true })).toHaveLength(0);
    await keys.keyboard('{Escape}');
    expect(button()).toHaveAttribute('aria-pressed', 'false');
  });

  it('selects rows that are shown with Ctrl+A, not those under a closed heading', async () => {
    const keys = userEvent.setup();
    await renderTimeline({ actions });
    await startSelecting();
    await keys.click(screen.getByRole('button', { name: 'Rekisterit' }));
    await keys.keyboard('{Control>}a{/Control}');
    expect(count()).toBe('2 riviä valittu');
  });

  it('drops rows that are deleted', async () => {
    const { store } = await renderTimeline({ actions });
    await startSelecting();
    await userEvent.click(rowBox('Arkistointi'));
    await userEvent.click(rowBox('Chat-palvelu'));
    await act(() => store.rows.recycle([1]));
    expect(count()).toBe('1 rivi valittu');
    await act(() => store.undo.step('undo'));
    expect(rowBox('Arkistointi')).not.toBeChecked();
  });

  it('has boxes among cards too, by Tab and Space', async () => {
    const keys = userEvent.setup();
    await renderTimeline({ actions, width: 320 });
    await startSelecting();
    act(() => rowBox('Chat-palvelu').focus());
    await keys.keyboard(' ');
    expect(rowBox('Chat-palvelu')).toBeChecked();
    expect(count()).toBe('1 rivi valittu');
    await userEvent.click(headingBox('Rekisterit'));
    expect(count()).toBe('3 riviä valittu');
    expect(screen.getByRole('button', { name: 'Rekisterit' })).toHaveAttribute('aria-expanded', 'true');
  });

  it('is nothing for readers', async () => {
    const keys = userEvent.setup();
    await renderTimeline({ actions, plan: { rights: readerRights } });
    expect(screen.queryByRole('button', { name: 'Valitse rivejä' })).not.toBeInTheDocument();
    act(() => screen.getByRole('button', { name: 'Rekisterit' }).focus());
    await keys.keyboard('{Shift>} {/Shift}');
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });
});
